internal import Linjasto
internal import LinjastoText
internal import Schematic

/// What of PTV's records has not been taken, counted.
struct PTVOmissions {
  private var contacts = 0
  private var fields: [String: Int] = [:]
  private var kinds: [Phrase: Int] = [:]

  /// How to reach somebody, and when: for the staff's own list of contacts, never for a map.
  private static let contactKeys: Set<String> = [
    "emails", "phoneNumbers", "addresses", "webPages", "supportPhones", "supportEmails",
    "electronicInvoicings", "serviceHours", "urls", "electronicAddress",
  ]

  /// Counts what the record has beside the keys that were read.
  mutating func count(_ json: JSON, but read: Set<String>) {
    guard case .object(let members) = json else { return }
    for member in members where !read.contains(member.key) && !member.value.saysNothing {
      if Self.contactKeys.contains(member.key) {
        contacts += member.value.array?.count ?? 1
      } else {
        fields[member.key, default: 0] += 1
      }
    }
  }

  mutating func count(_ kind: Phrase) { kinds[kind, default: 0] += 1 }

  /// Contacts first, then whole records, then fields by name.
  var all: [LeftOut] {
    let order: [Phrase] = [.leftOutDeleted, .leftOutChannels, .leftOutLanguages]
    let first = contacts > 0 ? [LeftOut(Saying(.leftOutContacts), count: contacts)] : []
    return first
      + order.compactMap { phrase in kinds[phrase].map { LeftOut(Saying(phrase), count: $0) } }
      + fields.sorted { $0.key < $1.key }.map {
        LeftOut(Saying(.leftOutProperty, "\($0.key)"), count: $0.value)
      }
  }
}

extension JSON {
  fileprivate var saysNothing: Bool {
    switch self {
    case .null, .array([]), .object([]), .string(""): true
    default: false
    }
  }
}

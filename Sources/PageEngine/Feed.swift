internal import Linjasto
internal import LinjastoPages

/// The maps that the page holds, and what belongs to them.
struct Feed {
  private(set) var networks: [Network] = []
  private(set) var contacts = ContactList()
  private(set) var edition = PageDocument.Edition.public
  /// How many stations are for staff only and not here.
  private(set) var withheld = 0
  /// The pictures of the page, by their names.
  private(set) var views: [String] = []
  /// Of which the document tells.
  private(set) var day: Day?

  /// Of the first map; answers are in it unless a question asks for another.
  var language: Language { networks.first?.defaultLanguage ?? .finnish }

  init() {}

  /// Each map through the same tables as one that is read from a file; the command has led it through
  /// the door before it put it on the page.
  init(_ question: inout Question) throws(Problem) {
    for json in question.value("maps")?.array ?? [] {
      guard let value = Value(json), value["format"] == .text(Network.Contents.format) else {
        throw Problem(.wrongFormat, Saying(.isNoMap), at: "maps")
      }
      networks.append(Network(sound: Network.Contents.fields.record(value)))
    }
    if networks.isEmpty { throw Problem(.missingKey, Saying(.isMissingHere, .phrase(.aMap))) }
    contacts.contacts = (question.value("contacts")?.array ?? []).compactMap { json in
      Value(json).map { ContactList.Contact(read: $0) }
    }
    edition = try question.word("edition") ?? edition
    withheld = try question.count("withheld") ?? 0
    views = try question.texts("views")
    day = try question.day("day")
  }
}

extension ContactList.Contact {
  /// As `linjasto page` writes it: every text by language.
  fileprivate init(read value: Value) {
    func text(_ key: String) -> LocalizedText? { value[key].flatMap { LocalizedText(written: $0) } }
    self.init(value["id"].flatMap { Station.ID(written: $0) } ?? "?")
    channel = text("channel")
    how = text("how")
    hours = text("hours")
    answer = text("answer")
    verified = value["verified"].flatMap { Day(written: $0) }
  }
}

extension Value {
  /// Nil for null; an object's members and an array's items that are null are left out.
  init?(_ json: JSON) {
    switch json {
    case .null: return nil
    case .bool(let value): self = .boolean(value)
    case .integer(let value): self = .number(Double(value))
    case .number(let value): self = .number(value)
    case .string(let text): self = .text(text)
    case .array(let items): self = .list(items.compactMap { Value($0) })
    case .object(let members):
      self = .record(
        members.compactMap { member in
          Value(member.value).map { Entry(member.key, $0) }
        })
    }
  }
}

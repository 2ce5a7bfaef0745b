internal import Linjasto
internal import LinjastoText

/// What the records of a map are called in directories that know them by UUIDs alone: made from the
/// id of the map and of the record, so that they stay the same from export to export.
struct DirectoryIDs {
  /// Of the map.
  let map: String

  /// - Parameter parts: what tells the record from all others of the map, such as the id of a station
  ///   and of a line.
  func id(_ kind: String, _ parts: String...) -> String {
    NamedUUID(uri: (["urn:x-linjasto", map, kind] + parts).joined(separator: ":")).description
  }
}

extension Station {
  /// How a directory has it on a day.
  enum Offer: Hashable {
    case offered, planned, away, ended
    /// Nobody knows whether it exists.
    case unknown
  }

  func offer(_ reading: Reading) -> Offer {
    let kinds = Set(presence(reading).conditions.map(\.kind))
    func has(_ some: Condition.Kind...) -> Bool { !kinds.isDisjoint(with: some) }
    if has(.ended, .periodOver) { return .ended }
    if has(.planned, .inquiry, .notBegun) { return .planned }
    if has(.statusUnknown) { return .unknown }
    return has(.unavailable) ? .away : .offered
  }
}

extension FieldCatalog {
  /// A word of a station as people write it, else as the format does.
  static func word(_ word: String, _ key: String, in language: Language) -> String {
    choice(word, key, of: Station.fields.shape.name).map { Words(language)($0) } ?? word
  }
}

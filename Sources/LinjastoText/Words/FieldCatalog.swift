package import Linjasto

/// What people call the fields of the format: headings of sheets, the guide to the format, the
/// questions of `linjasto add`.
///
/// A record is known by the name of its shape, such as `a station`.
package enum FieldCatalog {
  /// The heading of a column, unique among the fields of its record; nil where there is none.
  package static func heading(_ key: String, of record: String) -> Phrase? { Phrase.label(key) }

  /// What stands in the field, in a sentence or two for who writes it by hand.
  package static func meaning(_ key: String, of record: String) -> Phrase? { nil }

  /// A word of a fixed list as people write it, such as `yksikkö` for `unit`.
  package static func choice(_ word: String, _ key: String, of record: String) -> Phrase? {
    Phrase.choice(word, of: key)
  }

  /// The name of the sheet that holds such records, at most 31 characters.
  package static func sheet(of record: String) -> Phrase? { nil }

  /// The heading of a column that says to which such record a row belongs, such as `Asema` beside an
  /// agreement.
  package static func owner(of record: String) -> Phrase? { nil }
}

package import Linjasto

/// What people call the fields of the format: headings of sheets, the guide to the format, the
/// questions of `linjasto add`, the descriptions of the JSON Schema.
///
/// A record is known by the name of its shape, such as `a station`.
package enum FieldCatalog {
  /// What a column of the field is called, unique among the fields of its record and in lower case,
  /// so that it can follow another one; nil for a field of no table.
  package static func heading(_ key: String, of record: String) -> Phrase? {
    ownHeading(key, of: record) ?? Phrase.label(key)
  }

  /// The heading of a column, such as `Toiminta-aika: alku` for a field of a record in a field.
  ///
  /// - Parameter path: The fields on the way, the outermost first; a key stands for itself where the
  ///   catalog has no name for it.
  package static func heading(
    _ path: [(key: String, record: String)], in language: Language
  ) -> String {
    let words = Words(language)
    return path.map { step in
      heading(step.key, of: step.record).map { words($0) } ?? step.key
    }.joined(separator: ": ").asSentence
  }

  /// The heading of a column for a field, capitalized; the key itself for a field of no table.
  package static func heading(_ key: String, of record: String, in language: Language) -> String {
    heading([(key, record)], in: language)
  }

  /// A word of a fixed list as people write it in a cell, such as `yksikkö` for `unit`; of a yes or
  /// no, of `true` and `false`. Nil for the mark of a format, which stands as it is.
  package static func choice(_ word: String, _ key: String, of record: String) -> Phrase? {
    switch (key, word) {
    case ("serves", "all"): .wordWholeCountry
    case ("serves", "unknown"), ("status", "unknown"): .notKnown
    case ("status", "inquiry"): .stateInquiry
    case ("attach", "area"): .wordBeside
    case ("reasons", "rarity"): .wordRarity
    case ("reasons", "complexity"): .wordComplexity
    case ("reasons", "system-failure"): .wordSystemFailure
    case ("unavailable", "true"): .valueNoEnd
    case (_, "true"), ("answers", "yes"): .partYes
    case (_, "false"), ("answers", "no"): .partNo
    case ("measure", _): measure(word)
    default: Phrase.choice(word, of: key)
    }
  }

  private static func measure(_ word: String) -> Phrase? {
    switch word {
    case "verify": .wordVerify
    case "start": .wordStart
    case "sign": .wordSign
    case "extend": .wordExtend
    case "widen": .wordWiden
    case "join": .wordJoin
    case "found": .wordFound
    default: nil
    }
  }
}

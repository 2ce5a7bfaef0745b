/// A language that texts may be written in and services given in, by its ISO 639 code.
public enum Language: String, Hashable, Sendable, CaseIterable, Comparable {
  case finnish = "fi"
  case swedish = "sv"
  case english = "en"
  case northernSami = "se"
  case inariSami = "smn"
  case skoltSami = "sms"

  private var rank: Int {
    switch self {
    case .finnish: 0
    case .swedish: 1
    case .english: 2
    case .northernSami: 3
    case .inariSami: 4
    case .skoltSami: 5
    }
  }

  /// In the order of the cases: Finnish, Swedish, English, then the Sámi languages.
  public static func < (a: Language, b: Language) -> Bool {
    a.rank < b.rank
  }
}

/// One text in one or more languages.
public struct LocalizedText: Hashable, Sendable {
  private var texts: [Language: String]
  /// A text that does not say which language it is in: that of its map.
  public private(set) var unmarked: String?

  /// - Precondition: there is at least one text.
  public init(_ texts: [Language: String]) {
    precondition(!texts.isEmpty, "a text needs at least one language")
    self.texts = texts
  }

  /// A text in the language of its map, whichever that is.
  public init(unmarked text: String) {
    texts = [:]
    unmarked = text
  }

  /// Nil where there is no text in just that language; ``text(in:fallback:)`` looks further.
  public subscript(language: Language) -> String? { texts[language] }

  /// The languages there is a text in, ascending; empty where it does not say its language.
  public var languages: [Language] { Language.allCases.filter { texts[$0] != nil } }

  /// The text in `language`, else in `fallback`, else in the first language there is: on one line,
  /// whatever breaks it has in the map, so that it can stand in a table or behind a mark.
  public func text(in language: Language, fallback: Language = .finnish) -> String {
    let text =
      texts[language] ?? texts[fallback] ?? unmarked ?? languages.first.flatMap { texts[$0] } ?? ""
    return text.onOneLine
  }

  /// The language that ``text(in:fallback:)`` is in.
  package func language(wanted: Language, fallback: Language) -> Language {
    self[wanted] != nil
      ? wanted
      : self[fallback] != nil || unmarked != nil ? fallback : languages.first ?? fallback
  }
}

/// A sentence that can be told in every language: a text of the catalog and what fills its places.
public struct Saying: Hashable, Sendable {
  /// What stands in a place of the text.
  package enum Value: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// The same in every language: an id, a name, a number, a piece of the input.
    case text(String)
    /// As people write it; a day to be typed is a text.
    case day(Day)
    case phrase(Phrase)
    case saying(Saying)
    /// With commas between.
    case list([Value])
    /// With commas between, and an “or” before the last.
    case choice([Value])

    package init(stringLiteral text: String) { self = .text(text) }

    package func text(in language: Language) -> String {
      switch self {
      case .text(let text): return text
      case .day(let day): return Words(language).date(day)
      case .phrase(let phrase): return phrase.text(in: language)
      case .saying(let saying): return saying.text(in: language)
      case .list(let values):
        return values.map { $0.text(in: language) }.joined(separator: ", ")
      case .choice(let values):
        let texts = values.map { $0.text(in: language) }
        guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
        return Words(language)(.orBefore, texts.dropLast().joined(separator: ", "), last)
      }
    }

    @inline(never)
    fileprivate func masked() -> Value {
      switch self {
      case .text(let text): .text(PersonalData.masked(text))
      case .day, .phrase: self
      case .saying(let saying): .saying(saying.masked())
      case .list(let values): .list(values.map { $0.masked() })
      case .choice(let values): .choice(values.map { $0.masked() })
      }
    }
  }

  package let phrase: Phrase
  package let values: [Value]

  package init(_ phrase: Phrase, _ values: Value...) { self.init(phrase, values) }

  package init(_ phrase: Phrase, _ values: [Value]) {
    self.phrase = phrase
    self.values = values
  }

  /// The sentence; in a language that has no texts of its own, in Finnish.
  public func text(in language: Language) -> String {
    Words(language).fill(phrase, values.map { $0.text(in: language) })
  }

  /// The same with dots for what looks like contact data or an identity code.
  @inline(never)  // Every problem that can be told leads here.
  package func masked() -> Saying { Saying(phrase, values.map { $0.masked() }) }
}

extension Similarity {
  /// `did you mean "x"?`, or nil.
  package static func question(_ name: String, among names: some Sequence<String>) -> Saying? {
    nearest(to: name, among: names).map { Saying(.nearName, "\($0)") }
  }
}

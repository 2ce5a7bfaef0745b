/// Every kind of problem with its explanation.
public enum DiagnosticCatalog {
  /// What `linjasto explain` tells of one kind of problem.
  public struct Explanation: Equatable, Sendable {
    public let id: Diagnostic.ID
    public let severity: Diagnostic.Severity
    /// One phrase without a period.
    package let title: Phrase
    /// What the problem is, in whole sentences.
    package let what: Phrase
    /// What goes wrong for whoever uses the map.
    package let why: Phrase
    /// A piece of a map with the problem.
    public let example: String
    /// How it is mended, often the same piece without the problem.
    package let mend: Phrase

    init(
      _ id: Diagnostic.ID, title: Phrase, what: Phrase, why: Phrase, example: String, mend: Phrase
    ) {
      self.id = id
      severity = id.severity
      self.title = title
      self.what = what
      self.why = why
      self.example = example
      self.mend = mend
    }

    /// All of it under headings, in lines of 76 characters at most, but for longer words; it ends
    /// with a newline.
    public func text(in language: Language) -> String {
      let words = Words(language)
      func section(_ title: Phrase, _ text: String) -> String {
        "\n\(words(title))\n"
          + text.split(separator: "\n", omittingEmptySubsequences: false)
          .flatMap { Explanation.wrapped(String($0)) }.map { "    \($0)\n" }.joined()
      }
      return "\(words(severity.noun))[\(id.rawValue)]: \(words(title))\n"
        + section(.explainWhat, words(what)) + section(.explainWhy, words(why))
        + section(.explainExample, example) + section(.explainMend, words(mend))
    }

    /// The text in lines of 76 characters at most, but for longer words. Its indentation stays.
    private static func wrapped(_ text: String) -> [String] {
      let indentation = String(text.prefix { $0 == " " })
      return Wrapping(width: 76).lines(text, first: indentation, rest: indentation)
    }
  }

  /// In the order of ``Diagnostic/ID``.
  public static let entries: [Explanation] =
    textEntries + syntaxEntries + shapeEntries + valueEntries + networkEntries + lookEntries
    + caseEntries + questionEntries + tableEntries + sheetEntries + workbookEntries

  /// Nil for a text that is no id.
  public static subscript(id: String) -> Explanation? { entries.first { $0.id.rawValue == id } }

  /// The id that a mistyped one is likely to mean; nil when none is near.
  public static func nearest(to id: String) -> String? {
    Similarity.nearest(to: id, among: entries.map { $0.id.rawValue })
  }

  /// All of them, one a line.
  public static func list(in language: Language) -> String {
    let words = Words(language)
    let width = entries.map { $0.id.rawValue.count }.max() ?? 0
    let severities = [Diagnostic.Severity.error, .warning].map { words($0.noun).count }.max() ?? 0
    return entries.map { entry in
      let id = entry.id.rawValue
      let severity = words(entry.severity.noun)
      let gap = String(repeating: " ", count: width - id.count + 2)
      let second = String(repeating: " ", count: severities - severity.count + 2)
      return "\(id)\(gap)\(severity)\(second)\(words(entry.title))\n"
    }.joined()
  }
}

extension Phrase {
  /// A piece of a map, which is the same in every language.
  static func code(_ text: StaticString) -> Phrase { Phrase(fi: text, sv: text, en: text) }
}

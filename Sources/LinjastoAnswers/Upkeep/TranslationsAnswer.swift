public import Linjasto

/// The texts that a map lacks in some language, most needed first. Answers
/// `linjasto translations`.
///
/// Languages are codes, such as `sv`.
public struct TranslationsAnswer: Encodable, Sendable {
  public let format = "linjasto-translations/1"
  /// Texts for which a missing language is required first; then what is drawn or read most.
  public let entries: [Text]
  /// How many texts were looked at.
  public let texts: Int
  /// One for each language that some text lacks.
  public let counts: [Count]

  public init(_ report: TranslationReport) {
    entries = report.entries.map { Text($0) }
    texts = report.texts
    counts = report.counts.map {
      Count(language: $0.language.rawValue, missing: $0.missing, required: $0.required)
    }
  }

  /// One text.
  public struct Text: Encodable, Sendable {
    /// What has the text, such as `line` or `question`.
    public let kind: String
    public let id: String
    /// The text there is, in ``language``.
    public let text: String
    public let language: String
    public let missing: [String]
    /// Those of ``missing`` that some region reading the text must offer.
    public let required: [String]

    init(_ entry: TranslationReport.Text) {
      kind = entry.kind.rawValue
      id = entry.id
      text = entry.text
      language = entry.language.rawValue
      missing = entry.missing.plain
      required = entry.required.plain
    }
  }

  /// What lacks in one language.
  public struct Count: Encodable, Sendable {
    public let language: String
    /// How many texts lack it.
    public let missing: Int
    /// For how many of those it is required.
    public let required: Int
  }
}

public import Linjasto

/// What a kind of problem means, why it matters and how it is mended. `linjasto explain` answers
/// with one, or with an array of all.
public struct ProblemAnswer: Encodable, Sendable {
  public let format = "linjasto-problem/1"
  /// The stable name.
  public let id: String
  /// `error` or `warning`.
  public let severity: String
  /// One phrase.
  public let title: String
  /// What it is.
  public let what: String
  /// Why it matters.
  public let why: String
  /// A piece of a map with the problem.
  public let example: String
  /// How it is mended, often the same piece without the problem.
  public let mend: String

  /// - Parameter language: what the texts are in.
  public init(_ entry: DiagnosticCatalog.Explanation, in language: Language = .english) {
    id = entry.id.rawValue
    severity = entry.severity.rawValue
    title = entry.title.text(in: language)
    what = entry.what.text(in: language)
    why = entry.why.text(in: language)
    example = entry.example
    mend = entry.mend.text(in: language)
  }
}

/// Every kind of problem with its explanation.
public enum DiagnosticCatalog {
  /// What `linjasto explain` tells of one kind of problem.
  public struct Explanation: Equatable, Sendable {
    public let id: Diagnostic.ID
    public let severity: Diagnostic.Severity
    /// One phrase without a period.
    public let title: String
    /// What the problem is, in whole sentences.
    public let what: String
    /// What goes wrong for whoever uses the map.
    public let why: String
    /// A piece of a map with the problem.
    public let example: String
    /// How it is mended, often the same piece without the problem.
    public let mend: String

    init(
      _ id: Diagnostic.ID, _ title: String, what: String, why: String, example: String, mend: String
    ) {
      self.id = id
      severity = id.severity
      self.title = title
      self.what = what
      self.why = why
      self.example = example
      self.mend = mend
    }

    /// All of it in English under headings, in lines of 76 characters at most, but for longer
    /// words; it ends with a newline.
    public var text: String {
      func section(_ title: String, _ text: String) -> String {
        "\n\(title)\n"
          + text.split(separator: "\n", omittingEmptySubsequences: false)
          .flatMap { Explanation.wrapped(String($0)) }.map { "    \($0)\n" }.joined()
      }
      return "\(severity.rawValue)[\(id.rawValue)]: \(title)\n"
        + section("What it is", what) + section("Why it matters", why)
        + section("Example", example) + section("How to mend it", mend)
    }

    /// The text in lines of 76 characters at most, but for longer words. Its indentation stays.
    private static func wrapped(_ text: String) -> [String] {
      let indentation = String(text.prefix { $0 == " " })
      return Wrapping(width: 76).lines(text, first: indentation, rest: indentation)
    }
  }

  /// In the order of ``Diagnostic/ID``.
  public static let entries: [Explanation] =
    textEntries + shapeEntries + networkEntries + lookEntries + questionEntries

  /// Nil for a text that is no id.
  public static subscript(id: String) -> Explanation? { entries.first { $0.id.rawValue == id } }

  /// The id that a mistyped one is likely to mean; nil when none is near.
  public static func nearest(to id: String) -> String? {
    Similarity.nearest(to: id, among: entries.map { $0.id.rawValue })
  }

  /// All of them, one a line.
  public static var list: String {
    let width = entries.map { $0.id.rawValue.count }.max() ?? 0
    return entries.map { entry in
      let id = entry.id.rawValue
      let gap = String(repeating: " ", count: width - id.count + 2)
      let severity = entry.severity == .error ? "error  " : "warning"
      return "\(id)\(gap)\(severity)  \(entry.title)\n"
    }.joined()
  }
}

public import Linjasto

/// What was found in one map. `linjasto check` answers with an array of them, one a map, and adds
/// what the drawing of each is worth when asked.
public struct CheckAnswer: Encodable, Sendable {
  public let format = "linjasto-check/1"
  /// The file, or `standard input`.
  public let path: String
  public let errors: Int
  public let warnings: Int
  /// What the map holds; left out when errors keep it from being read.
  public let summary: Summary?
  /// The problems, in the order of the text; of hundreds of errors or warnings not every one, so that
  /// ``errors`` and ``warnings`` count more.
  public let diagnostics: [Problem]

  /// - Parameters:
  ///   - path: what the map is called.
  ///   - language: what messages and helps are told in.
  public init(_ path: String, _ read: Diagnosed<Network>, in language: Language = .english) {
    self.path = path
    errors = read.problemCount.errors
    warnings = read.problemCount.warnings
    summary = read.value.map { Summary(NetworkSummary($0)) }
    diagnostics = read.diagnostics.map { Problem($0, at: path, in: language) }
  }

  /// How much a map holds, and how much of it is not known or assumed.
  public struct Summary: Encodable, Sendable {
    public let id: String
    public let regions: Int
    public let lines: Int
    public let stations: Int
    /// Stations on two or more lines.
    public let interchanges: Int
    /// Stations that answer for every line.
    public let entries: Int
    /// Stations that belong to the area as a whole.
    public let attached: Int
    /// Records with at least one field that no source states.
    public let assumed: Int
    /// Fees, languages and modes of stations and states of agreements that are not known.
    public let unknown: Int

    init(_ summary: NetworkSummary) {
      id = summary.id
      regions = summary.regions
      lines = summary.lines
      stations = summary.stations
      interchanges = summary.interchanges
      entries = summary.entries
      attached = summary.attached
      assumed = summary.assumed
      unknown = summary.unknown
    }
  }

  /// One problem: what it is, where it stands and how it is mended.
  public struct Problem: Encodable, Sendable {
    /// The stable name that `linjasto explain` tells more of.
    public let id: String
    /// `error` or `warning`.
    public let severity: String
    /// One phrase without a period.
    public let message: String
    /// What to do about it; left out where the message says enough.
    public let help: String?
    /// Left out when the problem has no place in a text.
    public let location: Location?
    /// The record in question, such as `stations[3].lines`; left out where there is a text.
    public let subject: String?

    init(_ problem: Diagnostic, at path: String, in language: Language) {
      id = problem.id.rawValue
      severity = problem.severity.rawValue
      message = problem.message.text(in: language)
      help = problem.help?.text(in: language)
      location = problem.location.map { Location($0, at: path) }
      subject = problem.subject
    }
  }

  /// Where a problem stands, in characters as a reader counts them.
  public struct Location: Encodable, Sendable {
    public let path: String
    /// From 1.
    public let line: Int
    /// From 1.
    public let column: Int
    /// At least 1.
    public let length: Int
    /// The line, or what of a long line stands around the place; contact data replaced by dots.
    public let excerpt: String
    /// How many characters of the line come before the excerpt.
    public let excerptOffset: Int
    /// Such as `Asemat!C7`; left out where the file is no spreadsheet.
    public let cell: String?

    init(_ location: Diagnostic.Location, at path: String) {
      self.path = path
      line = location.line
      column = location.column
      length = location.length
      excerpt = location.excerpt
      excerptOffset = location.excerptOffset
      cell = location.cell?.description
    }
  }
}

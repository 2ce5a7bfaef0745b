public import Linjasto

/// Who covers which need in which region, how far, and what the answer rests on. Answers
/// `linjasto gaps`.
///
/// Regions, lines, stations and roles are named by their ids, which the headings resolve. A level is
/// `none`, `ended`, `planned`, `partial` or `full`, lowest first; somebody is there from `partial`
/// on.
public struct GapsAnswer: Encodable, Sendable {
  public let format = "linjasto-gaps/1"
  public let maps: [Map]
  /// The day that periods are compared with, `2026-11-22`; left out when no day counts.
  public let day: String?
  /// Whether what the maps mark as assumed was dropped.
  public let factsOnly: Bool
  /// Ascending by code.
  public let regions: [Heading]
  /// In the order of the maps.
  public let lines: [Heading]
  /// Every station that cells or entries name, in the order of the maps.
  public let stations: [Heading]
  public let roles: [Heading]
  /// Region by region, line by line.
  public let cells: [Cell]
  /// One a region.
  public let entries: [Entries]
  /// Where the maps contradict each other.
  public let conflicts: [Conflict]
  /// Where the demand is known, the most urgent first.
  public let balances: [Balance]
  /// What hangs on single stations; left out when not asked for.
  public let resilience: Resilience?
  /// How the gaps can be closed; left out when not asked for.
  public let plan: Plan?
  /// What a what-if made of the cells; left out when there was none.
  public let changes: [ComparisonAnswer.CellChange]?

  /// - Parameters:
  ///   - resilience: of the report.
  ///   - plan: for the report.
  ///   - changes: what a what-if made of the report.
  public init(
    _ report: CoverageReport, resilience: Linjasto.Resilience? = nil, plan: ClosingPlan? = nil,
    changes: [NetworkComparison.CellChange]? = nil
  ) {
    maps = report.maps.map {
      Map(id: $0.id, title: $0.title.plain, asOf: $0.asOf?.description)
    }
    day = report.day?.description
    factsOnly = report.factsOnly
    regions = report.regions.map { Heading($0) }
    lines = report.lines.map { Heading($0) }
    stations = report.stations.map { Heading($0) }
    roles = report.roles.map { Heading($0) }
    cells = report.cells.map { Cell($0) }
    entries = report.entries.map { Entries($0) }
    conflicts = report.conflicts.map { Conflict($0) }
    balances = report.balances.map { Balance($0) }
    self.resilience = resilience.map { Resilience($0) }
    self.plan = plan.map { Plan($0) }
    self.changes = changes?.map { ComparisonAnswer.CellChange($0) }
  }

  /// A map that the answer is drawn from.
  public struct Map: Encodable, Sendable {
    public let id: String
    /// By language.
    public let title: [String: String]
    /// The day that the map states, `2026-11-22`; left out where it states none.
    public let asOf: String?
  }

  /// What a region, line, station or role is called.
  public struct Heading: Encodable, Sendable {
    public let id: String
    /// The line's code, the region's code, empty otherwise.
    public let code: String
    /// By language.
    public let name: [String: String]
    /// Whether the map marks the thing itself as read into the sources.
    public let isAssumed: Bool

    init<Subject>(_ heading: CoverageReport.Heading<Subject>) {
      id = heading.id.rawValue
      code = heading.code
      name = heading.name.plain
      isAssumed = heading.isAssumed
    }
  }
}

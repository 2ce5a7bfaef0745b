/// What changed from one version of a map to another, and what became of its cells.
public struct NetworkComparison: Sendable {
  /// A record that came, went or changed.
  public struct RecordChange: Sendable {
    /// Of the region, line or station.
    public let id: String
    public let kind: Kind
    /// Empty unless changed.
    public let fields: [FieldChange]

    /// Whether only the new map has it, only the old one, or both with a difference.
    public enum Kind: String, Hashable, Sendable {
      case added, removed, changed
    }
  }

  /// One field.
  public struct FieldChange: Sendable {
    /// As the format calls it.
    public let field: String
    /// What stands there in each map; nil where nothing does.
    package let values: (old: Value?, new: Value?)
    /// What both are.
    package let shape: Shape

    /// As the old map writes it, all in one line; empty where it says nothing.
    public var from: String { values.old?.line ?? "" }
    /// The same of the new map.
    public var to: String { values.new?.line ?? "" }
  }

  /// The state of a station's agreement with a region; nil where the map speaks of none.
  public struct AgreementChange: Sendable {
    public let station: Station.ID
    public let region: Region.ID
    /// In the old map, on its day.
    public let from: Agreement.State?
    /// In the new map, on its day.
    public let to: Agreement.State?
  }

  /// A cell or a role in it that stands on another rung; nil where there is no such cell.
  public struct CellChange: Sendable {
    public let region: Region.ID
    public let line: Line.ID
    /// Nil for the cell itself.
    public let role: Role.ID?
    public let from: CoverLevel?
    public let to: CoverLevel?

    var isBetter: Bool { (from?.rung ?? -1) < (to?.rung ?? -1) }
  }

  package let old: Network
  package let new: Network
  /// The day that the old map's periods were compared with; nil for any.
  public let oldDay: Day?
  /// The day that the new map's periods were compared with; nil for any.
  public let newDay: Day?
  /// Ascending by id, as lines and stations are.
  public let regions: [RecordChange]
  public let lines: [RecordChange]
  public let stations: [RecordChange]
  /// Ascending by station and region.
  public let agreements: [AgreementChange]
  /// Cells and roles that are there in both, ascending by region, line and role; then those that
  /// came or went.
  public let cells: [CellChange]

  /// Those there in both that stand higher now.
  public var better: [CellChange] { cells.filter { $0.from != nil && $0.to != nil && $0.isBetter } }
  /// Those there in both that stand lower now.
  public var worse: [CellChange] { cells.filter { $0.from != nil && $0.to != nil && !$0.isBetter } }

  /// Whether nothing changed that a reader of the map would see.
  public var isEmpty: Bool {
    regions.isEmpty && lines.isEmpty && stations.isEmpty && agreements.isEmpty && cells.isEmpty
  }

  /// - Parameter asOf: of both; ``AsOf/map`` reads each on the day that it states.
  public init(
    from old: Network, to new: Network, asOf: AsOf = .map, factsOnly: Bool = false
  ) {
    func report(_ network: Network) -> CoverageReport {
      CoverageReport(
        of: network, Reading(day: asOf.day(of: [network]), factsOnly: factsOnly))
    }
    let (before, after) = (report(old), report(new))
    self.old = old
    self.new = new
    oldDay = before.day
    newDay = after.day
    regions = Self.changes(old.regions, new.regions)
    lines = Self.changes(old.lines, new.lines)
    stations = Self.changes(old.stations, new.stations)
    agreements = Self.agreements(old, before.reading, new, after.reading)
    cells = Self.cells(before, after)
  }

  private static func changes<Record: FieldRecord & Identifiable, Subject>(
    _ old: [Record], _ new: [Record]
  ) -> [RecordChange] where Record.ID == Identifier<Subject> {
    let before = Dictionary(firstOf: old.map { ($0.id, $0) })
    let after = Dictionary(firstOf: new.map { ($0.id, $0) })
    return Set(before.keys).union(after.keys).sorted().compactMap { id in
      let word = id.rawValue
      guard let mine = before[id] else { return RecordChange(id: word, kind: .added, fields: []) }
      guard let other = after[id] else { return RecordChange(id: word, kind: .removed, fields: []) }
      let fields = Record.fields.changes(from: mine, to: other)
      return fields.isEmpty ? nil : RecordChange(id: word, kind: .changed, fields: fields)
    }
  }

  private static func agreements(
    _ old: Network, _ oldReading: Reading, _ new: Network, _ newReading: Reading
  ) -> [AgreementChange] {
    Set(old.stations.map { $0.id }).union(new.stations.map { $0.id }).sorted().flatMap { id in
      let (before, after) = (old[id], new[id])
      let regions = Set(
        ((before?.agreements ?? []) + (after?.agreements ?? [])).flatMap { $0.regions })
      return regions.sorted().compactMap { region in
        let from = before?.agreement(with: region, oldReading).state
        let to = after?.agreement(with: region, newReading).state
        return from == to
          ? nil : AgreementChange(station: id, region: region, from: from, to: to)
      }
    }
  }

  private struct Place: Hashable {
    let region: Region.ID
    let line: Line.ID
    let role: Role.ID?
  }

  /// The cells and roles that stand on another rung, as in ``NetworkComparison/cells``.
  public static func cells(_ before: CoverageReport, _ after: CoverageReport) -> [CellChange] {
    let (old, new) = (levels(before), levels(after))
    let changed = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }
    let sorted = changed.sorted { a, b in
      (a.region, a.line, a.role?.rawValue ?? "") < (b.region, b.line, b.role?.rawValue ?? "")
    }
    let all = sorted.map {
      CellChange(region: $0.region, line: $0.line, role: $0.role, from: old[$0], to: new[$0])
    }
    func isInBoth(_ change: CellChange) -> Bool { change.from != nil && change.to != nil }
    return all.filter(isInBoth) + all.filter { !isInBoth($0) }
  }

  private static func levels(_ report: CoverageReport) -> [Place: CoverLevel] {
    var levels: [Place: CoverLevel] = [:]
    for cell in report.cells {
      levels[Place(region: cell.region, line: cell.line, role: nil)] = cell.level
      for role in cell.roles {
        levels[Place(region: cell.region, line: cell.line, role: role.role)] = role.level
      }
    }
    return levels
  }
}

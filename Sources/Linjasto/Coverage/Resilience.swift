/// What hangs on a single station, and what would be lost without each.
///
/// The N−1 rule of power grids, applied to experts: a picture is resilient when no single loss
/// worsens a cell.
public struct Resilience: Sendable {
  /// A cell, or a role in it, that stands lower without some station.
  public struct Loss: Sendable {
    public let region: Region.ID
    public let line: Line.ID
    /// Nil for the cell itself.
    public let role: Role.ID?
    /// Where it stands with the station.
    public let from: CoverLevel
    /// Where it would stand without it; always lower.
    public let to: CoverLevel

    /// Whether nobody is left where somebody was.
    public var isTotal: Bool { from.isThere && !to.isThere }
  }

  /// All that one station's loss would worsen.
  public struct StationLoss: Sendable {
    public let station: Station.ID
    /// Every cell and required role that would stand lower, total losses first.
    public let losses: [Loss]
    /// Regions that would have no entry left.
    public let entries: [Region.ID]
    /// Cells left with nobody.
    public let cells: Int
    /// Required roles left with nobody.
    public let roles: Int
  }

  /// What is lost only when two stations are lost together.
  public struct PairLoss: Sendable {
    /// Two, in the order of the maps.
    public let stations: [Station.ID]
    /// Cells and required roles that no single loss empties and these two together do.
    public let joint: [Loss]
    /// Cells that would be left with nobody in all, the single losses of either included.
    public let cells: Int
  }

  /// A station whose loss cuts others off from each other, as lines join them.
  public struct Articulation: Sendable {
    public let station: Station.ID
    /// How many other stations are cut off from the largest part that remains.
    public let cutOff: Int
    /// How many parts remain of what was joined.
    public let parts: Int
  }

  /// Cells and required roles that one station carries alone: those with a total loss.
  public let singlePoints: Int
  /// Stations whose loss worsens something, the worst first: by cells, roles and entries left with
  /// nobody, then by all that would stand lower, then as the maps name them.
  public let stations: [StationLoss]
  /// Pairs that lose something only together, the worst first.
  public let pairs: [PairLoss]
  /// Stations that cut others off, the worst first.
  public let articulations: [Articulation]

  /// - Complexity: linear in the report's carriers and the networks' memberships, but for sorting.
  public init(of report: CoverageReport, _ networks: [Network]) {
    var ledger = LossLedger(report)
    for cell in report.cells { ledger.enter(cell) }
    for entries in report.entries { ledger.enter(entries) }
    stations = ledger.ranking()
    singlePoints = stations.reduce(0) { $0 + $1.cells + $1.roles }
    pairs = ledger.pairs()
    articulations = Resilience.articulations(networks, report.reading)
  }
}

private struct LossLedger {
  let order: [Station.ID: Int]
  /// By the stations' order, where each stands in the cell at hand.
  private var levels: [CoverLevel]
  var losses: [Station.ID: [Resilience.Loss]] = [:]
  var entries: [Station.ID: [Region.ID]] = [:]
  var joint: [Pair: [Resilience.Loss]] = [:]

  struct Pair: Hashable {
    let first: Station.ID
    let second: Station.ID
  }

  init(_ report: CoverageReport) {
    order = Dictionary(
      firstOf: report.stations.enumerated().map { ($1.id, $0) })
    levels = Array(repeating: .none, count: report.stations.count)
  }

  mutating func enter(_ cell: CoverageReport.Cell) {
    // Without a core role the cell stands in part however many carry it.
    enter(cell.carriers.map { ($0.station, min($0.level, cell.level)) }, cell, role: nil)
    enterSoleCore(of: cell)
    // Where all who are there stand on one rung, three of them can lose any two.
    let isUniform = [CoverLevel.full, .partial].contains { level in
      !cell.carriers.contains { $0.level == level }
    }
    let roles = cell.roles.filter { !isUniform || $0.stations.count < 3 }
    guard !roles.isEmpty else { return }
    let places = cell.carriers.map { order[$0.station] }
    for (place, carrier) in zip(places, cell.carriers) {
      if let place { levels[place] = carrier.level }
    }
    for role in roles {
      let holders = (role.stations + role.waiting).map { station in
        (station, order[station].map { levels[$0] } ?? .none)
      }
      enter(holders, cell, role: role.role)
    }
    for case let place? in places { levels[place] = .none }
  }

  /// A loss worsens the level exactly when the station stands alone on the highest rung.
  private mutating func enter(
    _ holders: [(Station.ID, CoverLevel)], _ cell: CoverageReport.Cell, role: Role.ID?
  ) {
    var counts = [Int](repeating: 0, count: CoverLevel.allCases.count)
    for (_, level) in holders { counts[level.rung] += 1 }
    guard let top = CoverLevel.allCases.last(where: { counts[$0.rung] > 0 }), top > .none else {
      return
    }
    func below(_ level: CoverLevel) -> CoverLevel {
      CoverLevel.allCases.last { $0 < level && counts[$0.rung] > 0 } ?? .none
    }
    if counts[top.rung] == 1, let single = holders.first(where: { $0.1 == top }) {
      losses[single.0, default: []].append(
        .init(region: cell.region, line: cell.line, role: role, from: top, to: below(top)))
    }
    if counts[CoverLevel.full.rung] + counts[CoverLevel.partial.rung] == 2 {
      let two = holders.filter { $0.1.isThere }.map { $0.0 }.sorted {
        order[$0, default: 0] < order[$1, default: 0]
      }
      joint[Pair(first: two[0], second: two[1]), default: []].append(
        .init(
          region: cell.region, line: cell.line, role: role, from: top, to: below(.partial)))
    }
  }

  /// Whoever alone has a core role of a cell in full leaves it in part, though others carry it.
  private mutating func enterSoleCore(of cell: CoverageReport.Cell) {
    guard cell.level == .full else { return }
    let sole = cell.roles.filter { $0.tier == .core && $0.stations.count == 1 }
      .compactMap { $0.stations.first }.firstOccurrences
    for station in sole {
      let others = cell.carriers.filter { $0.station != station }.map { $0.level }
      guard others.contains(.full) else { continue }
      losses[station, default: []].append(
        .init(region: cell.region, line: cell.line, role: nil, from: .full, to: .partial))
    }
  }

  mutating func enter(_ row: CoverageReport.Entries) {
    if row.stations.count == 1 { entries[row.stations[0], default: []].append(row.region) }
  }

  func ranking() -> [Resilience.StationLoss] {
    let affected = Set(losses.keys).union(entries.keys)
    let ranked = affected.map { station in
      let all = losses[station] ?? []
      return Resilience.StationLoss(
        station: station, losses: all.filter { $0.isTotal } + all.filter { !$0.isTotal },
        entries: entries[station] ?? [], cells: all.count { $0.isTotal && $0.role == nil },
        roles: all.count { $0.isTotal && $0.role != nil })
    }
    return ranked.sorted { a, b in
      (-a.cells, -a.roles, -a.entries.count, -a.losses.count, order[a.station, default: 0])
        < (-b.cells, -b.roles, -b.entries.count, -b.losses.count, order[b.station, default: 0])
    }
  }

  func pairs() -> [Resilience.PairLoss] {
    func alone(_ station: Station.ID) -> Int {
      (losses[station] ?? []).count { $0.isTotal && $0.role == nil }
    }
    let all = joint.map { pair, losses in
      Resilience.PairLoss(
        stations: [pair.first, pair.second], joint: losses,
        cells: alone(pair.first) + alone(pair.second) + losses.count { $0.role == nil })
    }
    return all.sorted { a, b in
      let (p, q) = (
        a.stations.map { order[$0, default: 0] }, b.stations.map { order[$0, default: 0] }
      )
      return (-a.cells, -a.joint.count, p[0], p[1]) < (-b.cells, -b.joint.count, q[0], q[1])
    }
  }
}

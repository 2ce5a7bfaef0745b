extension CoverageReport {
  /// The coverage of `networks` seen as one picture.
  ///
  /// The same region, line, role or station is known by its id; a station's maps speak for their own
  /// regions and lines only, and where two speak of the same cell the one confirmed last counts.
  ///
  /// - Parameters:
  ///   - reading: nil for assumptions included on the latest day that the networks state.
  ///   - demand: cases a month, per region and line, where they are known.
  /// - Complexity: linear in stations × regions served × lines.
  public init(
    of networks: [Network], _ reading: Reading? = nil,
    demand: [Region.ID: [Line.ID: Double]] = [:]
  ) {
    let (apart, conflicts) = networks.toldApart()
    var ledger = CoverageLedger(apart, reading ?? Reading(day: AsOf.map.day(of: networks)))
    ledger.settleConflicts()
    self = ledger.report(demand: demand).adding(conflicts)
  }

  /// The coverage of one network.
  public init(
    of network: Network, _ reading: Reading? = nil,
    demand: [Region.ID: [Line.ID: Double]] = [:]
  ) {
    self.init(of: [network], reading, demand: demand)
  }

  /// The same report with contradictions that were found beside it.
  func adding(_ found: [MapConflict]) -> CoverageReport {
    guard !found.isEmpty else { return self }
    return CoverageReport(
      maps: maps, day: day, factsOnly: factsOnly, regions: regions, lines: lines,
      stations: stations, roles: roles, cells: cells, entries: entries,
      conflicts: found + conflicts.filter { !found.contains($0) })
  }

  /// What the maps were read with.
  var reading: Reading { Reading(day: day, factsOnly: factsOnly) }

  /// The same report, of some of its regions and lines only; empty means all.
  public func limited(to regions: Set<Region.ID>, _ lines: Set<Line.ID>) -> CoverageReport {
    func has(_ region: Region.ID) -> Bool { regions.isEmpty || regions.contains(region) }
    func has(_ line: Line.ID) -> Bool { lines.isEmpty || lines.contains(line) }
    return CoverageReport(
      maps: maps, day: day, factsOnly: factsOnly, regions: self.regions.filter { has($0.id) },
      lines: self.lines.filter { has($0.id) }, stations: stations, roles: roles,
      cells: cells.filter { has($0.region) && has($0.line) },
      entries: entries.filter { has($0.region) }, conflicts: conflicts)
  }
}

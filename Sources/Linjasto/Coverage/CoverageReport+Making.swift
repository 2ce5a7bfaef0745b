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
    var ledger = CoverageLedger(networks, reading ?? Reading(day: AsOf.map.day(of: networks)))
    ledger.settleConflicts()
    self = ledger.report(demand: demand)
  }

  /// The coverage of one network.
  public init(
    of network: Network, _ reading: Reading? = nil,
    demand: [Region.ID: [Line.ID: Double]] = [:]
  ) {
    self.init(of: [network], reading, demand: demand)
  }

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

/// What each station claims for each cell, before it is added up.
private struct CoverageLedger {
  /// What one map says of one station in one cell.
  struct Claim {
    var station: Int32
    var map: Int32
    var level: CoverLevel
    var factsLevel: CoverLevel
    var isPilot: Bool
    var agreement: Agreement.State?
  }

  let networks: [Network]
  let reading: Reading
  var scope: CoverageScope
  /// Per region × line.
  var claims: [[Claim]]
  /// Per region × line, stations that only a refused agreement keeps out.
  var refused: [[Int32]]
  /// Per region.
  var entries: [[Claim]]
  /// Per region and role, those that serve the region and offer the role on any line.
  var offering: [[Int32]]
  var stations: [Station] = []
  /// Per station, the roles it offers, numbered.
  var roles: [[Int32]] = []
  /// Per station, the map and the day it was last confirmed.
  var confirmed: [[Int32: Day]] = []

  init(_ networks: [Network], _ reading: Reading) {
    self.networks = networks
    self.reading = reading
    scope = CoverageScope(networks, reading)
    let cells = scope.regions.count * scope.lines.count
    claims = Array(repeating: [], count: cells)
    refused = claims.map { _ in [] }
    entries = Array(repeating: [], count: scope.regions.count)
    offering = Array(repeating: [], count: scope.regions.count * scope.roles.count)
    var index: [Station.ID: Int] = [:]
    for (map, network) in networks.enumerated() {
      for station in network.stations {
        var number = stations.count
        if networks.count > 1 {
          if let old = index[station.id] { number = old } else { index[station.id] = number }
        }
        let offered = station.roles.filter { station.offers($0, reading) }
          .compactMap { scope.roleIndex[$0].map(Int32.init) }
        if number == stations.count {
          stations.append(station)
          roles.append(offered)
          confirmed.append([:])
        } else {
          roles[number] += offered.filter { !roles[number].contains($0) }
        }
        if networks.count > 1 {
          confirmed[number][Int32(map)] = station.verified ?? network.asOf
        }
        enter(station, Int32(number), map: Int32(map))
      }
    }
  }

  private mutating func enter(_ station: Station, _ number: Int32, map: Int32) {
    let presence = station.presence(reading)
    let isPlain = station.assumptions.isEmpty || reading.factsOnly
    let facts = reading.ofFacts
    let factsPresence = isPlain ? presence : station.presence(facts)
    let columns = station.lines.map { ($0, scope.lineIndex[$0]) }
    for region in station.serves {
      guard let row = scope.regionIndex[region] else { continue }
      for (line, column) in columns {
        guard let column else { continue }
        let cell = row * scope.lines.count + column
        let standing = station.claim(in: region, on: line, presence, reading)
        let factsStanding =
          isPlain ? standing : station.claim(in: region, on: line, factsPresence, facts)
        if standing.level > .none || factsStanding.level > .none {
          claims[cell].append(
            Claim(
              station: number, map: map, level: standing.level, factsLevel: factsStanding.level,
              isPilot: standing.isPilot, agreement: standing.agreement))
        }
        if standing.agreement == .notSigned, presence.level.isThere,
          standing.conditions.first?.kind == .notSigned
        {
          refused[cell].append(number)
        }
      }
      if station.membership == .all || station.isEntry {
        let standing = station.entryClaim(in: region, presence, reading)
        if standing.level > .none {
          let factsLevel = station.entryClaim(in: region, factsPresence, facts).level
          entries[row].append(
            Claim(
              station: number, map: map, level: standing.level, factsLevel: factsLevel,
              isPilot: standing.isPilot, agreement: standing.agreement))
        }
      }
      if !station.lines.isEmpty, station.claim(in: region, presence, reading).level.isThere {
        for role in roles[Int(number)] {
          offering[row * scope.roles.count + Int(role)].append(number)
        }
      }
    }
  }

  /// Where several maps speak of the same station in the same cell, the one confirmed last counts;
  /// of two confirmed on one day, the lower claim.
  mutating func settleConflicts() {
    guard networks.count > 1 else { return }
    for cell in claims.indices where !claims[cell].isEmpty {
      let place = cellName(cell)
      claims[cell] = settled(claims[cell], in: place)
    }
    for row in entries.indices {
      entries[row] = settled(entries[row], in: "\(scope.regions[row].id):entries")
    }
    for index in offering.indices { offering[index] = distinct(offering[index]) }
    for index in refused.indices { refused[index] = distinct(refused[index]) }
  }

  private func distinct(_ numbers: [Int32]) -> [Int32] {
    numbers.count < 2 ? numbers : Array(Set(numbers)).sorted()
  }

  private mutating func settled(_ claims: [Claim], in place: String) -> [Claim] {
    let sorted = claims.enumerated().sorted { ($0.1.station, $0.0) < ($1.1.station, $1.0) }
    var result: [Claim] = []
    for (_, claim) in sorted {
      guard let last = result.last, last.station == claim.station else {
        result.append(claim)
        continue
      }
      let days = confirmed[Int(claim.station)]
      let (a, b) = (days[last.map], days[claim.map])
      let isNewer =
        a == b ? claim.level < last.level : (a.map { a in b.map { a < $0 } ?? false } ?? true)
      let (kept, other) = isNewer ? (claim, last) : (last, claim)
      if kept.level != other.level {
        scope.conflicts.append(
          MapConflict(
            subject: .station, id: stations[Int(claim.station)].id.rawValue,
            field: "level in \(place)",
            kept: .init(map: networks[Int(kept.map)].id, value: kept.level.rawValue),
            other: .init(map: networks[Int(other.map)].id, value: other.level.rawValue)))
      }
      result[result.count - 1] = kept
    }
    return result
  }

  private func cellName(_ cell: Int) -> String {
    let (row, column) = cell.quotientAndRemainder(dividingBy: scope.lines.count)
    return "\(scope.regions[row].id):\(scope.lines[column].id)"
  }
}

extension CoverageLedger {
  func report(demand: [Region.ID: [Line.ID: Double]]) -> CoverageReport {
    var cells: [CoverageReport.Cell] = []
    var slots = [Int](repeating: -1, count: scope.roles.count)
    for cell in claims.indices {
      guard let requirement = scope.requirements[cell] else { continue }
      cells.append(self.cell(cell, requirement, demand: demand, slots: &slots))
    }
    let entries = self.entries.enumerated().map { row, claims in
      let carriers = carriers(claims)
      return CoverageReport.Entries(
        region: scope.regions[row].id, level: carriers.map { $0.level }.max() ?? .none,
        stations: carriers.filter { $0.level.isThere }.map { $0.station }, carriers: carriers)
    }
    return CoverageReport(
      maps: networks.map { .init(id: $0.id, title: $0.title, asOf: $0.asOf) },
      day: reading.day, factsOnly: reading.factsOnly, regions: scope.regions, lines: scope.lines,
      stations: stations.map {
        .init(id: $0.id, code: "", name: $0.name, isAssumed: $0.assumptions.isWhole)
      },
      roles: scope.roles, cells: cells, entries: entries, conflicts: scope.conflicts)
  }

  private func carriers(_ claims: [Claim]) -> [CoverageReport.Carrier] {
    claims.compactMap { claim in
      guard claim.level > .none else { return nil }
      return CoverageReport.Carrier(
        station: stations[Int(claim.station)].id, level: claim.level,
        factsLevel: claim.factsLevel, isPilot: claim.isPilot, agreement: claim.agreement)
    }
  }

  private func cell(
    _ index: Int, _ requirement: Line.Requirement, demand: [Region.ID: [Line.ID: Double]],
    slots: inout [Int]
  ) -> CoverageReport.Cell {
    let (row, column) = index.quotientAndRemainder(dividingBy: scope.lines.count)
    let claims = claims[index]
    let there = claims.filter { $0.level.isThere }
    var level = CoverLevel.none
    var factsLevel = CoverLevel.none
    for claim in claims {
      level = max(level, claim.level)
      factsLevel = max(factsLevel, claim.factsLevel)
    }
    let region = scope.regions[row].id
    let line = scope.lines[column].id
    let agreements = CoverageReport.Agreements(
      signed: there.count { $0.agreement == .signed },
      inquiry: there.count { $0.agreement == .inquiry },
      unknown: there.count { $0.agreement == .unknown },
      unstated: there.count { $0.agreement == nil },
      refused: refused[index].map { stations[Int($0)].id })
    return CoverageReport.Cell(
      region: region, line: line, level: level, factsLevel: factsLevel,
      stations: there.map { stations[Int($0.station)].id }, carriers: carriers(claims),
      roles: roleCovers(claims, requirement, row: row, slots: &slots), agreements: agreements,
      languages: languages(there, required: scope.languages[row]),
      load: load(there, demand: demand[region]?[line]),
      unknown: there.count - agreements.signed,
      assumed: there.count { $0.factsLevel < $0.level },
      isPilotOnly: !there.isEmpty && there.allSatisfy { $0.isPilot })
  }

  private func roleCovers(
    _ claims: [Claim], _ requirement: Line.Requirement, row: Int, slots: inout [Int]
  ) -> [CoverageReport.RoleCover] {
    var required: [(role: Int, tier: CoverageReport.RoleCover.Tier)] = []
    for (ids, tier) in [
      (requirement.core, CoverageReport.RoleCover.Tier.core), (requirement.network, .network),
    ] {
      for id in ids {
        guard let role = scope.roleIndex[id], slots[role] < 0 else { continue }
        slots[role] = required.count
        required.append((role, tier))
      }
    }
    guard !required.isEmpty else { return [] }
    var holders = [[Claim]](repeating: [], count: required.count)
    for claim in claims {
      for role in roles[Int(claim.station)] where slots[Int(role)] >= 0 {
        holders[slots[Int(role)]].append(claim)
      }
    }
    for (role, _) in required { slots[role] = -1 }
    return required.enumerated().map { slot, entry in
      let there = holders[slot].filter { $0.level.isThere }
      let mine = Set(holders[slot].map { $0.station })
      return CoverageReport.RoleCover(
        role: scope.roles[entry.role].id, tier: entry.tier,
        level: holders[slot].map { $0.level }.max() ?? .none,
        factsLevel: holders[slot].map { roleFactsLevel($0, entry.role) }.max() ?? .none,
        stations: there.map { stations[Int($0.station)].id },
        waiting: holders[slot].filter { $0.level > .none && !$0.level.isThere }
          .map { stations[Int($0.station)].id },
        elsewhere: offering[row * scope.roles.count + entry.role].filter { !mine.contains($0) }
          .map { stations[Int($0)].id })
    }
  }

  private func roleFactsLevel(_ claim: Claim, _ role: Int) -> CoverLevel {
    let station = stations[Int(claim.station)]
    guard !station.assumptions.isEmpty,
      station.assumptions.contains("roles", scope.roles[role].id.rawValue)
    else { return claim.factsLevel }
    return .none
  }

  private func languages(_ there: [Claim], required: [Language]) -> CoverageReport.Languages {
    var offered: Set<Language> = []
    var unknown = 0
    for claim in there {
      let languages = stations[Int(claim.station)].languages
      if languages.isEmpty { unknown += 1 } else { offered.formUnion(languages) }
    }
    let isKnown = unknown == 0 && !there.isEmpty
    return CoverageReport.Languages(
      required: required.sorted(), offered: offered.sorted(),
      missing: isKnown ? required.filter { !offered.contains($0) }.sorted() : [],
      unknown: unknown)
  }

  private func load(_ there: [Claim], demand: Double?) -> CoverageReport.Load {
    var capacity: Double?
    var unknown = 0
    for claim in there {
      if let cases = stations[Int(claim.station)].capacity?.casesPerMonth {
        capacity = (capacity ?? 0) + cases
      } else {
        unknown += 1
      }
    }
    return CoverageReport.Load(capacity: capacity, unknown: unknown, demand: demand)
  }
}

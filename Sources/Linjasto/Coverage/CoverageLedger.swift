/// What each station claims for each cell, before it is added up.
struct CoverageLedger {
  /// What one map says of one station in one cell.
  struct Claim {
    var station: Int32
    var map: Int32
    var level: CoverLevel
    var factsLevel: CoverLevel
    var isPilot: Bool
    var agreement: AgreementStanding
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
          confirmed[number][Int32(map)] = station.confirmed(in: network)
        }
        enter(station, Int32(number), map: Int32(map))
      }
    }
  }

  private mutating func enter(_ station: Station, _ number: Int32, map: Int32) {
    let presence = station.presence(reading)
    let isPlain = station.isStated || reading.factsOnly
    let facts = reading.ofFacts
    let factsPresence = isPlain ? presence : station.presence(facts)
    let columns = station.lines.map { ($0, scope.lineIndex[$0]) }
    let all = scope.regions.map { $0.id }
    for region in station.regionsSpokenOf(in: networks[Int(map)], among: all) {
      guard let row = scope.regionIndex[region] else { continue }
      for (line, column) in columns {
        guard let column else { continue }
        let cell = row * scope.lines.count + column
        let standing = station.bareStanding(in: region, on: line, presence, reading)
        let factsStanding =
          isPlain ? standing : station.bareStanding(in: region, on: line, factsPresence, facts)
        if standing.level > .none || factsStanding.level > .none {
          claims[cell].append(
            Claim(
              station: number, map: map, level: standing.level, factsLevel: factsStanding.level,
              isPilot: standing.isPilot, agreement: standing.agreement))
        }
        if presence.level.isThere, standing.conditions.first?.kind == .notSigned {
          refused[cell].append(number)
        }
      }
      if station.membership == .all || station.isEntry {
        let standing = station.bareEntryStanding(in: region, presence, reading)
        if standing.level > .none {
          let factsLevel = station.bareEntryStanding(in: region, factsPresence, facts).level
          entries[row].append(
            Claim(
              station: number, map: map, level: standing.level, factsLevel: factsLevel,
              isPilot: standing.isPilot, agreement: standing.agreement))
        }
      }
      let isThere =
        !station.lines.isEmpty && station.kind != .project
        && (station.terms.isEmpty
          ? station.bareStanding(in: region, presence, reading).level.isThere
          : station.standing(asRoleIn: region, preferring: [], reading).level.isThere)
      if isThere {
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
      let (row, column) = cell.quotientAndRemainder(dividingBy: scope.lines.count)
      let place = MapConflict.Field.level(scope.regions[row].id, scope.lines[column].id)
      claims[cell] = settled(claims[cell], in: place)
    }
    for row in entries.indices {
      entries[row] = settled(entries[row], in: .entry(scope.regions[row].id))
    }
    for index in offering.indices { offering[index] = distinct(offering[index]) }
    for index in refused.indices { refused[index] = distinct(refused[index]) }
  }

  private func distinct(_ numbers: [Int32]) -> [Int32] {
    numbers.count < 2 ? numbers : Array(Set(numbers)).sorted()
  }

  private mutating func settled(_ claims: [Claim], in place: MapConflict.Field) -> [Claim] {
    let sorted = claims.enumerated().sorted { ($0.1.station, $0.0) < ($1.1.station, $1.0) }
    var result: [Claim] = []
    for (_, claim) in sorted {
      guard let last = result.last, last.station == claim.station else {
        result.append(claim)
        continue
      }
      let days = confirmed[Int(claim.station)]
      let isNewer = Claim.replaces(
        (last.level, days[last.map]), by: (claim.level, days[claim.map]))
      let (kept, other) = isNewer ? (claim, last) : (last, claim)
      if kept.level != other.level {
        scope.conflicts.append(
          MapConflict(
            .station, stations[Int(claim.station)].id.rawValue, place,
            kept: .init(map: networks[Int(kept.map)].id, value: kept.level.rawValue),
            other: .init(map: networks[Int(other.map)].id, value: other.level.rawValue)))
      }
      result[result.count - 1] = kept
    }
    return result
  }
}

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
    let roles = roleCovers(claims, requirement, row: row, slots: &slots)
    let core = roles.filter { $0.tier == .core }
    if core.contains(where: { !$0.level.isThere }) { level = min(level, .partial) }
    if core.contains(where: { !$0.factsLevel.isThere }) { factsLevel = min(factsLevel, .partial) }
    let agreements = CoverageReport.Agreements(
      signed: there.count { $0.agreement.isSigned },
      inquiry: there.count { $0.agreement.state == .inquiry },
      unknown: there.count { $0.agreement.state == .unknown },
      unstated: there.count { $0.agreement.state == nil },
      refused: refused[index].map { stations[Int($0)].id })
    return CoverageReport.Cell(
      region: region, line: line, level: level, factsLevel: factsLevel,
      isSurveyed: networks.contains { $0[line]?.isSurveyed(in: region, by: reading.day) ?? false },
      stations: there.map { stations[Int($0.station)].id }, carriers: carriers(claims),
      roles: roles, agreements: agreements,
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
    return station.assumes("roles", scope.roles[role].id.rawValue) ? .none : claim.factsLevel
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

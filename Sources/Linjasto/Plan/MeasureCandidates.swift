/// The measures that would close some gap, as far as the networks themselves suggest any.
///
/// Nothing is proposed that contradicts a fact: what has ended is not revived, a refused agreement
/// is not taken for granted but to be signed, and no station is sent to a line whose roles it is not
/// known to offer. Where a standing rests on what is assumed or not known, asking comes first. Nobody
/// is asked to serve a county that lies neither in the collaborative area of those it serves nor next
/// to one of them, or whose languages it does not speak; and nobody is founded for several areas.
struct MeasureCandidates {
  private(set) var measures: [Measure] = []
  private let gaps: [Gap]
  private let costs: MeasureCosts
  private let reading: Reading
  private let surroundings: Surroundings
  /// Gaps by line, then by region.
  private var places: [Line.ID: [Region.ID: [Int]]] = [:]

  /// A station's mends that hold wherever it serves; each is paid once.
  private struct Prerequisites: OptionSet, Hashable {
    let rawValue: Int
    static let verify = Prerequisites(rawValue: 1)
    static let start = Prerequisites(rawValue: 2)
    static let widen = Prerequisites(rawValue: 4)
  }

  /// What a station would need in order to close one gap.
  private struct Need {
    let gap: Int
    let prerequisites: Prerequisites
    /// The agreement that would have to be made, and how.
    let agreement: (region: Region.ID, kind: Measure.Change.Kind)?
  }

  init(_ networks: [Network], _ report: CoverageReport, _ gaps: [Gap], _ costs: MeasureCosts) {
    self.gaps = gaps
    self.costs = costs
    reading = report.reading
    surroundings = Surroundings(networks)
    for (index, gap) in gaps.enumerated() {
      places[gap.line, default: [:]][gap.region, default: []].append(index)
    }
    for network in networks {
      for station in network.stations {
        guard case .lines(let lines) = station.membership else { continue }
        guard station.kind.covers else { continue }
        mend(station, lines, network)
        join(station)
      }
    }
    for line in report.lines { found(on: line.id, report) }
  }

  // MARK: existing stations on the line

  private mutating func mend(_ station: Station, _ lines: [Line.ID], _ network: Network) {
    var needs: [Need] = []
    for line in lines {
      guard let regions = places[line] else { continue }
      for region in regions.keys.sorted() {
        for gap in regions[region] ?? [] {
          if let need = need(station, region, line, gap, network) { needs.append(need) }
        }
      }
    }
    guard !needs.isEmpty else { return }
    var choices = Set(needs.map { $0.prerequisites })
    choices.insert(choices.reduce([]) { $0.union($1) })
    for choice in choices.sorted(by: { $0.rawValue < $1.rawValue }) {
      let open = needs.filter { choice.isSuperset(of: $0.prerequisites) }
      var agreements: [Region.ID: Measure.Change.Kind] = [:]
      for need in open { if let (region, kind) = need.agreement { agreements[region] = kind } }
      let regions = agreements.keys.sorted()
      let sets = choice.isEmpty ? regions.map { [$0] } : [[]] + Self.choices(of: regions)
      for chosen in sets {
        let closed = open.filter { need in
          need.agreement.map { chosen.contains($0.region) } ?? true
        }.map { $0.gap }
        guard !closed.isEmpty else { continue }
        var changes = changes(choice, station.id)
        for kind in [Measure.Change.Kind.sign, .extend] {
          let regions = chosen.filter { agreements[$0] == kind }
          if !regions.isEmpty { changes.append(.init(kind, station.id, regions: regions)) }
        }
        let away = chosen.count {
          agreements[$0] == .extend && !surroundings.isHome($0, of: station)
        }
        add(
          changes,
          cost(of: choice) + costs.agreement * chosen.count + costs.neighbor * away, closed)
      }
    }
  }

  /// What `station`, on the line, would need to close the gap; nil where nothing may be proposed.
  ///
  /// What is to be done is read with assumptions, whether to ask first from what they are.
  private func need(
    _ station: Station, _ region: Region.ID, _ line: Line.ID, _ gap: Int, _ network: Network
  ) -> Need? {
    var prerequisites: Prerequisites = []
    var agreement: (Region.ID, Measure.Change.Kind)?
    if let role = gaps[gap].role {
      guard station.roles.contains(role) else { return nil }
      if station.assumes("roles", role.rawValue) { prerequisites.insert(.verify) }
    }
    let standing = station.standing(in: region, on: line, reading.ofAssumptions)
    for condition in standing.conditions {
      switch condition.kind {
      case .entry, .entryAssumed, .neverCovers, .clientNotTaken, .notOnLine, .notBegun,
        .agreementNotBegun, .unavailable:
        return nil
      case .lineAssumed, .regionAssumed, .coverageAssumed, .agreementAssumed, .endAssumed,
        .statusAssumed, .statusUnknown:
        prerequisites.insert(.verify)
      case .regionUnknown:
        // Of the counties of its own map the sources are silent; of others nobody spoke.
        guard network[region] != nil else { return nil }
        prerequisites.insert(.verify)
      case .notServed:
        guard surroundings.mayServe(region, station) else { return nil }
        agreement = (region, .extend)
      case .notSigned, .agreementAsked, .agreementEnded:
        if condition.isAssumed {
          prerequisites.insert(.verify)
        } else {
          agreement = (region, .sign)
        }
      case .ended, .periodOver:
        guard condition.isAssumed else { return nil }
        prerequisites.insert(.verify)
      case .planned, .inquiry: prerequisites.insert(.start)
      // That it serves only a part may be the author's reading: then asking comes first.
      case .partial where condition.isAssumed && station.terms(on: line)?.coverage == nil:
        prerequisites.insert(.verify)
      case .partial, .someClients: prerequisites.insert(.widen)
      }
    }
    if !standing.assumptions.isEmpty { prerequisites.insert(.verify) }
    if agreement == nil && prerequisites.isEmpty { return nil }
    return Need(gap: gap, prerequisites: prerequisites, agreement: agreement)
  }

  private func changes(_ choice: Prerequisites, _ station: Station.ID) -> [Measure.Change] {
    var changes: [Measure.Change] = []
    if choice.contains(.verify) { changes.append(.init(.verify, station)) }
    if choice.contains(.start) { changes.append(.init(.start, station)) }
    if choice.contains(.widen) { changes.append(.init(.widen, station)) }
    return changes
  }

  private func cost(of choice: Prerequisites) -> Int {
    (choice.contains(.verify) ? costs.verify : 0) + (choice.contains(.start) ? costs.start : 0)
      + (choice.contains(.widen) ? costs.widen : 0)
  }

  // MARK: existing stations that offer a missing role on another line

  private mutating func join(_ station: Station) {
    let offered = station.roles.filter { station.offers($0, reading) }
    guard !offered.isEmpty, station.presence(reading).level == .full else { return }
    let served = station.serves.filter { station.standing(in: $0, reading).level == .full }
    for line in places.keys.sorted() where !station.lines.contains(line) {
      guard let regions = places[line] else { continue }
      var closed: [Int] = []
      for region in served {
        let here = regions[region] ?? []
        let roles = here.filter { gaps[$0].role.map(offered.contains) ?? false }
        if !roles.isEmpty { closed += here.filter { gaps[$0].role == nil } + roles }
      }
      guard !closed.isEmpty else { continue }
      let asks =
        station.assumes("status")
        || closed.contains { gap in
          station.assumes("serves", gaps[gap].region.rawValue)
            || gaps[gap].role.map { station.assumes("roles", $0.rawValue) } ?? false
        }
      let join = Measure.Change(.join, station.id, lines: [line])
      add(
        asks ? [.init(.verify, station.id), join] : [join],
        costs.line + (asks ? costs.verify : 0), closed)
    }
  }

  // MARK: new stations

  private mutating func found(on line: Line.ID, _ report: CoverageReport) {
    guard let regions = places[line] else { return }
    var number = 0
    var byArea: [String: [Region.ID]] = [:]
    for region in regions.keys.sorted() {
      byArea[surroundings.area(of: region), default: []].append(region)
    }
    for area in byArea.keys.sorted() {
      let here = byArea[area] ?? []
      var roles: [Role.ID] = []
      for gap in here.flatMap({ regions[$0] ?? [] }) {
        if let role = gaps[gap].role, !roles.contains(role) { roles.append(role) }
      }
      for chosenRoles in [[]] + Self.choices(of: roles) {
        for chosenRegions in Self.choices(of: here) {
          let closed = chosenRegions.flatMap { regions[$0] ?? [] }.filter { gap in
            gaps[gap].role.map(chosenRoles.contains) ?? true
          }
          guard !closed.isEmpty else { continue }
          number += 1
          let id = Station.ID("new-\(line.rawValue.prefix(48))-\(number)")
          add(
            [.init(.found, id, regions: chosenRegions, lines: [line], roles: chosenRoles)],
            costs.station + costs.role * chosenRoles.count
              + costs.agreement * chosenRegions.count, closed)
        }
      }
    }
  }

  /// Every nonempty choice of up to four items; of more, each one and all together.
  private static func choices<Item>(of items: [Item]) -> [[Item]] {
    guard items.count <= 4 else { return items.map { [$0] } + [items] }
    return (1..<(1 << items.count)).map { bits in
      items.indices.filter { bits >> $0 & 1 == 1 }.map { items[$0] }
    }
  }

  private mutating func add(_ changes: [Measure.Change], _ cost: Int, _ closed: [Int]) {
    measures.append(
      Measure(changes: changes, cost: cost, closes: Set(closed).sorted().map { gaps[$0] }))
  }
}

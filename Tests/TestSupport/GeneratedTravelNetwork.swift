public import Graphs

/// A travel graph with queries, built in code: stations, a platform for each of their lines, rides
/// along the lines and direct contacts within and between regions.
///
/// Stations are the first vertices. Each stands on one line, a third on two to six, popular lines
/// more often than others; half the ways of changing line cost at the station, half at the next.
public struct GeneratedTravelNetwork: Sendable {
  public let name: String
  public let graph: Graph
  /// What a visit costs, a station each.
  public let visitCosts: [Int]
  private let regions: [Int]
  private let reaches: [Reach]
  private let skills: [[Int]]
  private let skillCount: Int

  private enum Reach { case region, area, country }
  private static let regionCount = 23
  private static let areaCount = 5

  public init(stations stationCount: Int, lines lineCount: Int, seed: UInt64 = 1) {
    var random = SplitMix64(seed: seed &* 1_000_003 &+ UInt64(stationCount))
    let skillCount = stationCount <= 1000 ? 48 : 120
    let popularRegion = Popularity(count: Self.regionCount, exponentTenths: 7)
    let popularLine = Popularity(count: lineCount, exponentTenths: 5)
    let popularSkill = Popularity(count: 6, exponentTenths: 10)
    var edges: [Graph.Edge] = []
    var onLine = [[(station: Int, platform: Int)]](repeating: [], count: lineCount)
    var inRegion = [[Int]](repeating: [], count: Self.regionCount)
    var regions: [Int] = []
    var reaches: [Reach] = []
    var skills: [[Int]] = []
    var visitCosts: [Int] = []
    var vertexCount = stationCount
    for station in 0..<stationCount {
      let isCoordinator = station < Self.regionCount
      let region = isCoordinator ? station : popularRegion.pick(&random)
      regions.append(region)
      inRegion[region].append(station)
      var lines: Set = [popularLine.pick(&random)]
      if isCoordinator || random.chance(35) {
        let more = random.chance(70) ? 1 : random.chance(67) ? 2 : random.number(in: 3...5)
        for _ in 0..<more { lines.insert(popularLine.pick(&random)) }
      }
      let change = random.number(in: 2...5)
      var own: Set<Int> = []
      for line in lines.sorted() {
        edges.append(.init(from: station, to: vertexCount, cost: change))
        onLine[line].append((station, vertexCount))
        vertexCount += 1
        for _ in 0..<random.number(in: 1...2) {
          own.insert((line * 5 + popularSkill.pick(&random)) % skillCount)
        }
      }
      if random.chance(20) { own.insert(random.number(in: 0...skillCount - 1)) }
      skills.append(own.sorted())
      let share = random.number(in: 0...99)
      reaches.append(share < 60 ? .region : share < 85 ? .area : .country)
      visitCosts.append(random.chance(30) ? random.number(in: 10...30) : random.number(in: 0...4))
    }
    for stops in onLine {
      let stops = stops.sorted {
        (regions[$0.station] % Self.areaCount, regions[$0.station], $0.station)
          < (regions[$1.station] % Self.areaCount, regions[$1.station], $1.station)
      }
      for (a, b) in zip(stops, stops.dropFirst()) {
        var cost = random.number(in: 2...9)
        if regions[a.station] != regions[b.station] { cost += 6 }
        if regions[a.station] % Self.areaCount != regions[b.station] % Self.areaCount {
          cost += 10
        }
        edges.append(.init(from: a.platform, to: b.platform, cost: cost))
      }
    }
    // Coordinators know some of their region's stations and each other; half of the stations know a
    // colleague, and all know their coordinator, at a price.
    let coordinatorCount = min(Self.regionCount, stationCount)
    for a in 0..<coordinatorCount {
      for _ in 0..<min(40, inRegion[a].count / 2) {
        let other = inRegion[a][random.number(in: 0...inRegion[a].count - 1)]
        edges.append(.init(from: a, to: other, cost: random.number(in: 10...20)))
      }
      for b in a + 1..<max(coordinatorCount, a + 1) {
        if a % Self.areaCount == b % Self.areaCount {
          edges.append(.init(from: a, to: b, cost: 12))
        } else if b < 5 {
          edges.append(.init(from: a, to: b, cost: 20))
        }
      }
    }
    for station in coordinatorCount..<max(stationCount, coordinatorCount) {
      let colleagues = inRegion[regions[station]]
      if random.chance(50) {
        let other = colleagues[random.number(in: 0...colleagues.count - 1)]
        edges.append(.init(from: station, to: other, cost: random.number(in: 6...15)))
      }
      if random.chance(5) {
        edges.append(
          .init(from: station, to: regions[station], cost: random.number(in: 15...24)))
      }
    }
    name = "generated-\(stationCount)"
    graph = Graph(vertexCount: vertexCount, edges: edges)
    self.visitCosts = visitCosts
    self.regions = regions
    self.reaches = reaches
    self.skills = skills
    self.skillCount = skillCount
  }

  /// A query of `requirementCount` skills from a region's coordinator, every other one of them
  /// among the scarcest third.
  public func query(requirementCount: Int, seed: UInt64) -> CoveringQuery {
    var random = SplitMix64(seed: seed &* 7919 &+ UInt64(visitCosts.count))
    let region = random.number(in: 0...min(Self.regionCount, visitCosts.count) - 1)
    let eligible = visitCosts.indices.filter { serves($0, region) }
    var supply = [Int](repeating: 0, count: skillCount)
    for station in eligible { for skill in skills[station] { supply[skill] += 1 } }
    let offered = supply.indices.filter { supply[$0] > 0 }.sorted {
      (supply[$0], $0) < (supply[$1], $1)
    }
    var wanted: [Int] = []
    while wanted.count < min(requirementCount, offered.count) {
      let scarce = wanted.count % 2 == 0
      let limit = scarce ? max(1, offered.count / 3) : offered.count
      let first = random.number(in: 0...limit - 1)
      // The next one that is not wanted yet, from a random place on.
      if let skill = (offered[first...] + offered[..<first]).first(where: { !wanted.contains($0) })
      {
        wanted.append(skill)
      }
    }
    let stops = eligible.compactMap { station -> Stop? in
      var mask: UInt64 = 0
      for (bit, skill) in wanted.enumerated() where skills[station].contains(skill) {
        mask |= 1 << UInt64(bit)
      }
      return mask == 0 ? nil : Stop(vertex: station, covers: mask, cost: visitCosts[station])
    }
    return CoveringQuery(source: region, requirementCount: wanted.count, stops: stops)
  }

  private func serves(_ station: Int, _ region: Int) -> Bool {
    switch reaches[station] {
    case .country: true
    case .area: regions[station] % Self.areaCount == region % Self.areaCount
    case .region: regions[station] == region
    }
  }
}

/// Choices of which the first are made more often: the i-th in proportion to i^(-exponent).
private struct Popularity {
  private var sums: [Int] = []

  init(count: Int, exponentTenths: Int) {
    var sum = 0
    for i in 1...count {
      // i^(-e/10) by repeated roots: whole numbers only, the same on every machine.
      var weight = 0
      let power = (0..<exponentTenths).reduce(into: 1.0) { value, _ in value *= Double(i) }
      while Self.tenthPower(weight + 1) * power <= Self.tenthPower(1000) { weight += 1 }
      sum += max(weight, 1)
      sums.append(sum)
    }
  }

  private static func tenthPower(_ value: Int) -> Double {
    (0..<10).reduce(into: 1.0) { power, _ in power *= Double(value) }
  }

  func pick(_ random: inout SplitMix64) -> Int {
    let value = random.number(in: 0...(sums.last ?? 1) - 1)
    return sums.partitioningIndex { $0 > value }
  }
}

extension [Int] {
  /// The first index whose value meets a condition that all later values meet too.
  fileprivate func partitioningIndex(_ meets: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if meets(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension SplitMix64 {
  fileprivate mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  fileprivate mutating func chance(_ percent: Int) -> Bool { number(in: 0...99) < percent }
}

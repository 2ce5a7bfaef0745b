/// An earlier placement of one component with what is new set into it, in its own coordinates: what
/// was there stays where it was, and new stations and ways go where they disturb least.
///
/// Greedy: the station with most neighbors in place first, each where it and its ways cost least.
struct KeptInsertion {
  private let graph: LineGraph
  private let members: [Int]
  private let segments: [Int]
  private let segmentsAt: [[Int]]
  private let former: [KeptPlacement.FormerWay]
  /// By station, how wide its label is, in cells; may be empty.
  private let labelWidths: [Double]
  private let rank: Int
  private(set) var positions: [Point?]
  private(set) var routes: [[Point]]

  private static let weights = GridWeights()
  /// What lies nearer to a way or a station than that, in cells, is in its way.
  private static let clearance = 0.3
  private static let stationClearance = 0.6
  /// How much may be new before a search does better.
  private static let mostNew = 12

  /// Nil where nothing of the component can be kept in place, or where too much of it is new.
  init?(_ graph: LineGraph, members: [Int], kept: KeptPlacement, labelWidths: [Double]) {
    guard kept.routes.count == graph.segments.count, kept.positions.count == graph.stationCount
    else { return nil }
    self.graph = graph
    self.members = members
    self.labelWidths = labelWidths
    segmentsAt = graph.segmentsByStation()
    segments = Set(members.flatMap { [rows = segmentsAt] in rows[$0] }).sorted()
    positions = kept.positions
    routes = kept.routes
    former = kept.former
    rank = kept.rank
    for segment in segments {
      let (a, b) = (graph.segments[segment].a, graph.segments[segment].b)
      if routes[segment].first != positions[a] || routes[segment].last != positions[b] {
        routes[segment] = []
      }
    }
    for segment in segments where kept.merged.contains(segment) && isBlocked(segment) {
      routes[segment] = []
    }
    let open = members.count { positions[$0] == nil }
    let ways = segments.count { routes[$0].isEmpty }
    let known = members.count - open
    guard known > 0, open <= min(KeptInsertion.mostNew, max(3, known / 2)),
      ways <= max(4, min(3 * KeptInsertion.mostNew, segments.count / 2))
    else { return nil }
  }

  /// Whether a way lies upon another or over a station.
  private func isBlocked(_ segment: Int) -> Bool {
    let (way, ends) = (routes[segment], graph.segments[segment])
    let isOver = members.contains { station in
      guard station != ends.a, station != ends.b, let at = positions[station] else { return false }
      return Nearness.distance(at, toSpine: way) < KeptInsertion.clearance
    }
    return isOver
      || segments.contains { other in
        other != segment && !routes[other].isEmpty
          && way.crossings(of: routes[other], but: []) == nil
      }
  }

  /// Sets what is new into the placement; false where no place or way is free.
  ///
  /// - Complexity: O(new stations · segments²).
  mutating func fill() -> Bool {
    var open = members.filter { positions[$0] == nil }
    while let station = open.max(by: { (placed($0), -$0) < (placed($1), -$1) }) {
      guard placed(station) > 0, settle(station) else { return false }
      open.removeAll { $0 == station }
    }
    for segment in segments where routes[segment].isEmpty {
      guard let way = cheapestWay(segment, positions, routes) else { return false }
      routes[segment] = way.route
    }
    return true
  }

  private func placed(_ station: Int) -> Int {
    segmentsAt[station].count { positions[graph.segments[$0].other(than: station)] != nil }
  }

  /// Puts a station where it and the ways to its neighbors cost least.
  private mutating func settle(_ station: Int) -> Bool {
    var ways: [Int] = []
    var neighbors: [Int] = []
    for segment in segmentsAt[station] {
      let other = graph.segments[segment].other(than: station)
      guard positions[other] != nil else { continue }
      ways.append(segment)
      neighbors.append(other)
    }
    var found: [(cost: Double, at: Point, routes: [[Point]])] = []
    for at in places(beside: neighbors) {
      var (trial, laid) = (positions, routes)
      trial[station] = at
      var cost = crowding(at)
      for segment in ways where cost < .infinity {
        if let way = cheapestWay(segment, trial, laid) {
          cost += way.cost
          laid[segment] = way.route
        } else {
          cost = .infinity
        }
      }
      if cost < .infinity { found.append((cost, at, laid)) }
    }
    let least = found.map(\.cost).min() ?? 0
    found.removeAll { $0.cost > least + KeptInsertion.mostWorse }
    // The next best is one that is elsewhere.
    for _ in 0..<rank {
      guard let best = found.min(by: { $0.cost < $1.cost }) else { break }
      let rest = found.filter { $0.at.distance(to: best.at) > KeptInsertion.elsewhere }
      if rest.isEmpty { break }
      found = rest
    }
    guard let best = found.min(by: { $0.cost < $1.cost }) else { return false }
    positions[station] = best.at
    routes = best.routes
    return true
  }

  private static let elsewhere = 0.6
  /// By how much a place may be worse than the best, in 45° bends of one line.
  private static let mostWorse = 6.0

  /// Where a station may go: on the former way between two of its neighbors, and around them.
  private func places(beside neighbors: [Int]) -> [Point] {
    var found: [(at: Point, room: Double)] = []
    for way in former where neighbors.contains(way.a) && neighbors.contains(way.b) {
      for share in [0.5, 0.4, 0.6] {
        let pieces = ChainSpacing.split(way.route, at: [way.route.polylineLength * share])
        if let at = pieces.first?.last { found.append((at, KeptInsertion.clearance)) }
      }
    }
    for neighbor in neighbors.prefix(4) {
      guard let center = positions[neighbor] else { continue }
      for dy in -6...6 {
        for dx in -6...6 where neighbors.count > 1 || dx == 0 || dy == 0 || abs(dx) == abs(dy) {
          let at = center + Point(x: Double(dx), y: Double(dy)) * 0.5
          found.append((at, KeptInsertion.stationClearance))
        }
      }
    }
    let others = members.compactMap { positions[$0] }
    let strokes = segments.map { routes[$0] }.filter { !$0.isEmpty }
    return found.filter { at, room in
      others.allSatisfy { $0.distance(to: at) >= room - 1e-9 }
        && strokes.allSatisfy {
          Nearness.distance(at, toSpine: $0) >= KeptInsertion.clearance
        }
    }
    .map(\.at)
  }

  private func crowding(_ at: Point) -> Double {
    members.reduce(0) { sum, other in
      guard let there = positions[other] else { return sum }
      return sum + 2 * max(0, 1.4 - there.distance(to: at))
    }
  }

  // MARK: Ways

  /// The cheapest way of few legs between the ends of a segment; nil where each lies upon another or
  /// over a station.
  private func cheapestWay(
    _ segment: Int, _ positions: [Point?], _ routes: [[Point]]
  ) -> (route: [Point], cost: Double)? {
    let (a, b) = (graph.segments[segment].a, graph.segments[segment].b)
    guard let from = positions[a], let to = positions[b] else { return nil }
    let foreign = members.filter { $0 != a && $0 != b }.compactMap { positions[$0] }
    var best: (route: [Point], cost: Double)?
    for route in KeptInsertion.ways(from, to) {
      var cost = ownCost(segment, route, routes)
      let limit = best?.cost ?? .infinity
      guard cost < limit else { continue }
      let isFree = foreign.allSatisfy {
        Nearness.distance($0, toSpine: route) >= KeptInsertion.clearance
      }
      guard isFree else { continue }
      for other in segments where other != segment && !routes[other].isEmpty {
        let ends = graph.segments[other]
        let shared = [a, b].filter { $0 == ends.a || $0 == ends.b }.compactMap { positions[$0] }
        guard let crossings = route.crossings(of: routes[other], but: shared) else {
          cost = .infinity
          break
        }
        let pairs = Double(graph.segments[segment].lines.count * ends.lines.count)
        let weights = KeptInsertion.weights
        cost += Double(crossings) * (weights.crossing + weights.crossingPair * pairs)
        if cost >= limit { break }
      }
      if cost < limit { best = (route, cost) }
    }
    return best
  }

  /// Bends, also those where its lines go on, length, and level legs under wide labels.
  private func ownCost(_ segment: Int, _ route: [Point], _ routes: [[Point]]) -> Double {
    let weights = KeptInsertion.weights
    let lines = graph.segments[segment].lines
    func turn(_ before: Point, _ after: Point) -> Double {
      let cosine = before.unit.dot(after.unit)
      let octants = cosine > 0.9 ? 0 : cosine > 0.3 ? 1 : cosine > -0.3 ? 2 : cosine > -0.9 ? 3 : 4
      return weights.turn[octants]
    }
    let legs = zip(route, route.dropFirst()).map { $1 - $0 }
    var cost = 0.0
    for (before, after) in zip(legs, legs.dropFirst()) {
      cost += turn(before, after) * Double(lines.count)
    }
    for leg in legs {
      if leg.length < 0.3 { cost += 3 }
      if abs(leg.y) < 1e-6, !labelWidths.isEmpty {
        let ends = [graph.segments[segment].a, graph.segments[segment].b]
        let width = ends.map { labelWidths[$0] }.max() ?? 0
        cost += weights.crowding * min(2.5, max(0, width - leg.length)) * leg.length
      }
    }
    let off = route.polylineLength - weights.outerGap
    cost += weights.stretch * off * off
    for (station, away) in [
      (graph.segments[segment].a, legs[0]), (graph.segments[segment].b, legs[legs.count - 1] * -1),
    ] {
      for other in segmentsAt[station] where other != segment && !routes[other].isEmpty {
        let route =
          graph.segments[other].a == station ? routes[other] : routes[other].reversed()
        let joined = Set(lines).intersection(graph.segments[other].lines).count
        let next = route[1] - route[0]
        cost += turn(away * -1, next) * Double(joined)
        if away.unit.dot(next.unit) > 0.3 { cost += weights.acute }
      }
    }
    return cost
  }

  /// Octilinear ways without a detour, and some with a first leg aside.
  private static func ways(_ from: Point, _ to: Point) -> [[Point]] {
    var ways = short(from, to)
    for unit in Octant.units {
      let step = unit * (1 / max(abs(unit.x), abs(unit.y)))
      for length in [1.0, 2] {
        let aside = from + step * length
        ways += short(aside, to).map { [from] + $0 }
      }
    }
    return ways.filter { way in
      way.isOctilinear
        && zip(zip(way, way.dropFirst()), way.dropFirst(2)).allSatisfy {
          abs(($0.1 - $0.0).unit.cross(($1 - $0.1).unit)) > 1e-6
        }
    }
  }

  private static func short(_ from: Point, _ to: Point) -> [[Point]] {
    let way = to - from
    let (width, height) = (abs(way.x), abs(way.y))
    if min(width, height, abs(width - height)) < 1e-9 { return [[from, to]] }
    let diagonal = min(width, height)
    let slant = Point(x: way.x < 0 ? -diagonal : diagonal, y: way.y < 0 ? -diagonal : diagonal)
    let axis = way - slant
    let level = Point(x: way.x, y: 0)
    return [
      [from, from + slant, to], [from, from + axis, to],
      [from, from + axis * 0.5, from + axis * 0.5 + slant, to],
      [from, from + slant * 0.5, from + slant * 0.5 + axis, to],
      [from, from + level, to], [from, to - level, to],
    ]
  }
}

extension [Point] {
  /// How often two polylines cross, apart from where they are joined; nil where one lies upon the
  /// other, or so near that they would look like one.
  fileprivate func crossings(of other: [Point], but joints: [Point]) -> Int? {
    var count = 0
    for (a, b) in zip(self, dropFirst()) {
      for (c, d) in zip(other, other.dropFirst()) {
        let (p, q) = (b - a, d - c)
        let across = p.unit.cross(q.unit)
        if abs(across) < 1e-6 {
          let along = p.unit
          guard abs(along.cross(c - a)) < 0.3 else { continue }
          let (from, to) = ((c - a).dot(along), (d - a).dot(along))
          let overlap = Swift.min(p.length, Swift.max(from, to)) - Swift.max(0, Swift.min(from, to))
          if overlap > 1e-6 { return nil }
          continue
        }
        guard let share = Nearness.crossing(a, b, c, d)?.t else { continue }
        let meeting = a + p * share
        if joints.allSatisfy({ $0.distance(to: meeting) > 1e-6 }) { count += 1 }
      }
    }
    return count
  }
}

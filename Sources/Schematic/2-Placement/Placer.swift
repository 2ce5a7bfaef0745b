/// The placement phase: stations on an octilinear grid, found by annealing.
public struct Placer: Sendable {
  /// The same seed gives the same placement.
  public var seed: UInt64
  /// How many moves the search tries for each node, more or less.
  public var effort: Int
  /// Wanted width over height, or nil for what comes naturally.
  public var aspect: Double?
  /// By segment of the line graph: the least gap between its stations, in cells; 0 for no demand.
  public var demands: [Double]

  public init(
    seed: UInt64 = 1, effort: Int = 500, aspect: Double? = nil, demands: [Double] = []
  ) {
    self.seed = seed
    self.effort = effort
    self.aspect = aspect
    self.demands = demands
  }

  /// Places every station and routes every segment.
  ///
  /// - Parameter positions: by station, rough coordinates (y down, any unit), or nil. Used where all
  ///   stations of a component have one and they are not all the same.
  /// - Complexity: about O(stations · effort).
  public func place(_ graph: LineGraph, positions: [Point?]) -> Placement {
    var placement = Placement(
      positions: [Point](repeating: .zero, count: graph.stationCount),
      routes: [[Point]](repeating: [], count: graph.segments.count))
    var parts: [Part] = []
    for (index, members) in components(of: graph).enumerated() {
      parts.append(part(graph, members, positions, salt: UInt64(index)))
    }
    for (part, offset) in zip(parts, ComponentPacking.offsets(parts.map(\.size), aspect: aspect)) {
      for (station, at) in part.stations { placement.positions[station] = at + offset }
      for (segment, route) in part.routes { placement.routes[segment] = route.map { $0 + offset } }
    }
    return placement
  }

  /// One component's drawing, from the origin.
  private struct Part {
    var stations: [(station: Int, at: Point)] = []
    var routes: [(segment: Int, corners: [Point])] = []
    var size = Point.zero
  }

  /// Stations that are connected, by the lowest member.
  private func components(of graph: LineGraph) -> [[Int]] {
    let segmentsAt = graph.segmentsByStation()
    var seen = [Bool](repeating: false, count: graph.stationCount)
    var result: [[Int]] = []
    for start in 0..<graph.stationCount where !seen[start] {
      seen[start] = true
      var members = [start]
      var next = 0
      while next < members.count {
        for segment in segmentsAt[members[next]] {
          let other = graph.segments[segment].other(than: members[next])
          if !seen[other] {
            seen[other] = true
            members.append(other)
          }
        }
        next += 1
      }
      result.append(members.sorted())
    }
    return result
  }

  private func part(
    _ graph: LineGraph, _ members: [Int], _ positions: [Point?], salt: UInt64
  ) -> Part {
    let known = members.compactMap { positions[$0] }
    let hasGeography = known.count == members.count && Set(known).count > 1
    let skeleton = Skeleton(
      of: graph, members: members,
      positions: hasGeography ? positions : positions.map { _ in nil })
    guard skeleton.nodes.count > 1 else {
      return Part(stations: members.map { ($0, .zero) })
    }
    var random = SeededRandom(seed: seed &* 0x9E37_79B9 &+ salt)
    let best: GridState
    if hasGeography {
      let given = skeleton.nodes.map { positions[$0] ?? .zero }
      let rough = RoughLayout.unfolding(skeleton, from: given)
      let directions = skeleton.chains.map { (given[$0.to] - given[$0.from]).unit }
      best = search(graph, skeleton, rough, directions, random: &random, hot: 1.5)
    } else {
      let starts = max(1, min(8, 240 / skeleton.nodes.count))
      var found: (state: GridState, cost: Double)?
      for _ in 0..<starts {
        let rough = RoughLayout.stress(skeleton, random: &random)
        let none = [Point](repeating: .zero, count: skeleton.chains.count)
        let state = search(graph, skeleton, rough, none, random: &random, hot: 4)
        let cost = lastCost(state)
        if found.map({ cost < $0.cost }) ?? true { found = (state, cost) }
      }
      best = found?.state ?? search(
        graph, skeleton, [], [], random: &random, hot: 4)
    }
    return extract(graph, best)
  }

  /// The price of a state, by taking all chains up and laying them down again.
  private func lastCost(_ state: GridState) -> Double {
    var cost = 0.0
    let routes = state.skeleton.chains.indices.map(state.route)
    for chain in routes.indices { cost += state.lift(chain) }
    for chain in routes.indices { _ = state.lay(chain, routes[chain]) }
    return cost
  }

  private func search(
    _ graph: LineGraph, _ skeleton: Skeleton, _ rough: [Point], _ directions: [Point],
    random: inout SeededRandom, hot: Double
  ) -> GridState {
    let start = GridStart(rough)
    let state = GridState(
      skeleton: skeleton, width: start.width, height: start.height, weights: GridWeights(),
      directions: directions, demands: chainDemands(graph, skeleton))
    var search = GridSearch(state: state, start: start.cells, random: random)
    let moves = effort * skeleton.nodes.count
    search.anneal(moves: moves * 3 / 4, hot: hot, cold: 0.15)
    search.anneal(moves: moves / 4, hot: 0.1, cold: 0.01)
    random = search.random
    return search.state
  }

  private func chainDemands(_ graph: LineGraph, _ skeleton: Skeleton) -> [Double] {
    skeleton.chains.map { chain in
      guard !demands.isEmpty else { return 0 }
      let each = zip(chain.stations, chain.stations.dropFirst()).map { p, q in
        graph.segment(between: p, and: q).map { demands[$0] } ?? 0
      }
      return each.max() ?? 0
    }
  }

  /// Spreads the stations of each chain evenly along its route.
  private func extract(_ graph: LineGraph, _ state: GridState) -> Part {
    var part = Part()
    func point(_ node: Int) -> Point {
      Point(x: Double(state.x(node)), y: Double(state.y(node)))
    }
    for (node, station) in state.skeleton.nodes.enumerated() {
      part.stations.append((station, point(node)))
    }
    for (index, chain) in state.skeleton.chains.enumerated() {
      var corners = [point(chain.from)]
      let route = state.route(index)
      for leg in 0..<route.legCount {
        let octant = route.octant(leg)
        let length = Double(route.length(leg))
        corners.append(
          corners[corners.count - 1]
            + Point(x: Double(Octant.dx(octant)), y: Double(Octant.dy(octant))) * length)
      }
      let pieces = ChainSpacing.split(corners, into: chain.gaps)
      for (i, piece) in pieces.enumerated() {
        let p = chain.stations[i]
        let q = chain.stations[i + 1]
        if i > 0 { part.stations.append((p, piece[0])) }
        guard let segment = graph.segment(between: p, and: q) else { continue }
        part.routes.append((segment, p < q ? piece : piece.reversed()))
      }
    }
    var low = Point(x: .infinity, y: .infinity)
    var high = Point(x: -Double.infinity, y: -Double.infinity)
    for p in part.stations.map(\.at) + part.routes.flatMap(\.corners) {
      low = Point(x: min(low.x, p.x), y: min(low.y, p.y))
      high = Point(x: max(high.x, p.x), y: max(high.y, p.y))
    }
    part.size = high - low
    part.stations = part.stations.map { ($0.station, $0.at - low) }
    part.routes = part.routes.map { ($0.segment, $0.corners.map { $0 - low }) }
    return part
  }
}

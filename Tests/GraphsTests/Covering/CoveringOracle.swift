import Graphs
import TestSupport

/// Slow second algorithms: dense Bellman–Ford-like relaxation until nothing improves, over every
/// pair of a vertex and a set of covered requirements.
enum CoveringOracle {
  static let infinite = Int.max / 4

  struct Network {
    var vertexCount: Int
    var edges: [Graph.Edge]
    var isDirected: Bool
    var graph: Graph {
      Graph(vertexCount: vertexCount, edges: edges, isDirected: isDirected)
    }
    var arcs: [Graph.Edge] {
      isDirected
        ? edges
        : edges + edges.map { Graph.Edge(from: $0.to, to: $0.from, cost: $0.cost) }
    }
  }

  /// The least cost of covering all requirements and forced groups; nil when impossible.
  static func walkCost(_ network: Network, _ query: CoveringQuery) -> Int? {
    let (stops, all) = masks(query)
    let sets = all + 1
    var cost = [Int](repeating: infinite, count: network.vertexCount * sets)
    cost[query.source * sets] = 0
    let arcs = network.arcs
    var changed = true
    while changed {
      changed = false
      for set in 0..<sets {
        for arc in arcs where cost[arc.from * sets + set] + arc.cost < cost[arc.to * sets + set] {
          cost[arc.to * sets + set] = cost[arc.from * sets + set] + arc.cost
          changed = true
        }
        for (stop, mask) in stops {
          let from = cost[stop.vertex * sets + set] + stop.cost
          if from < cost[stop.vertex * sets + (set | mask)] {
            cost[stop.vertex * sets + (set | mask)] = from
            changed = true
          }
        }
      }
    }
    let best = (0..<network.vertexCount).map { cost[$0 * sets + all] }.min() ?? infinite
    return best < infinite ? best : nil
  }

  /// The least cost of a tree from the source that covers all; nil when impossible.
  static func treeCost(_ network: Network, _ query: CoveringQuery) -> Int? {
    let (stops, all) = masks(query)
    if all == 0 { return 0 }
    let sets = all + 1
    var cost = [Int](repeating: infinite, count: network.vertexCount * sets)
    for vertex in 0..<network.vertexCount { cost[vertex * sets] = 0 }
    for (stop, mask) in stops {
      for set in 1..<sets where set & ~mask == 0 {
        cost[stop.vertex * sets + set] = min(cost[stop.vertex * sets + set], stop.cost)
      }
    }
    let arcs = network.arcs
    for set in 1..<sets {
      for vertex in 0..<network.vertexCount {
        var part = (set - 1) & set
        while part > 0 {
          let sum = cost[vertex * sets + part] + cost[vertex * sets + set & ~part]
          cost[vertex * sets + set] = min(cost[vertex * sets + set], sum)
          part = (part - 1) & set
        }
      }
      var changed = true
      while changed {
        changed = false
        for arc in arcs where cost[arc.to * sets + set] + arc.cost < cost[arc.from * sets + set] {
          cost[arc.from * sets + set] = cost[arc.to * sets + set] + arc.cost
          changed = true
        }
      }
    }
    let best = cost[query.source * sets + all]
    return best < infinite ? best : nil
  }

  /// Allowed stops with their masks, forced groups as further bits, and all bits.
  static func masks(_ query: CoveringQuery) -> ([(stop: Stop, mask: Int)], Int) {
    let wanted = 1 << query.requirementCount - 1
    let all = 1 << (query.requirementCount + query.forced.count) - 1
    let stops = query.stops.filter { !query.forbidden.contains($0.group) }.map { stop in
      var mask = Int(truncatingIfNeeded: stop.covers) & wanted
      for (index, group) in query.forced.enumerated() where group == stop.group {
        mask |= 1 << (query.requirementCount + index)
      }
      return (stop: stop, mask: mask)
    }
    return (stops, all)
  }

  /// What can be covered at all from the source, and which forced groups can be reached.
  static func coverable(_ network: Network, _ query: CoveringQuery) -> Int {
    let distances = network.graph.shortestPaths(from: query.source)
    return masks(query).0.reduce(0) {
      distances.distance(to: $1.stop.vertex) == nil ? $0 : $0 | $1.mask
    }
  }

  /// A small random network with ties, free edges and vertices, loops, parallel edges and parts
  /// that hang apart, and a query on it.
  static func random(_ random: inout SplitMix64) -> (Network, CoveringQuery) {
    let vertexCount = Int.random(in: 1...9, using: &random)
    let isDirected = Bool.random(using: &random)
    let largest = [0, 1, 3, 20].randomElement(using: &random) ?? 1
    let edges = (0..<Int.random(in: 0...2 * vertexCount, using: &random)).map { _ in
      Graph.Edge(
        from: Int.random(in: 0..<vertexCount, using: &random),
        to: Int.random(in: 0..<vertexCount, using: &random),
        cost: Int.random(in: 0...largest, using: &random))
    }
    let count = Int.random(in: 0...5, using: &random)
    let requirements = UInt64(1) << UInt64(count) - 1
    let covers = (0...vertexCount).map { _ in random.next() & random.next() & requirements }
    let stops = (0..<Int.random(in: 0...8, using: &random)).map { _ in
      let vertex = Int.random(in: 0..<vertexCount, using: &random)
      let group = Bool.random(using: &random) ? vertex : vertexCount
      return Stop(
        vertex: vertex, covers: covers[group],
        cost: Int.random(in: 0...largest, using: &random), group: group)
    }
    var query = CoveringQuery(
      source: Int.random(in: 0..<vertexCount, using: &random), requirementCount: count,
      stops: stops)
    if Int.random(in: 0..<4, using: &random) == 0 {
      query.forced = stops.randomElement(using: &random).map { [$0.group] } ?? []
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      query.forbidden = stops.randomElement(using: &random).map { [$0.group] } ?? []
    }
    return (Network(vertexCount: vertexCount, edges: edges, isDirected: isDirected), query)
  }

  /// `query` without the requirements and forced groups that cannot be met.
  static func coverablePart(_ network: Network, _ query: CoveringQuery) -> CoveringQuery {
    let met = coverable(network, query)
    let kept = (0..<query.requirementCount).filter { met & 1 << $0 != 0 }
    let forced = query.forced.enumerated().filter {
      met & 1 << (query.requirementCount + $0.offset) != 0
    }.map(\.element)
    var part = query
    part.requirementCount = kept.count
    part.forced = forced
    part.stops = query.stops.map { stop in
      var stop = stop
      let covers = stop.covers
      stop.covers = 0
      for (index, bit) in kept.enumerated() where covers & 1 << UInt64(bit) != 0 {
        stop.covers |= 1 << UInt64(index)
      }
      return stop
    }
    return part
  }
}

extension CoveringOracle {
  /// Every set of groups that covers all of `query` and of which none can be spared.
  static func minimalSets(_ query: CoveringQuery) -> [[Int]] {
    let (stops, all) = masks(query)
    let groups = Set(stops.map(\.stop.group)).sorted()
    func covered(_ set: [Int]) -> Int {
      stops.reduce(0) { set.contains($1.stop.group) ? $0 | $1.mask : $0 }
    }
    return (0..<1 << groups.count).map { bits in
      groups.indices.filter { bits & 1 << $0 != 0 }.map { groups[$0] }
    }.filter { set in
      covered(set) == all
        && set.allSatisfy { group in covered(set.filter { $0 != group }) != all }
    }
  }

  /// `query` with exactly the groups of `set` to be chosen.
  static func exactly(_ set: [Int], _ query: CoveringQuery) -> CoveringQuery {
    var exact = query
    exact.forced = set
    exact.forbidden += query.stops.map(\.group).filter { !set.contains($0) }
    return exact
  }
}

import TestSupport
import Testing

@testable import Graphs

/// The search by segments against slower algorithms, on the graphs that it is for and on others.
struct SegmentSearchTests {
  enum Kind: CaseIterable, Sendable {
    /// From the source to each stop and back, and between stops that meet the same.
    case lines
    /// All by way of one hub, which may be the source.
    case star
    case any
  }

  static func network(
    _ random: inout SplitMix64, kind: Kind, requirements: Int, stops: ClosedRange<Int> = 3...14
  ) -> (CoveringOracle.Network, CoveringQuery) {
    var edges: [Graph.Edge] = []
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let stopCount = pick(stops)
    let masks = (0..<stopCount).map { _ in
      (0..<pick(1...4)).reduce(0) { mask, _ in mask | 1 << UInt64(pick(0...requirements - 1)) }
        as UInt64
    }
    let stops = masks.enumerated().map {
      Stop(vertex: $0.offset + 1, covers: $0.element, cost: pick(0...1) * pick(0...12))
    }
    switch kind {
    case .lines:
      let (out, back) = (pick(0...6), pick(0...3))
      for (a, mask) in masks.enumerated() {
        edges.append(.init(from: 0, to: a + 1, cost: a == 0 ? pick(0...out) : out))
        edges.append(.init(from: a + 1, to: 0, cost: a == 0 ? 0 : back))
        for (b, other) in masks.enumerated() where a != b && mask & other != 0 {
          edges.append(.init(from: a + 1, to: b + 1, cost: pick(0...3)))
        }
      }
    case .star:
      let hub = pick(0...1) * (stopCount + 1)
      for leaf in 0...stopCount + 1 where leaf != hub {
        let cost = pick(0...9)
        edges.append(.init(from: hub, to: leaf, cost: cost))
        edges.append(.init(from: leaf, to: hub, cost: cost))
      }
    case .any:
      for _ in 0..<pick(stopCount...4 * stopCount) {
        edges.append(
          .init(from: pick(0...stopCount), to: pick(0...stopCount), cost: pick(0...9)))
      }
    }
    let network = CoveringOracle.Network(
      vertexCount: stopCount + 2, edges: edges, isDirected: true)
    return (
      network, CoveringQuery(source: 0, requirementCount: requirements, stops: stops)
    )
  }

  @Test(arguments: Kind.allCases, 0..<4)
  func `no walk is cheaper than the one found`(kind: Kind, seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<60 {
      let requirements = Int.random(in: 1...9, using: &random)
      let (network, query) = Self.network(&random, kind: kind, requirements: requirements)
      let part = CoveringOracle.coverablePart(network, query)
      var solver = CoveringWalkSolver(graph: network.graph, method: .bySegment)
      let walk = solver.cheapestWalk(query)
      #expect(walk?.cost == CoveringOracle.walkCost(network, part))
      #expect(walk?.isOptimal != false)
    }
  }

  @Test(arguments: Kind.allCases, 0..<2)
  func `no walk for sixteen requirements is cheaper than the one found`(
    kind: Kind, seed: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let (network, query) = Self.network(&random, kind: kind, requirements: 16)
    let part = CoveringOracle.coverablePart(network, query)
    var solver = CoveringWalkSolver(graph: network.graph, method: .bySegment)
    #expect(solver.cheapestWalk(query)?.cost == CoveringOracle.walkCost(network, part))
  }

  /// The cheapest of all orders of all sets of stops.
  private func cheapestOrder(
    _ network: CoveringOracle.Network, _ query: CoveringQuery, from: Int? = nil, open: UInt64? = nil
  ) -> Int? {
    let open = open ?? query.allRequirements
    if open == 0 { return 0 }
    let distances = network.graph.shortestPaths(from: from ?? query.source)
    return query.stops.filter { $0.covers & open != 0 }.compactMap { stop in
      guard let way = distances.distance(to: stop.vertex),
        let rest = cheapestOrder(
          network, query, from: stop.vertex, open: open & ~stop.covers)
      else { return nil }
      return way + stop.cost + rest
    }.min()
  }

  @Test(arguments: Kind.allCases, 17...28)
  func `no walk for more than sixteen requirements is cheaper than the one found`(
    kind: Kind, requirements: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(requirements))
    for _ in 0..<6 {
      var (network, query) = Self.network(
        &random, kind: kind, requirements: requirements, stops: 3...6)
      for bit in 0..<requirements {
        let stop = Int.random(in: 0..<query.stops.count, using: &random)
        query.stops[stop].covers |= 1 << UInt64(bit)
      }
      let part = CoveringOracle.coverablePart(network, query)
      var solver = CoveringWalkSolver(graph: network.graph, method: .bySegment)
      let walk = solver.cheapestWalk(query)
      #expect(walk?.cost == cheapestOrder(network, part))
      #expect(walk?.isOptimal != false)
    }
  }

  @Test(arguments: Kind.allCases, [false, true])
  func `of many stops those left out are not needed`(kind: Kind, isTabulated: Bool) throws {
    var random = SplitMix64(seed: 7)
    for _ in 0..<4 {
      var (network, query) = Self.network(&random, kind: kind, requirements: 4, stops: 65...80)
      if kind == .star {
        // Each edge once, both ways.
        network.isDirected = false
        network.edges = network.edges.enumerated().filter { $0.offset % 2 == 0 }.map { $0.element }
      }
      let part = CoveringOracle.coverablePart(network, query)
      var solver = CoveringWalkSolver(
        graph: network.graph, tabulating: isTabulated ? Array(0..<network.vertexCount) : [])
      #expect(solver.cheapestWalk(query)?.cost == CoveringOracle.walkCost(network, part))
    }
  }

  @Test(arguments: Kind.allCases, 0..<4)
  func `cancelled at any moment, the walk covers all and its bound holds`(
    kind: Kind, seed: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<60 {
      let (network, query) = Self.network(&random, kind: kind, requirements: 8)
      var solver = CoveringWalkSolver(graph: network.graph, method: .bySegment)
      guard let best = solver.cheapestWalk(query) else { continue }
      var left = Int.random(in: 0..<6, using: &random)
      let found = solver.cheapestWalk(query) {
        left -= 1
        return left < 0
      }
      guard let walk = found else { continue }
      #expect(walk.visits.reduce(walk.uncovered) { $0 | $1.stop.covers } == query.allRequirements)
      #expect(walk.cost >= best.cost)
      #expect(walk.lowerBound <= best.cost)
    }
  }
}

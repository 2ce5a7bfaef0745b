import TestSupport
import Testing

@testable import Graphs

/// The search by segments against all orders of all stops, on the graphs that it is for and on
/// others.
struct SegmentSearchTests {
  /// A network whose stops stand on few lines, as experts do: from the source to a stop and back,
  /// along a line, and at one stop from line to line. Forced to one order where `isStar`.
  static func network(
    _ random: inout SplitMix64, kind: Kind, requirements: Int
  ) -> (CoveringOracle.Network, CoveringQuery) {
    var edges: [Graph.Edge] = []
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let stopCount = pick(3...14)
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
      // The hub is the source, or the source is a leaf.
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

  enum Kind: CaseIterable, Sendable { case lines, star, any }

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

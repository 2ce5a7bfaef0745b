import TestSupport
import Testing

@testable import Graphs

@Suite struct `Beyond sixteen requirements` {
  /// A connected random network of 40 vertices and 20 requirements that some stop meets each.
  static func network(_ seed: Int) -> (Graph, CoveringQuery) {
    var random = SplitMix64(seed: UInt64(seed))
    let edges = (1..<40).flatMap { vertex in
      (0..<2).map { _ in
        Graph.Edge(
          from: Int.random(in: 0..<vertex, using: &random), to: vertex,
          cost: Int.random(in: 1...9, using: &random))
      }
    }
    let stops = (0..<30).map { index in
      Stop(
        vertex: Int.random(in: 0..<40, using: &random),
        covers: 1 << UInt64(index % 20) | 1 << (random.next() % 20),
        cost: Int.random(in: 0...4, using: &random), group: index)
    }
    return (
      Graph(vertexCount: 40, edges: edges),
      CoveringQuery(source: 0, requirementCount: 20, stops: stops)
    )
  }

  @Test(arguments: 0..<4) func `the walk covers all and the bound lies below its cost`(
    seed: Int
  ) throws {
    let (graph, query) = Self.network(seed)
    var solver = CoveringWalkSolver(graph: graph, tabulating: 0..<40)
    let answer = solver.cheapestWalk(query)
    let walk = try #require(answer)
    #expect(walk.uncovered == 0)
    #expect(walk.visits.reduce(0) { $0 | $1.stop.covers } == query.allRequirements)
    #expect(walk.lowerBound <= walk.cost)
    #expect(walk.lowerBound * 2 > walk.cost)
    #expect(
      walk.cost == walk.visits.reduce(0) { $0 + $1.travel + $1.stop.cost })
  }

  @Test(arguments: 0..<2) func `the tree covers all and the bound lies below its cost`(
    seed: Int
  ) throws {
    let (graph, query) = Self.network(seed)
    var solver = GroupSteinerSolver(graph: graph)
    let answer = solver.cheapestTree(query)
    let tree = try #require(answer)
    #expect(tree.uncovered == 0)
    #expect(tree.choices.reduce(0) { $0 | $1.stop.covers } == query.allRequirements)
    #expect(tree.lowerBound > 0)
    #expect(tree.lowerBound <= tree.cost)
  }

  @Test func `a cancelled search still gives a walk, and says that it may not be the best`() throws
  {
    let (graph, query) = Self.network(3)
    for method in [WalkEngine.Method.byStop, .bySet] {
      var part = query
      part.requirementCount = 9
      var solver = CoveringWalkSolver(graph: graph, method: method)
      let optimum = solver.cheapestWalk(part)
      let cancelled = solver.cheapestWalk(part, isCancelled: { true })
      let walk = try #require(cancelled)
      #expect(walk.uncovered == 0)
      #expect(walk.cost >= optimum?.cost ?? .max)
      #expect(walk.lowerBound <= optimum?.cost ?? 0)
    }
  }

  @Test func `a cancelled search still gives a tree, and says that it may not be the best`() throws
  {
    let (graph, query) = Self.network(3)
    var part = query
    part.requirementCount = 9
    for method in [TreeEngine.Method.automatic, .byLists] {
      var solver = GroupSteinerSolver(graph: graph, method: method)
      let optimum = solver.cheapestTree(part)
      let cancelled = solver.cheapestTree(part, isCancelled: { true })
      let tree = try #require(cancelled)
      #expect(tree.uncovered == 0)
      #expect(tree.cost >= optimum?.cost ?? .max)
      #expect(tree.lowerBound <= optimum?.cost ?? 0)
    }
  }
}

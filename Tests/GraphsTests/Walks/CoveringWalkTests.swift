import TestSupport
import Testing

@testable import Graphs

struct CoveringWalkTests {
  @Test(arguments: 0..<8)
  func `the walk is as cheap as the full product search says and does what it claims`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<300 {
      let (network, query) = CoveringOracle.random(&random)
      let part = CoveringOracle.coverablePart(network, query)
      let cost = CoveringOracle.walkCost(network, part)
      let vertices = Array(0..<network.vertexCount)
      for var solver in [
        CoveringWalkSolver(graph: network.graph, tabulating: vertices),
        CoveringWalkSolver(graph: network.graph, method: .byStop),
        CoveringWalkSolver(graph: network.graph, method: .bySegment),
        CoveringWalkSolver(graph: network.graph, method: .bySet),
      ] {
        let walk = solver.cheapestWalk(query)
        #expect(walk?.cost == cost)
        if let walk { expectValid(walk, network, query) }
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>, [false, true])
  func `stops on the dead ends of some hubs are as far apart as a table says`(
    seed: UInt64, isDirected: Bool
  ) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      // Hubs in a ring, dead ends on them, some on each other and some by two edges.
      let hubs = Int.random(in: 1...4, using: &random)
      let count = hubs + Int.random(in: 1...90, using: &random)
      var edges = (0..<hubs).map {
        Graph.Edge(from: $0, to: ($0 + 1) % hubs, cost: Int.random(in: 0...9, using: &random))
      }
      for leaf in hubs..<count {
        let end = Int.random(in: 0..<(leaf % 7 == 0 ? leaf : hubs), using: &random)
        for _ in 0...(leaf % 5 == 0 ? 1 : 0) {
          let cost = Int.random(in: 0...9, using: &random)
          edges.append(Graph.Edge(from: leaf, to: end, cost: cost))
          if isDirected { edges.append(Graph.Edge(from: end, to: leaf, cost: cost)) }
        }
      }
      let graph = Graph(vertexCount: count, edges: edges, isDirected: isDirected)
      let stops = (0..<count).map { vertex in
        Stop(
          vertex: vertex, covers: UInt64.random(in: 1..<64, using: &random),
          cost: Int.random(in: 0...4, using: &random))
      }
      let query = CoveringQuery(
        source: Int.random(in: 0..<count, using: &random), requirementCount: 6, stops: stops)
      var tabulated = CoveringWalkSolver(graph: graph, tabulating: Array(0..<count))
      var byStop = CoveringWalkSolver(graph: graph, method: .byStop)
      var bySet = CoveringWalkSolver(graph: graph, method: .bySet)
      let cost = tabulated.cheapestWalk(query)?.cost
      #expect(byStop.cheapestWalk(query)?.cost == cost)
      #expect(bySet.cheapestWalk(query)?.cost == cost)
    }
  }

  @Test func `one stop that covers everything is the whole walk`() throws {
    let graph = Graph(
      vertexCount: 4, edges: (0..<3).map { Graph.Edge(from: $0, to: $0 + 1, cost: 2) })
    var solver = CoveringWalkSolver(graph: graph)
    let query = CoveringQuery(
      source: 0, requirementCount: 3,
      stops: [
        Stop(vertex: 1, covers: 0b001, cost: 3), Stop(vertex: 2, covers: 0b110, cost: 3),
        Stop(vertex: 3, covers: 0b111, cost: 1),
      ])
    let answer = solver.cheapestWalk(query)
    let walk = try #require(answer)
    #expect(walk.cost == 7)
    #expect(walk.groups == [3])
    #expect(walk.vertices == [0, 1, 2, 3])
    #expect(walk.isOptimal)
  }

  @Test func `what nobody covers is named and the rest is still planned`() throws {
    let graph = Graph(vertexCount: 3, edges: [Graph.Edge(from: 0, to: 1, cost: 4)])
    var solver = CoveringWalkSolver(graph: graph)
    let query = CoveringQuery(
      source: 0, requirementCount: 3,
      stops: [Stop(vertex: 1, covers: 0b001), Stop(vertex: 2, covers: 0b010)], forced: [2])
    let answer = solver.cheapestWalk(query)
    let walk = try #require(answer)
    #expect(walk.cost == 4)
    #expect(walk.uncovered == 0b110)
    #expect(walk.unmetForced == [2])
  }

  @Test func `two dead ends of a directed graph leave no walk`() {
    let graph = Graph(
      vertexCount: 3,
      edges: [Graph.Edge(from: 0, to: 1, cost: 1), Graph.Edge(from: 0, to: 2, cost: 1)],
      isDirected: true)
    var solver = CoveringWalkSolver(graph: graph)
    let query = CoveringQuery(
      source: 0, requirementCount: 2,
      stops: [Stop(vertex: 1, covers: 0b01), Stop(vertex: 2, covers: 0b10)])
    let walk = solver.cheapestWalk(query)
    #expect(walk == nil)
  }

  @Test func `alternatives differ in groups, spare none and come cheapest first`() {
    var random = SplitMix64(seed: 17)
    for _ in 0..<300 {
      let (network, query) = CoveringOracle.random(&random)
      var solver = CoveringWalkSolver(graph: network.graph)
      let walks = solver.cheapestWalks(query, count: 4)
      #expect(walks.map(\.cost) == walks.map(\.cost).sorted())
      #expect(Set(walks.map { Set($0.groups) }).count == walks.count)
      for walk in walks { expectValid(walk, network, query) }
      let part = CoveringOracle.coverablePart(network, query)
      let sets = CoveringOracle.minimalSets(part).compactMap { set in
        CoveringOracle.walkCost(network, CoveringOracle.exactly(set, part))
      }
      #expect(walks.map(\.cost) == Array(sets.sorted().prefix(4)))
    }
  }

  private func expectValid(
    _ walk: CoveringWalk, _ network: CoveringOracle.Network, _ query: CoveringQuery
  ) {
    #expect(walk.isOptimal)
    #expect(walk.vertices.first == query.source)
    var travel = 0
    for (from, to) in zip(walk.vertices, walk.vertices.dropFirst()) {
      let arcs = network.arcs.filter { $0.from == from && $0.to == to }
      guard let cost = arcs.map(\.cost).min() else {
        Issue.record("no arc from \(from) to \(to)")
        return
      }
      travel += cost
    }
    #expect(walk.cost == travel + walk.visits.reduce(0) { $0 + $1.stop.cost })
    #expect(travel == walk.visits.reduce(0) { $0 + $1.travel })
    var open = UInt64(1) << UInt64(query.requirementCount) - 1
    for visit in walk.visits {
      #expect(walk.vertices[visit.position] == visit.stop.vertex)
      #expect(visit.newlyCovered == visit.stop.covers & open)
      #expect(!query.forbidden.contains(visit.stop.group))
      open &= ~visit.stop.covers
    }
    #expect(open == walk.uncovered)
    let met = UInt64(CoveringOracle.coverable(network, query))
    #expect(open & met == 0)
    for group in query.forced where !walk.unmetForced.contains(group) {
      #expect(walk.groups.contains(group))
    }
  }
}

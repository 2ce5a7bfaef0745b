import TestSupport
import Testing

@testable import Graphs

struct GroupSteinerTests {
  @Test(arguments: 0..<8)
  func `the tree is as cheap as the full dynamic program says and does what it claims`(
    seed: Int
  ) {
    var random = SplitMix64(seed: UInt64(100 + seed))
    for _ in 0..<300 {
      let (network, query) = CoveringOracle.random(&random)
      let part = CoveringOracle.coverablePart(network, query)
      let cost = CoveringOracle.treeCost(network, part)
      for var solver in [
        GroupSteinerSolver(graph: network.graph, method: .bestFirst),
        GroupSteinerSolver(graph: network.graph, method: .byLists),
      ] {
        let tree = solver.cheapestTree(query)
        #expect(tree?.cost == cost)
        #expect(tree?.isOptimal == true)
        if let tree { expectValid(tree, network, query) }
      }
    }
  }

  @Test func `alternatives differ in groups, spare none and come cheapest first`() {
    var random = SplitMix64(seed: 31)
    for _ in 0..<300 {
      let (network, query) = CoveringOracle.random(&random)
      var solver = GroupSteinerSolver(graph: network.graph)
      let trees = solver.cheapestTrees(query, count: 4)
      #expect(Set(trees.map { Set($0.groups) }).count == trees.count)
      let part = CoveringOracle.coverablePart(network, query)
      let sets = CoveringOracle.minimalSets(part).compactMap { set in
        CoveringOracle.treeCost(network, CoveringOracle.exactly(set, part))
      }
      #expect(trees.map(\.cost) == Array(sets.sorted().prefix(4)))
    }
  }

  @Test(arguments: 0..<4)
  func `stopped at any moment it is a tree with an honest bound`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(200 + seed))
    for _ in 0..<300 {
      let (network, query) = CoveringOracle.random(&random)
      let part = CoveringOracle.coverablePart(network, query)
      let optimum = try #require(CoveringOracle.treeCost(network, part))
      for method in [TreeEngine.Method.automatic, .byLists] {
        var solver = GroupSteinerSolver(graph: network.graph, method: method)
        var questions = Int.random(in: 0...20, using: &random)
        let found = solver.cheapestTree(query) {
          questions -= 1
          return questions < 0
        }
        let tree = try #require(found)
        #expect(tree.lowerBound <= optimum)
        #expect(tree.cost >= optimum)
        expectValid(tree, network, query)
      }
    }
  }

  @Test func `many requirements of few stops each are proven`() {
    var random = SplitMix64(seed: 77)
    let network = GeneratedTravelNetwork(stations: 300, lines: 24)
    for count in [13, 16, 24] {
      let query = network.query(requirementCount: count, seed: random.next())
      var solver = GroupSteinerSolver(graph: network.graph)
      let tree = solver.cheapestTree(query)
      #expect(tree?.isOptimal == true, "\(count)")
      #expect(tree?.uncovered == 0)
    }
  }

  private func expectValid(
    _ tree: GroupSteinerTree, _ network: CoveringOracle.Network, _ query: CoveringQuery
  ) {
    var reached: Set<Int> = [query.source]
    for edge in tree.edges {
      #expect(reached.contains(edge.from))
      #expect(reached.insert(edge.to).inserted)
      #expect(
        network.arcs.contains { $0.from == edge.from && $0.to == edge.to && $0.cost == edge.cost })
    }
    let edgeCost = tree.edges.reduce(0) { $0 + $1.cost }
    #expect(tree.cost == edgeCost + tree.choices.reduce(0) { $0 + $1.stop.cost })
    var open = UInt64(1) << UInt64(query.requirementCount) - 1
    for choice in tree.choices {
      #expect(reached.contains(choice.stop.vertex))
      #expect(choice.newlyCovered == choice.stop.covers & open)
      open &= ~choice.stop.covers
    }
    #expect(open == tree.uncovered)
    #expect(open & UInt64(CoveringOracle.coverable(network, query)) == 0)
    for group in query.forced where !tree.unmetForced.contains(group) {
      #expect(tree.groups.contains(group))
    }
  }
}

import Graphs
import TestSupport
import Testing

struct SteinerTreeTests {
  @Test func `the tree is as cheap as the best spanning tree over any set of further vertices`() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<200 {
      let count = Int.random(in: 1...7, using: &random)
      let edges = (0..<Int.random(in: 0...12, using: &random)).map { _ in
        Graph.Edge(
          from: Int.random(in: 0..<count, using: &random),
          to: Int.random(in: 0..<count, using: &random),
          cost: Int.random(in: 0...9, using: &random))
      }
      let terminals = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        Int.random(in: 0..<count, using: &random)
      }
      let tree = Graph(vertexCount: count, edges: edges).steinerTree(connecting: terminals)
      let needed = Set(terminals)
      let best = (0..<1 << count).compactMap { bits -> Int? in
        let vertices = Set((0..<count).filter { bits & 1 << $0 != 0 })
        return needed.isSubset(of: vertices) ? spanningCost(vertices, edges) : nil
      }.min()
      #expect(tree?.cost == best)
      if let tree { expectValid(tree, terminals, edges) }
    }
  }

  @Test(arguments: 0..<6)
  func `the tree is as cheap as the plain dynamic program says`(seed: Int) {
    var random = SplitMix64(seed: UInt64(600 + seed))
    for _ in 0..<60 {
      let (count, edges, terminals) = SteinerOracle.random(&random)
      let tree = Graph(vertexCount: count, edges: edges).steinerTree(connecting: terminals)
      #expect(tree?.cost == SteinerOracle.cost(count, edges, terminals))
      #expect(tree?.isOptimal != false)
      if let tree { expectValid(tree, terminals, edges) }
    }
  }

  @Test(arguments: 0..<4)
  func `stopped at any moment it is a tree with an honest bound`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(700 + seed))
    for _ in 0..<60 {
      let (count, edges, terminals) = SteinerOracle.random(&random)
      guard let optimum = SteinerOracle.cost(count, edges, terminals) else { continue }
      var questions = Int.random(in: 0...40, using: &random)
      let tree = try #require(
        Graph(vertexCount: count, edges: edges).steinerTree(connecting: terminals) {
          questions -= 1
          return questions < 0
        })
      #expect(tree.lowerBound <= optimum)
      #expect(tree.cost >= optimum)
      expectValid(tree, terminals, edges)
    }
  }

  @Test(arguments: [25, 40, 200])
  func `more terminals than sets are made of get a tree and a bound`(count: Int) throws {
    var random = SplitMix64(seed: UInt64(count))
    let edges = (1..<600).flatMap { vertex in
      (0..<2).map { _ in
        Graph.Edge(
          from: Int.random(in: 0..<vertex, using: &random), to: vertex,
          cost: Int.random(in: 1...20, using: &random))
      }
    }
    let terminals = (0..<count).map { _ in Int.random(in: 0..<600, using: &random) }
    let graph = Graph(vertexCount: 600, edges: edges)
    let tree = try #require(graph.steinerTree(connecting: terminals))
    expectValid(tree, terminals, edges)
    #expect(100 * tree.cost <= 102 * tree.lowerBound)
  }

  @Test func `terminals farther apart than sums can hold are not connected`() {
    let edges = (0..<4).map { Graph.Edge(from: $0, to: $0 + 1, cost: 1 << 30) }
    #expect(Graph(vertexCount: 5, edges: edges).steinerTree(connecting: [0, 4]) == nil)
  }

  private func expectValid(_ tree: SteinerTree, _ terminals: [Int], _ edges: [Graph.Edge]) {
    var reached: Set<Int> = terminals.last.map { [$0] } ?? []
    for edge in tree.edges {
      #expect(reached.contains(edge.from))
      #expect(reached.insert(edge.to).inserted)
      #expect(
        edges.contains {
          $0.cost == edge.cost && Set([$0.from, $0.to]) == Set([edge.from, edge.to])
        })
    }
    #expect(reached.isSuperset(of: terminals))
    #expect(tree.cost == tree.edges.reduce(0) { $0 + $1.cost })
    #expect(tree.lowerBound <= tree.cost)
  }

  /// The cost of a spanning tree of the graph that `vertices` induce; nil when it hangs apart.
  private func spanningCost(_ vertices: Set<Int>, _ edges: [Graph.Edge]) -> Int? {
    guard var reached = vertices.min().map({ Set([$0]) }) else { return 0 }
    var cost = 0
    while reached.count < vertices.count {
      let border = edges.filter {
        vertices.contains($0.from) && vertices.contains($0.to)
          && reached.contains($0.from) != reached.contains($0.to)
      }
      guard let edge = border.min(by: { $0.cost < $1.cost }) else { return nil }
      reached.formUnion([edge.from, edge.to])
      cost += edge.cost
    }
    return cost
  }
}

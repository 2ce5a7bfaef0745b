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
      #expect(tree.map { $0.reduce(0) { $0 + $1.cost } } == best)
    }
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

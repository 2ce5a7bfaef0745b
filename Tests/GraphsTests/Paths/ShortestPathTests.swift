import TestSupport
import Testing

@testable import Graphs

struct ShortestPathTests {
  @Test(arguments: 0..<4) func `distances agree with relaxation until nothing improves`(
    seed: Int
  ) throws {
    var random = SplitMix64(seed: UInt64(200 + seed))
    for _ in 0..<200 {
      let (network, _) = CoveringOracle.random(&random)
      // Costs on both sides of the borders between the queue's levels.
      let scale = [1, 300, 400_000].randomElement(using: &random) ?? 1
      let arcs = network.arcs.map {
        Graph.Edge(from: $0.from, to: $0.to, cost: $0.cost * scale)
      }
      let sources = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Int.random(in: 0..<network.vertexCount, using: &random)
      }
      var expected = [Int?](repeating: nil, count: network.vertexCount)
      for source in sources { expected[source] = 0 }
      for _ in 0..<network.vertexCount {
        for arc in arcs {
          guard let reached = expected[arc.from] else { continue }
          expected[arc.to] = min(expected[arc.to] ?? .max, reached + arc.cost)
        }
      }
      let graph = Graph(vertexCount: network.vertexCount, edges: arcs, isDirected: true)
      let tree = graph.shortestPaths(fromAnyOf: sources)
      for vertex in 0..<network.vertexCount {
        #expect(tree.distance(to: vertex) == expected[vertex])
        let path = tree.path(to: vertex)
        #expect((path == nil) == (expected[vertex] == nil))
        guard let path else { continue }
        #expect(sources.contains(path[0]))
        #expect(tree.source(of: vertex) == path[0])
        let cost = zip(path, path.dropFirst()).reduce(0) {
          $0 + (graph.cheapestArc(from: $1.0, to: $1.1) ?? .max / 4)
        }
        #expect(cost == expected[vertex])
      }
    }
  }

  @Test func `the queue gives keys back in order, whatever their size`() {
    var random = SplitMix64(seed: 5)
    var queue = BucketQueue(capacity: 4)
    for range in [10, 5_000, 1 << 29] {
      var waiting: [Int32] = []
      var floor: Int32 = 0
      for item in 0..<500 {
        let key = floor + Int32(Int.random(in: 0..<range, using: &random))
        queue.push(Int32(item), key: min(key, 1 << 30 - 1))
        waiting.append(min(key, 1 << 30 - 1))
        if Bool.random(using: &random), let least = waiting.min() {
          #expect(queue.pop()?.key == least)
          waiting.remove(at: waiting.firstIndex(of: least) ?? 0)
          floor = least
        }
      }
      #expect(queue.count == waiting.count)
      queue.removeAll()
    }
  }

  @Test func `a graph without vertices or edges has no paths`() {
    #expect(Graph(vertexCount: 0, edges: []).shortestPaths(fromAnyOf: []).distances.isEmpty)
    #expect(Graph(vertexCount: 2, edges: []).shortestPaths(from: 0).path(to: 1) == nil)
  }
}

import Graphs
import TestSupport
import Testing

@Suite struct `Articulation` {
  @Test(arguments: 0..<500)
  func `is what taking each vertex and edge away shows`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let vertexCount = Int.random(in: 0...9, using: &random)
    let edges = randomEdges(vertexCount: vertexCount, using: &random)
    let found = Graph(vertexCount: vertexCount, edges: edges).articulation()
    let whole = pieces(vertexCount, edges, without: nil)
    for vertex in 0..<vertexCount {
      let rest = edges.filter { $0.from != vertex && $0.to != vertex }
      let isAlone = !edges.contains { ($0.from == vertex) != ($0.to == vertex) }
      // Taking a vertex away takes its own piece away where it is alone.
      let isCut = pieces(vertexCount, rest, without: vertex) > whole - (isAlone ? 1 : 0)
      #expect(found.vertices.contains(vertex) == isCut, "vertex \(vertex)")
    }
    var bridges: Set<[Int]> = []
    for index in edges.indices {
      var rest = edges
      let edge = rest.remove(at: index)
      if pieces(vertexCount, rest, without: nil) > whole {
        bridges.insert([min(edge.from, edge.to), max(edge.from, edge.to)])
      }
    }
    #expect(
      found.bridges.map { [$0.from, $0.to] } == bridges.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test(arguments: 0..<200)
  func `has blocks that share at most an articulation vertex and hold every edge`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed) &+ 7_000)
    let vertexCount = Int.random(in: 1...9, using: &random)
    let edges = randomEdges(vertexCount: vertexCount, using: &random)
    let found = Graph(vertexCount: vertexCount, edges: edges).articulation()
    let blocks = found.blocks.map { Set($0) }
    #expect(Set(blocks.joined()) == Set(0..<vertexCount))
    for edge in edges {
      #expect(blocks.count { $0.contains(edge.from) && $0.contains(edge.to) } >= 1)
    }
    for (i, a) in blocks.enumerated() {
      for b in blocks[..<i] {
        let shared = a.intersection(b)
        #expect(shared.count <= 1)
        #expect(shared.allSatisfy(found.vertices.contains))
      }
      // No block falls apart when one of its vertices is lost.
      for lost in a {
        let inside = edges.filter {
          a.contains($0.from) && a.contains($0.to) && $0.from != lost && $0.to != lost
        }
        let outside = vertexCount - a.count
        #expect(pieces(vertexCount, inside, without: lost) - outside <= 1)
      }
    }
    for vertex in found.vertices { #expect(blocks.count { $0.contains(vertex) } > 1) }
  }

  @Test func `takes a chain of a hundred thousand vertices`() {
    let count = 100_000
    let chain = Graph(
      vertexCount: count, edges: (1..<count).map { .init(from: $0 - 1, to: $0, cost: 0) })
    let found = chain.articulation()
    #expect(found.vertices == Array(1..<count - 1))
    #expect(found.bridges.count == count - 1)
    #expect(found.blocks.count == count - 1)
  }

  private func randomEdges(
    vertexCount: Int, using random: inout SplitMix64
  ) -> [Graph.Edge] {
    guard vertexCount > 0 else { return [] }
    return (0..<Int.random(in: 0...vertexCount * 2, using: &random)).map { _ in
      Graph.Edge(
        from: Int.random(in: 0..<vertexCount, using: &random),
        to: Int.random(in: 0..<vertexCount, using: &random), cost: 1)
    }
  }

  /// How many connected pieces there are, a vertex left out.
  private func pieces(_ vertexCount: Int, _ edges: [Graph.Edge], without lost: Int?) -> Int {
    var label = Array(0..<vertexCount)
    for _ in 0..<vertexCount {
      for edge in edges {
        let low = min(label[edge.from], label[edge.to])
        label[edge.from] = low
        label[edge.to] = low
      }
    }
    return Set((0..<vertexCount).filter { $0 != lost }.map { label[$0] }).count
  }
}

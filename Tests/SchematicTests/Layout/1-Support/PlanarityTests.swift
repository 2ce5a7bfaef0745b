import TestSupport
import Testing

@testable import Schematic

@Suite struct SupportPlanarityTests {
  /// A generated drawing without crossings: edges between random points, none across another.
  static func planar(_ count: Int, seed: UInt64) -> [(a: Int, b: Int)] {
    var random = SplitMix64(seed: seed)
    let points = (0..<count).map { _ in
      Point(x: .random(in: 0...1, using: &random), y: .random(in: 0...1, using: &random))
    }
    var edges: [(a: Int, b: Int)] = []
    for _ in 0..<count * 40 {
      let (a, b) = (
        Int.random(in: 0..<count, using: &random), Int.random(in: 0..<count, using: &random)
      )
      guard a < b, !edges.contains(where: { $0.a == a && $0.b == b }) else { continue }
      let (p, q) = (points[a], points[b])
      let isFree = edges.allSatisfy { edge in
        if edge.a == a || edge.a == b || edge.b == a || edge.b == b { return true }
        let (r, s) = (points[edge.a], points[edge.b])
        return (q - p).cross(r - p) * (q - p).cross(s - p) > 0
          || (s - r).cross(p - r) * (s - r).cross(q - r) > 0
      }
      if isFree { edges.append((a, b)) }
    }
    return edges
  }

  @Test(arguments: 1...15 as ClosedRange<UInt64>)
  func `what is drawn without crossings is planar, until five hubs are all joined`(seed: UInt64) {
    let count = 10 + Int(seed)
    var edges = Self.planar(count, seed: seed)
    #expect(edges.count >= count)
    #expect(PlanarityTest.isPlanar(vertexCount: count, edges: edges))
    // Five of the vertices, each two joined by a path over a new vertex.
    var next = count
    for a in 0..<5 {
      for b in a + 1..<5 {
        edges += [(a, next), (next, b)]
        next += 1
      }
    }
    #expect(!PlanarityTest.isPlanar(vertexCount: next, edges: edges))
  }

  @Test func `three houses and three wells are not planar, without one path they are`() {
    let edges = (0..<3).flatMap { house in (3..<6).map { (a: house, b: $0) } }
    #expect(!PlanarityTest.isPlanar(vertexCount: 6, edges: edges))
    #expect(PlanarityTest.isPlanar(vertexCount: 6, edges: edges.dropLast()))
  }

  @Test func `a support whose segments cannot be drawn without crossings is avoided`() {
    // Six stations; the pairs join houses and wells, the lines of three may go either way.
    let houses = [0, 1, 2], wells = [3, 4, 5]
    var lines = houses.flatMap { house in wells.map { [house, $0] } }
    lines.removeLast()
    lines.append([2, 5, 0])
    let map = SupportTests.map(stations: 6, lines: lines.map { ($0, false) })
    let graph = Support(effort: 0.2).lineGraph(of: map)
    let edges = graph.segments.map { (a: $0.a, b: $0.b) }
    #expect(PlanarityTest.isPlanar(vertexCount: 6, edges: edges))
  }
}

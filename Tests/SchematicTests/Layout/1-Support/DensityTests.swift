import TestSupport
import Testing

@testable import Schematic

@Suite struct DensityTests {
  /// Lines as random sets of stations.
  static func sets(lines: Int, stations: Int, share: Int, seed: UInt64) -> LineMap {
    var random = SplitMix64(seed: seed)
    let walks = (0..<lines).map { _ in
      (0..<stations).filter { _ in Int.random(in: 0..<100, using: &random) < share }
    }
    return map(walks, stations: stations, isOrdered: false)
  }

  static func map(_ walks: [[Int]], stations: Int, isOrdered: Bool) -> LineMap {
    LineMap(
      stations: (0..<stations).map { LineMap.Station(id: "s\($0)", label: "Asema \($0)") },
      lines: walks.enumerated().map { index, walk in
        LineMap.Line(
          id: "l\(index)", label: "Linja \(index)", code: "A", color: .ink, walks: [walk],
          isOrdered: isOrdered)
      })
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `stretches of edges are left out as they are one by one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = 6 + Int(seed % 8)
    var edges: [(a: Int, b: Int)] = []
    for a in 0..<count {
      for b in 0..<a where Int.random(in: 0..<3, using: &random) > 0 { edges.append((a, b)) }
    }
    edges.shuffle(using: &random)
    var held: [(a: Int, b: Int)] = []
    var expected: [Int] = []
    for (index, edge) in edges.enumerated() {
      if PlanarityTest.isPlanar(vertexCount: count, edges: held + [edge]) {
        held.append(edge)
      } else {
        expected.append(index)
      }
    }
    #expect(PlanarSubgraph.rejected(vertexCount: count, edges: edges) == expected)
    let most = expected.count / 2
    #expect(
      PlanarSubgraph.rejected(vertexCount: count, edges: edges, most: most)
        == Array(expected.prefix(most)))
  }

  @Test func `a metro, a tree of sets and few shared stations are drawable`() {
    let grid = (0..<6).map { row in (0..<6).map { row * 6 + $0 } }
    let columns = (0..<6).map { column in (0..<6).map { $0 * 6 + column } }
    #expect(Self.map(grid + columns, stations: 36, isOrdered: true).density.measure == 0)
    #expect(
      Self.map([[0, 1, 2], [2, 3], [3, 4, 5]], stations: 6, isOrdered: false).density.measure == 0)
    #expect(LineMap.generated(stations: 60).density.verdict == .drawable)
    #expect(LineMap(stations: [], lines: []).density.measure == 0)
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `seventeen lines with a third of all stations are too dense, and some lines are named`(
    seed: UInt64
  ) {
    let density = Self.sets(lines: 17, stations: 60, share: 33, seed: seed).density
    #expect(density.verdict == .tooDense)
    #expect(density.lines.count == 5 && Set(density.lines).count == 5)
  }

  @Test func `ordered lines count by their own graph, whatever the order of free ones could be`() {
    // Every two of seven stations are neighbors: at most 15 of the 21 segments fit in the plane.
    let walks = (0..<7).flatMap { a in (0..<a).map { [a, $0] } }
    let ordered = Self.map(walks, stations: 7, isOrdered: true).density
    #expect(ordered.measure >= 6)
    #expect(ordered.lines.allSatisfy { walks.indices.contains($0) })
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a map without its worst line is no denser`(seed: UInt64) {
    var map = Self.sets(lines: 9, stations: 40, share: 30, seed: seed)
    let density = map.density
    guard let worst = density.lines.first else { return }
    map.lines.remove(at: worst)
    #expect(map.density.measure <= density.measure)
  }
}

import TestSupport
import Testing

@testable import Schematic

@Suite struct UprightPathTests {
  static func placement(_ count: Int, aspect: Double? = nil, kept: [Point?] = []) -> Placement {
    let graph = LineGraph(stationCount: count, walks: [[Array(0..<count)]])
    return Placer(
      effort: 40, aspect: aspect, labelWidths: [Double](repeating: 2, count: count), kept: kept,
      hold: kept.isEmpty ? 0.3 : 0
    ).place(graph, positions: [Point?](repeating: nil, count: count))
  }

  @Test(arguments: [2, 9, 24], [nil, 0.7, 1.8] as [Double?])
  func `a line alone stands upright, from its first station down`(count: Int, aspect: Double?) {
    let placement = Self.placement(count, aspect: aspect)
    #expect(placement.routes.allSatisfy { $0.count == 2 && $0[0].x == $0[1].x })
    #expect(placement.positions.map(\.y) == placement.positions.map(\.y).sorted())
    #expect(Set(placement.positions.map(\.x)).count == 1)
  }

  @Test(arguments: [30, 60, 100], [nil, 0.7, 1.4, 2] as [Double?])
  func `a long line is folded evenly into few columns`(count: Int, aspect: Double?) {
    let placement = Self.placement(count, aspect: aspect)
    let graph = LineGraph(stationCount: count, walks: [[Array(0..<count)]])
    PlacerTests.check(placement, of: graph)
    let gaps = placement.routes.map(\.polylineLength)
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    #expect(gaps.allSatisfy { abs($0 - mean) < 0.45 * mean })
    let bends = placement.strain(graph)
    #expect(bends <= 8)
    if let aspect, aspect < 1, count == 30 { #expect(bends == 0, "a tall sheet has room") }
  }

  private func path(of graph: LineGraph) -> UprightPath? {
    UprightPath(
      of: graph, members: Array(0..<graph.stationCount), segmentsAt: graph.segmentsByStation())
  }

  @Test func `a path of several lines stands upright too, a branch or a ring does not`() {
    let both = LineGraph(stationCount: 6, walks: [[[3, 2, 1, 0]], [[2, 3, 4, 5]]])
    #expect(path(of: both)?.stations == [5, 4, 3, 2, 1, 0])
    let branch = LineGraph(stationCount: 4, walks: [[[0, 1, 2]], [[1, 3]]])
    #expect(path(of: branch) == nil)
    let ring = LineGraph(stationCount: 3, walks: [[[0, 1, 2, 0]]])
    #expect(path(of: ring) == nil)
  }

  @Test func `where a name wants room, only its gap grows`() {
    let graph = LineGraph(stationCount: 5, walks: [[Array(0..<5)]])
    let before = Self.placement(5)
    let placer = Placer(demands: [0, 2, 0, 0], kept: before.positions.map { $0 }, hold: 0)
    let after = placer.place(graph, positions: [Point?](repeating: nil, count: 5))
    let gaps = after.routes.map(\.polylineLength)
    #expect(gaps[1] == 2)
    #expect(gaps[0] == before.routes[0].polylineLength && gaps[2] == gaps[0])
  }
}

import Testing

@testable import Schematic

@Suite struct ChainSpacingTests {
  @Test func `stations are spread evenly where nothing is in the way`() {
    #expect(ChainSpacing.stops(length: 4, count: 4, corners: [], crossings: []) == [1, 2, 3])
  }

  @Test func `stations keep clear of corners and crossings`() {
    let stops = ChainSpacing.stops(length: 6, count: 6, corners: [2.05], crossings: [4])
    #expect(stops.count == 5)
    #expect(stops.allSatisfy { abs($0 - 2.05) > 0.25 && abs($0 - 4) > 0.35 })
    #expect(zip([0] + stops, stops + [6]).allSatisfy { $1 - $0 >= 0.7 - 1e-9 })
  }

  @Test func `a route is cut at its stops and keeps its corners`() {
    let corners = [Point(x: 0, y: 0), Point(x: 2, y: 0), Point(x: 2, y: 2)]
    let pieces = ChainSpacing.split(corners, at: [1, 2, 3])
    #expect(
      pieces == [
        [Point(x: 0, y: 0), Point(x: 1, y: 0)], [Point(x: 1, y: 0), Point(x: 2, y: 0)],
        [Point(x: 2, y: 0), Point(x: 2, y: 1)], [Point(x: 2, y: 1), Point(x: 2, y: 2)],
      ])
    #expect(
      ChainSpacing.split(corners, at: [1.5]) == [
        [Point(x: 0, y: 0), Point(x: 1.5, y: 0)],
        [Point(x: 1.5, y: 0), Point(x: 2, y: 0), Point(x: 2, y: 2)],
      ])
  }
}

import TestSupport
import Testing

@testable import Schematic

/// A grid has a place for every node, and is no larger than memory and 16 bits hold.
struct GridStartTests {
  @Test(arguments: [0, 1, 600, 3000])
  func `nodes in one place find one each`(count: Int) {
    let start = GridStart([Point](repeating: .zero, count: count))
    #expect(Set(start.cells.map { $0.y * start.width + $0.x }).count == count)
    #expect(
      start.cells.allSatisfy {
        (1..<start.width - 1).contains($0.x) && (1..<start.height - 1).contains($0.y)
      })
  }

  @Test(arguments: [
    Point(x: 1e9, y: 0), Point(x: 3e4, y: 3e4), Point(x: 0, y: 2e12), Point(x: 1e5, y: 10),
  ])
  func `places far apart are drawn together`(far: Point) {
    let places = [Point.zero, Point(x: 1, y: 0), far]
    #expect(!GridStart.holds(places))
    let start = GridStart(places)
    #expect(start.width * start.height <= 4_100_000)
    #expect(max(start.width, start.height) * GridMending.fineness <= Int(Int16.max))
    #expect(GridStart.holds([.zero, Point(x: 900, y: 900)]))
  }
}

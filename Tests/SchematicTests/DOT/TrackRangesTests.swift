import Testing

@testable import Schematic

struct TrackRangesTests {
  private func ranges(_ wanted: Set<String>) -> [ClosedRange<Double>] {
    let places = [("a", 0.0), ("b", 200), ("c", 300), ("d", 600)]
    let track = Drawing.Track(
      line: "x", color: .ink, width: 6, dash: .solid, emphasis: .normal,
      path: Path(through: [Point(x: 0, y: 0), Point(x: 600, y: 0)]),
      stops: places.map {
        Drawing.Track.Stop(station: $0.0, at: Point(x: $0.1, y: 0), along: $0.1)
      })
    return track.ranges { wanted.contains($0) }
  }

  @Test func `alone a stop has half the way to the next, up to 40 points`() {
    #expect(ranges(["a"]) == [0...40])
    #expect(ranges(["b"]) == [160...240])
    #expect(ranges(["d"]) == [560...600])
  }

  @Test func `between two of them it is all theirs, however far it is`() {
    #expect(ranges(["a", "b"]) == [0...240])
    #expect(ranges(["a", "b", "c", "d"]) == [0...600])
    #expect(ranges(["a", "c"]) == [0...40, 260...340])
  }
}

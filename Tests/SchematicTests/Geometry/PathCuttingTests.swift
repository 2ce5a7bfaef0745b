import Testing

@testable import Schematic

struct PathCuttingTests {
  @Test func `an end that is a curve gets a straight piece in its direction`() {
    let curve = Path(
      start: Point(x: 0, y: 0),
      pieces: [
        .curve(to: Point(x: 10, y: 10), control1: Point(x: 10, y: 0), control2: Point(x: 10, y: 5))
      ])
    let path = curve.withStraightEnds
    #expect(path.start == Point(x: -0.5, y: 0) && path.end == Point(x: 10, y: 10.5))
    #expect(path.pieces.count == 3 && path.pieces[0] == .line(to: curve.start))
    let straight = Path(through: [Point(x: 0, y: 0), Point(x: 5, y: 0)])
    #expect(straight.withStraightEnds == straight)
  }
}

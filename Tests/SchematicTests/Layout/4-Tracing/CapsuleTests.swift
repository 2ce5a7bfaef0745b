import Testing

@testable import Schematic

struct CapsuleTests {
  private let scale = MapScale(
    graph: LineGraph(stationCount: 2, walks: [[[0, 1]]]), stationCount: 2,
    placement: Placement(
      positions: [.zero, Point(x: 1, y: 0)], routes: [[.zero, Point(x: 1, y: 0)]]),
    style: .standard)

  private func pass(
    _ line: Int, _ incoming: (Point, Double)?, _ outgoing: (Point, Double)?
  ) -> Pass {
    Pass(
      line: line, station: 0, center: .zero,
      incoming: incoming.map { Bundles.Course(direction: $0.0, offset: $0.1 * scale.pitch) },
      outgoing: outgoing.map { Bundles.Course(direction: $0.0, offset: $0.1 * scale.pitch) })
  }

  private let east = Point(x: 1, y: 0)
  private let south = Point(x: 0, y: 1)

  @Test(arguments: 2...9)
  func `lines side by side get a capsule across them, from the first to the last`(count: Int) {
    let middle = Double(count - 1) / 2
    var passes = (0..<count).map { line in
      // Every other line runs the other way.
      let sign = line % 2 == 0 ? 1.0 : -1
      let course = (east * sign, (Double(line) - middle) * sign)
      return pass(line, course, course)
    }
    let capsule = Capsule(around: &passes, center: .zero, scale: scale)
    #expect(capsule.radius == scale.capsuleRadius)
    #expect(capsule.spine.count == 2)
    #expect(capsule.spine.allSatisfy { abs($0.x) < 1e-9 })
    let length = capsule.spine[0].distance(to: capsule.spine[capsule.spine.count - 1])
    #expect(abs(length - Double(count - 1) * scale.pitch) < 1e-9)
  }

  @Test func `two lines that cross get the smallest disc, and crossing bundles one that hides all`()
  {
    var two = [pass(0, (east, 0), (east, 0)), pass(1, (south, 0), (south, 0))]
    let cross = Capsule(around: &two, center: .zero, scale: scale)
    #expect(cross.spine == [.zero])
    #expect(cross.radius == scale.capsuleRadius)
    var four = [
      pass(0, (east, -0.5), (east, -0.5)), pass(1, (east, 0.5), (east, 0.5)),
      pass(2, (south, -0.5), (south, -0.5)), pass(3, (south, 0.5), (south, 0.5)),
    ]
    let grid = Capsule(around: &four, center: .zero, scale: scale)
    for x in [-0.5, 0.5] {
      for y in [-0.5, 0.5] {
        #expect(grid.contains(Point(x: x * scale.pitch, y: y * scale.pitch)))
      }
    }
  }
}

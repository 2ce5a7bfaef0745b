import TestSupport
import Testing

@testable import Schematic

struct BoxIndexTests {
  private func box(_ random: inout SplitMix64) -> Rect {
    let at = Point(
      x: .random(in: -50...400, using: &random), y: .random(in: -50...200, using: &random))
    return Rect(
      minX: at.x, minY: at.y, maxX: at.x + .random(in: 0...60, using: &random),
      maxY: at.y + .random(in: 0...20, using: &random))
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `near are all that meet or touch, ascending, and no other`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let boxes = (0..<Int(seed) * 4).map { _ in box(&random) }
    let index = BoxIndex(boxes)
    for _ in 0..<20 {
      let place = box(&random)
      let expected = boxes.indices.filter {
        boxes[$0].minX <= place.maxX && place.minX <= boxes[$0].maxX
          && boxes[$0].minY <= place.maxY && place.minY <= boxes[$0].maxY
      }
      #expect(index.near(place) == expected)
      let last = Int.random(in: 0..<boxes.count, using: &random)
      #expect(index.near(place, after: last) == expected.filter { $0 > last })
    }
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `obstacles are hit as distances to all of them say`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let obstacles = (0..<40).map { number in
      let (a, b) = (box(&random), box(&random))
      return ObstacleGrid.Obstacle(
        a: a.center, b: seed % 2 == 0 ? b.center : a.center + Point(x: 30, y: 30),
        half: .random(in: 1...6, using: &random), owner: .track(number))
    }
    let grid = ObstacleGrid(obstacles, cell: 30)
    for _ in 0..<20 {
      let place = box(&random)
      let expected = obstacles.indices.filter {
        Nearness.distance(obstacles[$0].a, obstacles[$0].b, place) < obstacles[$0].half + 2
      }
      #expect(grid.hits(place, clearance: 2) == !expected.isEmpty)
      var found: Set<ObstacleGrid.Owner> = []
      grid.forEach(near: place, clearance: 2) {
        found.insert($0.owner)
        return true
      }
      #expect(found == Set(expected.map { .track($0) }))
    }
  }
}

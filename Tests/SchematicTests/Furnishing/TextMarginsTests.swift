import TestSupport
import Testing

@testable import Schematic

@Suite struct TextMarginsTests {
  private static func texts(_ random: inout SplitMix64) -> [Drawing.Text] {
    (0..<Int.random(in: 1...8, using: &random)).map { index in
      let at = Point(
        x: Double.random(in: 0...300, using: &random),
        y: Double.random(in: 0...200, using: &random))
      return Drawing.Text("Text \(index)", at: at, size: [9, 12, 28][index % 3])
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `what texts and their margins cover is what lies within two sizes of one`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = Self.texts(&random)
    let hull = (0..<6).map { _ in
      Point(
        x: Double.random(in: 50...400, using: &random),
        y: Double.random(in: 50...300, using: &random))
    }.convexHull
    let boxes = texts.map { (box: $0.box, reach: 2 * $0.size) }
    // Counted point by point.
    let step = 1.5
    var (all, beyond) = (0, 0)
    for x in stride(from: -100.0, to: 600, by: step) {
      for y in stride(from: -100.0, to: 400, by: step) {
        let isCovered = boxes.contains { box, reach in
          let (dx, dy) = (
            max(0, box.minX - x, x - box.maxX), max(0, box.minY - y, y - box.maxY)
          )
          return dx * dx + dy * dy < reach * reach
        }
        guard isCovered else { continue }
        all += 1
        let sides = zip(hull, hull.dropFirst() + hull.prefix(1)).map { a, b in
          (b - a).cross(Point(x: x, y: y) - a)
        }
        if !(sides.allSatisfy { $0 >= 0 } || sides.allSatisfy { $0 <= 0 }) { beyond += 1 }
      }
    }
    let margins = TextMargins(of: texts)
    #expect(abs(margins.area - Double(all) * step * step) < 0.02 * margins.area)
    #expect(
      abs(margins.area(beyond: hull) - Double(beyond) * step * step) < 0.02 * margins.area)
  }

  @Test func `without texts nothing is covered`() {
    #expect(TextMargins(of: []).area == 0)
    #expect(TextMargins(of: []).area(beyond: [Point(x: 0, y: 0), Point(x: 9, y: 9)]) == 0)
  }
}

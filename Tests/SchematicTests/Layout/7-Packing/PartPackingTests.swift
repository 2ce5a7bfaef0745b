import TestSupport
import Testing

@testable import Schematic

struct PartPackingTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `parts keep clear of each other and stay whole`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let parts = (0..<Int.random(in: 2...9, using: &random)).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        let x = Double.random(in: 0...300, using: &random)
        let y = Double.random(in: 0...300, using: &random)
        return Rect(
          minX: x, minY: y, maxX: x + Double.random(in: 5...200, using: &random),
          maxY: y + Double.random(in: 5...120, using: &random))
      }
    }
    let shifts = PartPacking(parts, anchors: parts.map(\.corner)).shifts(aspect: 1.4)
    let moved = zip(parts, shifts).map { part, shift in part.map { $0.moved(by: shift) } }
    for (index, part) in moved.enumerated() {
      for other in moved[..<index] {
        for a in part { for b in other { #expect(!a.inset(by: -5).intersects(b.inset(by: -5))) } }
      }
    }
  }

  @Test func `equal bars are set as a calm row or column, as the sheet asks`() {
    let bars = (0..<4).map { _ in [Rect(minX: 0, minY: 0, maxX: 80, maxY: 400)] }
    let row = PartPacking(bars, anchors: bars.map(\.corner)).shifts(aspect: 1.4)
    #expect(Set(row.map(\.y)).count == 1)
    let low = bars.map { [Rect(minX: 0, minY: 0, maxX: $0[0].maxY, maxY: 80)] }
    let column = PartPacking(low, anchors: low.map(\.corner)).shifts(aspect: 0.9)
    #expect(Set(column.map(\.x)).count == 1)
  }

  @Test func `lines stand in line although their names are of different widths`() {
    // Names to the left of an upright line, one as wide as the other is not.
    let widths = [300.0, 221, 257]
    let parts = widths.map { [Rect(minX: -$0, minY: 0, maxX: 10, maxY: 200)] }
    let shifts = PartPacking(parts, anchors: [.zero, .zero, .zero]).shifts(aspect: 0.3)
    #expect(Set(shifts.map(\.x)).count == 1)
  }

  @Test func `a small part goes into the free corner of a large one`() {
    let corner = [
      Rect(minX: 0, minY: 0, maxX: 80, maxY: 600), Rect(minX: 0, minY: 520, maxX: 600, maxY: 600),
    ]
    let parts = [corner, [Rect(minX: 0, minY: 0, maxX: 200, maxY: 200)]]
    let shifts = PartPacking(parts, anchors: parts.map(\.corner)).shifts(aspect: 1)
    let small = shifts[1] - shifts[0]
    #expect((80...400).contains(small.x) && (-20...320).contains(small.y))
  }
}

extension [Rect] {
  /// The upper left corner of all.
  fileprivate var corner: Point {
    Point(x: map(\.minX).min() ?? 0, y: map(\.minY).min() ?? 0)
  }
}

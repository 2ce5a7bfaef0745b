import TestSupport
import Testing

@testable import Schematic

@Suite struct BandRowsTests {
  private func items(_ count: Int, columns: Int, _ random: inout SplitMix64) -> [BandRows.Item] {
    (0..<count).map { index in
      let first = Int.random(in: 0..<columns, using: &random)
      let isShared = Int.random(in: 0..<3, using: &random) == 0
      let last = isShared ? Int.random(in: first..<columns, using: &random) : first
      return BandRows.Item(
        first: first, last: last, named: Int.random(in: first...last, using: &random),
        height: Int.random(in: 3...9, using: &random), barHeight: 3,
        kept: Int.random(in: 0..<5, using: &random) == 0
          ? Int.random(in: 0..<30, using: &random) : nil,
        isLast: index % 9 == 8 && !isShared)
    }
  }

  /// What an item takes, column by column.
  private func cells(_ item: BandRows.Item, at top: Int) -> [[Int]] {
    (item.first...item.last).flatMap { column in
      (top..<(top + (column == item.named ? item.height : item.barHeight))).map { [column, $0] }
    }
  }

  @Test(arguments: 1...60) func `no two items share a cell, and none can move up`(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let columns = Int.random(in: 1...9, using: &random)
    let items = items(Int.random(in: 1...40, using: &random), columns: columns, &random)
    let rows = BandRows(items, columns: columns, seed: UInt64(seed))
    var taken: [[Int]: Int] = [:]
    for (index, item) in items.enumerated() {
      for cell in cells(item, at: rows.tops[index]) {
        #expect(taken.updateValue(index, forKey: cell) == nil)
      }
      #expect(rows.tops[index] >= item.kept ?? 0)
      #expect(rows.tops[index] + item.height <= rows.height)
    }
    for (index, item) in items.enumerated() where item.kept == nil && !item.isLast {
      guard rows.tops[index] > 0 else { continue }
      let above = cells(item, at: rows.tops[index] - 1)
      #expect(above.contains { taken[$0].map { $0 != index } ?? false })
    }
  }

  @Test func `what comes last in its column stands under all others there`() {
    let single = BandRows.Item(first: 0, last: 0, named: 0, height: 3, barHeight: 3)
    var missing = single
    missing.isLast = true
    let bar = BandRows.Item(first: 0, last: 1, named: 1, height: 5, barHeight: 3)
    #expect(BandRows([missing, single, bar], columns: 2, seed: 1).tops == [6, 3, 0])
  }
}

import TestSupport
import Testing

@testable import Schematic

/// Every choice of widths, against all steps of every column.
@Suite struct WidthSearchTests {
  private static let bands = 4

  private func columns(_ random: inout SplitMix64) -> [WidthSearch.Column] {
    (0..<Int.random(in: 1...8, using: &random)).map { _ in
      var step = WidthSearch.Step(
        width: Double.random(in: 20...60, using: &random),
        loads: (0..<Self.bands).map { _ in Int.random(in: 0...60, using: &random) })
      var steps = [step]
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        step = WidthSearch.Step(
          width: step.width + Double.random(in: 2...30, using: &random),
          loads: step.loads.map { max(0, $0 - Int.random(in: 0...25, using: &random)) })
        steps.append(step)
      }
      return WidthSearch.Column(steps: steps)
    }
  }

  private func loads(_ column: WidthSearch.Column, _ width: Double) -> [Int] {
    column.steps.first { $0.width == width }?.loads ?? []
  }

  private func heights(_ columns: [WidthSearch.Column], _ widths: [Double]) -> [Int] {
    (0..<Self.bands).map { band in
      zip(columns, widths).map { loads($0, $1)[band] }.max() ?? 0
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `wider is lower, and no column is wider than its bands ask`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let columns = columns(&random)
    let choices = WidthSearch(columns).choices(growth: 1)
    #expect(choices.first == columns.map { $0.steps[0].width })
    for widths in choices {
      let heights = heights(columns, widths)
      for (column, width) in zip(columns, widths) {
        let least = column.steps.first { zip($0.loads, heights).allSatisfy(<=) }
        #expect(least?.width == width)
      }
    }
    for (narrow, wide) in zip(choices, choices.dropFirst()) {
      let (high, low) = (heights(columns, narrow), heights(columns, wide))
      #expect(zip(narrow, wide).allSatisfy(<=) && narrow != wide)
      #expect(zip(low, high).allSatisfy(<=) && low != high)
    }
    // In the end no band can be lower.
    let lowest = heights(columns, columns.map { $0.steps[$0.steps.count - 1].width })
    #expect(choices.last.map { heights(columns, $0) } == lowest)
  }
}

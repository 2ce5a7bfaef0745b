import TestSupport
import Testing

@testable import Schematic

struct GutterTests {
  private static let measures = Gutter.Measures(pitch: 9, radius: 9)

  /// How the lines of a random gutter change their columns.
  enum Change: CaseIterable {
    case shuffled, swappedNearby, fewMoved, reversed

    func order(_ count: Int, _ random: inout SplitMix64) -> [Int] {
      var order = Array(0..<count)
      switch self {
      case .shuffled: order.shuffle(using: &random)
      case .swappedNearby:
        for _ in 0..<max(1, count / 3) {
          let column = Int.random(in: 0..<count, using: &random)
          order.swapAt(column, min(count - 1, column + Int.random(in: 1...3, using: &random)))
        }
      case .fewMoved:
        for _ in 0..<max(1, count / 5) {
          let line = order.remove(at: .random(in: 0..<count, using: &random))
          order.insert(line, at: .random(in: 0..<count, using: &random))
        }
      case .reversed: order.reverse()
      }
      return order
    }
  }

  /// How the columns of the two bands lie to each other.
  enum Columns: CaseIterable {
    case same, shifted, otherWidths, narrow

    func pair(_ count: Int, _ random: inout SplitMix64) -> (above: [Double], below: [Double]) {
      var (above, below): ([Double], [Double]) = ([60], [60])
      let widths = self == .narrow ? 18.0...28 : 80.0...140
      for _ in 1..<max(2, count) {
        above.append((above.last ?? 0) + .random(in: widths, using: &random))
        below.append((below.last ?? 0) + .random(in: widths, using: &random))
      }
      switch self {
      case .same: below = above
      case .shifted: below = above.map { $0 + .random(in: -9...9, using: &random) }
      case .otherWidths, .narrow: break
      }
      return (above, below)
    }
  }

  private func ends(
    _ count: Int, _ change: Change, _ columns: Columns, _ random: inout SplitMix64
  ) -> [Gutter.Ends] {
    let (above, below) = columns.pair(count, &random)
    let order = change.order(count, &random)
    return (0..<count).map { Gutter.Ends(above: above[$0], below: below[order[$0]]) }
  }

  // MARK: Properties

  @Test(arguments: Change.allCases, Columns.allCases)
  func `lines go down, keep a pitch apart and cross once if they change sides`(
    change: Change, columns: Columns
  ) {
    for seed in 0..<2 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      for count in [2, 3, 4, 5, 6, 8, 10, 12, 14, 16] {
        let lines = ends(count, change, columns, &random)
        let gutter = Gutter(lines, Self.measures)
        #expect(faults(of: gutter, lines, Self.measures) == [], "seed \(seed), \(lines)")
      }
    }
  }

  @Test(arguments: [Columns.same, .shifted, .otherWidths])
  func `sixty lines find their columns too`(columns: Columns) {
    var random = SplitMix64(seed: 60)
    let lines = ends(60, .shuffled, columns, &random)
    #expect(faults(of: Gutter(lines, Self.measures), lines, Self.measures) == [])
  }

  @Test(arguments: [0, 3, 6] as [Double])
  func `smaller corners keep the same distances`(radius: Double) {
    let measures = Gutter.Measures(pitch: 7, radius: radius)
    var random = SplitMix64(seed: 7)
    for columns in Columns.allCases where columns != .narrow {
      let lines = ends(10, .shuffled, columns, &random)
      #expect(faults(of: Gutter(lines, measures), lines, measures) == [])
    }
  }

  @Test(arguments: Columns.allCases)
  func `a search that is ended at once keeps the rules all the same`(columns: Columns) {
    for seed in 0..<4 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let lines = ends(14, .shuffled, columns, &random)
      let gutter = Gutter(lines, Self.measures) { true }
      #expect(faults(of: gutter, lines, Self.measures) == [], "seed \(seed), \(lines)")
    }
  }

  @Test func `the same ends give the same gutter`() {
    var random = SplitMix64(seed: 1)
    let lines = ends(14, .shuffled, .shifted, &random)
    #expect(Gutter(lines, Self.measures) == Gutter(lines, Self.measures))
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a line bends four times only where a circle makes it`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let lines = ends(Int(seed % 13) + 3, .shuffled, .same, &random)
    let rooms = GutterRooms(lines, Self.measures)
    let plan = try #require(GutterSearch(lines, rooms).best()).plan
    for (line, bend) in plan.bends.enumerated() where bend != .none && bend != .once {
      var bends = plan.bends
      bends[line] = .once
      if case .trading(let other) = bend { bends[other] = .once }
      let straighter = try #require(GutterPlan(lines, bends, rooms))
      #expect(straighter.circling.contains(true), "line \(line) needs no dogleg")
    }
  }

  // MARK: Against an exhaustive search

  @Test(arguments: 0..<44)
  func `five lines take as few levels and bends as any doglegs do`(number: Int) throws {
    // The 44 orders of five in which nobody stays; those with a trade have a shape of their own.
    let order = Self.derangements[number]
    guard !order.indices.contains(where: { order[order[$0]] == $0 }) else { return }
    let lines = order.indices.map {
      Gutter.Ends(above: Double($0) * 100, below: Double(order[$0]) * 100)
    }
    let rooms = GutterRooms(lines, Self.measures)
    let found = try #require(GutterSearch(lines, rooms).best())
    var least = Int.max
    for code in 0..<243 {
      var rest = code
      let bends = order.indices.map { _ -> GutterPlan.Bend in
        defer { rest /= 3 }
        return [.once, .leavingEarly, .arrivingLate][rest % 3]
      }
      guard let plan = GutterPlan(lines, bends, rooms), let levels = leastLevels(plan) else {
        continue
      }
      least = min(least, 2 * plan.surplus + levels)
    }
    #expect(2 * found.plan.surplus + found.count == least, "\(order)")
  }

  private static let derangements: [[Int]] = {
    var orders: [[Int]] = [[]]
    for column in 0..<5 {
      orders = orders.flatMap { order in
        (0..<5).filter { $0 != column && !order.contains($0) }.map { order + [$0] }
      }
    }
    return orders
  }()

  /// The fewest levels for a plan without trades, over all sets of trunks that can lie on top.
  private func leastLevels(_ plan: GutterPlan) -> Int? {
    let count = plan.trunks.count
    var above = Array(repeating: 0, count: count)
    for trunk in 0..<count { for other in plan.below[trunk] { above[other] |= 1 << trunk } }
    var clashing = Array(repeating: 0, count: count)
    for a in 0..<count {
      for b in 0..<count
      where a != b
        && plan.trunks[a].low < plan.trunks[b].high + 8.9
        && plan.trunks[b].low < plan.trunks[a].high + 8.9
      {
        clashing[a] |= 1 << b
      }
    }
    var done: Set<Int> = [0]
    for levels in 0...count {
      if done.contains((1 << count) - 1) { return levels }
      var next: Set<Int> = []
      for set in done {
        let ready = (0..<count).filter { set & (1 << $0) == 0 && above[$0] & ~set == 0 }
        var sets = [set]
        for trunk in ready {
          sets += sets.filter { clashing[trunk] & ($0 & ~set) == 0 }.map { $0 | 1 << trunk }
        }
        next.formUnion(sets)
      }
      done = next
    }
    return nil
  }

  // MARK: Shapes

  @Test func `lines that stay need no height`() {
    let gutter = Gutter(
      [Gutter.Ends(above: 0, below: 0), Gutter.Ends(above: 100, below: 100)], Self.measures)
    #expect(gutter.height == 0)
    #expect(gutter.courses.allSatisfy { $0.count == 2 })
    #expect(Gutter([], Self.measures).courses.isEmpty)
  }

  @Test func `two neighbors trade places across the middle`() {
    let gutter = Gutter(
      [Gutter.Ends(above: 0, below: 100), Gutter.Ends(above: 100, below: 0)], Self.measures)
    #expect(gutter.height == 36)
    #expect(gutter.courses[0].map(\.x) == [0, 0, 41, 59, 100, 100])
    #expect(gutter.courses[0].map(\.y) == [0, 9, 9, 27, 27, 36])
    #expect(gutter.courses[1].map(\.x) == gutter.courses[0].map { 100 - $0.x })
    #expect(gutter.courses[1].map(\.y) == gutter.courses[0].map(\.y))
  }

  @Test func `a line that steps aside does it in one diagonal, in the middle`() {
    let gutter = Gutter(
      [Gutter.Ends(above: 0, below: 5), Gutter.Ends(above: 100, below: 92)], Self.measures)
    #expect(gutter.levels == 0)
    #expect(gutter.height == 8 + 2 * Self.measures.bevel)
    #expect(gutter.courses.allSatisfy { $0.count == 4 && $0[1].y + $0[2].y == gutter.height })
  }

  @Test func `lines that all move on one column stand like stairs`() {
    let lines = (0..<5).map {
      Gutter.Ends(above: Double($0) * 100, below: Double($0 + 1) * 100)
    }
    let gutter = Gutter(lines, Self.measures)
    #expect(gutter.courses.map { $0[1].y } == [45, 36, 27, 18, 9])
  }
}

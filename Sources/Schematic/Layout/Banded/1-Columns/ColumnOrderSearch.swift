/// A search for cheap orders of the columns: steps on one band, on a run of bands or on one line
/// through all bands until none is left that is cheaper, then again from a small disturbance of
/// the best.
///
/// A step is exact for what it moves (`ColumnStrip`, `LineThread`), so that orders which no step
/// improves are cheap already: iterated local search (Lourenço, Martin, Stützle 2003).
struct ColumnOrderSearch {
  private let problem: ColumnOrderProblem
  private var state: ColumnState
  private var generator: SeededGenerator
  private var total: Int
  /// By band, the change up to which its order is known to be best for it.
  private var settled: [Int]
  private(set) var best: (orders: [[Int]], total: Int)
  /// Whether to end with the best so far; asked at every step.
  private let isCancelled: () -> Bool

  init(
    _ problem: ColumnOrderProblem, orders: [[Int]], seed: UInt64,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.problem = problem
    self.isCancelled = isCancelled
    state = ColumnState(problem, orders: orders)
    generator = SeededGenerator(seed: seed)
    total = problem.total(of: orders)
    settled = [Int](repeating: -1, count: orders.count)
    best = (orders, total)
  }

  /// Lets what steps lead to from some orders compete, and returns it.
  @discardableResult
  mutating func descend(from orders: [[Int]]) -> (orders: [[Int]], total: Int) {
    start(from: orders)
    descend(withRuns: true)
    keep()
    return (state.orders, total)
  }

  /// Disturbs the best and descends, `rounds` times or until it costs no more than `enough`.
  mutating func improve(rounds: Int, until enough: Int) {
    guard problem.lineCount > 1, !problem.bands.isEmpty else { return }
    // As cheap as the best, and elsewhere.
    var current = best.orders
    start(from: current)
    for _ in 0..<rounds where best.total > enough && !isCancelled() {
      disturb()
      total = problem.total(of: state.orders)
      rethread()
      if total <= best.total + Self.hope { descend(withRuns: false) }
      if total <= best.total {
        current = state.orders
        keep()
      } else {
        start(from: current)
      }
    }
  }

  /// By how much orders may be dearer than the best that bands are still reordered in.
  private static let hope = 3

  private mutating func start(from orders: [[Int]]) {
    state.set(orders)
    total = problem.total(of: orders)
  }

  private mutating func keep() {
    if total < best.total { best = (state.orders, total) }
  }

  /// In a run of bands, short ones more often.
  private mutating func disturb() {
    let bands = problem.bands.count
    let lines = problem.lineCount
    let first = generator.below(bands)
    let last = min(bands - 1, first + generator.below(1 + generator.below(bands)))
    switch generator.below(3) {
    case 0:
      // The order that one of them has for all.
      let order = state.orders[first + generator.below(last - first + 1)]
      for band in first...last { state.set(order, in: band) }
    case 1:
      // Up to three lines to one column each.
      for _ in 0...generator.below(3) {
        let line = generator.below(lines)
        let column = generator.below(lines)
        for band in first...last { state.move(line, to: column, in: band) }
      }
    default:
      // Some columns the other way round.
      let from = generator.below(lines)
      let to = min(lines, from + 2 + generator.below(max(1, lines / 2)))
      for band in first...last {
        var order = state.orders[band]
        order[from..<to].reverse()
        state.set(order, in: band)
      }
    }
  }

  private mutating func descend(withRuns: Bool) {
    var before = total
    repeat {
      before = total
      rethread()
      for band in problem.bands.indices where isOpen(band) && !isCancelled() { reorder(band) }
      if withRuns && total == before { reorderRuns() }
    } while total < before && !isCancelled()
  }

  private mutating func rethread() {
    var before = total
    repeat {
      before = total
      for line in 0..<problem.lineCount where !isCancelled() { total -= state.rethread(line) }
    } while total < before && !isCancelled()
  }

  /// Whether a band or a neighbor has changed since its order was the best.
  private func isOpen(_ band: Int) -> Bool {
    let around = max(0, band - 1)...min(problem.bands.count - 1, band + 1)
    return around.contains { state.changes[$0] > settled[band] }
  }

  private mutating func reorder(_ band: Int) {
    let strips = state.strips
    let before = state.change
    for columns in strips { total -= state.reorder(band...band, columns: columns) }
    settled[band] = strips.count == 1 ? state.change : before
  }

  /// One order for two to eight bands.
  private mutating func reorderRuns() {
    let bands = problem.bands.count
    for length in 2..<max(2, min(bands, 8) + 1) {
      for first in 0..<max(0, bands - length + 1) {
        for columns in state.strips where !isCancelled() {
          total -= state.reorder(first...first + length - 1, columns: columns)
        }
      }
    }
  }
}

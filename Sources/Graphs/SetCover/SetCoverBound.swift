/// The Lagrangian relaxation of a set cover: each row has a price (a multiplier) that a column earns
/// for covering it; the prices less what the columns earn beyond their cost is a lower bound.
///
/// Prices are multiples of a power of two that is small enough for every sum to be exact in a
/// `Double`, so that a bound never exceeds the truth.
struct SetCoverBound {
  private(set) var value = -Double.infinity
  /// The prices that gave `value`, a row each.
  private(set) var multipliers: [Double] = []
  /// What each column costs beyond what it earns at these prices.
  private(set) var reducedCosts: [Double] = []

  /// How far to go in one ascent.
  struct Effort {
    var iterations: Int
    /// The first step, as a share of the step that would reach the goal on a straight slope.
    var step: Double
    /// After so many iterations without a better bound the step is halved.
    var patience: Int
    var smallestStep: Double
  }

  /// Raises the bound by subgradient steps until it exceeds `goal`, the effort is spent, or the
  /// steps are too short to matter.
  ///
  /// - Parameter visit: sees every `interval`th iterate's prices and reduced costs, for heuristics.
  init(
    _ core: SetCoverCore, from start: [Double], goal: Double, effort: Effort, grid: SetCoverGrid,
    interval: Int = .max, visit: (_ reducedCosts: [Double]) -> Void = { _ in }
  ) {
    let rowCount = core.rowCount
    let caps = Self.cheapestCosts(of: core)
    var prices = start
    for row in 0..<rowCount { prices[row] = min(max(0, grid.round(prices[row])), caps[row]) }
    var reduced = [Double](repeating: 0, count: core.columnCount)
    var slope = [Double](repeating: 0, count: rowCount)
    var direction = [Double](repeating: 0, count: rowCount)
    var step = effort.step
    var stale = 0
    for iteration in 0..<max(1, effort.iterations) {
      let bound = Self.evaluate(core, prices: prices, reduced: &reduced, slope: &slope)
      if bound > value {
        if bound > value + 0.001 * abs(value) || value < 0 { stale = 0 } else { stale += 1 }
        value = bound
        multipliers = prices
        reducedCosts = reduced
        if value > goal { return }
      } else {
        stale += 1
      }
      if iteration % interval == interval - 1 { visit(reduced) }
      if stale >= effort.patience {
        stale = 0
        step /= 2
        if step < effort.smallestStep { return }
        // Back to the best prices with a shorter step.
        prices = multipliers
        for row in 0..<rowCount { direction[row] = 0 }
        _ = Self.evaluate(core, prices: prices, reduced: &reduced, slope: &slope)
      }
      var norm = 0.0
      for row in 0..<rowCount {
        // A price at its limit cannot follow the slope.
        if (prices[row] <= 0 && slope[row] < 0) || (prices[row] >= caps[row] && slope[row] > 0) {
          slope[row] = 0
        }
        direction[row] = slope[row] + 0.8 * direction[row]
        norm += direction[row] * direction[row]
      }
      if norm < 1e-12 { return }
      let length = step * max(goal + 1 - bound, 0.05) / norm
      for row in 0..<rowCount {
        let price = grid.round(prices[row] + length * direction[row])
        prices[row] = min(max(0, price), caps[row])
      }
    }
  }

  /// The same bound of a core that has lost columns whose reduced cost is positive.
  func keeping(_ isAlive: [Bool]) -> SetCoverBound {
    var bound = self
    bound.reducedCosts = reducedCosts.indices.filter { isAlive[$0] }.map { reducedCosts[$0] }
    return bound
  }

  /// Prices to begin with: each row pays its share of the column that covers it most cheaply.
  static func cheapestShares(of core: SetCoverCore) -> [Double] {
    var shares = [Double](repeating: .infinity, count: core.rowCount)
    for column in 0..<core.columnCount {
      let rows = core.rows(of: column)
      let share = core.costs[column] / Double(max(rows.count, 1))
      for row in rows { shares[Int(row)] = min(shares[Int(row)], share) }
    }
    return shares
  }

  /// No row's price need exceed the cheapest column that covers it.
  static func cheapestCosts(of core: SetCoverCore) -> [Double] {
    var caps = [Double](repeating: .infinity, count: core.rowCount)
    for column in 0..<core.columnCount {
      for row in core.rows(of: column) { caps[Int(row)] = min(caps[Int(row)], core.costs[column]) }
    }
    return caps
  }

  /// The bound at `prices`, and its slope: 1 less how often the profitable columns cover each row.
  private static func evaluate(
    _ core: SetCoverCore, prices: [Double], reduced: inout [Double], slope: inout [Double]
  ) -> Double {
    var bound = 0.0
    for price in prices { bound += price }
    core.costs.withUnsafeBufferPointer { costs in
      core.rows.starts.withUnsafeBufferPointer { starts in
        core.rows.values.withUnsafeBufferPointer { rows in
          prices.withUnsafeBufferPointer { prices in
            reduced.withUnsafeMutableBufferPointer { reduced in
              slope.withUnsafeMutableBufferPointer { slope in
                for row in slope.indices { slope[row] = 1 }
                for column in costs.indices {
                  let range = Int(starts[column])..<Int(starts[column + 1])
                  var rest = costs[column]
                  for i in range { rest -= prices[Int(rows[i])] }
                  reduced[column] = rest
                  if rest < 0 {
                    bound += rest
                    for i in range { slope[Int(rows[i])] -= 1 }
                  }
                }
              }
            }
          }
        }
      }
    }
    return bound
  }
}

/// The multiples of 2^-k with k as large as exact sums allow.
struct SetCoverGrid {
  /// Adding and subtracting it rounds to the grid.
  private let shift: Double

  /// - Parameter largestSum: no sum of grid values exceeds it.
  init(largestSum: Double) {
    var unit = 1.0
    while max(largestSum, 1) / unit < 0x1p50 { unit /= 2 }
    shift = 0x1.8p52 * unit
  }

  func round(_ value: Double) -> Double { (value + shift) - shift }
}

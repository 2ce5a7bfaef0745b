/// The Lagrangian relaxation of a budgeted coverage: a column earns each row's price whether or not
/// another column covers the row too, and may be taken in part. What the rows weigh beyond their
/// prices and the best that the budget then buys is an upper bound.
///
/// Prices lie on a grid on which all sums are exact.
struct BudgetedCoverageBound {
  private(set) var value = Double.infinity
  private(set) var prices: [Double] = []
  /// What each column earns beyond its cost at the budget's worth.
  private(set) var gains: [Double] = []

  init(
    _ core: SetCoverCore, weights: [Double], budget: Double, from start: [Double], goal: Double,
    iterations: Int, grid: SetCoverGrid
  ) {
    var current = zip(start, weights).map { min(max(0, grid.round($0)), $1) }
    var step = 1.0
    var stale = 0
    var direction = [Double](repeating: 0, count: core.rowCount)
    for _ in 0..<iterations {
      let relaxed = Relaxation(core, weights: weights, prices: current, budget: budget, grid: grid)
      if relaxed.value < value {
        stale = relaxed.value < value - 0.001 * value ? 0 : stale + 1
        value = relaxed.value
        prices = current
        gains = relaxed.gains
        if value < goal { return }
      } else {
        stale += 1
      }
      if stale >= 8 {
        stale = 0
        step /= 2
        if step < 0.01 { return }
      }
      var norm = 0.0
      for row in 0..<core.rowCount {
        var slope = relaxed.cover[row] - 1
        if (current[row] <= 0 && slope > 0) || (current[row] >= weights[row] && slope < 0) {
          slope = 0
        }
        direction[row] = slope + 0.5 * direction[row]
        norm += direction[row] * direction[row]
      }
      if norm < 1e-12 { return }
      let length = step * max(relaxed.value - goal + 1, 0.05) / norm
      for row in 0..<core.rowCount {
        let price = grid.round(current[row] - length * direction[row])
        current[row] = min(max(0, price), weights[row])
      }
    }
  }
}

/// The relaxed problem at some prices: a knapsack whose items may be taken in part.
private struct Relaxation {
  var value: Double
  var gains: [Double]
  /// How much of each row the taken columns cover.
  var cover: [Double]

  init(
    _ core: SetCoverCore, weights: [Double], prices: [Double], budget: Double, grid: SetCoverGrid
  ) {
    var earnings = [Double](repeating: 0, count: core.columnCount)
    for column in 0..<core.columnCount {
      for row in core.rows(of: column) { earnings[column] += prices[Int(row)] }
    }
    let ratios = (0..<core.columnCount).map { earnings[$0] / core.costs[$0] }
    let order = (0..<core.columnCount).filter { earnings[$0] > 0 }
      .sorted { (ratios[$0], $1) > (ratios[$1], $0) }
    cover = [Double](repeating: 0, count: core.rowCount)
    var left = budget
    /// What one unit of the budget is worth.
    var worth = 0.0
    for column in order {
      let share = min(1, left / core.costs[column])
      for row in core.rows(of: column) { cover[Int(row)] += share }
      left -= share * core.costs[column]
      if share < 1 {
        worth = max(0, grid.round(ratios[column]))
        break
      }
    }
    value = worth * budget
    for row in 0..<core.rowCount { value += weights[row] - prices[row] }
    gains = earnings
    for column in 0..<core.columnCount {
      gains[column] -= worth * core.costs[column]
      value += max(0, gains[column])
    }
  }
}

/// Row weighting local search: take columns out of a cover, put others in by the weight of the rows
/// that they newly cover against their cost, and raise the weight of rows that stay uncovered.
struct SetCoverLocalSearch {
  private let core: SetCoverCore
  private var isChosen: [Bool]
  private var chosen: [Int] = []
  /// Where a chosen column stands in `chosen`.
  private var position: [Int]
  /// How many chosen columns cover each row.
  private var cover: [Int32]
  private var weight: [Int]
  private var uncovered: [Int]
  private var uncoveredPosition: [Int]
  /// The weight that a column covers alone when chosen, or would newly cover when not.
  private var score: [Int]
  /// The step of a column's last change.
  private var changed: [Int]
  /// Whether a column's surroundings changed since it was taken out.
  private var mayReturn: [Bool]
  private var cost = 0.0
  private var random = SeededGenerator(seed: 1)

  init(_ core: SetCoverCore) {
    self.core = core
    isChosen = [Bool](repeating: false, count: core.columnCount)
    position = [Int](repeating: -1, count: core.columnCount)
    cover = [Int32](repeating: 0, count: core.rowCount)
    weight = [Int](repeating: 1, count: core.rowCount)
    uncovered = Array(0..<core.rowCount)
    uncoveredPosition = uncovered
    score = (0..<core.columnCount).map { core.rows(of: $0).count }
    changed = [Int](repeating: 0, count: core.columnCount)
    mayReturn = [Bool](repeating: true, count: core.columnCount)
  }

  /// The best cover found in some steps from `start`.
  ///
  /// - Parameters:
  ///   - goal: a cost that no cover is below; the search ends where it is met.
  ///   - steps: how many steps without a better cover to go on for.
  mutating func improve(_ start: [Int], goal: Double, steps: Int) -> [Int] {
    for column in start { add(column, at: 0) }
    var best = start
    var bestCost = cost
    var step = 1
    var last = steps
    while step <= last {
      while uncovered.isEmpty {
        if cost < bestCost || best.count > chosen.count {
          best = chosen
          bestCost = cost
          last = step + steps
          if bestCost <= goal { return best }
        }
        guard let column = leastMissed(at: step) else { return best }
        remove(column, at: step)
      }
      if let column = leastMissed(at: step) { remove(column, at: step) }
      while !uncovered.isEmpty {
        let row = uncovered[Int(random.next() % UInt64(uncovered.count))]
        guard let column = bestAddition(for: row, within: bestCost - 1 - cost) else { break }
        add(column, at: step)
        for row in uncovered { raiseWeight(of: row) }
      }
      step += 1
    }
    return best
  }

  /// The chosen column that loses the least weight for its cost, the one longest there on a tie;
  /// never one that this step or the step before it put in.
  private func leastMissed(at step: Int) -> Int? {
    var best: Int?
    var bestRatio = Double.infinity
    for column in chosen where changed[column] < max(1, step - 1) || score[column] == 0 {
      let ratio = Double(score[column]) / max(core.costs[column], 1e-3)
      if ratio < bestRatio {
        bestRatio = ratio
        best = column
      } else if ratio == bestRatio, let other = best, changed[column] < changed[other] {
        best = column
      }
    }
    return best
  }

  /// The column over `row` that covers the most weight for its cost and costs at most `limit`.
  private func bestAddition(for row: Int, within limit: Double) -> Int? {
    var best: Int?
    var bestRatio = -1.0
    for column in core.columns(of: row) {
      let column = Int(column)
      guard mayReturn[column], core.costs[column] <= limit else { continue }
      let ratio = Double(score[column]) / max(core.costs[column], 1e-3)
      if ratio > bestRatio {
        bestRatio = ratio
        best = column
      } else if ratio == bestRatio, let other = best, changed[column] < changed[other] {
        best = column
      }
    }
    return best
  }

  private mutating func add(_ column: Int, at step: Int) {
    guard !isChosen[column] else { return }
    isChosen[column] = true
    position[column] = chosen.count
    chosen.append(column)
    cost += core.costs[column]
    changed[column] = step
    for row in core.rows(of: column) {
      let row = Int(row)
      cover[row] += 1
      if cover[row] == 1 {
        for other in core.columns(of: row) where Int(other) != column {
          score[Int(other)] -= weight[row]
          mayReturn[Int(other)] = true
        }
        let last = uncovered.removeLast()
        if last != row {
          uncovered[uncoveredPosition[row]] = last
          uncoveredPosition[last] = uncoveredPosition[row]
        }
      } else {
        let isSecond = cover[row] == 2
        for other in core.columns(of: row) where Int(other) != column {
          if isSecond && isChosen[Int(other)] { score[Int(other)] -= weight[row] }
          mayReturn[Int(other)] = true
        }
      }
    }
  }

  private mutating func remove(_ column: Int, at step: Int) {
    isChosen[column] = false
    let last = chosen.removeLast()
    if last != column {
      chosen[position[column]] = last
      position[last] = position[column]
    }
    cost -= core.costs[column]
    changed[column] = step
    mayReturn[column] = false
    for row in core.rows(of: column) {
      let row = Int(row)
      cover[row] -= 1
      if cover[row] == 0 {
        for other in core.columns(of: row) where Int(other) != column {
          score[Int(other)] += weight[row]
          mayReturn[Int(other)] = true
        }
        uncoveredPosition[row] = uncovered.count
        uncovered.append(row)
      } else {
        let isLast = cover[row] == 1
        for other in core.columns(of: row) where Int(other) != column {
          if isLast && isChosen[Int(other)] { score[Int(other)] += weight[row] }
          mayReturn[Int(other)] = true
        }
      }
    }
  }

  private mutating func raiseWeight(of row: Int) {
    weight[row] += 1
    for column in core.columns(of: row) { score[Int(column)] += 1 }
  }
}

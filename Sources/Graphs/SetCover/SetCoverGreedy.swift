/// Covers of a core, fast and without proof.
struct SetCoverGreedy {
  let core: SetCoverCore

  /// The columns chosen one by one, the least `price` for each row newly covered first, and then
  /// without those that turned out redundant.
  func cover(price: [Double]) -> [Int] {
    var isCovered = [Bool](repeating: false, count: core.rowCount)
    var gain = (0..<core.columnCount).map { core.rows(of: $0).count }
    var left = core.rowCount
    var chosen: [Int] = []
    while left > 0 {
      var best = -1
      var bestScore = Double.infinity
      for column in 0..<core.columnCount where gain[column] > 0 {
        let newRows = Double(gain[column])
        let score = price[column] > 0 ? price[column] / newRows : price[column] * newRows
        if score < bestScore {
          bestScore = score
          best = column
        }
      }
      chosen.append(best)
      for row in core.rows(of: best) where !isCovered[Int(row)] {
        isCovered[Int(row)] = true
        left -= 1
        for column in core.columns(of: Int(row)) { gain[Int(column)] -= 1 }
      }
    }
    return withoutRedundant(chosen)
  }

  /// `chosen` without columns that the others make superfluous, the costliest left out first.
  func withoutRedundant(_ chosen: [Int]) -> [Int] {
    var cover = [Int32](repeating: 0, count: core.rowCount)
    for column in chosen { for row in core.rows(of: column) { cover[Int(row)] += 1 } }
    var kept: [Int] = []
    for column in chosen.sorted(by: { (core.costs[$0], $0) > (core.costs[$1], $1) }) {
      if core.rows(of: column).allSatisfy({ cover[Int($0)] > 1 }) {
        for row in core.rows(of: column) { cover[Int(row)] -= 1 }
      } else {
        kept.append(column)
      }
    }
    return kept
  }

  func cost(of chosen: [Int]) -> Double { chosen.reduce(0) { $0 + core.costs[$1] } }
}

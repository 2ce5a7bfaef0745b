extension ColumnOrderProblem {
  /// No orders cost less.
  ///
  /// The bound of `ColumnOrderBound` for as many lines as it takes. Of more lines, the sum over
  /// groups that share stations among themselves, of each the bound of its lines alone: pairs of
  /// lines and foreign lines of another group, and all moves, are then left out, and the bound is
  /// weak.
  ///
  /// - Parameters:
  ///   - steps: how often the bound may rise, mostly by `climb` and each 20th time by `sweep`; with
  ///     none it is the sum of the bands' own.
  ///   - enough: no higher one is needed.
  func lowerBound(steps: Int, until enough: Int) -> Int {
    guard lineCount > 1 else { return 0 }
    let problems = lineCount <= ColumnStrip.widest ? [self] : groups.map(restricted)
    return problems.reduce(0) { sum, problem in
      var bound = ColumnOrderBound(problem.occupied.problem)
      var value = bound.value
      for i in 0..<steps where sum + value < enough {
        if i < steps / 20 || i % 20 == 0 {
          bound.sweep()
        } else {
          let target = min(enough - sum, value + value / 2 + 1)
          bound.climb(to: target, stride: 1 / (1 + Double(i) / Double(steps)))
        }
        value = max(value, bound.value)
      }
      return sum + value
    }
  }

  /// The lines in groups of at most 14: the busiest that is left, and then always the one that has
  /// most stations in common with the group.
  private var groups: [[Int]] {
    let stations = bands.joined()
    var isLeft = [Bool](repeating: true, count: lineCount)
    var groups: [[Int]] = []
    while true {
      var group: [Int] = []
      var isIn = [Bool](repeating: false, count: lineCount)
      while group.count < 14 {
        var worth = [Int](repeating: 0, count: lineCount)
        for station in stations {
          let own = group.isEmpty ? 1 : station.lines.count { isIn[$0] }
          for line in station.lines where isLeft[line] { worth[line] += own * station.count }
        }
        guard let line = worth.indices.max(by: { (worth[$0], $1) < (worth[$1], $0) }),
          worth[line] > 0
        else { break }
        isLeft[line] = false
        isIn[line] = true
        group.append(line)
      }
      guard !group.isEmpty else { return groups }
      groups.append(group.sorted())
    }
  }
}

extension LinearProgram {
  /// The rows that lacked most when all of them were looked at last, worst first.
  struct Candidates {
    var rows: [(row: Int, lack: Double)] = []
    /// What the worst of them lacked then, by the length of its factors.
    var most = 0.0

    /// How many are kept.
    static let limit = 24
    /// Of what the worst one lacked: below, it is time to look at all rows again.
    static let share = 0.3

    /// What the last of them lacks, where there is no room for more.
    var last: Double? { rows.count < Candidates.limit ? nil : rows.last?.lack }

    mutating func removeAll() {
      rows.removeAll(keepingCapacity: true)
      most = 0
    }

    /// Takes a row in, if it lacks enough.
    mutating func consider(_ row: Int, _ lack: Double) {
      var place = rows.count
      while place > 0, rows[place - 1].lack < lack { place -= 1 }
      guard place < Candidates.limit else { return }
      if rows.count == Candidates.limit { rows.removeLast() }
      rows.insert((row, lack), at: place)
    }
  }

  /// The row outside the basis that is farthest from where it may be, among the candidates as long
  /// as those are far enough; nil where all rows are where they may be.
  mutating func mostLacking() -> Int? {
    var best: Int?
    var most = max(LinearProgram.tolerance, Candidates.share * candidates.most)
    for (row, _) in candidates.rows {
      let lack = abs(lack(row)) * scales[row]
      if lack > most { (most, best) = (lack, row) }
    }
    if let best { return best }
    lookAtAll()
    return candidates.rows.first?.row
  }

  /// How much more of a row there has to be: negative where there is too much.
  func lack(_ row: Int) -> Double {
    let activity = activity(row)
    return activity < lows[row]
      ? lows[row] - activity : activity > highs[row] ? highs[row] - activity : 0
  }

  private mutating func lookAtAll() {
    candidates.removeAll()
    var found = candidates
    var least = LinearProgram.tolerance
    values.withUnsafeBufferPointer { values in
      factors.withUnsafeBufferPointer { factors in
        variables.withUnsafeBufferPointer { variables in
          var end = 0
          for row in scales.indices {
            let start = end
            end = starts[row + 1]
            var activity = 0.0
            for i in start..<end { activity += factors[i] * values[variables[i]] }
            let lack = max(lows[row] - activity, activity - highs[row]) * scales[row]
            guard lack > least else { continue }
            found.consider(row, lack)
            if let last = found.last { least = last }
          }
        }
      }
    }
    found.most = found.rows.first?.lack ?? 0
    candidates = found
  }
}

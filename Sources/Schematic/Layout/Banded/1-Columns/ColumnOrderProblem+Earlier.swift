extension ColumnOrderProblem {
  /// The orders of an earlier drawing for the bands and lines of this one: a band that it did not
  /// have is ordered as its nearest neighbor, the upper of two, and a line that it did not have in
  /// a band gets its cheapest column there while all others keep theirs to each other. Nil if
  /// there is no earlier order.
  ///
  /// - Parameter earlier: by band from the top, the lines from left to right; lines that are none
  ///   of 0 ..< `lineCount` and bands too many are passed over.
  func completed(_ earlier: [[Int]?]) -> [[Int]]? {
    let known = bands.indices.map { band -> [Int]? in
      guard band < earlier.count, let order = earlier[band] else { return nil }
      var isKnown = [Bool](repeating: false, count: lineCount)
      return order.filter { line in
        guard (0..<lineCount).contains(line), !isKnown[line] else { return false }
        isKnown[line] = true
        return true
      }
    }
    let given = known.indices.filter { known[$0] != nil }
    var orders: [[Int]] = []
    var isHeld: [[Bool]] = []
    for band in bands.indices {
      guard let near = given.min(by: { (abs($0 - band), $0) < (abs($1 - band), $1) }) else {
        return nil
      }
      let order = known[near] ?? []
      var held = [Bool](repeating: false, count: lineCount)
      for line in order { held[line] = true }
      orders.append(order + (0..<lineCount).filter { !held[$0] })
      isHeld.append(held)
    }
    guard !orders.isEmpty else { return nil }
    var state = ColumnState(self, orders: orders)
    let new = (0..<lineCount).filter { line in isHeld.contains { !$0[line] } }
    var gain = 0
    repeat {
      gain = new.reduce(0) { sum, line in
        sum + state.rethread(line) { isHeld[$0][line] }
      }
    } while gain > 0
    return state.orders
  }
}

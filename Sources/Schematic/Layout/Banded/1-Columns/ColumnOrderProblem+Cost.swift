extension ColumnOrderProblem {
  /// What the columns of a banded map cost, in things that are seen.
  struct Cost: Sendable, Hashable {
    /// Pairs of lines that change sides, over all gutters between two bands.
    var crossings = 0
    /// Foreign lines passed, over all shared stations.
    var passed = 0
    /// Lines that change their index, over all gutters.
    var moves = 0

    func total(_ weights: Weights) -> Int {
      crossings * weights.crossing + passed * weights.passed + moves * weights.move
    }
  }

  /// - Parameter orders: by band, all lines from left to right.
  /// - Complexity: O(bands · lines² + size of the stations).
  func cost(of orders: [[Int]]) -> Cost {
    precondition(orders.count == bands.count, "\(orders.count) orders of \(bands.count) bands")
    var cost = Cost()
    let places = orders.map(Self.places)
    for (band, stations) in bands.enumerated() {
      for station in stations {
        let columns = station.lines.map { places[band][$0] }
        guard let first = columns.min(), let last = columns.max() else { continue }
        cost.passed += station.count * (last - first + 1 - columns.count)
      }
    }
    for (upper, lower) in zip(orders, places.dropFirst()) {
      cost.crossings += Self.inversions(of: upper, in: lower)
      cost.moves += upper.indices.count { lower[upper[$0]] != $0 }
    }
    return cost
  }

  func total(of orders: [[Int]]) -> Int { cost(of: orders).total(weights) }

  /// The column of each line.
  static func places(_ order: [Int]) -> [Int] {
    var places = [Int](repeating: 0, count: order.count)
    for (column, line) in order.enumerated() { places[line] = column }
    return places
  }

  /// How many pairs of lines stand the other way round by other columns.
  static func inversions(of order: [Int], in places: [Int]) -> Int {
    order.indices.reduce(0) { sum, i in
      sum + order[..<i].count { places[$0] > places[order[i]] }
    }
  }
}

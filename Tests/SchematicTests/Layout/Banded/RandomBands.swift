@testable import Schematic

/// Bands with shared stations of any lines.
enum RandomBands {
  static let weights = [
    ColumnOrderProblem.Weights(), ColumnOrderProblem.Weights(crossing: 1, passed: 3, move: 0),
    ColumnOrderProblem.Weights(crossing: 2, passed: 3, move: 1),
    ColumnOrderProblem.Weights(crossing: 0, passed: 1, move: 2),
    ColumnOrderProblem.Weights(crossing: 60, passed: 700, move: 25),
  ]

  static func problem(
    lines: Int, bands: Int, _ random: inout SeededGenerator,
    weights: ColumnOrderProblem.Weights? = nil
  ) -> ColumnOrderProblem {
    let bands = (0..<bands).map { _ in
      (0..<random.below(lines + 1)).map { _ in
        (0..<2 + random.below(2)).map { _ in random.below(lines) }
      }
    }
    let any = Self.weights[random.below(Self.weights.count)]
    return ColumnOrderProblem(lineCount: lines, bands: bands, weights: weights ?? any)
  }

  static func orders(
    _ problem: ColumnOrderProblem, _ random: inout SeededGenerator
  ) -> [[Int]] {
    problem.bands.map { _ in (0..<problem.lineCount).shuffled(using: &random) }
  }
}

/// The optimum by all orders of every band: a cheapest way through them.
struct Permutations {
  let all: [[Int]]
  /// By order above and below, what a gutter costs.
  private let gutters: [[Int]]

  static func of(_ count: Int) -> [[Int]] {
    guard count > 0 else { return [[]] }
    return of(count - 1).flatMap { order in
      (0..<count).map { place in
        var order = order
        order.insert(count - 1, at: place)
        return order
      }
    }
  }

  init(_ lines: Int, _ weights: ColumnOrderProblem.Weights) {
    let orders = Self.of(lines)
    all = orders
    gutters = orders.map { upper in
      orders.map { lower in
        var cost = 0
        for (i, a) in upper.enumerated() {
          if lower[i] != a { cost += weights.move }
          for b in upper[i...].dropFirst() {
            for c in lower where c == a || c == b {
              if c == b { cost += weights.crossing }
              break
            }
          }
        }
        return cost
      }
    }
  }

  func optimum(of problem: ColumnOrderProblem) -> Int {
    var best = [Int](repeating: 0, count: all.count)
    for (band, stations) in problem.bands.enumerated() {
      let next = all.indices.map { lower in
        let way = band == 0 ? 0 : all.indices.map { best[$0] + gutters[$0][lower] }.min() ?? 0
        return stations.reduce(way) { sum, station in
          let inside = all[lower].drop { !station.lines.contains($0) }.reversed()
            .drop { !station.lines.contains($0) }
          return sum + (inside.count - station.lines.count) * station.count
            * problem.weights.passed
        }
      }
      best = next
    }
    return best.min() ?? 0
  }
}

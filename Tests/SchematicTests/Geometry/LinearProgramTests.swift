import TestSupport
import Testing

@testable import Schematic

struct LinearProgramTests {
  private struct Row {
    var terms: [LinearProgram.Term]
    var bound: Double
    var kind: LinearProgram.Kind
    /// If there is one, in place of bound and kind.
    var price: [LinearProgram.Bend] = []

    var bounds: [Double] { price.isEmpty ? [bound] : price.map(\.bound) }

    func add(to program: inout LinearProgram) {
      if price.isEmpty {
        program.add(terms, atLeast: bound, kind)
      } else {
        program.add(terms, price)
      }
    }

    /// What it costs, integrated over the price from where that is nothing.
    func cost(_ left: Double) -> Double {
      if price.isEmpty {
        guard case .soft(let weight) = kind else { return 0 }
        return weight * max(0, bound - left)
      }
      return price.reduce(0) { cost, bend in
        // Of the bend in the price, the part on either side of nothing.
        cost + (max(0, bend.before) - max(0, bend.after)) * max(0, bend.bound - left)
          + (min(0, bend.before) - min(0, bend.after)) * max(0, left - bend.bound)
      }
    }
  }

  /// A small program, and a box that its variables lie in.
  private struct Made {
    var costs: [Double]
    var lower: [Double]
    var upper: [Double]
    var rows: [Row] = []

    init(seed: UInt64) {
      var random = SplitMix64(seed: seed)
      let count = 1 + Int(seed % 4)
      costs = (0..<count).map { _ in Double(Int.random(in: -5...5, using: &random)) }
      lower = (0..<count).map { _ in Double(Int.random(in: -6...0, using: &random)) }
      upper = (0..<count).map { _ in Double(Int.random(in: 1...7, using: &random)) }
      for _ in 0..<Int.random(in: 0...7, using: &random) {
        let terms = (0..<count).filter { _ in Bool.random(using: &random) }.map {
          LinearProgram.Term(
            variable: $0, factor: Double(Int.random(in: -3...3, using: &random)))
        }
        let kind: LinearProgram.Kind =
          switch Int.random(in: 0..<6, using: &random) {
          case 0: .equal
          case 1, 2: .soft(weight: Double(Int.random(in: 1...6, using: &random)))
          default: .hard
          }
        let bound = Double(Int.random(in: -9...6, using: &random))
        rows.append(Row(terms: terms, bound: bound, kind: kind))
        if Int.random(in: 0..<3, using: &random) == 0 {
          rows[rows.count - 1].price = Made.price(from: bound, &random)
        }
      }
    }

    /// Some bends from positive to negative, or less.
    private static func price(
      from bound: Double, _ random: inout SplitMix64
    ) -> [LinearProgram.Bend] {
      var levels = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Double(Int.random(in: -4...4, using: &random))
      }
      levels = Set(levels + [0]).sorted(by: >)
      var bound = bound
      return zip(levels, levels.dropFirst()).map { before, after in
        bound += Double(Int.random(in: 0...4, using: &random))
        return LinearProgram.Bend(bound: bound, before: before, after: after)
      }
    }

    func left(_ row: Row, at values: [Double]) -> Double {
      row.terms.reduce(0) { $0 + $1.factor * values[$1.variable] }
    }

    func isAllowed(_ values: [Double]) -> Bool {
      zip(values, zip(lower, upper)).allSatisfy { $0 >= $1.0 - 1e-6 && $0 <= $1.1 + 1e-6 }
        && rows.allSatisfy {
          switch $0.price.isEmpty ? $0.kind : .soft(weight: 0) {
          case .hard: left($0, at: values) >= $0.bound - 1e-6
          case .equal: abs(left($0, at: values) - $0.bound) < 1e-6
          case .soft: true
          }
        }
    }

    func cost(_ values: [Double]) -> Double {
      rows.reduce(zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }) {
        $0 + $1.cost(left($1, at: values))
      }
    }

    /// The least cost over all points where as many rows and borders as there are variables meet:
    /// the cost is linear between them.
    var leastCost: Double? {
      let count = costs.count
      var planes = (0..<count).flatMap { variable in
        let unit = (0..<count).map { $0 == variable ? 1.0 : 0 }
        return [(unit, lower[variable]), (unit, upper[variable])]
      }
      for row in rows {
        var factors = [Double](repeating: 0, count: count)
        for term in row.terms { factors[term.variable] += term.factor }
        for bound in row.bounds { planes.append((factors, bound)) }
      }
      var best: Double?
      func choose(_ from: Int, _ chosen: [Int]) {
        if chosen.count == count {
          guard let point = solve(chosen.map { planes[$0] }), isAllowed(point) else { return }
          best = min(best ?? .infinity, cost(point))
          return
        }
        for next in planes.indices.dropFirst(from) { choose(next + 1, chosen + [next]) }
      }
      choose(0, [])
      return best
    }

    /// Where planes meet in one point (Cramer's rule would do as well), or nil.
    private func solve(_ planes: [([Double], Double)]) -> [Double]? {
      var rows = planes.map { $0.0 + [$0.1] }
      for column in costs.indices {
        guard
          let pivot = (column..<rows.count).max(by: {
            abs(rows[$0][column]) < abs(rows[$1][column])
          }), abs(rows[pivot][column]) > 1e-9
        else { return nil }
        rows.swapAt(pivot, column)
        for row in rows.indices where row != column {
          let factor = rows[row][column] / rows[column][column]
          for k in rows[row].indices { rows[row][k] -= factor * rows[column][k] }
        }
      }
      return costs.indices.map { rows[$0][costs.count] / rows[$0][$0] }
    }
  }

  private func program(_ made: Made, rows: Int? = nil) -> LinearProgram {
    var program = LinearProgram(costs: made.costs, lower: made.lower, upper: made.upper)
    for row in made.rows.prefix(rows ?? made.rows.count) { row.add(to: &program) }
    return program
  }

  @Test(arguments: 1...400 as ClosedRange<UInt64>)
  func `the least cost is that of the best corner, or there is none`(seed: UInt64) {
    let made = Made(seed: seed)
    var program = program(made)
    var pivots = 1000
    let outcome = program.solve(pivots: &pivots)
    guard let least = made.leastCost else {
      #expect(outcome == .infeasible)
      return
    }
    #expect(outcome == .optimal)
    #expect(made.isAllowed(program.values))
    #expect(abs(made.cost(program.values) - least) < 1e-6)
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func `rows that come later lead to the same cost`(seed: UInt64) {
    let made = Made(seed: seed)
    var program = program(made, rows: made.rows.count / 2)
    var pivots = 1000
    guard program.solve(pivots: &pivots) == .optimal else { return }
    for row in made.rows.dropFirst(made.rows.count / 2) { row.add(to: &program) }
    let outcome = program.solve(pivots: &pivots)
    #expect(outcome == (made.leastCost == nil ? .infeasible : .optimal))
    if let least = made.leastCost { #expect(abs(made.cost(program.values) - least) < 1e-6) }
  }

  /// A chain of random lengths, the sum of which is known.
  @Test(arguments: [10, 100, 300])
  func `a long chain is as long as its pieces`(count: Int) {
    var random = SplitMix64(seed: UInt64(count))
    let pieces = (0..<count - 1).map { _ in Double.random(in: 1...50, using: &random) }
    var costs = [Double](repeating: 0, count: count)
    costs[count - 1] = 1
    var program = LinearProgram(
      costs: costs, lower: [Double](repeating: 0, count: count),
      upper: [Double](repeating: 1e5, count: count))
    for (index, length) in pieces.enumerated() {
      program.add(
        [
          LinearProgram.Term(variable: index + 1, factor: 1),
          LinearProgram.Term(variable: index, factor: -1),
        ], atLeast: length)
    }
    var pivots = 10 * count
    let outcome = program.solve(pivots: &pivots)
    #expect(outcome == .optimal)
    #expect(abs(program.values[count - 1] - pieces.reduce(0, +)) < 1e-6)
  }

  @Test
  func `what the pivots do not suffice for is not said to be solved`() {
    var program = program(Made(seed: 7))
    program.add([LinearProgram.Term(variable: 0, factor: 1)], atLeast: 0.5)
    program.add([LinearProgram.Term(variable: 1, factor: 1)], atLeast: 0.5)
    var pivots = 0
    let outcome = program.solve(pivots: &pivots)
    #expect(outcome == .exhausted)
  }

  /// Inverting the basis anew changes nothing but rounding.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the inverse that is kept is the inverse of the basis`(seed: UInt64) {
    let made = Made(seed: seed)
    var program = program(made)
    var pivots = 1000
    guard program.solve(pivots: &pivots) == .optimal else { return }
    let kept = program.inverse
    let isInverted = program.invert()
    #expect(isInverted)
    for (a, b) in zip(kept, program.inverse) { #expect(abs(a - b) < 1e-9) }
  }
}

import Testing

@testable import Schematic

@Suite("Orders of the columns of a banded map")
struct ColumnOrdersTests {
  @Test("A cost counts crossings, passed lines and moves")
  func cost() {
    let problem = ColumnOrderProblem(
      lineCount: 4, bands: [[[0, 2], [2, 0, 0], [3]], [[0, 1, 3]], []])
    let cost = problem.cost(of: [[0, 1, 2, 3], [1, 0, 2, 3], [1, 0, 2, 3]])
    #expect(cost == ColumnOrderProblem.Cost(crossings: 1, passed: 3, moves: 2))
    #expect(cost.total(ColumnOrderProblem.Weights(crossing: 5, passed: 7, move: 11)) == 48)
    #expect(problem.bands[0] == [ColumnOrderProblem.SharedStation(lines: [0, 2], count: 2)])
  }

  @Test("A band gets its best order, whatever its neighbors", arguments: 0..<60 as Range<UInt64>)
  func reorder(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 1 + random.below(5), bands: 3, &random)
    var state = ColumnState(problem, orders: RandomBands.orders(problem, &random))
    let band = random.below(3)
    let before = problem.total(of: state.orders)
    let gain = state.reorder(band...band, columns: state.strips[0])
    let best = Permutations.of(problem.lineCount).map { order in
      var orders = state.orders
      orders[band] = order
      return problem.total(of: orders)
    }
    #expect(problem.total(of: state.orders) == best.min())
    #expect(before - gain == best.min())
  }

  @Test("A run of bands gets its best common order", arguments: 0..<40 as Range<UInt64>)
  func reorderRun(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 2 + random.below(4), bands: 4, &random)
    var state = ColumnState(problem, orders: RandomBands.orders(problem, &random))
    let before = state.orders
    let gain = state.reorder(1...2, columns: state.strips[0])
    let best = Permutations.of(problem.lineCount).map { order in
      problem.total(of: [before[0], order, order, before[3]])
    }
    // What the bands have each for itself may be better.
    #expect(problem.total(of: state.orders) == min(problem.total(of: before), best.min() ?? 0))
    #expect(gain == problem.total(of: before) - problem.total(of: state.orders))
  }

  @Test("A line gets its best columns in all bands", arguments: 0..<60 as Range<UInt64>)
  func rethread(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 1 + random.below(5), bands: 3, &random)
    var state = ColumnState(problem, orders: RandomBands.orders(problem, &random))
    let line = random.below(problem.lineCount)
    let isHeld = random.below(3) == 0
    let held = state.places[1][line]
    let before = problem.total(of: state.orders)
    var best = before
    let columns = 0..<problem.lineCount
    for a in columns {
      for b in columns where !isHeld || b == held {
        for c in columns {
          var other = state
          for (band, column) in [a, b, c].enumerated() { other.move(line, to: column, in: band) }
          best = min(best, problem.total(of: other.orders))
        }
      }
    }
    let gain = state.rethread(line) { isHeld && $0 == 1 }
    #expect(problem.total(of: state.orders) == best)
    #expect(gain == before - best)
    #expect(!isHeld || state.places[1][line] == held)
  }

  @Test("Strips of many lines lower the cost as they say", arguments: 0..<6 as Range<UInt64>)
  func strips(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 19, bands: 3, &random)
    let same = Array(0..<19).shuffled(using: &random)
    var state = ColumnState(problem, orders: [same, same, same.reversed()])
    #expect(Set(state.strips.joined()) == Set(0..<19))
    for columns in state.strips {
      for bands in [0...0, 0...1, 2...2] {
        let before = problem.total(of: state.orders)
        let lines = bands.map { state.orders[$0][columns].sorted() }
        let gain = state.reorder(bands, columns: columns)
        #expect(gain == 0 || Set(lines).count == 1)
        guard Set(lines).count == 1 else { continue }
        let total = problem.total(of: state.orders)
        #expect(total == before - gain)
        for _ in 0..<20 {
          var orders = state.orders
          let other = orders[bands.lowerBound][columns].shuffled(using: &random)
          for band in bands { orders[band].replaceSubrange(columns, with: other) }
          #expect(problem.total(of: orders) >= total)
        }
      }
    }
  }

  @Test("Found is the optimum of all orders, and no bound is above", arguments: 2...5)
  func optimum(lines: Int) {
    var random = SeededGenerator(seed: UInt64(lines))
    var proven = 0
    for weights in RandomBands.weights {
      let all = Permutations(lines, weights)
      for _ in 0..<16 {
        let problem = RandomBands.problem(
          lines: lines, bands: 1 + random.below(5), &random, weights: weights)
        let optimum = all.optimum(of: problem)
        let orders = ColumnOrders(problem, effort: .quick)
        #expect(orders.total == optimum)
        #expect(orders.bound <= optimum)
        let bounded = orders.bounded(.quick)
        #expect(bounded.bound >= orders.bound)
        #expect(bounded.bound <= optimum)
        #expect(bounded.orders == orders.orders)
        proven += bounded.isOptimal ? 1 : 0
      }
    }
    #expect(proven > 16)
  }

  @Test("A bound of some of the lines is one of all", arguments: 0..<12 as Range<UInt64>)
  func restricted(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 5, bands: 3, &random)
    let some = problem.restricted(to: [0, 2, 3])
    let optimum = Permutations(5, problem.weights).optimum(of: problem)
    #expect(Permutations(3, some.weights).optimum(of: some) <= optimum)
  }

  @Test("Lines that share nothing across groups stand in groups, proven for more than 15")
  func groups() {
    let firsts = [0, 3, 6, 9, 12, 15]
    let stations: [[Int]] = firsts.flatMap { [[$0, $0 + 1], [$0 + 1, $0 + 2]] }
    let tight = ColumnOrders(
      ColumnOrderProblem(lineCount: 18, bands: [stations, [], stations]), effort: .quick)
    #expect(tight.total == 0)
    #expect(tight.isOptimal)
    // Each group has a line more to pass in one band or the other, or to cross.
    let other: [[Int]] = firsts.map { [$0, $0 + 2] }
    let loose = ColumnOrders(
      ColumnOrderProblem(lineCount: 18, bands: [stations, other]), effort: .quick
    ).bounded(.quick)
    #expect(loose.total >= loose.bound)
    #expect(loose.bound > 0)
    #expect(loose.total <= 18)
  }
}

import Testing

@testable import Schematic

@Suite("Orders of the columns of a banded map, near earlier ones")
struct ColumnOrdersKeptTests {
  @Test("Orders are the same for the same seed, and permutations", arguments: [3, 9, 20])
  func repeatable(lines: Int) {
    var random = SeededGenerator(seed: 7)
    let problem = RandomBands.problem(lines: lines, bands: 4, &random)
    let orders = ColumnOrders(problem, effort: .quick)
    #expect(orders.orders == ColumnOrders(problem, effort: .quick).orders)
    #expect(orders.orders.count == 4)
    #expect(orders.orders.allSatisfy { $0.sorted() == Array(0..<lines) })
    #expect(orders.cost == problem.cost(of: orders.orders))
  }

  @Test("Nothing to order is ordered by number")
  func empty() {
    #expect(ColumnOrders(ColumnOrderProblem(lineCount: 0, bands: [])).orders.isEmpty)
    #expect(ColumnOrders(ColumnOrderProblem(lineCount: 3, bands: [])).bounded().isOptimal)
    let bare = ColumnOrders(ColumnOrderProblem(lineCount: 3, bands: [[], []]))
    #expect(bare.orders == [[0, 1, 2], [0, 1, 2]])
    #expect(bare.isOptimal)
    #expect(ColumnOrders(ColumnOrderProblem(lineCount: 1, bands: [[[0]]])).orders == [[0]])
  }

  @Test("A band without shared stations is ordered as a neighbor")
  func vacant() {
    let bands = [[], [[0, 2]], [], [[1, 2]], []]
    let orders = ColumnOrders(ColumnOrderProblem(lineCount: 3, bands: bands))
    #expect(orders.total == 0)
    #expect(Set(orders.orders).count == 1)
  }

  @Test("Of orders and their mirror images the one nearer to the numbers is taken")
  func turned() {
    let bands = [(0..<5).map { [$0, $0 + 1] }]
    #expect(
      ColumnOrders(ColumnOrderProblem(lineCount: 6, bands: bands)).orders == [Array(0..<6)])
  }

  @Test("Earlier orders are kept to the last column unless they are dear")
  func kept() {
    let bands = [[[0, 1], [2, 3]], [[1, 2]]]
    let problem = ColumnOrderProblem(lineCount: 4, bands: bands)
    let earlier = [[3, 2, 0, 1], [3, 0, 2, 1]]
    #expect(problem.total(of: earlier) > 0 && problem.total(of: earlier) <= 6)
    #expect(ColumnOrders(problem, near: earlier).orders == earlier)
    let heavy = ColumnOrderProblem(
      lineCount: 4, bands: bands.map { stations in (0..<9).flatMap { _ in stations } })
    let dear = [[2, 0, 3, 1], [2, 0, 3, 1]]
    let orders = ColumnOrders(heavy, near: dear)
    #expect(heavy.total(of: dear) == 108)
    #expect(orders.total <= 6)
  }

  @Test("A new line and a new band leave the others as they are")
  func grown() {
    let problem = ColumnOrderProblem(
      lineCount: 5, bands: [[[0, 1], [3, 4]], [[1, 2]], [[2, 3], [0, 4]]])
    let earlier: [[Int]?] = [[2, 1, 0, 3], nil, [2, 1, 3, 0, 9, 0]]
    let completed = problem.completed(earlier)
    let others = completed?.map { order in order.filter { $0 != 4 } }
    #expect(others == [[2, 1, 0, 3], [2, 1, 0, 3], [2, 1, 3, 0]])
    // The new line stands where it is cheapest: beside its partner in the first band.
    #expect(completed?.first == [2, 1, 0, 3, 4])
    #expect(problem.completed([nil, nil]) == nil)
    #expect(problem.completed([]) == nil)
  }

  @Test("An earlier order makes nothing much dearer", arguments: 0..<8 as Range<UInt64>)
  func nearby(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let problem = RandomBands.problem(lines: 7, bands: 4, &random)
    let free = ColumnOrders(problem, effort: .quick)
    #expect(ColumnOrders(problem, near: free.orders, effort: .quick).orders == free.orders)
    let near = ColumnOrders(
      problem, near: RandomBands.orders(problem, &random), effort: .quick)
    #expect(near.total <= free.total + max(free.total / 4, 12))
  }
}

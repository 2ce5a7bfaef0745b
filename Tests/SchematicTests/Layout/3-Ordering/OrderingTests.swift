import Schematic
import TestSupport
import Testing

@Suite struct OrderingTests {
  /// A generated network that shares much: walks on a small grid, each line one or two of them.
  static func network(seed: UInt64, lines: Int, length: Int) -> (LineGraph, Placement) {
    var random = SplitMix64(seed: seed)
    let side = 3
    var walks: [[[Int]]] = []
    for _ in 0..<lines {
      let count = Int.random(in: 0..<6, using: &random) == 0 ? 2 : 1
      walks.append(
        (0..<count).map { _ in
          var walk = [Int.random(in: 0..<side * side, using: &random)]
          while walk.count < length {
            let (x, y) = (walk[walk.count - 1] % side, walk[walk.count - 1] / side)
            let next = [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
              .filter { (0..<side).contains($0.0) && (0..<side).contains($0.1) }
              .map { $0.0 + side * $0.1 }
              .filter { !walk.contains($0) }
            guard let step = next.randomElement(using: &random) else { break }
            walk.append(step)
          }
          return walk
        })
    }
    let graph = LineGraph(stationCount: side * side, walks: walks)
    let positions = (0..<side * side).map { Point(x: Double($0 % side), y: Double($0 / side)) }
    let routes = graph.segments.map { [positions[$0.a], positions[$0.b]] }
    return (graph, Placement(positions: positions, routes: routes))
  }

  static func permutations(_ items: [Int]) -> [[Int]] {
    guard let last = items.last else { return [[]] }
    return permutations(Array(items.dropLast())).flatMap { rest in
      (0...rest.count).map { i in Array(rest[..<i]) + [last] + Array(rest[i...]) }
    }
  }

  /// The fewest crossings of all orders, by looking at every one.
  static func fewestCrossings(_ graph: LineGraph, _ placement: Placement) -> Int {
    let choices = graph.segments.map { permutations($0.lines) }
    var best = Int.max
    var order = LineOrder(bySegment: graph.segments.map(\.lines))
    func search(_ segment: Int) {
      if segment == choices.count {
        best = min(best, order.crossings(in: graph, placement))
        return
      }
      for permutation in choices[segment] {
        order.bySegment[segment] = permutation
        search(segment + 1)
      }
    }
    search(0)
    return best
  }

  static func orderCount(_ graph: LineGraph) -> Int {
    graph.segments.reduce(1) { $0 * (1...$1.lines.count).reduce(1, *) }
  }

  @Test func `no order has fewer crossings, where all of them can be looked at`() {
    var looked = 0
    for seed in 1...80 as ClosedRange<UInt64> {
      let (graph, placement) = Self.network(seed: seed, lines: 3 + Int(seed % 3), length: 5)
      guard (8...2000).contains(Self.orderCount(graph)) else { continue }
      looked += 1
      let solution = Ordering().solve(graph, placement)
      let fewest = Self.fewestCrossings(graph, placement)
      #expect(solution.crossings == fewest, "seed \(seed)")
      #expect(solution.bound == fewest, "seed \(seed)")
    }
    #expect(looked > 20)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every segment keeps its lines, and the bound is near`(seed: UInt64) {
    let (graph, placement) = Self.network(seed: seed, lines: 12, length: 7)
    let solution = Ordering(nodeLimit: 300).solve(graph, placement)
    for (segment, lines) in zip(graph.segments, solution.order.bySegment) {
      #expect(lines.sorted() == segment.lines)
    }
    #expect(solution.crossings == solution.order.crossings(in: graph, placement))
    #expect(solution.bound <= solution.crossings)
    #expect(Double(solution.crossings) <= 1.05 * Double(solution.bound))
  }

  @Test func `lines that turn off to the same side nest without a crossing`() {
    // 0 – 1 – 2 to the right; line 0 turns down at 1, line 1 at 2, line 2 goes on.
    let graph = LineGraph(
      stationCount: 6, walks: [[[0, 1, 4]], [[0, 1, 2, 5]], [[0, 1, 2, 3]]])
    let positions = [(0, 0), (1, 0), (2, 0), (3, 0), (1, 1), (2, 1)]
      .map { Point(x: Double($0.0), y: Double($0.1)) }
    let placement = Placement(
      positions: positions, routes: graph.segments.map { [positions[$0.a], positions[$0.b]] })
    let order = Ordering().order(graph, placement)
    #expect(order.crossings(in: graph, placement) == 0)
    // Left of a walk to the right is up, so the one that goes down first lies right.
    let first = graph.segment(between: 0, and: 1)
    #expect(first.map { order.bySegment[$0] } == [2, 1, 0])
  }

  @Test func `a loop and a line beside it do not cross`() {
    let graph = LineGraph(stationCount: 4, walks: [[[0, 1, 2, 3, 0]], [[0, 1, 2]]])
    let positions = [(0, 0), (1, 0), (1, 1), (0, 1)]
      .map { Point(x: Double($0.0), y: Double($0.1)) }
    let placement = Placement(
      positions: positions, routes: graph.segments.map { [positions[$0.a], positions[$0.b]] })
    #expect(Ordering().solve(graph, placement).crossings == 0)
  }

  @Test func `of millions of pairs, lines keep the order of their numbers`() {
    let graph = LineGraph(
      stationCount: 3, walks: [[[Int]]](repeating: [[0, 1, 2]], count: 2500))
    let positions = (0..<3).map { Point(x: Double($0), y: 0) }
    let placement = Placement(
      positions: positions, routes: graph.segments.map { [positions[$0.a], positions[$0.b]] })
    #expect(Ordering().order(graph, placement).bySegment == graph.segments.map(\.lines))
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `without time every segment keeps its lines all the same`(seed: UInt64) {
    let (graph, placement) = Self.network(seed: seed, lines: 12, length: 7)
    var ordering = Ordering()
    ordering.isCancelled = { true }
    let order = ordering.order(graph, placement)
    #expect(order.bySegment.map { $0.sorted() } == graph.segments.map(\.lines))
  }

  @Test func `a line ends at the outside of its bundle`() {
    let graph = LineGraph(stationCount: 3, walks: [[[0, 1, 2]], [[0, 1]], [[0, 1, 2]]])
    let positions = (0..<3).map { Point(x: Double($0), y: 0) }
    let placement = Placement(
      positions: positions, routes: graph.segments.map { [positions[$0.a], positions[$0.b]] })
    let order = Ordering().order(graph, placement)
    #expect(order.bySegment[0][1] != 1)
  }
}

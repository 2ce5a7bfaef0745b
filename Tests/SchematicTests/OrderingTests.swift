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

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `no order has fewer crossings, where all of them can be looked at`(seed: UInt64) {
    let (graph, placement) = Self.network(seed: seed, lines: 3 + Int(seed % 3), length: 5)
    guard Self.orderCount(graph) <= 3000 else { return }
    let solution = Ordering().solve(graph, placement)
    let fewest = Self.fewestCrossings(graph, placement)
    #expect(solution.crossings == fewest)
    #expect(solution.bound <= fewest)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every segment keeps its lines, and the bound is near`(seed: UInt64) {
    let (graph, placement) = Self.network(seed: seed, lines: 12, length: 7)
    let solution = Ordering().solve(graph, placement)
    for (segment, lines) in zip(graph.segments, solution.order.bySegment) {
      #expect(lines.sorted() == segment.lines)
    }
    #expect(solution.crossings == solution.order.crossings(in: graph, placement))
    #expect(solution.bound <= solution.crossings)
    #expect(Double(solution.crossings) <= 1.05 * Double(solution.bound))
  }
}

import TestSupport
import Testing

@testable import Schematic

@Suite struct GridStateTests {
  /// Four lines crossing one another, on a grid with room.
  static func state() -> GridState {
    let graph = LineGraph(
      stationCount: 12,
      walks: [[[0, 1, 2, 3]], [[4, 1, 5]], [[6, 2, 7, 8]], [[9, 7, 10, 11]]])
    let skeleton = Skeleton(
      of: graph, members: Array(0..<12), positions: [Point?](repeating: nil, count: 12))
    return GridState(
      skeleton: skeleton, width: 40, height: 40, weights: GridWeights(),
      wishes: GridWishes(skeleton))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `the price kept by the search is the price of what lies there`(seed: UInt64) {
    let state = Self.state()
    var random = SeededGenerator(seed: seed)
    var taken: Set<[Int]> = []
    var start: [(x: Int, y: Int)] = []
    while start.count < state.nodeCount {
      let at = [8 + random.below(20), 8 + random.below(20)]
      if taken.insert(at).inserted { start.append((at[0], at[1])) }
    }
    var search = GridSearch(state: state, start: start, random: random)
    search.anneal(moves: 2000, hot: 4)
    var total = 0.0
    let routes = state.skeleton.chains.indices.map(state.route)
    for chain in routes.indices { total += state.lift(chain) }
    for node in 0..<state.nodeCount { total += state.take(node) }
    #expect(abs(total - search.cost) < 1e-6 * max(1, abs(total)))
  }

  @Test func `routes between any two points are octilinear and arrive`() {
    for dx in -6...6 {
      for dy in -6...6 where dx != 0 || dy != 0 {
        var count = 0
        func arrives(_ route: GridRoute) {
          var (x, y) = (0, 0)
          for leg in 0..<route.legCount {
            #expect(route.length(leg) > 0)
            x += Octant.dx(route.octant(leg)) * route.length(leg)
            y += Octant.dy(route.octant(leg)) * route.length(leg)
          }
          #expect(x == dx && y == dy)
          count += 1
        }
        GridRoutes.short(dx, dy, arrives)
        #expect(count > 0)
        GridRoutes.detours(dx, dy, arrives)
      }
    }
  }
}

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
    var search = GridSearch(scattering: state, over: 8..<28, seed: seed)
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
        Self.detours(dx, dy).forEach(arrives)
      }
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `the best route is the cheapest of all`(seed: UInt64) {
    let state = Self.state()
    // So crowded that routes clash and detours pay.
    var search = GridSearch(scattering: state, over: 1..<8, seed: seed)
    for _ in 0..<10 {
      for chain in state.skeleton.chains.indices {
        let laid = state.route(chain)
        _ = state.lift(chain)
        let found = state.bestRoute(chain)
        let dx = state.x(state.to(chain)) - state.x(state.from(chain))
        let dy = state.y(state.to(chain)) - state.y(state.from(chain))
        var short: [GridRoute] = []
        GridRoutes.short(dx, dy) { short.append($0) }
        func cheapest(_ routes: [GridRoute]) -> (cost: Double, conflict: Double) {
          let costs = routes.map {
            (cost: state.price(chain, $0), conflict: state.conflict(chain, $0, limit: .infinity))
          }
          return costs.min { $0.cost < $1.cost } ?? (.infinity, .infinity)
        }
        var expected = cheapest(short)
        if expected.conflict >= state.weights.crossing {
          expected.cost = min(expected.cost, cheapest(Self.detours(dx, dy)).cost)
        }
        if expected.cost < 1e9 {
          #expect(abs(found.cost - expected.cost) < 1e-9 * max(1, expected.cost))
          #expect(abs(state.price(chain, found.route) - found.cost) < 1e-9 * max(1, found.cost))
          #expect(state.leastCost(chain) <= found.cost + 1e-9)
        }
        // Within a bound only what is cheaper is found, if anything.
        let bounded = state.bestRoute(chain, below: expected.cost * 0.999)
        if bounded.route.legCount > 0 {
          #expect(bounded.cost < expected.cost * 0.999)
          #expect(abs(state.price(chain, bounded.route) - bounded.cost) < 1e-9 * bounded.cost)
        }
        state.enter(chain, laid)
      }
      search.anneal(moves: 20, hot: 30)
    }
  }

  /// Two legs at any angle, and a first leg aside before one or two others.
  private static func detours(_ dx: Int, _ dy: Int) -> [GridRoute] {
    var routes: [GridRoute] = []
    func add(_ lead: [(octant: Int, length: Int)], _ dx: Int, _ dy: Int) {
      for a in 0..<8 where lead.allSatisfy({ ($0.octant - a) & 3 != 0 }) {
        for first in 1...20 {
          let restX = dx - Octant.dx(a) * first
          let restY = dy - Octant.dy(a) * first
          let second = max(abs(restX), abs(restY))
          var legs = lead + [(a, first)]
          if second > 0 {
            let isOctilinear = restX == 0 || restY == 0 || abs(restX) == abs(restY)
            guard isOctilinear else { continue }
            let b = Octant.of(dx: restX.signum(), dy: restY.signum())
            if (a - b) & 3 == 0 { continue }
            legs.append((b, second))
          }
          var route = GridRoute()
          for leg in legs { route.append(leg.octant, leg.length) }
          routes.append(route)
        }
      }
    }
    add([], dx, dy)
    for octant in 0..<8 {
      for length in 1...3 {
        let restX = dx - Octant.dx(octant) * length
        let restY = dy - Octant.dy(octant) * length
        if restX != 0 || restY != 0 { add([(octant, length)], restX, restY) }
      }
    }
    return routes
  }
}

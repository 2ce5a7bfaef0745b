import TestSupport
import Testing

@testable import Schematic

@Suite struct CrossingSearchTests {
  /// Five streets and five avenues that meet at stations: nothing needs to cross in the open.
  private static let skeleton = {
    let across = (0..<5).map { row in [(0..<5).map { 5 * row + $0 }] }
    let along = (0..<5).map { column in [(0..<5).map { 5 * $0 + column }] }
    let graph = LineGraph(stationCount: 25, walks: across + along)
    return Skeleton(
      of: graph, members: Array(0..<25), positions: [Point?](repeating: nil, count: 25))
  }()

  /// The lattice with every station somewhere near its place, searched from cold and for short.
  private static func search(_ seed: UInt64) -> GridSearch {
    var random = SeededGenerator(seed: seed)
    let state = GridState(
      skeleton: skeleton, width: 40, height: 40, weights: GridWeights(),
      wishes: GridWishes(skeleton))
    var taken: Set<[Int]> = []
    var start: [(x: Int, y: Int)] = []
    for station in skeleton.nodes {
      var at = [0, 0]
      repeat {
        at = [
          10 + 3 * (station % 5) + random.below(7), 10 + 3 * (station / 5) + random.below(7),
        ]
      } while !taken.insert(at).inserted
      start.append((at[0], at[1]))
    }
    var search = GridSearch(state: state, start: start, random: random)
    search.anneal(moves: 4000, hot: 0.1)
    return search
  }

  /// Where two unit steps of different chains cross, step by step against step by step.
  private static func crossingsBySteps(_ state: GridState) -> Set<[Double]> {
    typealias Step = (chain: Int, from: Point, to: Point, isLast: Bool)
    var steps: [Step] = []
    for chain in state.skeleton.chains.indices {
      let route = state.route(chain)
      var at = Point(
        x: Double(state.x(state.from(chain))), y: Double(state.y(state.from(chain))))
      for leg in 0..<route.legCount {
        let way = Point(
          x: Double(Octant.dx(route.octant(leg))), y: Double(Octant.dy(route.octant(leg))))
        for step in 1...route.length(leg) {
          let isLast = leg == route.legCount - 1 && step == route.length(leg)
          steps.append((chain, at, at + way, isLast))
          at = at + way
        }
      }
    }
    var found: Set<[Double]> = []
    for (i, a) in steps.enumerated() {
      for b in steps[..<i] where a.chain != b.chain {
        let middle = (a.from + a.to) * 0.5
        let isAcross = middle == (b.from + b.to) * 0.5 && a.from != b.from && a.from != b.to
        if isAcross { found.insert([middle.x, middle.y]) }
        if a.to == b.to && !a.isLast && !b.isLast { found.insert([a.to.x, a.to.y]) }
      }
    }
    return found
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `crossings lie where steps of two chains cross`(seed: UInt64) {
    let state = Self.search(seed).state
    let crossings = state.openCrossings()
    #expect(Set(crossings.map { [$0.at.x, $0.at.y] }) == Self.crossingsBySteps(state))
    #expect(crossings.allSatisfy { $0.chains.count > 1 && $0.chains == $0.chains.sorted() })
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `a copied search has the same drawing, at the price of what lies there`(seed: UInt64) {
    let search = Self.search(seed)
    let state = GridSearch(copying: search, weights: GridWeights()).state
    for chain in Self.skeleton.chains.indices {
      #expect(state.route(chain) == search.state.route(chain))
    }
    var dear = GridWeights()
    dear.crossing *= 2
    let usual = GridSearch(copying: search, weights: GridWeights()).cost
    let doubled = GridSearch(copying: search, weights: dear).cost
    let crossings = Double(state.openCrossings().count)
    #expect(abs(doubled - usual - crossings * GridWeights().crossing) < 1e-6)
  }

  @Test
  func `few crossings stay of a plane network that an annealing leaves tangled`() {
    var counts = (before: 0, after: 0)
    for seed in 1...10 as ClosedRange<UInt64> {
      let search = Self.search(seed)
      counts.before += search.state.openCrossings().count
      let uncrossed = CrossingSearch.uncrossed(search, moves: 20_000)
      counts.after += uncrossed.state.openCrossings().count
      #expect(
        uncrossed.state.openCrossings().count <= search.state.openCrossings().count)
    }
    #expect(counts.before >= 10)
    #expect(2 * counts.after < counts.before)
  }

  @Test
  func `what crosses nowhere stays as it is`() {
    var random = SeededGenerator(seed: 1)
    let state = GridState(
      skeleton: Self.skeleton, width: 40, height: 40, weights: GridWeights(),
      wishes: GridWishes(Self.skeleton))
    let start = Self.skeleton.nodes.map { (x: 10 + 2 * ($0 % 5), y: 10 + 2 * ($0 / 5)) }
    let search = GridSearch(state: state, start: start, random: random)
    var uncrossed = CrossingSearch.uncrossed(search, moves: 20_000)
    #expect(uncrossed.state === search.state)
    #expect(uncrossed.random.next() == random.next())
  }
}

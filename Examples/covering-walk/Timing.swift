internal import Graphs

/// Runs queries against the clock.
struct Timing {
  struct Answer {
    var requirementCount: Int
    /// nil when nothing covers all that can be covered.
    var cost: Int?
    var milliseconds: Double
  }

  private var answered: [Answer] = []
  private var preparation = 0.0

  mutating func answers(
    _ network: StationNetwork, _ queries: [CoveringQuery], _ options: Options
  ) -> [Answer] {
    if options.wantsTree {
      var solver: GroupSteinerSolver?
      preparation = Self.milliseconds { solver = GroupSteinerSolver(graph: network.graph) }
      run(queries, options) { solver?.cheapestTree($0)?.cost }
    } else {
      var solver: CoveringWalkSolver?
      preparation = Self.milliseconds {
        solver = CoveringWalkSolver(graph: network.graph, tabulating: network.visitCosts.indices)
      }
      run(queries, options) { solver?.cheapestWalk($0)?.cost }
    }
    return answered
  }

  private mutating func run(
    _ queries: [CoveringQuery], _ options: Options, solve: (CoveringQuery) -> Int?
  ) {
    for query in queries
    where options.requirementCount ?? query.requirementCount
      == query.requirementCount
    {
      var cost: Int?
      let times = (0..<options.runs).map { _ in Self.milliseconds { cost = solve(query) } }
      answered.append(
        Answer(
          requirementCount: query.requirementCount, cost: cost, milliseconds: Self.median(times)))
    }
  }

  /// The time once a network, and the median a number of requirements.
  var summary: String {
    let counts = Set(answered.map(\.requirementCount)).sorted()
    let medians = counts.map { count in
      let times = answered.filter { $0.requirementCount == count }.map(\.milliseconds)
      return "k = \(count): \(Self.decimals(Self.median(times))) ms (median of \(times.count))\n"
    }
    return "once a network: \(Self.decimals(preparation)) ms\n" + medians.joined()
  }

  private static func decimals(_ milliseconds: Double) -> String {
    let rounded = Int((milliseconds * 10_000).rounded())
    let fraction = String(rounded % 10_000 + 10_000).dropFirst()
    return "\(rounded / 10_000).\(fraction)"
  }

  private static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }

  private static func milliseconds(_ body: () -> Void) -> Double {
    let duration = ContinuousClock().measure(body)
    return Double(duration.components.seconds) * 1e3
      + Double(duration.components.attoseconds) * 1e-15
  }
}

internal import Graphs
internal import TestSupport

/// Cheapest covering walks and trees on generated travel networks: medians over five queries.
struct CoveringBench: Encodable {
  struct Row: Encodable {
    var network: String
    var kind: String
    var requirements: Int
    /// Once a network.
    var preparationMilliseconds: Double
    /// The median of the queries'.
    var searchMilliseconds: Double
    /// Of the queries, in order.
    var costs: [Int?]
  }

  private(set) var rows: [Row] = []

  init(largest: Int) {
    let table = Table(
      "Covering walks and trees, generated networks (ms a query, median of 5)",
      ["network", "kind", "k", "once", "query"])
    for (stations, lines, walks, trees) in [
      (300, 12, [5, 8, 12], [5, 8, 12, 16]), (10_000, 100, [5, 8, 12], [5, 8, 12, 16]),
      (100_000, 400, [5, 8], []),
    ] where stations <= largest * 50 {
      let network = GeneratedTravelNetwork(stations: stations, lines: lines)
      var walk: CoveringWalkSolver?
      let tabulating = Stopwatch.time {
        walk = CoveringWalkSolver(graph: network.graph, tabulating: 0..<stations)
      }
      for k in walks {
        measure(network, "walk", k, tabulating, table) { walk?.cheapestWalk($0)?.cost }
      }
      var tree: GroupSteinerSolver?
      let building = Stopwatch.time { tree = GroupSteinerSolver(graph: network.graph) }
      for k in trees {
        measure(network, "tree", k, building, table) { tree?.cheapestTree($0)?.cost }
      }
    }
  }

  private mutating func measure(
    _ network: GeneratedTravelNetwork, _ kind: String, _ k: Int, _ preparation: Double,
    _ table: Table, solve: (CoveringQuery) -> Int?
  ) {
    var times: [Double] = []
    var costs: [Int?] = []
    for seed in 1...5 as ClosedRange<UInt64> {
      let query = network.query(requirementCount: k, seed: seed)
      var cost: Int?
      times.append(Stopwatch.time { cost = solve(query) })
      costs.append(cost)
    }
    let row = Row(
      network: network.name, kind: kind, requirements: k, preparationMilliseconds: preparation,
      searchMilliseconds: Stopwatch.median(times), costs: costs)
    rows.append(row)
    table.row([
      row.network, kind, "\(k)", Table.number(preparation), Table.number(row.searchMilliseconds),
    ])
  }
}

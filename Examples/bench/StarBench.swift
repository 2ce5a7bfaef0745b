internal import Graphs
internal import TestSupport

/// Cheapest covering walks on stars: every way leads through one hub, which is where bounds made of
/// distances say least.
struct StarBench: Encodable {
  struct Row: Encodable {
    var leaves: Int
    /// How many requirements a leaf meets at most.
    var met: Int
    var requirements: Int
    /// The median of five queries'.
    var searchMilliseconds: Double
    var costs: [Int?]
  }

  private(set) var rows: [Row] = []

  init() {
    let table = Table(
      "Covering walks on stars (ms a query, median of 5)", ["leaves", "meet", "k", "query"])
    for (leaves, met) in [(200, 1), (200, 3), (1000, 1), (1000, 3), (4000, 1), (4000, 3)] {
      for k in [8, 10, 12] {
        var times: [Double] = []
        var costs: [Int?] = []
        for seed in 1...5 as ClosedRange<UInt64> {
          let (graph, query) = Self.star(leaves, met: met, requirements: k, seed: seed)
          var solver = CoveringWalkSolver(graph: graph)
          var cost: Int?
          times.append(Stopwatch.time { cost = solver.cheapestWalk(query)?.cost })
          costs.append(cost)
        }
        let row = Row(
          leaves: leaves, met: met, requirements: k,
          searchMilliseconds: Stopwatch.median(times), costs: costs)
        rows.append(row)
        table.row(["\(leaves)", "\(met)", "\(k)", Table.number(row.searchMilliseconds)])
      }
    }
  }

  /// A hub, the source, with leaves that are 1 to 100 away and cost up to 10 to visit.
  private static func star(
    _ leaves: Int, met: Int, requirements: Int, seed: UInt64
  ) -> (Graph, CoveringQuery) {
    var random = SplitMix64(seed: seed)
    let edges = (1...leaves).map {
      Graph.Edge(from: 0, to: $0, cost: Int.random(in: 1...100, using: &random))
    }
    let stops = (1...leaves).map { leaf in
      let count = Int.random(in: 1...met, using: &random)
      let covers = (0..<count).reduce(0 as UInt64) { covers, _ in
        covers | 1 << UInt64(Int.random(in: 0..<requirements, using: &random))
      }
      return Stop(vertex: leaf, covers: covers, cost: Int.random(in: 0...10, using: &random))
    }
    return (
      Graph(vertexCount: leaves + 1, edges: edges),
      CoveringQuery(source: 0, requirementCount: requirements, stops: stops)
    )
  }
}

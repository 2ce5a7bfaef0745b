internal import ExampleSupport
internal import Graphs

/// A network whose first vertices are stations, as the network generator writes it.
struct StationNetwork {
  let graph: Graph
  /// What a visit costs, a station each.
  let visitCosts: [Int]

  init(_ text: some Sequence<UInt8>) throws(Problem) {
    var numbers = Numbers(text)
    let vertexCount = try numbers.next("the number of vertices", in: 0...1 << 26)
    let edgeCount = try numbers.next("the number of edges", in: 0...1 << 28)
    let stationCount = try numbers.next("the number of stations", in: 0...vertexCount)
    var edges: [Graph.Edge] = []
    for _ in 0..<edgeCount {
      let from = try numbers.next("an edge's end", in: 0...max(vertexCount - 1, 0))
      let to = try numbers.next("an edge's end", in: 0...max(vertexCount - 1, 0))
      let cost = try numbers.next("an edge's cost", in: 0...1 << 30)
      edges.append(Graph.Edge(from: from, to: to, cost: cost))
    }
    var visitCosts: [Int] = []
    for _ in 0..<stationCount {
      visitCosts.append(try numbers.next("a station's visiting cost", in: 0...1 << 29))
    }
    graph = Graph(vertexCount: vertexCount, edges: edges)
    self.visitCosts = visitCosts
  }

  func queries(_ text: some Sequence<UInt8>) throws(Problem) -> [CoveringQuery] {
    var numbers = Numbers(text)
    var queries: [CoveringQuery] = []
    for _ in 0..<(try numbers.next("the number of queries", in: 0...1 << 24)) {
      let count = try numbers.next("the number of requirements", in: 0...63)
      let source = try numbers.next("a source", in: 0...max(graph.vertexCount - 1, 0))
      let stopCount = try numbers.next("the number of stations", in: 0...visitCosts.count)
      var stops: [Stop] = []
      for _ in 0..<stopCount {
        let station = try numbers.next("a station", in: 0...max(visitCosts.count - 1, 0))
        let mask = try numbers.next("a station's mask", in: 0...(1 << count) - 1)
        stops.append(Stop(vertex: station, covers: UInt64(mask), cost: visitCosts[station]))
      }
      queries.append(CoveringQuery(source: source, requirementCount: count, stops: stops))
    }
    return queries
  }
}

import Linjasto
import LinjastoExchange
import Schematic
import TestSupport
import Testing

@Suite struct DataGraphTests {
  @Test func `a bipartite graph has a node a record and an edge a standing`() throws {
    for sample in try GraphReaders.samples.get() {
      let (network, graph) = (sample.network, sample.graphs[0])
      #expect(graph.form == .bipartite)
      #expect(graph.nodes.count == network.stations.count + network.lines.count)
      #expect(graph.edges.count == network.stations.reduce(0) { $0 + Set($1.lines).count })
      for edge in graph.edges {
        let station = network.stations[edge.ends.0]
        let line = network.lines[edge.ends.1 - network.stations.count]
        #expect(station.lines.contains(line.id))
        #expect(edge.isAssumed == station.assumesMembership(of: line.id))
      }
    }
  }

  @Test func `stations are joined as often as two of them share a line`() throws {
    for sample in try GraphReaders.samples.get() {
      let (network, graph) = (sample.network, sample.graphs[1])
      let weights = Dictionary(
        uniqueKeysWithValues: graph.edges.map { ([$0.ends.0, $0.ends.1], $0.weight ?? 0) })
      for (a, first) in network.stations.enumerated() {
        for (b, second) in network.stations.enumerated().dropFirst(a + 1) {
          let shared = Set(first.lines).intersection(second.lines).count
          #expect((weights[[a, b]] ?? 0) == shared)
        }
      }
    }
  }

  @Test func `what a map does not say is no attribute, and what it says by silence is one`() throws
  {
    let graph = try RichMap.network().graph(.bipartite, in: .finnish)
    let trial = try #require(graph["station.trial"])
    let closed = try #require(graph["station.closed"])
    #expect(trial["languages"] == .text("fi"))
    #expect(closed["languages"] == nil && closed["modes"] == nil && closed["organization"] == nil)
    #expect(closed["fee"] == .text("unknown"))
    #expect(closed["status"] == .text("ended"))
    #expect(trial["assumed"] == .boolean(true) && closed["assumed"] == .boolean(false))
    #expect(trial["assumed_fields"] == .text("lines: separation"))
    #expect(trial["period_from"] == .text("2023-06-01"))
    #expect(trial["agreements"] == .text(#"[{"regions":["08"],"state":"unknown"}]"#))
    #expect(graph["station.coordinator"]?["lines"] == .text("all"))
    #expect(graph["line.separation"]?["requires_core"] == .text("lawyer;nurse"))
  }

  @Test func `every key of a station and a line has a place in the graph`() throws {
    let contents = try Repository.network("tampere").contents
    let graph = Network(sound: contents).graph(.bipartite, in: .finnish)
    func missing<Record>(
      _ records: [Record], _ fields: Fields<Record>, _ kind: String, _ ids: [String]
    )
      -> [String]
    {
      zip(records, ids).flatMap { record, id in
        let names = graph["\(kind).\(id)"]?.attributes.map(\.name) ?? []
        return fields.all.filter { $0.get(record) != nil && $0.key != "id" }.map(\.key).filter {
          key in !names.contains { $0 == key || $0.hasPrefix(key + "_") }
        }.map { "\(id): \($0)" }
      }
    }
    let stations = contents.stations.filter { $0.membership != .area }
    #expect(
      missing(stations, Station.fields, "station", stations.map(\.id.rawValue)) == [])
    #expect(
      missing(contents.lines, Line.fields, "line", contents.lines.map(\.id.rawValue)) == [])
  }

  @Test func `stations are where they are drawn, upward`() throws {
    let network = try SmallNetwork.network()
    let graph = network.graph(
      .bipartite, in: .finnish,
      places: ["lawyer": .init(x: 10, y: 20), "clinic": .init(x: 30, y: 60)])
    #expect(graph["station.lawyer"]?.place == .init(x: 10, y: -20))
    #expect(graph["station.police"]?.place == nil)
    #expect(graph["line.separation"]?.place == .init(x: 20, y: -40))
    #expect(graph["line.violence"]?.place == .init(x: 10, y: -20))
  }

  @Test func `a drawing tells the middle of each marker`() {
    #expect(Drawing.sample(id: "lawyer").stationPlaces["lawyer"] == .init(x: 100, y: 125.5))
    #expect(Drawing.sample(id: "lawyer~2").stationPlaces["lawyer"] == .init(x: 100, y: 125.5))
  }

  @Test func `the same network is the same text`() throws {
    let network = GeneratedNetwork.mixed(stations: 30, lines: 6, regions: 4, seed: 11)
    let texts = (0..<2).map { _ in
      DataGraph.Form.allCases.map { form in
        let graph = network.graph(form, in: .finnish)
        return GraphML.text(of: graph) + GEXF.text(of: graph) + DOTGraph.text(of: graph)
      }
    }
    #expect(texts[0] == texts[1])
  }
}

extension DataGraph {
  fileprivate subscript(id: String) -> Node? { nodes.first { $0.id == id } }
}

extension DataGraph.Node {
  fileprivate subscript(name: String) -> DataGraph.Value? {
    attributes.first { $0.name == name }?.value
  }
}

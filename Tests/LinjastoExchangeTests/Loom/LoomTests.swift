import Linjasto
import LinjastoExchange
import Schematic
import TestSupport
import Testing

@Suite struct LoomTests {
  @Test func `a network goes out and comes back with its stations, lines, names and colors`() throws
  {
    for sample in try GraphReaders.samples.get() where sample.name != "hostile" {
      let network = sample.network
      let graph = LoomGraph(of: network, in: .finnish)
      let read = try #require(LoomReader.read(file(graph.text)).value)
      #expect(ways(read.value) == ways(graph))
      #expect(read.value.vertices.map(\.id) == network.stations.map(\.id.rawValue))
      let map = try LineMap(json: read.value.network(named: network.id))
      #expect(map.stations.count == network.stations.count)
      let fallback = network.defaultLanguage
      for (index, station) in network.stations.enumerated() {
        let id = station.id.rawValue
        #expect(map.stations[index].label == station.name.text(in: .finnish, fallback: fallback))
        // A line of one station runs nowhere, and LOOM has no place for it.
        let lines = station.lines.filter { line in
          network.stations.count { $0.lines.contains(line) } > 1
        }
        let back = map.lines.filter { $0.walks.joined().contains(index) }.map(\.id)
        #expect(Set(back) == Set(lines.map(\.rawValue)), "\(sample.name) \(id)")
      }
      for line in map.lines {
        let own = try #require(network[Line.ID(line.id)])
        #expect(line.color.hex == own.color.hex)
        #expect(line.label == own.name.text(in: .finnish, fallback: fallback))
      }
    }
  }

  @Test func `every text is kept as it is drawn, and none breaks the file`() throws {
    let graph = LoomGraph(of: GraphReaders.hostile, in: .finnish)
    let read = try #require(LoomReader.read(file(graph.text)).value)
    #expect(
      read.value.vertices.map { $0.station?.label } == graph.vertices.map { $0.station?.label })
  }

  @Test func `stations of a drawing are where they are drawn, north up`() throws {
    let network = try SmallNetwork.network()
    let drawing = Drawing.sample(id: "lawyer")
    let graph = LoomGraph(of: network, in: .finnish, drawing: drawing)
    #expect(graph.vertices[0].x == 0.01 && graph.vertices[0].y == -0.01255)
    #expect(Set(graph.vertices.map { [$0.x, $0.y] }).count == graph.vertices.count)
  }

  private static let forked = """
    {"type": "FeatureCollection", "features": [
      {"type": "Feature", "geometry": {"type": "Point", "coordinates": [7.8, 48.0]},
       "properties": {"id": "0x1", "station_id": "Airport (U6)", "station_label": "Airport", "deg": "3"}},
      {"type": "Feature", "geometry": {"type": "Point", "coordinates": [7.9, 48.0]},
       "properties": {"id": "0x2"}},
      {"type": "Feature", "geometry": {"type": "Point", "coordinates": [8.0, 48.1]},
       "properties": {"id": "0x3", "station_id": "3", "station_label": "Étoile", "not_serving": ["B"]}},
      {"type": "Feature", "geometry": {"type": "Point", "coordinates": [8.0, 47.9]},
       "properties": {"id": "0x4", "station_id": "4", "station_label": "Harbor"}},
      {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": []}, "properties": {}},
      {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[7.8, 48], [7.9, 48]]},
       "properties": {"from": "0x1", "to": "0x2", "lines": [
         {"id": "A", "label": "U6", "color": "cc3d00"}, {"id": "B", "label": "U7", "style": "x"}]}},
      {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[7.9, 48], [8, 48.1]]},
       "properties": {"from": "0x2", "to": "0x3", "lines": [{"id": "A"}, {"id": "B"}]}},
      {"type": "Feature", "geometry": {"type": "LineString", "coordinates": [[7.9, 48], [8, 47.9]]},
       "properties": {"from": "0x4", "to": "0x2", "lines": [{"id": "B"}]}}
    ]}
    """

  @Test
  func `a graph of another city is read with its branches and the stations that a line passes`()
    throws
  {
    let read = LoomReader.read(file(Self.forked))
    #expect(read.diagnostics.isEmpty)
    let graph = try #require(read.value?.value)
    let map = try LineMap(json: graph.network(named: "city"))
    #expect(map.stations.map(\.label) == ["Airport", "Étoile", "Harbor"])
    #expect(map.lines.map(\.id) == ["A", "B"])
    #expect(map.lines[0].walks.map(Set.init) == [[0, 1]])
    #expect(Set(map.lines[1].walks.joined()) == [0, 2])
    #expect(map.stations[1].position == Point(x: 8, y: -48.1))
    let left = read.value?.leftOut.map { "\($0.count) \($0.what.text(in: .english))" }
    #expect(
      left == [
        "1 the property \"deg\"", "1 the property \"style\"",
        "1 shapes that are neither points nor lines",
      ])
  }

  @Test func `a map begun from a graph lacks what no graph says`() throws {
    let graph = try #require(LoomReader.read(file(Self.forked)).value?.value)
    let draft = graph.draft(id: "city", title: "City", in: .english)
    let contents = draft.contents
    #expect(contents.stations.map(\.id) == ["airport-u6", "3", "4"])
    #expect(contents.lines.map(\.code) == ["U6", "U7"])
    #expect(contents.lines.map(\.color.hex)[0] == "#cc3d00")
    #expect(contents.stations.allSatisfy { $0.reach == .unknown && $0.status == .unknown })
    #expect(contents.stations[0].lines == ["a", "b"])
    #expect(contents.stations[0].assumptions.fields == ["kind"])
    let told = Set(draft.network().diagnostics.filter { $0.severity == .error }.map(\.id))
    #expect(told == [.emptyList])
  }

  @Test(arguments: [
    ("[]", "1:1 wrong-format"), ("{\"type\": \"FeatureCollection\"}", "1:1 missing-key"),
    ("{\"type\": \"FeatureCollection\", \"features\": 3}", "1:43 wrong-type"),
    ("{", "1:2 syntax"),
    (forked.replacing("\"from\": \"0x4\"", with: "\"from\": \"0x9\""), "17:27 unknown-reference"),
    (forked.replacing("\"id\": \"0x2\"", with: "\"id\": \"0x1\""), "5:25 duplicate-id"),
    (forked.replacing("cc3d00", with: "mauve-ish"), "13:42 bad-color"),
    (forked.replacing("[7.9, 48.0]", with: "[7.9]"), "4:68 bad-number"),
    (forked.replacing("\"to\": \"0x3\", ", with: ""), "15:18 missing-key"),
  ])
  func `what is wrong is told at its place`(_ text: String, _ expected: String) {
    let read = LoomReader.read(file(text))
    #expect(read.value == nil)
    let told = read.diagnostics.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.id.rawValue)"
    }
    #expect(told.contains(expected), "\(told)")
  }

  /// The edges in ids: a line that runs nowhere has no index when it comes back.
  private func ways(_ graph: LoomGraph) -> [[String]] {
    graph.edges.map { edge in
      [graph.vertices[edge.from].id, graph.vertices[edge.to].id]
        + edge.lines.map { graph.lines[$0].id }
    }
  }

  private func file(_ text: String) -> SourceFile { SourceFile(path: "city.json", text: text) }
}

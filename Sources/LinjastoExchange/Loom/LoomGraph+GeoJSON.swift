internal import Linjasto
internal import Schematic

extension LoomGraph {
  /// The graph as GeoJSON, to be piped into `loom | octi | transitmap`.
  package var text: String {
    let points = vertices.map { vertex in
      var properties: [JSON.Member] = [.init("id", .string(vertex.id))]
      if let station = vertex.station {
        properties += [
          .init("station_id", .string(station.id)), .init("station_label", .string(station.label)),
        ]
        if !station.passing.isEmpty {
          properties.append(
            .init("not_serving", .array(station.passing.sorted().map { .string($0) })))
        }
        properties += station.extras.map { .init($0.name, JSON($0.value)) }
      }
      return feature("Point", position(vertex), properties)
    }
    let ways = edges.map { edge in
      let (from, to) = (vertices[edge.from], vertices[edge.to])
      return feature(
        "LineString", .array([position(from), position(to)]),
        [
          .init("from", .string(from.id)), .init("to", .string(to.id)),
          .init("lines", .array(edge.lines.map { json(lines[$0]) })),
        ])
    }
    return JSON.object([
      .init("type", "FeatureCollection"), .init("features", .array(points + ways)),
    ]).text(pretty: true) + "\n"
  }

  private func feature(_ kind: String, _ place: JSON, _ properties: [JSON.Member]) -> JSON {
    .object([
      .init("type", "Feature"),
      .init(
        "geometry", .object([.init("type", .string(kind)), .init("coordinates", place)])),
      .init("properties", .object(properties)),
    ])
  }

  private func position(_ vertex: Vertex) -> JSON { [.number(vertex.x), .number(vertex.y)] }

  private func json(_ line: Line) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(line.id)), .init("label", .string(line.label)),
    ]
    // LOOM writes colors without the sign.
    if let color = line.color {
      members.append(.init("color", .string(String(color.hex.dropFirst()))))
    }
    return .object(members)
  }
}

extension JSON {
  fileprivate init(_ value: DataGraph.Value) {
    switch value {
    case .text(let text): self = .string(text)
    case .number(let number): self = .number(number)
    case .boolean(let value): self = .bool(value)
    }
  }
}

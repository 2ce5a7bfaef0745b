package import Linjasto
package import Schematic

extension LoomGraph {
  /// The lines of a network over its stations, in the order in which they are drawn; without a drawing
  /// in the order of the map, on a grid.
  ///
  /// A station that stands on no line is a point without edges, and so is one whose line has nobody
  /// else; fields of our own tell its lines.
  package init(of network: Network, in language: Language, drawing: Drawing? = nil) {
    let fallback = network.defaultLanguage
    let places = LoomGraph.places(of: network.stations, in: drawing?.stationPlaces ?? [:])
    vertices = zip(network.stations, places).map { station, place in
      Vertex(
        id: station.id.rawValue, x: place.x, y: place.y,
        station: Station(
          id: station.id.rawValue, label: station.name.text(in: language, fallback: fallback),
          extras: LoomGraph.extras(of: station)))
    }
    // A line is known by its code, as a line of a metro is.
    lines = network.lines.map {
      Line(
        id: $0.id.rawValue, label: $0.name.text(in: language, fallback: fallback), color: $0.color)
    }
    let index = Dictionary(firstOf: network.stations.enumerated().map { ($1.id, $0) })
    var byEnds: [[Int]: Int] = [:]
    for (number, line) in network.lines.enumerated() {
      for walk in network.walks(of: line, in: drawing) {
        let stops = walk.compactMap { index[$0] }
        for (from, to) in zip(stops, stops.dropFirst()) where from != to {
          let ends = [min(from, to), max(from, to)]
          if let known = byEnds[ends] {
            if !edges[known].lines.contains(number) { edges[known].lines.append(number) }
          } else {
            byEnds[ends] = edges.count
            edges.append(Edge(from: from, to: to, lines: [number]))
          }
        }
      }
    }
  }

  /// A point of a drawing is a ten thousandth of a degree, some eleven meters.
  private static func places(
    of stations: [Linjasto.Station], in places: [Linjasto.Station.ID: DataGraph.Place]
  ) -> [DataGraph.Place] {
    let missing = stations.filter { places[$0.id] == nil }.map(\.id)
    let columns = max(1, Int(Double(missing.count).squareRoot().rounded(.up)))
    let top = (places.values.map(\.y).max() ?? -100) + 100
    let rest = Dictionary(
      firstOf: missing.enumerated().map { number, id in
        let place = DataGraph.Place(
          x: Double(number % columns) * 100, y: top + Double(number / columns) * 100)
        return (id, place)
      })
    return stations.map { station in
      let place = places[station.id] ?? rest[station.id] ?? DataGraph.Place(x: 0, y: 0)
      return DataGraph.Place(
        x: (place.x * 100).rounded() / 1_000_000, y: 0 - (place.y * 100).rounded() / 1_000_000)
    }
  }

  private static func extras(of station: Linjasto.Station) -> [DataGraph.Attribute] {
    let assumed = station.lines.filter { station.assumesMembership(of: $0) }
    let lines = station.membership == .all ? "all" : LoomGraph.list(station.lines)
    return [
      .init("linjasto_kind", .text(station.kind.rawValue)),
      .init("linjasto_status", .text(station.status.rawValue)),
      .init("linjasto_lines", .text(lines)),
      .init("linjasto_assumed", .boolean(!station.assumptions.isEmpty)),
      .init("linjasto_assumed_lines", .text(LoomGraph.list(assumed))),
    ]
  }

  private static func list(_ lines: [Linjasto.Line.ID]) -> String {
    lines.map(\.rawValue).joined(separator: ";")
  }
}

extension Network {
  /// The stations of a line in the order in which it visits them, walk by walk: as drawn, else as the
  /// map says. Who stands on the line and is in no drawing follows on the first walk.
  fileprivate func walks(of line: Line, in drawing: Drawing?) -> [[Station.ID]] {
    let members = stations.filter { $0.lines.contains(line.id) }.map(\.id)
    let known = Set(members)
    let stated = line.order.filter(known.contains)
    var walks = (drawing?.tracks ?? []).filter { $0.line == line.id.rawValue }.map { track in
      track.stops.map { Station.ID(String($0.station.prefix { $0 != "~" })) }.filter(known.contains)
    }
    if walks.isEmpty { walks = [stated] }
    let drawn = Set(walks.joined())
    walks[0] += members.filter { !drawn.contains($0) }
    return walks
  }
}

extension LaidOutMap {
  /// What a later layout needs to keep this one: `seed`, `placement` (by station, in cells of the
  /// grid, before compaction), `shape` (what the map was asked to be, width over height: `aspect`
  /// of its placement, `packing` of its parts) and `orders` (by line, the stations in visiting
  /// order).
  public func manifest(of map: LineMap, seed: UInt64) -> [JSON.Member] {
    let places = zip(map.stations, grid).map { station, position in
      JSON.Member(station.id, .array([.number(position.x), .number(position.y)]))
    }
    let orders = zip(map.lines, graph.walks).map { line, walks in
      JSON.Member(
        line.id,
        .array(
          walks.joined().filter { $0 < map.stations.count }.map { .string(map.stations[$0].id) }))
    }
    return [
      .init("seed", .string("\(seed)")), .init("placement", .object(places)),
      .init(
        "shape",
        .object(
          (aspect.map { [JSON.Member("aspect", .number($0))] } ?? [])
            + (packing.map { [JSON.Member("packing", .number($0))] } ?? []))),
      .init("orders", .object(orders)),
    ]
  }
}

extension EarlierLayout {
  /// What the manifest of an earlier drawing tells; empty where it tells nothing.
  public init(manifest: JSON) {
    self.init()
    if case .object(let members)? = manifest["placement"] {
      for member in members {
        guard let pair = member.value.array, pair.count == 2, let x = pair[0].double,
          let y = pair[1].double, abs(x) < 1e4, abs(y) < 1e4
        else { continue }
        places[member.key] = Point(x: x, y: y)
      }
    }
    let shapes = 0.05...20.0
    aspect = manifest["shape"]?["aspect"]?.double.flatMap { shapes.contains($0) ? $0 : nil }
    packing = manifest["shape"]?["packing"]?.double.flatMap { shapes.contains($0) ? $0 : nil }
    for station in manifest["stations"]?.array ?? [] {
      if let id = station["id"]?.string, let label = station["label"]?.string { labels[id] = label }
    }
    if case .object(let members)? = manifest["orders"] {
      for member in members {
        orders[member.key] = (member.value.array ?? []).compactMap(\.string)
      }
    }
  }
}

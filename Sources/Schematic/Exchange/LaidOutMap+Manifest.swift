extension LaidOutMap {
  /// What a later layout needs to keep this one: `seed`, `placement` (by station, in cells) and
  /// `orders` (by line, the stations in visiting order).
  public func manifest(of map: LineMap, seed: UInt64) -> [JSON.Member] {
    let places = zip(map.stations, placement.positions).map { station, position in
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

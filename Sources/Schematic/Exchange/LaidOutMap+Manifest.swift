extension LaidOutMap {
  /// What a later layout needs to keep this one.
  ///
  /// - `seed`, and `orders`: by line, the stations in visiting order;
  /// - `placement`: by station, where it is drawn, in cells;
  /// - `ways`: `forks`, where lines part in the open, each `at` a place `between` stations, and the
  ///   `corners` of ways that are not straight, `from` and `to` a station's id or the number of a fork;
  /// - `grid`: the same with `stations` as the search for a placement had ended, before the map was
  ///   moved together;
  /// - `shape`: what the map was asked to be, width over height (`aspect` of its placement, `packing`
  ///   of its parts), the least `gap` from a station to the next, in points, how many points a `cell`
  ///   is, the `pitch` of lines side by side, and whether its names are set with care (`careful`);
  /// - `labels`, by station, and `signs`, by line and by the station where it ends: the place of the
  ///   room for a name or for a sign beside its marker. That is the end that is anchored (`start`,
  ///   `middle`, `end`), how far to the right of the marker's middle it is and how far below, and the
  ///   width and height of the room, all in points.
  public func manifest(of map: LineMap, seed: UInt64) -> [JSON.Member] {
    func places(_ positions: [Point]) -> JSON {
      .object(zip(map.stations, positions).map { JSON.Member($0.id, $1.json) })
    }
    let orders = zip(map.lines, graph.walks).map { line, walks in
      JSON.Member(
        line.id,
        .array(
          walks.joined().filter { $0 < map.stations.count }.map { .string(map.stations[$0].id) }))
    }
    let numbers = [
      ("aspect", shape.aspect), ("packing", shape.packing), ("gap", shape.gap),
      ("cell", pointsPerCell), ("pitch", tracing.scale.pitch),
    ]
    var members = [
      JSON.Member("seed", .string("\(seed)")), .init("placement", places(placement.positions)),
      .init("ways", .object(ways(of: map, in: placement))),
    ]
    if let grid {
      members.append(
        .init(
          "grid",
          .object(
            [.init("stations", places(grid.positions))] + ways(of: map, in: grid))))
    }
    return members + [
      .init(
        "shape",
        .object(
          numbers.compactMap { key, value in value.map { JSON.Member(key, .number($0)) } }
            + (shape.isCareful ? [JSON.Member("careful", .bool(true))] : []))),
      .init("orders", .object(orders)),
    ] + labels(of: map)
  }

  private func labels(of map: LineMap) -> [JSON.Member] {
    let places = labelPlaces
    func members(_ places: [String: LabelPlace]) -> JSON {
      .object(
        map.stations.compactMap { station in
          places[station.id].map { JSON.Member(station.id, $0.json) }
        })
    }
    let signs = map.lines.compactMap { line in
      places.signs[line.id].map { JSON.Member(line.id, members($0)) }
    }
    return [.init("labels", members(places.names)), .init("signs", .object(signs))]
  }

  private func ways(of map: LineMap, in placement: Placement) -> [JSON.Member] {
    [("forks", forks(of: map, in: placement)), ("corners", corners(of: map, in: placement))]
      .filter { !$1.isEmpty }.map { JSON.Member($0, .array($1)) }
  }

  private func forks(of map: LineMap, in placement: Placement) -> [JSON] {
    let segmentsAt = graph.segmentsByStation()
    return placement.positions.indices.dropFirst(map.stations.count).map { fork in
      let beside = segmentsAt[fork].map { graph.segments[$0].other(than: fork) }
        .filter { $0 < map.stations.count }.map { map.stations[$0].id }.sorted()
      return .object([
        .init("at", placement.positions[fork].json),
        .init("between", .array(beside.map(JSON.string))),
      ])
    }
  }

  private func corners(of map: LineMap, in placement: Placement) -> [JSON] {
    func vertex(_ index: Int) -> JSON {
      index < map.stations.count
        ? .string(map.stations[index].id) : .integer(index - map.stations.count)
    }
    return zip(graph.segments, placement.routes).filter { $1.count > 2 }.map { segment, route in
      .object([
        .init("from", vertex(segment.a)), .init("to", vertex(segment.b)),
        .init("at", .array(route.dropFirst().dropLast().map(\.json))),
      ])
    }
  }
}

extension LabelPlace {
  fileprivate var json: JSON {
    .array([.string(anchor.rawValue)] + [offset.x, offset.y, size.x, size.y].map(JSON.number))
  }
}

extension Point {
  fileprivate var json: JSON { .array([.number(x), .number(y)]) }
}

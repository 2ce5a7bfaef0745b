extension LaidOutMap {
  /// What a drawing's manifest needs so that a later layout can start from this one: the seed, and
  /// the place of each station in cells.
  public func manifest(of map: LineMap, seed: UInt64) -> [JSON.Member] {
    let places = zip(map.stations, placement.positions).map { station, position in
      JSON.Member(station.id, .array([.number(position.x), .number(position.y)]))
    }
    return [.init("seed", .string("\(seed)")), .init("placement", .object(places))]
  }

  /// The places of stations that a manifest tells; none where it tells none.
  public static func places(in manifest: JSON) -> [String: Point] {
    guard case .object(let members)? = manifest["placement"] else { return [:] }
    return members.reduce(into: [:]) { places, member in
      guard let pair = member.value.array, pair.count == 2, let x = pair[0].double,
        let y = pair[1].double
      else { return }
      places[member.key] = Point(x: x, y: y)
    }
  }
}

extension BandedMap {
  /// What a later layout needs to keep this one, and what programs may ask of the bands.
  ///
  /// - `seed`;
  /// - `zones`, from top to bottom: `id`, `label`, its `columns`, which are the ids of the lines from
  ///   left to right, its `rows`, which are by station how many half lines of text its row is under
  ///   the first of the band, and `names`, by station the id of the line that its name is beside;
  /// - `widths`: by column, of the room for names, in points;
  /// - `placement`: by station, where its marker is on the last of its columns, in points from the
  ///   upper left corner of the map.
  ///
  /// The band of the stations in no zone has the id "" and no label.
  public func manifest(of map: LineMap, seed: UInt64) -> [JSON.Member] {
    let zones = plan.members.bands.enumerated().map { band, own in
      let zone = plan.members.zones[band].map { map.zones[$0] }
      return JSON.object([
        .init("id", .string(plan.members.ids[band])), .init("label", .string(zone?.label ?? "")),
        .init("columns", .array(plan.orders[band].map { .string(map.lines[$0].id) })),
        .init(
          "rows",
          .object(
            zip(own, rooms.rows[band]).map {
              .init(map.stations[$0.station].id, .number(Double($1) / 2))
            })),
        .init(
          "names",
          .object(
            zip(own, plan.named[band]).map {
              .init(
                map.stations[$0.station].id, .string(map.lines[plan.orders[band][$1]].id))
            })),
      ])
    }
    let placement = plan.members.bands.enumerated().flatMap { band, own in
      own.indices.map { index in
        let at = at(band, index)
        return JSON.Member(
          map.stations[own[index].station].id,
          .array([.number(at.x.rounded(toParts: 100)), .number(at.y.rounded(toParts: 100))]))
      }
    }
    return [
      .init("seed", .string("\(seed)")), .init("zones", .array(zones)),
      .init("widths", .array(rooms.widths.map { .number($0.rounded(toParts: 100)) })),
      .init("placement", .object(placement)),
    ]
  }
}

extension EarlierBands {
  /// What the manifest of an earlier drawing tells; empty where it is of no banded map.
  ///
  /// What is not as ``BandedMap/manifest(of:seed:)`` writes it is left out.
  public init(manifest: JSON) {
    self.init()
    for zone in manifest["zones"]?.array ?? [] {
      guard let id = zone["id"]?.string, let columns = zone["columns"]?.array else { continue }
      self.columns[id] = columns.compactMap(\.string)
      if case .object(let members)? = zone["names"] {
        for member in members { names[id, default: [:]][member.key] = member.value.string }
      }
      if case .object(let members)? = zone["rows"] {
        for member in members {
          guard let halves = member.value.double, let row = Int(exactly: halves * 2),
            (0...Self.lowest).contains(row)
          else { continue }
          rows[id, default: [:]][member.key] = row
        }
      }
    }
    widths = (manifest["widths"]?.array ?? []).compactMap(\.double)
      .map { min(max(0, $0), Self.widest) }
    for station in manifest["stations"]?.array ?? [] {
      if let id = station["id"]?.string, let label = station["label"]?.string { labels[id] = label }
    }
  }

  /// In units.
  private static let lowest = 100_000
  /// In points.
  private static let widest = 10_000.0
}

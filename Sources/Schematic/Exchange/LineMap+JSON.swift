extension LineMap {
  /// The network that a neutral JSON value holds:
  ///
  ///     {"zones"?: [{"id", "label"?}],
  ///      "stations": [{"id", "label"?, "x"?, "y"?, "zone"?}],
  ///      "lines": [{"id", "label"?, "code"?, "color"?, "stations": [id], "ordered"?}]}
  ///
  /// `x` goes east and `y` north, in any unit; a station's `zone` is the id of one. An ordered line's stations are one walk; lines with
  /// the ids `x~2`, `x~3` are further walks of line `x`, wherever they stand. A line without a color gets one of
  /// ``palette``, one without a code its id where that is short, else a letter or two of it that no
  /// other line has. Other members are left alone.
  public init(json: JSON) throws(NetworkJSONError) {
    var reader = NetworkJSONReader()
    reader.read(json)
    guard reader.error.problems.isEmpty else { throw reader.error }
    self.init(stations: reader.stations, lines: reader.lines, zones: reader.zones)
  }

  /// Eleven colors, each with a contrast over 3:1 on white and told from the others under
  /// simulated color blindness.
  public static let palette: [Color] = [
    "#006be6", "#cc3d00", "#206b39", "#b21b99", "#179983", "#801100", "#5400e6", "#998c4c",
    "#00194c", "#4c4c4c", "#4c0012",
  ].compactMap(Color.init(hex:))

  /// The network as neutral JSON, from which ``init(json:)`` makes an equal one but for states,
  /// emphasis and dashes, which have no place in it.
  public func json(name: String) -> JSON {
    let stationList = stations.map { station in
      var members: [JSON.Member] = [
        .init("id", .string(station.id)), .init("label", .string(station.label)),
      ]
      if let position = station.position {
        members += [.init("x", .number(position.x)), .init("y", .number(-position.y))]
      }
      if let zone = station.zone { members.append(.init("zone", .string(zones[zone].id))) }
      return JSON.object(members)
    }
    let lineList = lines.flatMap { line in
      line.walks.enumerated().map { index, walk in
        JSON.object([
          .init("id", .string(index == 0 ? line.id : "\(line.id)~\(index + 1)")),
          .init("label", .string(line.label)), .init("code", .string(line.code)),
          .init("color", .string(line.color.hex)),
          .init("stations", .array(walk.map { .string(stations[$0].id) })),
          .init("ordered", .bool(line.isOrdered)),
        ])
      }
    }
    var members: [JSON.Member] = [.init("name", .string(name))]
    if !zones.isEmpty {
      let list = zones.map { zone in
        JSON.object([.init("id", .string(zone.id)), .init("label", .string(zone.label))])
      }
      members.append(.init("zones", .array(list)))
    }
    return .object(
      members + [.init("stations", .array(stationList)), .init("lines", .array(lineList))])
  }
}

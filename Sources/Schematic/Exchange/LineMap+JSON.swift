/// What is wrong with a network in JSON: every problem, in reading order, each with its place such
/// as `lines[2].stations[5]`.
public struct NetworkJSONError: Error, Hashable, Sendable {
  /// In reading order, each a place, a colon and what is wrong there, in English.
  public var problems: [String]
}

extension LineMap {
  /// The network that a neutral JSON value holds:
  ///
  ///     {"zones"?: [{"id", "label"?}],
  ///      "stations": [{"id", "label"?, "x"?, "y"?, "zone"?}],
  ///      "lines": [{"id", "label"?, "code"?, "color"?, "stations": [id], "ordered"?}]}
  ///
  /// `x` goes east and `y` north, in any unit; a station's `zone` is the id of one. An ordered line's stations are one walk; lines with
  /// the ids `x~2`, `x~3` are further walks of line `x`. A line without a color gets one of
  /// ``palette``, one without a code its id where that is short, else a letter or two of it that no
  /// other line has. Other members are left alone.
  public init(json: JSON) throws(NetworkJSONError) {
    var reader = NetworkJSONReader()
    reader.read(json)
    guard reader.problems.isEmpty else { throw NetworkJSONError(problems: reader.problems) }
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

private struct NetworkJSONReader {
  var zones: [LineMap.Zone] = []
  var stations: [LineMap.Station] = []
  var lines: [LineMap.Line] = []
  var problems: [String] = []
  private var stationIndex: [String: Int] = [:]
  private var lineIndex: [String: Int] = [:]
  /// Lines that nobody gave a code and whose id is too long for one.
  private var uncoded: [Int] = []

  mutating func read(_ json: JSON) {
    guard case .object = json else {
      return problems.append("the network is \(json.kind), not an object")
    }
    if json["zones"] != nil {
      for (index, item) in list(json, "zones", in: "").enumerated() {
        readZone(item, place: "zones[\(index)]")
      }
    }
    for (index, item) in list(json, "stations", in: "").enumerated() {
      readStation(item, place: "stations[\(index)]")
    }
    for (index, item) in list(json, "lines", in: "").enumerated() {
      readLine(item, place: "lines[\(index)]")
    }
    for index in uncoded { lines[index].code = freeCode(from: lines[index].id) }
  }

  private mutating func readZone(_ json: JSON, place: String) {
    guard let id = text(json, "id", in: place) else {
      return problems.append("\(place).id: missing")
    }
    guard !zones.contains(where: { $0.id == id }) else {
      return problems.append("\(place).id: a second zone \"\(id)\"")
    }
    zones.append(LineMap.Zone(id: id, label: text(json, "label", in: place) ?? id))
  }

  private mutating func readStation(_ json: JSON, place: String) {
    guard let id = text(json, "id", in: place) else {
      return problems.append("\(place).id: missing")
    }
    guard stationIndex[id] == nil else {
      return problems.append("\(place).id: a second station \"\(id)\"")
    }
    let (x, y) = (number(json, "x", in: place), number(json, "y", in: place))
    if (x == nil) != (y == nil) { problems.append("\(place): x and y go together") }
    let zone = text(json, "zone", in: place)
    let standing = zone.flatMap { zone in zones.firstIndex { $0.id == zone } }
    if let zone, standing == nil {
      problems.append("\(place).zone: there is no zone \"\(zone)\"")
    }
    stationIndex[id] = stations.count
    stations.append(
      LineMap.Station(
        id: id, label: text(json, "label", in: place) ?? id,
        position: x.flatMap { x in y.map { Point(x: x, y: -$0) } }, zone: standing))
  }

  private mutating func readLine(_ json: JSON, place: String) {
    guard let id = text(json, "id", in: place) else {
      return problems.append("\(place).id: missing")
    }
    var walk: [Int] = []
    for (index, item) in list(json, "stations", in: place).enumerated() {
      guard case .string(let station) = item else {
        problems.append("\(place).stations[\(index)]: expected a station's id, not \(item.kind)")
        continue
      }
      if let found = stationIndex[station] {
        walk.append(found)
      } else {
        problems.append("\(place).stations[\(index)]: there is no station \"\(station)\"")
      }
    }
    var isOrdered = false
    if let value = json["ordered"] {
      if let flag = value.bool {
        isOrdered = flag
      } else {
        problems.append("\(place).ordered: expected true or false, not \(value.kind)")
      }
    }
    let color = color(json, in: place)
    let base = LineMap.baseID(id)
    if base != id, let index = lineIndex[base] {
      guard lines[index].isOrdered == isOrdered else {
        return problems.append("\(place).ordered: not as in line \"\(base)\"")
      }
      add(walk, to: index)
      return
    }
    guard lineIndex[id] == nil else {
      return problems.append("\(place).id: a second line \"\(id)\"")
    }
    lineIndex[base] = lines.count
    let stated = text(json, "code", in: place) ?? (base.count <= 3 ? base : nil)
    if stated == nil { uncoded.append(lines.count) }
    lines.append(
      LineMap.Line(
        id: base, label: text(json, "label", in: place) ?? base, code: stated ?? "",
        color: color ?? LineMap.palette[lines.count % LineMap.palette.count], walks: [],
        isOrdered: isOrdered))
    add(walk, to: lines.count - 1)
  }

  /// The first letter of a line's id, else with one of the others, else a number: what no line has.
  private func freeCode(from id: String) -> String {
    let taken = Set(lines.map(\.code))
    let letters = id.uppercased().filter { $0.isLetter || $0.isNumber }.map(String.init)
    let first = letters.first ?? ""
    let pairs = letters.dropFirst().map { first + $0 }
    let numbers = (1...lines.count).map(String.init)
    return ([first] + pairs + numbers).first { !$0.isEmpty && !taken.contains($0) } ?? ""
  }

  /// Adds a walk to an ordered line, or stations to an unordered one.
  private mutating func add(_ walk: [Int], to line: Int) {
    guard !walk.isEmpty else { return }
    if lines[line].isOrdered { return lines[line].walks.append(walk) }
    var members = lines[line].walks.first ?? []
    for station in walk where !members.contains(station) { members.append(station) }
    lines[line].walks = [members]
  }

  private mutating func list(_ json: JSON, _ key: String, in place: String) -> [JSON] {
    let path = place.isEmpty ? key : "\(place).\(key)"
    guard let value = json[key] else {
      problems.append("\(path): missing")
      return []
    }
    if let items = value.array { return items }
    problems.append("\(path): expected an array, not \(value.kind)")
    return []
  }

  private mutating func text(_ json: JSON, _ key: String, in place: String) -> String? {
    guard let value = json[key], value != .null else { return nil }
    if let text = value.string { return text }
    problems.append("\(place).\(key): expected a string, not \(value.kind)")
    return nil
  }

  private mutating func number(_ json: JSON, _ key: String, in place: String) -> Double? {
    guard let value = json[key], value != .null else { return nil }
    if let number = value.double, number.magnitude < 1e12 { return number }
    problems.append("\(place).\(key): expected a number under 1e12, not \(value.kind)")
    return nil
  }

  private mutating func color(_ json: JSON, in place: String) -> Color? {
    guard let hex = text(json, "color", in: place) else { return nil }
    if let color = Color(hex: hex) { return color }
    problems.append("\(place).color: expected a color such as \"#006be6\", not \"\(hex)\"")
    return nil
  }
}

extension LineMap {
  /// The line that a walk belongs to: `x` for `x~2`.
  static func baseID(_ id: String) -> String {
    guard let tilde = id.lastIndex(of: "~"), tilde > id.startIndex,
      let number = Int(id[id.index(after: tilde)...]), number > 1
    else { return id }
    return String(id[..<tilde])
  }
}

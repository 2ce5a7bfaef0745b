/// Reads a network from a JSON value and notes everything that is wrong with it.
struct NetworkJSONReader {
  private(set) var zones: [LineMap.Zone] = []
  private(set) var stations: [LineMap.Station] = []
  private(set) var lines: [LineMap.Line] = []
  private(set) var error = NetworkJSONError()
  private var zoneIndex: [String: Int] = [:]
  private var stationIndex: [String: Int] = [:]
  private var lineIndex: [String: Int] = [:]
  /// Lines without a code of their own.
  private var uncoded: Set<Int> = []
  /// Lines of which only further walks have been read.
  private var headless: Set<Int> = []
  /// By line: the stations of an unordered one.
  private var members: [Set<Int>] = []

  mutating func read(_ json: JSON) {
    guard case .object = json else {
      return note(.expected(.object, not: json.kind), at: [])
    }
    if json["zones"] != nil { each(json, "zones", in: []) { $0.readZone($1, at: $2) } }
    each(json, "stations", in: []) { $0.readStation($1, at: $2) }
    each(json, "lines", in: []) { $0.readLine($1, at: $2) }
    giveCodes()
  }

  private mutating func readZone(_ json: JSON, at path: [JSON.Step]) {
    guard let id = id(json, at: path) else { return }
    guard zoneIndex[id] == nil else { return note(.second(.zone, id), at: path + ["id"]) }
    zoneIndex[id] = zones.count
    zones.append(LineMap.Zone(id: id, label: text(json, "label", in: path) ?? id))
  }

  private mutating func readStation(_ json: JSON, at path: [JSON.Step]) {
    guard let id = id(json, at: path) else { return }
    guard stationIndex[id] == nil else { return note(.second(.station, id), at: path + ["id"]) }
    let (x, y) = (number(json, "x", in: path), number(json, "y", in: path))
    if (x == nil) != (y == nil) { note(.halfPosition, at: path) }
    let zone = text(json, "zone", in: path)
    let standing = zone.flatMap { zoneIndex[$0] }
    if let zone, standing == nil { note(.unknown(.zone, zone), at: path + ["zone"]) }
    stationIndex[id] = stations.count
    stations.append(
      LineMap.Station(
        id: id, label: text(json, "label", in: path) ?? id,
        position: x.flatMap { x in y.map { Point(x: x, y: -$0) } }, zone: standing))
  }

  private mutating func readLine(_ json: JSON, at path: [JSON.Step]) {
    guard let id = id(json, at: path) else { return }
    var walk: [Int] = []
    each(json, "stations", in: path) { reader, item, path in
      guard case .string(let station) = item else {
        return reader.note(.expected(.string, not: item.kind), at: path)
      }
      if let found = reader.stationIndex[station] {
        walk.append(found)
      } else {
        reader.note(.unknown(.station, station), at: path)
      }
    }
    var isOrdered = false
    if let value = json["ordered"] {
      if let flag = value.bool {
        isOrdered = flag
      } else {
        note(.expected(.boolean, not: value.kind), at: path + ["ordered"])
      }
    }
    let base = LineMap.baseID(id)
    let index = lineIndex[base]
    if let index, base != id || headless.contains(index) {
      guard lines[index].isOrdered == isOrdered else {
        return note(.otherOrder(base), at: path + [json["ordered"] == nil ? "id" : "ordered"])
      }
      if base == id {
        headless.remove(index)
        lines[index] = line(base, json, number: index, isOrdered: isOrdered, at: path)
          .walking(lines[index].walks)
      } else {
        _ = color(json, in: path)
      }
      return add(walk, to: index, first: base == id)
    }
    guard index == nil else { return note(.second(.line, id), at: path + ["id"]) }
    lineIndex[base] = lines.count
    if base != id { headless.insert(lines.count) }
    lines.append(line(base, json, number: lines.count, isOrdered: isOrdered, at: path))
    members.append([])
    add(walk, to: lines.count - 1)
  }

  /// The line as its record tells it, without walks.
  private mutating func line(
    _ id: String, _ json: JSON, number: Int, isOrdered: Bool, at path: [JSON.Step]
  ) -> LineMap.Line {
    let color = color(json, in: path) ?? LineMap.palette[number % LineMap.palette.count]
    let code = text(json, "code", in: path) ?? (id.count <= 3 ? id : nil)
    if code == nil { uncoded.insert(number) } else { uncoded.remove(number) }
    return LineMap.Line(
      id: id, label: text(json, "label", in: path) ?? id, code: code ?? "", color: color,
      walks: [], isOrdered: isOrdered)
  }

  /// Adds a walk to an ordered line, or stations to an unordered one.
  ///
  /// - Parameter first: Whether it comes before what was read.
  private mutating func add(_ walk: [Int], to line: Int, first: Bool = false) {
    guard !walk.isEmpty else { return }
    let known = lines[line].walks
    if lines[line].isOrdered {
      lines[line].walks = first ? [walk] + known : known + [walk]
    } else {
      let new = walk.filter { members[line].insert($0).inserted }
      lines[line].walks = [(known.first ?? []) + new]
    }
  }

  /// For each line without a code the first letter of its id, else with one of the others, else a
  /// number: what no line has.
  private mutating func giveCodes() {
    var taken = Set(lines.map(\.code))
    var number = 1
    for index in uncoded.sorted() {
      let letters = lines[index].id.uppercased().filter { $0.isLetter || $0.isNumber }
        .map(String.init)
      let first = letters.first ?? ""
      let pairs = letters.dropFirst().map { first + $0 }
      var code = ([first] + pairs).first { !$0.isEmpty && !taken.contains($0) }
      while code == nil {
        if !taken.contains("\(number)") { code = "\(number)" }
        number += 1
      }
      lines[index].code = code ?? ""
      taken.insert(lines[index].code)
    }
  }

  // MARK: Values

  private mutating func note(_ fault: NetworkProblem.Fault, at path: [JSON.Step]) {
    error.add(NetworkProblem(path: path, fault: fault))
  }

  /// Reads the items of a list, each with its path.
  private mutating func each(
    _ json: JSON, _ key: String, in path: [JSON.Step],
    _ read: (inout Self, JSON, [JSON.Step]) -> Void
  ) {
    guard let value = json[key] else { return note(.missing(key), at: path) }
    guard let items = value.array else {
      return note(.expected(.array, not: value.kind), at: path + [.member(key)])
    }
    for (index, item) in items.enumerated() {
      read(&self, item, path + [.member(key), .item(index)])
    }
  }

  private mutating func id(_ json: JSON, at path: [JSON.Step]) -> String? {
    guard case .object = json else {
      note(.expected(.object, not: json.kind), at: path)
      return nil
    }
    let count = error.problems.count + error.further
    if let id = text(json, "id", in: path) { return id }
    if error.problems.count + error.further == count { note(.missing("id"), at: path) }
    return nil
  }

  private mutating func text(_ json: JSON, _ key: String, in path: [JSON.Step]) -> String? {
    guard let value = json[key], value != .null else { return nil }
    if let text = value.string { return text }
    note(.expected(.string, not: value.kind), at: path + [.member(key)])
    return nil
  }

  private mutating func number(_ json: JSON, _ key: String, in path: [JSON.Step]) -> Double? {
    guard let value = json[key], value != .null else { return nil }
    guard let number = value.double else {
      note(.expected(.number, not: value.kind), at: path + [.member(key)])
      return nil
    }
    if number.magnitude < 1e12 { return number }
    note(.far, at: path + [.member(key)])
    return nil
  }

  private mutating func color(_ json: JSON, in path: [JSON.Step]) -> Color? {
    guard let hex = text(json, "color", in: path) else { return nil }
    if let color = Color(hex: hex) { return color }
    note(.color(hex), at: path + ["color"])
    return nil
  }
}

extension LineMap.Line {
  fileprivate func walking(_ walks: [[Int]]) -> Self {
    var line = self
    line.walks = walks
    return line
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

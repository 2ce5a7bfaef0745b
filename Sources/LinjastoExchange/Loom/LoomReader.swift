package import Linjasto
internal import LinjastoText
internal import Schematic

/// GeoJSON text → a line graph of LOOM.
package enum LoomReader {
  /// The graph, if the text holds one, and every problem found, each at its place.
  package static func read(_ file: SourceFile) -> Diagnosed<Imported<LoomGraph>> {
    var reading = LoomReading(source: JSONSource(file))
    if let root = reading.source.parse() { reading.read(root) }
    return reading.source.problems.inOrder().diagnosed(
      Imported(reading.graph, leftOut: reading.leftOut))
  }
}

private struct LoomReading {
  var source: JSONSource
  private(set) var graph = LoomGraph()
  private var vertices: [String: Int] = [:]
  private var lines: [String: Int] = [:]
  /// How often a property was passed over, by name.
  private var unknown: [String: Int] = [:]
  private var otherGeometry = 0

  init(source: JSONSource) { self.source = source }

  var leftOut: [LeftOut] {
    let properties = unknown.sorted { $0.key < $1.key }.map {
      LeftOut(Saying(.leftOutProperty, "\($0.key)"), count: $0.value)
    }
    let shapes =
      otherGeometry > 0
      ? [LeftOut(Saying(.leftOutGeometry), count: otherGeometry)] : []
    return properties + shapes
  }

  mutating func read(_ root: JSON) {
    guard root["type"]?.string == "FeatureCollection" else {
      return source.report(.wrongFormat, Saying(.isNoLineGraph), help: Saying(.lineGraphIs), at: [])
    }
    let features = source.items(root, "features", at: [])
    for (feature, path) in features where feature.geometry == "Point" {
      readPoint(feature, at: path)
    }
    for (feature, path) in features {
      switch feature.geometry {
      case "Point"?: break
      case "LineString"?: readWay(feature, at: path)
      case .some: otherGeometry += 1
      case nil: source.report(.missingKey, Saying(.keyIsMissing, "geometry"), at: path)
      }
    }
  }

  private mutating func readPoint(_ feature: JSON, at path: JSONSource.Path) {
    let inside = path + ["properties"]
    guard let properties = properties(feature, at: path),
      let place = position(feature, at: path + ["geometry"]),
      let id = source.text(properties, "id", at: inside)
    else { return }
    guard vertices[id] == nil else {
      return source.report(
        .duplicateID, Saying(.anotherHasID, .phrase(.noStation), "\(id)"), at: inside + ["id"])
    }
    var station: LoomGraph.Station?
    if properties["station_id"] != nil || properties["station_label"] != nil {
      let own =
        properties["station_id"] == nil
        ? id : source.text(properties, "station_id", at: inside)
      let label =
        properties["station_label"] == nil
        ? own : source.text(properties, "station_label", at: inside)
      station = LoomGraph.Station(id: own ?? id, label: label ?? own ?? id)
      if properties["not_serving"] != nil {
        for (item, path) in source.items(properties, "not_serving", at: inside) {
          if let line = item.string {
            station?.passing.insert(line)
          } else {
            source.reportKind(item, .string, at: path)
          }
        }
      }
    }
    passOver(properties, but: ["id", "station_id", "station_label", "not_serving"])
    vertices[id] = graph.vertices.count
    graph.vertices.append(.init(id: id, x: place.x, y: place.y, station: station))
  }

  private mutating func readWay(_ feature: JSON, at path: JSONSource.Path) {
    let inside = path + ["properties"]
    guard let properties = properties(feature, at: path) else { return }
    let ends = ["from", "to"].map { end(properties, $0, at: inside) }
    var own: [Int] = []
    for (item, path) in source.items(properties, "lines", at: inside) {
      if let line = readLine(item, at: path), !own.contains(line) { own.append(line) }
    }
    passOver(properties, but: ["from", "to", "lines"])
    guard let from = ends[0], let to = ends[1] else { return }
    graph.edges.append(.init(from: from, to: to, lines: own))
  }

  private mutating func end(
    _ properties: JSON, _ key: String, at path: JSONSource.Path
  ) -> Int? {
    guard let id = source.text(properties, key, at: path) else { return nil }
    if let known = vertices[id] { return known }
    source.report(
      .unknownReference, Saying(.networkHasNo, .phrase(.noStation), "\(id)"),
      at: path + [.member(key)])
    return nil
  }

  /// The index of the line, which stands on every edge where it runs.
  private mutating func readLine(_ json: JSON, at path: JSONSource.Path) -> Int? {
    guard case .object = json else {
      source.reportKind(json, .object, at: path)
      return nil
    }
    // LOOM takes the label for an id where there is none.
    let key = json["id"] == nil && json["label"] != nil ? "label" : "id"
    guard let id = source.text(json, key, at: path) else { return nil }
    let label = json["label"] == nil ? id : source.text(json, "label", at: path) ?? id
    var color: Line.Color?
    if let written = json["color"] {
      color = written.string.flatMap { Line.Color.meant(by: $0) }.flatMap { Line.Color(hex: $0) }
      if color == nil {
        source.report(
          .badColor, Saying(.colorLooks), help: Saying(.colorExample), at: path + ["color"])
      }
    }
    passOver(json, but: ["id", "label", "color"])
    if let known = lines[id] {
      if graph.lines[known].color == nil { graph.lines[known].color = color }
      return known
    }
    lines[id] = graph.lines.count
    graph.lines.append(.init(id: id, label: label, color: color))
    return graph.lines.count - 1
  }

  // MARK: Values

  private mutating func properties(_ feature: JSON, at path: JSONSource.Path) -> JSON? {
    guard let properties = feature["properties"] else {
      source.report(.missingKey, Saying(.keyIsMissing, "properties"), at: path)
      return nil
    }
    guard case .object = properties else {
      source.reportKind(properties, .object, at: path + ["properties"])
      return nil
    }
    return properties
  }

  private mutating func position(
    _ feature: JSON, at path: JSONSource.Path
  ) -> (x: Double, y: Double)? {
    let coordinates = source.items(feature["geometry"] ?? .null, "coordinates", at: path)
    let numbers = coordinates.prefix(2).compactMap { $0.json.double }
    guard numbers.count == 2, numbers.allSatisfy({ abs($0) < 1e12 }) else {
      source.report(
        .badNumber, Saying(.needsPosition), at: path + ["coordinates"])
      return nil
    }
    return (numbers[0], numbers[1])
  }

  private mutating func passOver(_ json: JSON, but known: Set<String>) {
    guard case .object(let members) = json else { return }
    for member in members where !known.contains(member.key) { unknown[member.key, default: 0] += 1 }
  }
}

extension JSON {
  /// The kind of geometry of a feature.
  fileprivate var geometry: String? { self["geometry"]?["type"]?.string }
}

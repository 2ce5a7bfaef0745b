extension Drawing {
  /// Something that must not be on a finished map.
  public struct Defect: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A station of the map without a marker.
      case stationMissing = "station_missing"
      case labelMissing = "label_missing"
      /// A label that does not say the whole name.
      case labelWrong = "label_wrong"
      case lineMissing = "line_missing"
      /// A line that does not pass one of its stations.
      case lineMissesStation = "line_misses_station"
      /// A line that runs over a station that is not its own.
      case foreignStation = "foreign_station"
      /// A line drawn upon another.
      case overlap
      case markerMarker = "marker_marker"
      case labelLabel = "label_label"
      case labelMarker = "label_marker"
      case labelLine = "label_line"
      /// Text over the edge of the canvas.
      case labelOutside = "label_outside"
      /// A line or a marker over the edge of the canvas.
      case outside
    }

    public var kind: Kind
    /// The ids of the stations and lines concerned, or the words of a text that has no station.
    public var subjects: [String]

    public init(_ kind: Kind, _ subjects: String...) {
      self.kind = kind
      self.subjects = subjects
    }
  }

  /// Everything wrong with the drawing as a map of `map`: what is missing, and what touches what.
  /// Sorted by kind, each defect once.
  ///
  /// Touching by up to a quarter of a point is forgiven.
  ///
  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  public func defects(against map: LineMap) -> [Defect] {
    let ink = DrawingInk(self)
    var found: Set<Defect> = []
    var served: [String: Set<String>] = [:]
    for line in map.lines where !line.walks.joined().isEmpty {
      served[line.id, default: []].formUnion(line.walks.joined().map { map.stations[$0].id })
    }
    noteMissing(map, served, ink, &found)
    noteLines(served, ink, &found)
    noteMarkers(ink, &found)
    noteTexts(ink, &found)
    let order = Dictionary(
      uniqueKeysWithValues: Defect.Kind.allCases.enumerated().map { ($0.element, $0.offset) })
    return found.sorted {
      let a = order[$0.kind] ?? 0
      let b = order[$1.kind] ?? 0
      return a != b ? a < b : $0.subjects.lexicographicallyPrecedes($1.subjects)
    }
  }

  private static let forgiven = 0.25

  private func noteMissing(
    _ map: LineMap, _ served: [String: Set<String>], _ ink: DrawingInk, _ found: inout Set<Defect>
  ) {
    let shapeOf = Dictionary(
      markers.indices.map { (markers[$0].station, $0) }, uniquingKeysWith: { first, _ in first })
    var words: [String: String] = [:]
    for label in labels { words[label.station, default: ""] += label.lines.map(\.text).joined() }
    for station in map.stations {
      if shapeOf[station.id] == nil { found.insert(Defect(.stationMissing, station.id)) }
      if let text = words[station.id] {
        if Drawing.squashed(text) != Drawing.squashed(station.label) {
          found.insert(Defect(.labelWrong, station.id, text))
        }
      } else {
        found.insert(Defect(.labelMissing, station.id))
      }
    }
    for line in map.lines where !line.walks.joined().isEmpty {
      guard ink.strokes.contains(where: { $0.line == line.id }) else {
        found.insert(Defect(.lineMissing, line.id))
        continue
      }
      for station in served[line.id] ?? [] {
        guard let index = shapeOf[station] else { continue }
        let shape = ink.shapes[index]
        let reach = ink.width / 2 + 0.1
        let isPassed = ink.pieces(near: shape.box.inset(by: -reach)).contains {
          let piece = ink.pieces[$0]
          return ink.strokes[piece.stroke].line == line.id
            && shape.distance(piece.from, piece.to) <= reach
        }
        if !isPassed { found.insert(Defect(.lineMissesStation, line.id, station)) }
      }
    }
  }

  /// The letters that count when names are compared: breaks and hyphens do not.
  private static func squashed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          !$0.properties.isWhitespace && $0 != "-" && $0 != "\u{AD}" && $0 != "\u{200B}"
        }))
  }

  private func noteLines(
    _ served: [String: Set<String>], _ ink: DrawingInk, _ found: inout Set<Defect>
  ) {
    let canvas = Rect(minX: 0, minY: 0, maxX: width, maxY: height).inset(by: -0.5)
    for meeting in ink.meetings() where meeting.overlap > 1 {
      let ids = [ink.strokes[meeting.strokes.0].line, ink.strokes[meeting.strokes.1].line].sorted()
      found.insert(Defect(.overlap, ids[0], ids[1]))
    }
    for piece in ink.pieces {
      let stroke = ink.strokes[piece.stroke]
      let box = Rect(from: piece.from, to: piece.to)
      if !canvas.contains(box.inset(by: -stroke.width / 2)),
        !canvas.contains(Drawing.inkBox(piece.from, piece.to, width: stroke.width))
      {
        found.insert(Defect(.outside, stroke.line))
      }
      for index in ink.shapes(near: box.inset(by: -stroke.width / 2)) {
        let station = markers[index].station
        guard served[stroke.line]?.contains(station) != true else { continue }
        let gap = ink.shapes[index].distance(piece.from, piece.to) - stroke.width / 2
        if gap < -Drawing.forgiven { found.insert(Defect(.foreignStation, stroke.line, station)) }
      }
    }
  }

  /// What a straight piece covers, its ends cut square.
  private static func inkBox(_ a: Point, _ b: Point, width: Double) -> Rect {
    let across = (b - a).unit.turnedRight * (width / 2)
    return Rect(from: a + across, to: b + across).union(Rect(from: a - across, to: b - across))
  }

  private func noteMarkers(_ ink: DrawingInk, _ found: inout Set<Defect>) {
    let canvas = Rect(minX: 0, minY: 0, maxX: width, maxY: height).inset(by: -0.5)
    for (index, shape) in ink.shapes.enumerated() {
      if !canvas.contains(shape.box) { found.insert(Defect(.outside, markers[index].station)) }
      for other in ink.shapes(near: shape.box) where other > index {
        if shape.distance(to: ink.shapes[other]) <= 0 {
          let ids = [markers[index].station, markers[other].station].sorted()
          found.insert(Defect(.markerMarker, ids[0], ids[1]))
        }
      }
    }
  }

  private func noteTexts(_ ink: DrawingInk, _ found: inout Set<Defect>) {
    struct Piece {
      let owner: Int
      let core: Rect
    }
    let canvas = Rect(minX: 0, minY: 0, maxX: width, maxY: height).inset(by: -0.5)
    // Labels first, then the texts that belong to no station.
    var names = labels.map(\.station)
    var pieces: [Piece] = []
    for (owner, label) in labels.enumerated() {
      pieces += label.lines.map { Piece(owner: owner, core: $0.box.inset(by: Drawing.forgiven)) }
    }
    for text in (background + ornaments).flatMap(\.texts) {
      pieces.append(Piece(owner: names.count, core: text.box.inset(by: Drawing.forgiven)))
      names.append(text.text)
    }
    let index = BoxIndex(pieces.map(\.core))
    for (number, piece) in pieces.enumerated() {
      let name = names[piece.owner]
      if !canvas.contains(piece.core.inset(by: -Drawing.forgiven)) {
        found.insert(Defect(.labelOutside, name))
      }
      for other in index.near(piece.core) where other > number {
        let against = pieces[other]
        guard against.owner != piece.owner, piece.owner < labels.count,
          against.core.intersects(piece.core)
        else { continue }
        let ids = [name, names[against.owner]].sorted()
        found.insert(Defect(.labelLabel, ids[0], ids[1]))
      }
      for shape in ink.shapes(near: piece.core)
      where ink.shapes[shape].distance(piece.core) < -Drawing.forgiven {
        found.insert(Defect(.labelMarker, name, markers[shape].station))
      }
      for near in ink.pieces(near: piece.core) {
        let stretch = ink.pieces[near]
        let stroke = ink.strokes[stretch.stroke]
        if Nearness.distance(stretch.from, stretch.to, piece.core) < stroke.width / 2 {
          found.insert(Defect(.labelLine, name, stroke.line))
        }
      }
    }
  }
}

extension Ink {
  /// Everything wrong with the drawing as a map of `map`: what is missing, and what touches what.
  /// Sorted by kind, each defect once.
  ///
  /// Touching by up to a quarter of a point is forgiven.
  ///
  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  public func defects(against map: LineMap) -> [Drawing.Defect] {
    var found: Set<Drawing.Defect> = []
    noteMissing(map, &found)
    noteMemberships(of: map, &found)
    noteLines(&found)
    noteMarkers(&found)
    noteTexts(&found)
    noteCodes(&found)
    return Ink.sorted(found)
  }

  /// By kind, then by what it is about.
  static func sorted(_ found: Set<Drawing.Defect>) -> [Drawing.Defect] {
    let order = Dictionary(
      uniqueKeysWithValues: Drawing.Defect.Kind.allCases.enumerated().map {
        ($0.element, $0.offset)
      })
    return found.sorted {
      let a = order[$0.kind] ?? 0
      let b = order[$1.kind] ?? 0
      return a != b ? a < b : $0.subjects.lexicographicallyPrecedes($1.subjects)
    }
  }

  static let forgiven = 0.25

  private func noteMissing(_ map: LineMap, _ found: inout Set<Drawing.Defect>) {
    let marked = Set(drawing.markers.map(\.station))
    var words: [String: String] = [:]
    for label in drawing.labels {
      words[label.station, default: ""] += label.lines.map(\.text).joined()
    }
    for station in map.stations {
      if !marked.contains(station.id) { found.insert(Drawing.Defect(.stationMissing, station.id)) }
      if let text = words[station.id] {
        if Ink.squashed(text) != Ink.squashed(station.label) {
          found.insert(Drawing.Defect(.labelWrong, station.id, text))
        }
      } else {
        found.insert(Drawing.Defect(.labelMissing, station.id))
      }
    }
    let drawn = Set(strokes.map(\.line))
    for line in map.lines where !line.walks.joined().isEmpty && !drawn.contains(line.id) {
      found.insert(Drawing.Defect(.lineMissing, line.id))
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

  private func noteLines(_ found: inout Set<Drawing.Defect>) {
    let canvas = Rect(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height).inset(by: -0.5)
    for meeting in meetings where meeting.overlap > 1 {
      let ids = [strokes[meeting.strokes.0].line, strokes[meeting.strokes.1].line].sorted()
      found.insert(Drawing.Defect(.overlap, ids[0], ids[1]))
    }
    for piece in pieces {
      let stroke = strokes[piece.stroke]
      let box = Rect(from: piece.from, to: piece.to)
      if !canvas.contains(box.inset(by: -stroke.width / 2)),
        !canvas.contains(Ink.box(piece.from, piece.to, width: stroke.width))
      {
        found.insert(Drawing.Defect(.outside, stroke.line))
      }
    }
  }

  /// What a straight piece covers, its ends cut square.
  private static func box(_ a: Point, _ b: Point, width: Double) -> Rect {
    let across = (b - a).unit.turnedRight * (width / 2)
    return Rect(from: a + across, to: b + across).union(Rect(from: a - across, to: b - across))
  }

  private func noteMarkers(_ found: inout Set<Drawing.Defect>) {
    let canvas = Rect(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height).inset(by: -0.5)
    for (index, shape) in shapes.enumerated() {
      if !canvas.contains(shape.box) {
        found.insert(Drawing.Defect(.outside, drawing.markers[index].station))
      }
      for other in shapes(near: shape.box) where other > index {
        if shape.distance(to: shapes[other]) <= 0 {
          let ids = [drawing.markers[index].station, drawing.markers[other].station].sorted()
          found.insert(Drawing.Defect(.markerMarker, ids[0], ids[1]))
        }
      }
    }
  }

  private func noteTexts(_ found: inout Set<Drawing.Defect>) {
    struct Area {
      let owner: Int
      let core: Rect
    }
    let canvas = Rect(minX: 0, minY: 0, maxX: drawing.width, maxY: drawing.height).inset(by: -0.5)
    // Labels first, then the texts that belong to no station.
    var names = drawing.labels.map(\.station)
    var areas: [Area] = []
    for (owner, label) in drawing.labels.enumerated() {
      areas += label.lines.map { Area(owner: owner, core: $0.box.inset(by: Ink.forgiven)) }
    }
    for text in (drawing.background + drawing.ornaments).flatMap(\.texts) {
      areas.append(Area(owner: names.count, core: text.box.inset(by: Ink.forgiven)))
      names.append(text.text)
    }
    let index = BoxIndex(areas.map(\.core))
    for (number, area) in areas.enumerated() {
      let name = names[area.owner]
      if !canvas.contains(area.core.inset(by: -Ink.forgiven)) {
        found.insert(Drawing.Defect(.labelOutside, name))
      }
      for other in index.near(area.core) where other > number {
        let against = areas[other]
        guard against.owner != area.owner, area.owner < drawing.labels.count,
          against.core.intersects(area.core)
        else { continue }
        let ids = [name, names[against.owner]].sorted()
        found.insert(Drawing.Defect(.labelLabel, ids[0], ids[1]))
      }
      for shape in shapes(near: area.core)
      where shapes[shape].distance(area.core) < -Ink.forgiven {
        found.insert(Drawing.Defect(.labelMarker, name, drawing.markers[shape].station))
      }
      for near in pieces(near: area.core) {
        let stretch = pieces[near]
        let stroke = strokes[stretch.stroke]
        if Nearness.distance(stretch.from, stretch.to, area.core) < stroke.width / 2 {
          found.insert(Drawing.Defect(.labelLine, name, stroke.line))
        }
      }
    }
  }
}

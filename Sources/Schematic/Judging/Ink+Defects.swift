extension Ink {
  /// Everything wrong with the drawing as a map of `map`: what is missing, and what touches what.
  /// Sorted by kind, each defect once.
  ///
  /// Touching by up to a quarter of a point is forgiven.
  ///
  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  public func defects(against map: LineMap) -> [Drawing.Defect] {
    var found: Set<Drawing.Defect> = []
    var served: [String: Set<String>] = [:]
    for line in map.lines where !line.walks.joined().isEmpty {
      served[line.id, default: []].formUnion(line.walks.joined().map { map.stations[$0].id })
    }
    noteMissing(map, served, &found)
    noteLines(served, &found)
    noteMarkers(&found)
    noteTexts(&found)
    noteCodes(&found)
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

  private static let forgiven = 0.25

  private func noteMissing(
    _ map: LineMap, _ served: [String: Set<String>], _ found: inout Set<Drawing.Defect>
  ) {
    let shapeOf = Dictionary(
      drawing.markers.indices.map { (drawing.markers[$0].station, $0) },
      uniquingKeysWith: { first, _ in first })
    var words: [String: String] = [:]
    for label in drawing.labels {
      words[label.station, default: ""] += label.lines.map(\.text).joined()
    }
    for station in map.stations {
      if shapeOf[station.id] == nil { found.insert(Drawing.Defect(.stationMissing, station.id)) }
      if let text = words[station.id] {
        if Ink.squashed(text) != Ink.squashed(station.label) {
          found.insert(Drawing.Defect(.labelWrong, station.id, text))
        }
      } else {
        found.insert(Drawing.Defect(.labelMissing, station.id))
      }
    }
    for line in map.lines where !line.walks.joined().isEmpty {
      guard strokes.contains(where: { $0.line == line.id }) else {
        found.insert(Drawing.Defect(.lineMissing, line.id))
        continue
      }
      for station in served[line.id] ?? [] {
        guard let index = shapeOf[station] else { continue }
        let shape = shapes[index]
        // A line that merely touches a broken ring's edge does not reach the unbroken one.
        let reach = width / 2 + 0.1
        let isPassed = pieces(near: shape.box.inset(by: -reach)).contains {
          let piece = pieces[$0]
          return strokes[piece.stroke].line == line.id
            && shape.distance(piece.from, piece.to) + shape.edge <= reach
        }
        if !isPassed { found.insert(Drawing.Defect(.lineMissesStation, line.id, station)) }
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
    _ served: [String: Set<String>], _ found: inout Set<Drawing.Defect>
  ) {
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
      for index in shapes(near: box.inset(by: -stroke.width / 2)) {
        let station = drawing.markers[index].station
        guard served[stroke.line]?.contains(station) != true else { continue }
        let gap = shapes[index].distance(piece.from, piece.to) - stroke.width / 2
        if gap < -Ink.forgiven {
          found.insert(Drawing.Defect(.foreignStation, stroke.line, station))
        }
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

extension LaidOutMap {
  /// The layout with its parts set side by side for a sheet of the given shape, width over height.
  ///
  /// Parts that coordinates place, or an earlier layout, stay where they are, and so does a map of
  /// one part, or of so many that a place for each in turn takes too long.
  func packed(aspect: Double, style: MapStyle) -> LaidOutMap {
    let parts = graph.components()
    guard (2...LaidOutMap.mostPacked).contains(parts.count), positions.allSatisfy({ $0 == nil })
    else { return self }
    var partOf = [Int](repeating: 0, count: graph.stationCount)
    for (part, members) in parts.enumerated() { for member in members { partOf[member] = part } }
    let stationParts = Dictionary(
      map.stations.indices.map { (map.stations[$0].id, partOf[$0]) }
    ) { first, _ in first }
    let ownership = PartOwnership(whole, stationParts)
    let packing = PartPacking(
      ownership.inks(count: parts.count), anchors: ownership.anchors(count: parts.count))
    let shifts = packing.shifts(aspect: aspect)
    var result = self
    for (part, members) in parts.enumerated() {
      let cells = shifts[part] * (1 / pointsPerCell)
      for member in members {
        result.placement.positions[member] = placement.positions[member] + cells
      }
    }
    for (index, segment) in graph.segments.enumerated() {
      let cells = shifts[partOf[segment.a]] * (1 / pointsPerCell)
      result.placement.routes[index] = placement.routes[index].map { $0 + cells }
    }
    result.shape.packing = aspect
    result.whole = ownership.moved(by: shifts).fitted(margin: style.margin)
    return result
  }
}

extension LaidOutMap {
  private static let mostPacked = 500
}

/// Which part everything on a drawing belongs to.
private struct PartOwnership {
  let drawing: Drawing
  let parts: [String: Int]

  init(_ drawing: Drawing, _ parts: [String: Int]) {
    self.drawing = drawing
    self.parts = parts
  }

  func part(of station: String) -> Int { parts[station] ?? 0 }

  func part(of track: Drawing.Track) -> Int { track.stops.first.map { part(of: $0.station) } ?? 0 }

  /// By part, what it covers.
  func inks(count: Int) -> [[Rect]] {
    var inks = [[Rect]](repeating: [], count: count)
    for track in drawing.tracks {
      let points = track.path.flattened(steps: 4).points
      for (a, b) in zip(points, points.dropFirst()) {
        // A long slanting piece covers few of the cells of its box.
        let count = max(1, Int(a.distance(to: b) / 24))
        for step in 0..<count {
          let from = a + (b - a) * (Double(step) / Double(count))
          let to = a + (b - a) * (Double(step + 1) / Double(count))
          inks[part(of: track)].append(Rect(from: from, to: to, half: track.width / 2))
        }
      }
    }
    for marker in drawing.markers {
      for point in marker.spine {
        inks[part(of: marker.station)].append(Rect(around: point, radius: marker.radius))
      }
      for tick in marker.ticks {
        inks[part(of: marker.station)].append(
          Rect(from: tick.from, to: tick.to, half: tick.width / 2))
      }
    }
    for label in drawing.labels { inks[part(of: label.station)].append(label.box) }
    for code in drawing.codes { inks[part(of: code.station)].append(code.box) }
    return inks
  }

  /// By part, the upper end of its lines.
  func anchors(count: Int) -> [Point] {
    var anchors = [Point?](repeating: nil, count: count)
    for track in drawing.tracks {
      let part = part(of: track)
      for point in track.path.flattened(steps: 4).points
      where anchors[part].map({ (point.y, point.x) < ($0.y, $0.x) }) ?? true {
        anchors[part] = point
      }
    }
    return anchors.map { $0 ?? .zero }
  }

  /// The drawing with every part moved by its own shift, in points.
  func moved(by shifts: [Point]) -> Drawing {
    var result = drawing
    for (part, shift) in shifts.enumerated() {
      let moved = drawing.moved(by: shift)
      for index in drawing.tracks.indices where self.part(of: drawing.tracks[index]) == part {
        result.tracks[index] = moved.tracks[index]
      }
      for index in drawing.markers.indices
      where self.part(of: drawing.markers[index].station) == part {
        result.markers[index] = moved.markers[index]
      }
      for index in drawing.labels.indices
      where self.part(of: drawing.labels[index].station) == part {
        result.labels[index] = moved.labels[index]
      }
      for index in drawing.codes.indices where self.part(of: drawing.codes[index].station) == part {
        result.codes[index] = moved.codes[index]
      }
    }
    return result
  }
}

extension Drawing {
  /// The drawing moved, and its canvas cut, so that everything has the same margin.
  func fitted(margin: Double) -> Drawing {
    guard let extent else { return self }
    var result = moved(by: Point(x: margin - extent.minX, y: margin - extent.minY))
    result.width = extent.width + 2 * margin
    result.height = extent.height + 2 * margin
    return result
  }
}

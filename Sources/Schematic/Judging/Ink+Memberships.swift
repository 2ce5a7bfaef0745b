extension Ink {
  /// The memberships that the drawing denies or invents, as ``Drawing/falseMemberships(against:)``
  /// tells them.
  func falseMemberships(against map: LineMap) -> [Drawing.FalseMembership] {
    var found: Set<Drawing.Defect> = []
    noteMemberships(of: map, &found)
    return Ink.sorted(found).compactMap(Drawing.FalseMembership.init)
  }

  /// Notes the lines that pass by a station of theirs, or run over one that is not.
  func noteMemberships(of map: LineMap, _ found: inout Set<Drawing.Defect>) {
    var served: [String: Set<String>] = [:]
    for line in map.lines where !line.walks.joined().isEmpty {
      served[line.id, default: []].formUnion(line.walks.joined().map { map.stations[$0].id })
    }
    noteMissed(served, &found)
    noteForeign(served, &found)
  }

  private func noteMissed(
    _ served: [String: Set<String>], _ found: inout Set<Drawing.Defect>
  ) {
    let shapeOf = Dictionary(
      drawing.markers.indices.map { (drawing.markers[$0].station, $0) },
      uniquingKeysWith: { first, _ in first })
    // A line that merely touches a broken ring's edge does not reach the unbroken one.
    let reach = width / 2 + 0.1
    for line in Set(strokes.map(\.line)) {
      for station in served[line] ?? [] {
        guard let index = shapeOf[station] else { continue }
        let shape = shapes[index]
        let isPassed = pieces(near: shape.box.inset(by: -reach)).contains {
          let piece = pieces[$0]
          return strokes[piece.stroke].line == line
            && shape.distance(piece.from, piece.to) + shape.edge <= reach
        }
        if !isPassed { found.insert(Drawing.Defect(.lineMissesStation, line, station)) }
      }
    }
  }

  private func noteForeign(
    _ served: [String: Set<String>], _ found: inout Set<Drawing.Defect>
  ) {
    for piece in pieces {
      let stroke = strokes[piece.stroke]
      let box = Rect(from: piece.from, to: piece.to)
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
}

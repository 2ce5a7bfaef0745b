/// The parts of a drawn map that are not connected, and which of them everything drawn belongs to.
struct MapParts {
  let count: Int
  /// By station of the map, then forks.
  let ofVertex: [Int]
  private let drawing: Drawing
  private let ofStation: [String: Int]

  /// Nil where the parts are not to be moved: coordinates place them, or an earlier layout, there is
  /// only one, or so many that a place for each in turn takes too long.
  init?(of map: LaidOutMap) {
    let parts = map.graph.components()
    guard (2...MapParts.most).contains(parts.count), map.positions.allSatisfy({ $0 == nil })
    else { return nil }
    var ofVertex = [Int](repeating: 0, count: map.graph.stationCount)
    for (part, members) in parts.enumerated() { for member in members { ofVertex[member] = part } }
    count = parts.count
    ofStation = Dictionary(
      map.map.stations.indices.map { (map.map.stations[$0].id, ofVertex[$0]) }
    ) { first, _ in first }
    self.ofVertex = ofVertex
    drawing = map.whole
  }

  private static let most = 500

  private func part(of station: String) -> Int { ofStation[station] ?? 0 }

  private func part(of track: Drawing.Track) -> Int {
    track.stops.first.map { part(of: $0.station) } ?? 0
  }

  /// By part, what it covers.
  var inks: [[Rect]] { inks(of: drawing) }

  /// By part, what it covers in one picture of the map.
  func inks(of drawing: Drawing) -> [[Rect]] {
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

  /// By part, the convex hull of what every picture fills of it.
  func hulls(of map: LaidOutMap) -> [[Point]] {
    var points = [[Point]](repeating: [], count: count)
    for outline in map.commonOutlines { points[part(of: outline.station)] += outline.points }
    return points.map(\.convexHull)
  }

  /// By part, the upper end of its lines.
  var anchors: [Point] {
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
  func drawing(movedBy shifts: [Point]) -> Drawing {
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

  /// How far a drawing of the same map is moved as a whole, beyond the shifts of its parts.
  func shift(of moved: Drawing, beyond shifts: [Point]) -> Point {
    guard let old = drawing.markers.first, let new = moved.markers.first else { return .zero }
    return new.center - old.center - shifts[part(of: old.station)]
  }
}

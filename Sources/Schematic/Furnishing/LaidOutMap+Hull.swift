extension Drawing {
  /// Without what stands for a missing station, which most pictures do not show.
  var withoutMissing: Drawing {
    let shown = Set(markers.lazy.filter { $0.state != .missing }.map(\.station))
    var result = self
    _ = result.endLines(before: Set(markers.lazy.filter { $0.state == .missing }.map(\.station)))
    result.markers.removeAll { !shown.contains($0.station) }
    result.labels.removeAll { !shown.contains($0.station) }
    result.tracks.removeAll { !$0.stops.contains { shown.contains($0.station) } }
    let lines = Set(result.tracks.map(\.line))
    result.codes.removeAll { !lines.contains($0.line) }
    return result
  }
}

extension LaidOutMap {
  /// The convex hull of what every picture fills of the map.
  var commonHull: [Point] { commonOutlines.flatMap(\.points).convexHull }

  /// What every picture fills of the lines, markers and names that most pictures show, by a station of
  /// the same part: each name is as wide as in the language that needs least.
  var commonOutlines: [(station: String, points: [Point])] {
    let shares = Dictionary(map.stations.map { ($0.id, $0.leastWidthShare) }) { first, _ in first }
    let drawing = whole.withoutMissing
    let places = Dictionary(
      drawing.markers.map { ($0.station, $0.center.x) }
    ) { first, _ in first }
    var outlines = drawing.tracks.map { track in
      (station: track.stops.first?.station ?? "", points: track.path.flattened(steps: 4).points)
    }
    outlines += drawing.markers.map { ($0.station, Array($0.spines.joined())) }
    for label in drawing.labels {
      var box = label.box
      let spare = box.width * (1 - (shares[label.station] ?? 1))
      switch places[label.station] ?? box.center.x {
      case ...box.minX: box.maxX -= spare
      case box.maxX...: box.minX += spare
      default: (box.minX, box.maxX) = (box.minX + spare / 2, box.maxX - spare / 2)
      }
      outlines.append((label.station, box.corners))
    }
    return outlines
  }
}

extension LineMap.Station {
  /// The narrowest of its names against the widest, each on one line.
  fileprivate var leastWidthShare: Double {
    let widths = ([label] + otherLabels).map { FontMetrics.width(of: $0, size: 1) }
    return (widths.min() ?? 1) / max(1e-9, widths.max() ?? 1)
  }
}

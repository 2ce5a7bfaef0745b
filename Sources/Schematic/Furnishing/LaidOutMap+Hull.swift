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
  /// What every picture fills of what most pictures show: each name, of a station or in the sign of a
  /// line, is as wide as in the language that needs least.
  var common: Drawing {
    func byID<Value>(_ pairs: [(String, Value)]) -> [String: Value] {
      Dictionary(pairs) { first, _ in first }
    }
    let names = byID(map.stations.map { ($0.id, $0.leastWidthShare) })
    let signs = byID(map.lines.map { ($0.id, $0.leastWidthShare) })
    let places = byID(whole.markers.map { ($0.station, $0.center.x) })
    var drawing = whole.withoutMissing
    for index in drawing.labels.indices {
      let label = drawing.labels[index]
      let spare = label.box.width * (1 - (names[label.station] ?? 1))
      drawing.labels[index].box = label.box.narrowed(by: spare, toward: places[label.station])
    }
    for index in drawing.codes.indices where drawing.codes[index].isNamed {
      let code = drawing.codes[index]
      // The code is as wide in every language.
      let name = max(0, code.box.width - 2 * code.box.height)
      drawing.codes[index].box = code.box.narrowed(
        by: name * (1 - (signs[code.line] ?? 1)), toward: places[code.station])
    }
    return drawing
  }

  /// The convex hull of the lines, markers and names of ``common``.
  var commonHull: [Point] { common.outlines.flatMap(\.points).convexHull }

  /// What every picture fills of the lines, markers and names, by a station of the same part.
  var commonOutlines: [(station: String, points: [Point])] { common.outlines }
}

extension Drawing {
  /// The outlines of its lines, markers and names, by a station of the same part.
  fileprivate var outlines: [(station: String, points: [Point])] {
    tracks.map { track in
      (station: track.stops.first?.station ?? "", points: track.path.flattened(steps: 4).points)
    } + markers.map { ($0.station, Array($0.spines.joined())) }
      + labels.map { ($0.station, $0.box.corners) }
  }
}

extension Rect {
  /// Without some of its width, on the side that is away from there; on both where that is within.
  fileprivate func narrowed(by spare: Double, toward x: Double?) -> Rect {
    var box = self
    switch x ?? center.x {
    case ...minX: box.maxX -= spare
    case maxX...: box.minX += spare
    default: (box.minX, box.maxX) = (minX + spare / 2, maxX - spare / 2)
    }
    return box
  }
}

extension LineMap.Station {
  fileprivate var leastWidthShare: Double { ([label] + otherLabels).leastWidthShare }
}

extension LineMap.Line {
  fileprivate var leastWidthShare: Double { ([label] + otherLabels).leastWidthShare }
}

extension [String] {
  /// The narrowest of some names against the widest, each on one line.
  fileprivate var leastWidthShare: Double {
    let widths = map { FontMetrics.width(of: $0, size: 1) }
    return (widths.min() ?? 1) / Swift.max(1e-9, widths.max() ?? 1)
  }
}

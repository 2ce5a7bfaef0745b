extension Composition {
  /// What is hard on the eye in one shape of a map, against the printed size of its text: by that the
  /// shapes of the map compete.
  struct Looks {
    private let share: Double
    private let charge: Double
    private let hull: [Point]

    /// - Parameters:
    ///   - blemishes: by station, labels on changing sides, cut words, labels nearer to another
    ///     marker.
    ///   - flaws: what must not be.
    ///   - hull: the outline of the map, convex, in its own points.
    init(
      bends: Int, crossings: Int, blemishes: Double, flaws: Int, hull: [Point] = []
    ) {
      share =
        1 - 0.004 * Double(bends) - 0.02 * Double(crossings) - 1.4 * blemishes
      charge = 10 * Double(flaws)
      self.hull = hull
    }

    init(_ shape: LaidOutMap) {
      let score = Ink(shape.whole).score
      self.init(
        bends: score.lineBends, crossings: score.crossings,
        blemishes: Double(shape.blemishes) / Double(max(1, shape.map.stations.count)),
        flaws: shape.flaws, hull: shape.commonHull)
    }

    /// What the shape is worth on its sheet: the less, the more of the sheet is left empty around
    /// it. Larger is better.
    func value(on sheet: Composition) -> Double {
      let empty = max(0, sheet.emptyShare - 0.045)
      let unfilled = max(0, 0.58 - sheet.share(of: hull))
      let loose = 2 * empty + 2.5 * unfilled
      return value(textSize: sheet.printedSize * (1 - loose))
    }

    /// What the shape is worth with text of that size, in points, on a sheet that it fills.
    func value(textSize: Double) -> Double { textSize * share - charge }

    /// The size of text, in points, with which the shape is worth so much; it is worth less with
    /// less. 0 where size counts for nothing.
    func textSize(worth value: Double) -> Double {
      share > 0.01 ? (value + charge) / share : 0
    }
  }
}

extension Drawing {
  /// Without what stands for a missing station, which most pictures do not show.
  var withoutMissing: Drawing {
    let shown = Set(markers.lazy.filter { $0.state != .missing }.map(\.station))
    var result = self
    result.markers.removeAll { !shown.contains($0.station) }
    result.labels.removeAll { !shown.contains($0.station) }
    result.tracks.removeAll { !$0.stops.contains { shown.contains($0.station) } }
    let lines = Set(result.tracks.map(\.line))
    result.codes.removeAll { !lines.contains($0.line) }
    return result
  }
}

extension LaidOutMap {
  /// The convex hull of what every picture fills of the lines, markers and names that most pictures
  /// show: each name is as wide as in the language that needs least.
  var commonHull: [Point] {
    let shares = Dictionary(map.stations.map { ($0.id, $0.leastWidthShare) }) { first, _ in first }
    let drawing = whole.withoutMissing
    let places = Dictionary(
      drawing.markers.map { ($0.station, $0.spine.first?.x) }
    ) { first, _ in first }
    var points = drawing.tracks.flatMap { $0.path.flattened(steps: 4).points }
    points += drawing.markers.flatMap(\.spine)
    for label in drawing.labels {
      var box = label.box
      let spare = box.width * (1 - (shares[label.station] ?? 1))
      switch (places[label.station] ?? nil) ?? box.center.x {
      case ...box.minX: box.maxX -= spare
      case box.maxX...: box.minX += spare
      default: (box.minX, box.maxX) = (box.minX + spare / 2, box.maxX - spare / 2)
      }
      points += [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)]
      points += [Point(x: box.minX, y: box.maxY), Point(x: box.maxX, y: box.minY)]
    }
    return points.convexHull
  }
}

extension LineMap.Station {
  /// The narrowest of its names against the widest, each on one line.
  fileprivate var leastWidthShare: Double {
    let widths = ([label] + otherLabels).map { FontMetrics.width(of: $0, size: 1) }
    return (widths.min() ?? 1) / max(1e-9, widths.max() ?? 1)
  }
}

extension Composition {
  /// How much of the sheet that its parts leave lies within an outline of the map, convex, in the
  /// map's own points.
  fileprivate func share(of outline: [Point]) -> Double {
    let hull = outline.map { $0 + origin }
    let taken = frames.reduce(0) {
      $0 + $1.area.width * $1.area.height - hull.clipped(to: $1.area).polygonArea
    }
    return hull.polygonArea / max(1, width * height - taken)
  }
}

extension Composition {
  /// What is hard on the eye in one shape of a map, against the printed size of its text: by that the
  /// shapes of the map compete.
  struct Looks {
    private let share: Double
    private let charge: Double

    /// - Parameters:
    ///   - blemishes: labels on changing sides, cut words, labels nearer to another marker.
    ///   - flaws: what must not be.
    init(bends: Int, crossings: Int, blemishes: Int, flaws: Int) {
      share =
        1 - 0.004 * Double(bends) - 0.02 * Double(crossings) - 0.015 * Double(blemishes)
      charge = 10 * Double(flaws)
    }

    init(_ shape: LaidOutMap) {
      let score = Ink(shape.whole).score
      self.init(
        bends: score.lineBends, crossings: score.crossings, blemishes: shape.blemishes,
        flaws: shape.flaws)
    }

    /// What the shape is worth on its sheet: the less, the more of the sheet is left empty around
    /// it. Larger is better.
    func value(on sheet: Composition) -> Double {
      let loose = 2 * max(0, sheet.emptyShare - 0.045) + 1.5 * max(0, 0.63 - sheet.hullShare)
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

  /// The convex hull of the lines, markers and names as a share of what the parts of a sheet leave.
  func hullShare(on sheet: SheetSearch.Sheet) -> Double {
    var points = tracks.flatMap { $0.path.flattened(steps: 4).points } + markers.flatMap(\.spine)
    for box in labels.map(\.box) {
      points += [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)]
      points += [Point(x: box.minX, y: box.maxY), Point(x: box.maxX, y: box.minY)]
    }
    let hull = points.convexHull.map { $0 + sheet.origin }
    let taken = sheet.frames.reduce(0) {
      $0 + $1.area.width * $1.area.height - hull.clipped(to: $1.area).polygonArea
    }
    return hull.polygonArea / max(1, sheet.width * sheet.height - taken)
  }
}

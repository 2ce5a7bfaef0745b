extension Composition {
  /// What is hard on the eye in one shape of a map, against the printed size of its text: by that the
  /// shapes of the map compete.
  struct Looks {
    private let share: Double
    private let charge: Double

    init(_ shape: LaidOutMap) {
      let score = Ink(shape.whole).score
      share =
        1 - 0.004 * Double(score.lineBends) - 0.02 * Double(score.crossings)
        - 0.012 * Double(shape.blemishes)
      charge = 10 * Double(shape.flaws)
    }

    /// What the shape is worth on its sheet: the less, the more of the sheet is left empty around
    /// it. Larger is better.
    func value(on sheet: Composition) -> Double {
      let loose = max(0, sheet.emptyShare - 0.06) + 0.6 * max(0, 0.6 - sheet.hullShare)
      return sheet.printedSize * share * (1 - loose) - charge
    }

    /// The size of text, in points, with which the shape is worth so much; it is worth less with
    /// less. 0 where size counts for nothing.
    func textSize(worth value: Double) -> Double {
      share > 0.01 ? (value + charge) / share : 0
    }
  }
}

extension Drawing {
  /// Of the convex hull of the lines, markers and names.
  var hullArea: Double {
    var points = tracks.flatMap { $0.path.flattened(steps: 4).points } + markers.flatMap(\.spine)
    for box in labels.map(\.box) {
      points += [Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.maxY)]
      points += [Point(x: box.minX, y: box.maxY), Point(x: box.maxX, y: box.minY)]
    }
    return points.hullArea
  }
}

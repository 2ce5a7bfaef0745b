extension Composition {
  /// What is hard on the eye in one shape of a map, against the printed size of its text: by that the
  /// shapes of the map compete.
  struct Looks {
    private let share: Double
    private let charge: Double

    /// - Parameters:
    ///   - blemishes: by station, labels on changing sides, cut words, labels nearer to another
    ///     marker.
    ///   - flaws: what must not be.
    ///   - textOverSpacing: the size of the text as a share of the mean distance between neighbors
    ///     on a line; below a seventh the stations are scattered.
    init(
      bends: Int, crossings: Int, blemishes: Double, flaws: Int, textOverSpacing: Double = 1
    ) {
      let disturbance =
        0.004 * Double(bends) + 0.2 * Double(crossings) + 2.6 * blemishes
        + min(0.4, 2 * max(0, 1 - 7 * textOverSpacing))
      share = Self.remainder(after: disturbance)
      charge = 10 * Double(flaws)
    }

    init(_ shape: LaidOutMap) { self.init(shape, score: shape.score) }

    /// - Parameter score: that of the shape, or of the same with other labels.
    init(_ shape: LaidOutMap, score: Drawing.Score) {
      // A name that seems to be another station's misleads, and counts as much as a cut word.
      let blemishes = shape.blemishes + 2 * shape.strays
      self.init(
        bends: score.lineBends, crossings: score.crossings,
        blemishes: Double(blemishes) / Double(max(1, shape.map.stations.count)),
        flaws: shape.flaws, textOverSpacing: score.textOverSpacing ?? 1)
    }

    /// What the shape is worth on its sheet, with text of that size in points: the less, the more of the
    /// sheet is left empty around it. Larger is better.
    func value(textSize: Double, looseness: Double) -> Double {
      value(textSize: textSize * Self.remainder(after: looseness))
    }

    /// What disturbs in a sheet of which so much is an empty rectangle, and so much of what its parts
    /// leave lies within the outline of its map.
    static func looseness(emptyShare: Double, filled: Double) -> Double {
      4 * max(0, emptyShare - 0.065) + 2.5 * max(0, 0.57 - filled)
    }

    /// What is left of a size for so much that is wrong. However much there is of it, larger text is
    /// better.
    private static func remainder(after disturbance: Double) -> Double {
      disturbance < 0.5 ? 1 - disturbance : 0.25 / disturbance
    }

    /// What the shape is worth with text of that size, in points, on a sheet that it fills.
    func value(textSize: Double) -> Double { textSize * share - charge }

    /// The size of text, in points, with which the shape is worth so much; it is worth less with
    /// less. 0 where size counts for nothing.
    func textSize(worth value: Double) -> Double {
      share > 0.001 ? (value + charge) / share : 0
    }
  }
}

extension LaidOutMap {
  /// Of its lines and stations, as most pictures show them.
  var score: Drawing.Score { Ink(whole.withoutMissing).score }
}

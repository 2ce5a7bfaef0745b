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
      share = 1 - 0.004 * Double(bends) - 0.02 * Double(crossings)
      charge = 0.05 * Double(blemishes) + 10 * Double(flaws)
    }

    init(_ shape: LaidOutMap) {
      let score = Ink(shape.whole).score
      self.init(
        bends: score.lineBends, crossings: score.crossings, blemishes: shape.blemishes,
        flaws: shape.flaws)
    }

    /// What the shape is worth. Larger is better.
    func value(textSize: Double) -> Double { textSize * share - charge }

    /// The size of text, in points, with which the shape is worth so much; it is worth less with
    /// less. 0 where size counts for nothing.
    func textSize(worth value: Double) -> Double {
      share > 0.01 ? (value + charge) / share : 0
    }
  }
}

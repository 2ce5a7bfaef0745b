extension GutterPlan {
  /// For each trunk those that must lie below it, or nil where a pair of lines has no order.
  ///
  /// Two lines pass through the pairs of their stands, from both above to both below, one move at
  /// a time. A pair of stands nearer than the pitch must be avoided; for lines that do not change
  /// sides also every pair on the wrong sides; for those that do, every move back. Each says that
  /// a move of one is above a move of the other. Quadratic in the lines.
  static func order(_ ways: [Way], _ trunks: Int, pitch: Double) -> [[Int]]? {
    var below: [[Int]] = Array(repeating: [], count: trunks)
    for (number, first) in ways.enumerated() {
      if first.moves == 2 { below[first.trunk].append(first.trunk + 1) }
      for second in ways[..<number] where first.moves + second.moves > 0 {
        if first.trunk == second.trunk && first.moves == second.moves { continue }
        // Most lines move once; for two of them there is little to ask.
        if first.moves == 1 && second.moves == 1 {
          let isLeft = first.above < second.above
          let changes = isLeft != (first.below < second.below)
          if abs(first.above - second.below) < pitch - 1e-6
            || (!changes && (first.above < second.below) != isLeft)
          {
            below[first.trunk].append(second.trunk)
          }
          if abs(first.below - second.above) < pitch - 1e-6
            || (!changes && (first.below < second.above) != isLeft)
          {
            below[second.trunk].append(first.trunk)
          }
          continue
        }
        let pair = Passing(first, second, pitch: pitch)
        guard pair.avoidsNearness(&below) else { return nil }
        if pair.changes && first.moves + second.moves > 2 {
          guard pair.avoidsReturn(&below), pair.mirrored.avoidsReturn(&below) else { return nil }
        }
      }
    }
    return below
  }

  /// Two lines side by side, at each of their stands.
  private struct Passing {
    let first: Way
    let second: Way
    let pitch: Double
    /// Whether the first is left of the second above.
    let isLeft: Bool
    /// Whether they are on other sides below than above.
    let changes: Bool

    init(_ first: Way, _ second: Way, pitch: Double) {
      self.first = first
      self.second = second
      self.pitch = pitch
      isLeft = first.above < second.above
      changes = isLeft != (first.below < second.below)
    }

    var mirrored: Passing { Passing(second, first, pitch: pitch) }

    /// Whether the first is on the same side of the second as above.
    private func isAsAbove(_ p: Int, _ q: Int) -> Bool {
      (first.stand(p) < second.stand(q)) == isLeft
    }

    /// Adds what keeps them from standing too near, or crossing for nothing; false where a pair
    /// of stands may be passed on either side.
    func avoidsNearness(_ below: inout [[Int]]) -> Bool {
      for p in 0...first.moves {
        for q in 0...second.moves {
          guard
            abs(first.stand(p) - second.stand(q)) < pitch - 1e-6 || (!changes && !isAsAbove(p, q))
          else { continue }
          // Either the first leaves p before the second comes to q, or the other way round.
          let leaves = p < first.moves && q > 0
          let comes = q < second.moves && p > 0
          if leaves == comes { return false }
          if leaves { below[first.trunk + p].append(second.trunk + q - 1) }
          if comes { below[second.trunk + q].append(first.trunk + p - 1) }
        }
      }
      return true
    }

    /// Adds what keeps the first from crossing back; false where the second may be on either side
    /// of that move.
    func avoidsReturn(_ below: inout [[Int]]) -> Bool {
      for p in 0..<first.moves {
        for q in 0...second.moves where !isAsAbove(p, q) && isAsAbove(p + 1, q) {
          // The first does not move on from p while the second stands at q.
          if (q > 0) == (q < second.moves) { return false }
          if q > 0 { below[first.trunk + p].append(second.trunk + q - 1) }
          if q < second.moves { below[second.trunk + q].append(first.trunk + p) }
        }
      }
      return true
    }
  }

  /// Whether each trunk lies on a circle of constraints, or between two circles; linear in the
  /// constraints.
  var circling: [Bool] {
    var above: [[Int]] = Array(repeating: [], count: trunks.count)
    for trunk in trunks.indices { for other in below[trunk] { above[other].append(trunk) } }
    var left = Array(repeating: true, count: trunks.count)
    for (forward, backward) in [(below, above), (above, below)] {
      var waiting = backward.map(\.count)
      for trunk in trunks.indices where !left[trunk] {
        for other in forward[trunk] { waiting[other] -= 1 }
      }
      var free = trunks.indices.filter { left[$0] && waiting[$0] == 0 }
      while let trunk = free.popLast() {
        left[trunk] = false
        for other in forward[trunk] where left[other] {
          waiting[other] -= 1
          if waiting[other] == 0 { free.append(other) }
        }
      }
    }
    return left
  }
}

extension Ink {
  /// How often a line crosses itself outside the markers, or one of its walks another.
  ///
  /// - Complexity: near-linear in the size of the drawing.
  var selfCrossingCount: Int {
    var seen: [Int: [Point]] = [:]
    var count = 0
    for (number, piece) in pieces.enumerated() {
      for other in pieces(near: Rect(from: piece.from, to: piece.to), after: number) {
        let against = pieces[other]
        guard strokes[against.stroke].line == strokes[piece.stroke].line,
          against.stroke != piece.stroke || against.index > piece.index + 1,
          Ink.overlap(piece, against) == nil,
          let meeting = Nearness.crossing(piece.from, piece.to, against.from, against.to)
        else { continue }
        let at = piece.from + (piece.to - piece.from) * meeting.t
        let key = piece.stroke * strokes.count + against.stroke
        guard shape(over: at) == nil, !isOnBoth(at, piece.stroke, against.stroke),
          seen[key]?.contains(where: { $0.distance(to: at) < 1e-3 }) != true
        else { continue }
        seen[key, default: []].append(at)
        count += 1
      }
    }
    return count
  }

  /// Whether two walks run upon each other where they meet, as where one parts from the other.
  private func isOnBoth(_ at: Point, _ a: Int, _ b: Int) -> Bool {
    guard a != b else { return false }
    let near = pieces(near: Rect(around: at, radius: 0.02))
    return near.contains { p in
      pieces[p].stroke == a
        && near.contains { q in
          guard pieces[q].stroke == b, let shared = Ink.overlap(pieces[p], pieces[q]) else {
            return false
          }
          return Nearness.distance(at, from: shared.from, to: shared.to) < 0.02
        }
    }
  }
}

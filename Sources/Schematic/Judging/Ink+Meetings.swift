extension Ink {
  /// Where strokes of two lines meet.
  struct Meeting: Sendable {
    let strokes: (Int, Int)
    let at: Point
    /// Length drawn one upon the other outside the markers; zero where the two cross in a point.
    let overlap: Double
    let sight: Sight
  }

  /// How much of a meeting shows.
  enum Sight: Hashable, Sendable {
    /// Clear of every marker.
    case open
    /// Nearer to a marker than half a stroke, but not under it: it shows.
    case beside
    /// Under a marker.
    case hidden
  }

  /// Of what happens in a point.
  func sight(of p: Point) -> Sight {
    let near = shapes(near: Rect(around: p, radius: width / 2)).map { shapes[$0].distance(to: p) }
    guard let least = near.min(), least <= width / 2 else { return .open }
    return least <= 0 ? .hidden : .beside
  }

  /// By the strokes' order; of two strokes, first what they share, then where they cross.
  func allMeetings() -> [Meeting] {
    var crossings: [Int: [Point]] = [:]
    var overlaps: [Int: [(from: Point, to: Point)]] = [:]
    for (number, piece) in pieces.enumerated() {
      let stroke = strokes[piece.stroke]
      for other in pieces(near: Rect(from: piece.from, to: piece.to), after: number) {
        let against = pieces[other]
        guard strokes[against.stroke].line != stroke.line else { continue }
        let key = piece.stroke * strokes.count + against.stroke
        if let shared = Ink.overlap(piece, against) {
          overlaps[key, default: []].append(shared)
        } else if let meeting = Nearness.crossing(
          piece.from, piece.to, against.from, against.to)
        {
          crossings[key, default: []].append(piece.from + (piece.to - piece.from) * meeting.t)
        }
      }
    }
    var result: [Meeting] = []
    for key in Set(crossings.keys).union(overlaps.keys).sorted() {
      let pair = (key / strokes.count, key % strokes.count)
      for shared in overlaps[key] ?? [] {
        let n = max(2, Int(shared.from.distance(to: shared.to) / 0.5))
        let open = (0...n).count { step in
          shape(over: shared.from + (shared.to - shared.from) * (Double(step) / Double(n))) == nil
        }
        let length = shared.from.distance(to: shared.to) * Double(open) / Double(n + 1)
        result.append(
          Meeting(
            strokes: pair, at: (shared.from + shared.to) * 0.5, overlap: max(length, 1e-9),
            sight: open == 0 ? .hidden : .open))
      }
      // Strokes that meet where two pieces join are met once.
      var seen: [Point] = []
      for at in crossings[key] ?? [] {
        let isPartOfOverlap = (overlaps[key] ?? []).contains {
          Nearness.distance(at, from: $0.from, to: $0.to) < 0.02
        }
        guard !isPartOfOverlap, !seen.contains(where: { $0.distance(to: at) < 1e-3 }) else {
          continue
        }
        seen.append(at)
        result.append(Meeting(strokes: pair, at: at, overlap: 0, sight: sight(of: at)))
      }
    }
    return result
  }

  /// The stretch that two pieces share, where they lie on one line.
  static func overlap(_ p: Piece, _ q: Piece) -> (from: Point, to: Point)? {
    let e = (p.to - p.from).unit
    guard abs(e.cross((q.to - q.from).unit)) < 1e-3, abs((q.from - p.from).cross(e)) < 0.05 else {
      return nil
    }
    let a = (q.from - p.from).dot(e)
    let b = (q.to - p.from).dot(e)
    let low = max(0, min(a, b))
    let high = min(p.from.distance(to: p.to), max(a, b))
    return high - low > 0.02 ? (p.from + e * low, p.from + e * high) : nil
  }
}

/// A drawing's strokes and markers, indexed for the questions that judging it asks.
struct DrawingInk {
  let strokes: [Stroke]
  /// By marker of the drawing.
  let shapes: [MarkerShape]
  /// The mean width of the strokes; what lies half as near to a marker counts as under it.
  let width: Double

  /// One straight piece of a stroke.
  struct Piece {
    let stroke: Int
    let index: Int
    let from: Point
    let to: Point
  }

  let pieces: [Piece]
  private let pieceIndex: BoxIndex
  private let shapeIndex: BoxIndex

  init(_ drawing: Drawing) {
    strokes = drawing.tracks.map(Stroke.init).filter { $0.length > 0 }
    shapes = drawing.markers.map(MarkerShape.init)
    width = strokes.isEmpty ? 1 : strokes.reduce(0) { $0 + $1.width } / Double(strokes.count)
    var pieces: [Piece] = []
    var boxes: [Rect] = []
    for (number, stroke) in strokes.enumerated() {
      for i in stroke.points.indices.dropFirst() {
        let piece = Piece(
          stroke: number, index: i - 1, from: stroke.points[i - 1], to: stroke.points[i])
        pieces.append(piece)
        boxes.append(Rect(from: piece.from, to: piece.to, half: stroke.width / 2))
      }
    }
    self.pieces = pieces
    pieceIndex = BoxIndex(boxes)
    shapeIndex = BoxIndex(shapes.map(\.box))
  }

  /// The pieces whose ink may meet a rectangle.
  func pieces(near rect: Rect) -> [Int] { pieceIndex.near(rect) }

  /// The markers whose boxes meet a rectangle.
  func shapes(near rect: Rect) -> [Int] { shapeIndex.near(rect) }

  /// The first marker that `p` lies under.
  func shape(over p: Point) -> Int? {
    shapes(near: Rect(around: p, radius: width / 2)).first {
      shapes[$0].distance(to: p) <= width / 2
    }
  }

  /// Whether a straight piece lies under markers with its whole length.
  func isHidden(_ a: Point, _ b: Point) -> Bool {
    guard let first = shape(over: a), shape(over: b) != nil else { return false }
    // Capsules are convex: a piece with both ends under one has all of it there.
    if shapes[first].bars.isEmpty, shapes[first].distance(to: b) <= width / 2 { return true }
    return (1..<16).allSatisfy { shape(over: a + (b - a) * (Double($0) / 16)) != nil }
  }

  /// Where strokes of two lines meet.
  struct Meeting {
    let strokes: (Int, Int)
    let at: Point
    /// Length drawn one upon the other outside the markers; zero where the two cross in a point.
    let overlap: Double
    let isHidden: Bool
  }

  /// The crossings and overlaps of strokes of different lines.
  ///
  /// - Complexity: near-linear in the number of pieces where few meet.
  func meetings() -> [Meeting] {
    var crossings: [Int: [Point]] = [:]
    var overlaps: [Int: [(from: Point, to: Point)]] = [:]
    for (number, piece) in pieces.enumerated() {
      let stroke = strokes[piece.stroke]
      for other in pieceIndex.near(Rect(from: piece.from, to: piece.to)) where other > number {
        let against = pieces[other]
        guard strokes[against.stroke].line != stroke.line else { continue }
        let key = piece.stroke * strokes.count + against.stroke
        if let shared = DrawingInk.overlap(piece, against) {
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
            isHidden: open == 0))
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
        result.append(Meeting(strokes: pair, at: at, overlap: 0, isHidden: shape(over: at) != nil))
      }
    }
    return result
  }

  /// The stretch that two pieces share, where they lie on one line.
  private static func overlap(_ p: Piece, _ q: Piece) -> (from: Point, to: Point)? {
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

/// A drawing as it is judged: its strokes and markers, indexed, and where strokes meet.
///
/// Made once for a drawing, it answers both what is wrong with it, ``defects(against:)``, and how
/// good it is, ``score``.
public struct Ink: Sendable {
  let drawing: Drawing
  let strokes: [Stroke]
  /// By marker of the drawing.
  let shapes: [MarkerShape]
  /// The mean width of the strokes; what lies half as near to a marker counts as under it.
  let width: Double

  /// One straight piece of a stroke.
  struct Piece: Sendable {
    let stroke: Int
    let index: Int
    let from: Point
    let to: Point
  }

  let pieces: [Piece]
  private let pieceIndex: BoxIndex
  private let shapeIndex: BoxIndex
  /// Where strokes of different lines cross or run upon each other.
  private(set) var meetings: [Meeting] = []

  /// - Complexity: near-linear in the size of the drawing where few things are near each other.
  public init(_ drawing: Drawing) {
    self.init(ofMemberships: drawing)
    meetings = allMeetings()
  }

  /// Without the meetings of strokes, which say nothing of who is on what line.
  init(ofMemberships drawing: Drawing) {
    self.drawing = drawing
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

  /// How often two lines cross, in the open or under a marker.
  var crossingCount: Int { meetings.count { $0.overlap == 0 } }

  /// The pieces whose ink may meet a rectangle, those of higher numbers than `last`.
  func pieces(near rect: Rect, after last: Int = -1) -> [Int] {
    pieceIndex.near(rect, after: last)
  }

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
    let only = shapes[first]
    if only.bars.isEmpty, only.spines.count == 1, only.distance(to: b) <= width / 2 {
      return true
    }
    return (1..<16).allSatisfy { shape(over: a + (b - a) * (Double($0) / 16)) != nil }
  }
}

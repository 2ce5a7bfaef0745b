/// A stroke's center line in points: straight pieces and cubic curves, one after another.
public struct Path: Hashable, Sendable {
  /// From where the piece before it ends.
  public enum Piece: Hashable, Sendable {
    case line(to: Point)
    /// A cubic Bézier curve.
    case curve(to: Point, control1: Point, control2: Point)

    /// Where the next piece begins.
    public var end: Point {
      switch self {
      case .line(let to), .curve(let to, _, _): to
      }
    }
  }

  /// Where the first piece begins.
  public var start: Point
  /// One after another, without gaps.
  public var pieces: [Piece]

  /// Without pieces, a path that is not drawn.
  public init(start: Point, pieces: [Piece] = []) {
    self.start = start
    self.pieces = pieces
  }

  /// The path through `points` in straight pieces.
  ///
  /// - Precondition: there is a point.
  public init(through points: [Point]) {
    precondition(!points.isEmpty, "a path needs a start")
    self.init(start: points[0], pieces: points.dropFirst().map { .line(to: $0) })
  }

  /// Where the last piece ends, or else the start.
  public var end: Point { pieces.last?.end ?? start }
}

extension Path {
  func moved(by d: Point) -> Path {
    Path(
      start: start + d,
      pieces: pieces.map { piece in
        switch piece {
        case .line(let to): .line(to: to + d)
        case .curve(let to, let control1, let control2):
          .curve(to: to + d, control1: control1 + d, control2: control2 + d)
        }
      })
  }
}

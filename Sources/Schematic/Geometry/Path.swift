/// A stroke's center line in points: straight pieces and cubic curves, one after another.
public struct Path: Hashable, Sendable, Codable {
  public enum Piece: Hashable, Sendable, Codable {
    case line(to: Point)
    case curve(to: Point, control1: Point, control2: Point)

    public var end: Point {
      switch self {
      case .line(let to), .curve(let to, _, _): to
      }
    }
  }

  public var start: Point
  public var pieces: [Piece]

  public init(start: Point, pieces: [Piece] = []) {
    self.start = start
    self.pieces = pieces
  }

  /// The path through `points` in straight pieces.
  public init(through points: [Point]) {
    precondition(!points.isEmpty, "a path needs a start")
    self.init(start: points[0], pieces: points.dropFirst().map { .line(to: $0) })
  }

  public var end: Point { pieces.last?.end ?? start }
}

/// A position or a vector on the drawing: x to the right, y down.
///
/// The unit depends on where the value lives: one mean distance between neighboring stations in a
/// ``Placement``, one point (1/72 inch) in a ``Drawing``.
public struct Point: Hashable, Sendable {
  /// To the right.
  public var x: Double
  /// Down.
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The origin, or the vector that goes nowhere.
  public static let zero = Point(x: 0, y: 0)

  package static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  package static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  package static func * (a: Point, k: Double) -> Point { Point(x: a.x * k, y: a.y * k) }

  /// Of the vector, never negative.
  package var length: Double { (x * x + y * y).squareRoot() }

  /// In a straight line.
  package func distance(to other: Point) -> Double { (self - other).length }

  /// The z of the cross product; positive where `other` is clockwise of this vector on the
  /// drawing (y down).
  package func cross(_ other: Point) -> Double { x * other.y - y * other.x }

  /// The scalar product: positive within a right angle, zero across.
  package func dot(_ other: Point) -> Double { x * other.x + y * other.y }

  /// The vector of length 1 in the same direction, or zero for the zero vector.
  package var unit: Point {
    let n = length
    return n > 0 ? self * (1 / n) : .zero
  }

  /// Whether both coordinates are numbers no larger than that.
  func isWithin(_ most: Double) -> Bool { abs(x) <= most && abs(y) <= most }

  /// The vector turned a quarter clockwise on the drawing (y down).
  package var turnedRight: Point { Point(x: -y, y: x) }
}

extension [Point] {
  /// The middle of the points; the origin where there are none.
  var mean: Point { reduce(.zero, +) * (1 / Double(Swift.max(1, count))) }

  /// The length of the straight pieces from each point to the next; 0 for fewer than two.
  var polylineLength: Double {
    zip(self, dropFirst()).reduce(0) { $0 + $1.0.distance(to: $1.1) }
  }
}

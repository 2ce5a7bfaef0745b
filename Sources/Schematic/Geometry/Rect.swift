/// An axis-parallel rectangle in points, y down. One whose least is beyond its most is empty.
public struct Rect: Hashable, Sendable {
  /// The left side.
  public var minX: Double
  /// The upper side.
  public var minY: Double
  /// The right side.
  public var maxX: Double
  /// The lower side.
  public var maxY: Double

  /// The sides as they are given: nothing is put in order.
  public init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// Negative where the sides are turned over.
  public var width: Double { maxX - minX }
  /// Negative where the sides are turned over.
  public var height: Double { maxY - minY }
  package var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// The least rectangle that holds both.
  package func union(_ other: Rect) -> Rect {
    Rect(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// The rectangle with every side moved inward by `d`; grown where `d` is negative.
  package func inset(by d: Double) -> Rect {
    Rect(minX: minX + d, minY: minY + d, maxX: maxX - d, maxY: maxY - d)
  }

  /// Whether the two share more than a border.
  package func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  /// Whether the other lies within, borders may touch.
  package func contains(_ other: Rect) -> Bool {
    minX <= other.minX && minY <= other.minY && maxX >= other.maxX && maxY >= other.maxY
  }
}

extension Rect {
  /// The point in it that is nearest to `p`.
  func nearest(to p: Point) -> Point {
    Point(x: min(max(p.x, minX), maxX), y: min(max(p.y, minY), maxY))
  }

  /// The square around a disc.
  init(around p: Point, radius: Double) {
    self.init(minX: p.x - radius, minY: p.y - radius, maxX: p.x + radius, maxY: p.y + radius)
  }

  /// What a straight piece of the given half width covers at most.
  init(from a: Point, to b: Point, half: Double = 0) {
    self.init(
      minX: min(a.x, b.x) - half, minY: min(a.y, b.y) - half, maxX: max(a.x, b.x) + half,
      maxY: max(a.y, b.y) + half)
  }

  /// Where a text in it is anchored, from left to right.
  func x(of anchor: Drawing.Anchor) -> Double {
    switch anchor {
    case .start: minX
    case .middle: center.x
    case .end: maxX
    }
  }

  /// From the upper left one around.
  var corners: [Point] {
    [
      Point(x: minX, y: minY), Point(x: maxX, y: minY), Point(x: maxX, y: maxY),
      Point(x: minX, y: maxY),
    ]
  }

  func moved(by d: Point) -> Rect {
    Rect(minX: minX + d.x, minY: minY + d.y, maxX: maxX + d.x, maxY: maxY + d.y)
  }

  /// What both share; empty at a corner of this one where they share nothing.
  func intersection(_ other: Rect) -> Rect {
    let x = max(minX, other.minX)
    let y = max(minY, other.minY)
    return Rect(
      minX: x, minY: y, maxX: max(x, min(maxX, other.maxX)), maxY: max(y, min(maxY, other.maxY)))
  }
}

/// The eight octilinear directions, numbered clockwise from east, y down: 0 east, 1 south-east,
/// 2 south … 7 north-east. Odd ones are diagonal.
enum Octant {
  /// On the grid: −1, 0 or 1. Two bits an octant, so that no table is looked up in the innermost
  /// loops.
  @inline(__always)
  static func dx(_ octant: Int) -> Int { (0x901A >> (octant &* 2)) & 3 &- 1 }

  @inline(__always)
  static func dy(_ octant: Int) -> Int { (0x01A9 >> (octant &* 2)) & 3 &- 1 }

  /// A set of octants, one bit each, all turned clockwise by so many.
  @inline(__always)
  static func turned(_ octants: Int, by turns: Int) -> Int {
    (octants << turns | octants >> (8 &- turns)) & 255
  }

  /// How far two octants part: 0 the same, 4 opposite.
  @inline(__always)
  static func difference(_ a: Int, _ b: Int) -> Int {
    let d = (a &- b) & 7
    return d > 4 ? 8 &- d : d
  }

  /// Of one step, a diagonal one counting √2.
  @inline(__always)
  static func length(_ octant: Int) -> Double { octant & 1 == 1 ? 2.0.squareRoot() : 1 }

  /// The length of the shortest octilinear way.
  @inline(__always)
  static func distance(_ dx: Int, _ dy: Int) -> Double {
    let (width, height) = (abs(dx), abs(dy))
    let diagonal = min(width, height)
    return Double(max(width, height) &- diagonal) + Double(diagonal) * 2.0.squareRoot()
  }

  /// The octant of a step of −1, 0 or 1 each way.
  ///
  /// - Precondition: the step goes somewhere.
  static func of(dx: Int, dy: Int) -> Int {
    switch (dx, dy) {
    case (1, 0): 0
    case (1, 1): 1
    case (0, 1): 2
    case (-1, 1): 3
    case (-1, 0): 4
    case (-1, -1): 5
    case (0, -1): 6
    default: 7
    }
  }

  /// By octant, its unit vector.
  static let units: [Point] = (0..<8).map { octant in
    let length = octant & 1 == 1 ? 0.5.squareRoot() : 1
    return Point(x: Double(dx(octant)) * length, y: Double(dy(octant)) * length)
  }

  /// The unit vector of the octant nearest to `v`; east for the zero vector.
  static func unit(nearest v: Point) -> Point {
    let x = abs(v.x)
    let y = abs(v.y)
    let half = 0.5.squareRoot()
    if y <= x * 0.41421356 { return Point(x: v.x < 0 ? -1 : 1, y: 0) }
    if x <= y * 0.41421356 { return Point(x: 0, y: v.y < 0 ? -1 : 1) }
    return Point(x: v.x < 0 ? -half : half, y: v.y < 0 ? -half : half)
  }

  /// The axis that a unit vector of an octant lies on: its octant or the opposite one, 0 to 3.
  static func axis(of unit: Point) -> Int {
    if abs(unit.y) < 0.1 { return 0 }
    if abs(unit.x) < 0.1 { return 2 }
    return unit.x * unit.y > 0 ? 1 : 3
  }
}

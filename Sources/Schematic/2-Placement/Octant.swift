/// The eight octilinear directions on the grid, numbered clockwise from east, y down:
/// 0 east, 1 south-east, 2 south … 7 north-east. Odd ones are diagonal.
enum Octant {
  /// −1, 0 or 1. Two bits an octant, so that no table is looked up in the innermost loops.
  @inline(__always)
  static func dx(_ octant: Int) -> Int { (0x901A >> (octant &* 2)) & 3 &- 1 }

  @inline(__always)
  static func dy(_ octant: Int) -> Int { (0x01A9 >> (octant &* 2)) & 3 &- 1 }

  /// How far two octants part: 0 the same, 4 opposite.
  @inline(__always)
  static func difference(_ a: Int, _ b: Int) -> Int {
    let d = (a &- b) & 7
    return d > 4 ? 8 &- d : d
  }
}

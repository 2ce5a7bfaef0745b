/// One of the eight octilinear directions on the grid, clockwise from east, y down.
struct Octant: Hashable {
  /// 0 east, 1 south-east, 2 south … 7 north-east.
  var index: Int

  init(_ index: Int) { self.index = index & 7 }

  static let dx = [1, 1, 0, -1, -1, -1, 0, 1]
  static let dy = [0, 1, 1, 1, 0, -1, -1, -1]

  var isDiagonal: Bool { index & 1 == 1 }
  var opposite: Octant { Octant(index + 4) }

  /// How far two directions part: 0 the same, 4 opposite.
  static func difference(_ a: Int, _ b: Int) -> Int {
    let d = (a - b) & 7
    return d > 4 ? 8 - d : d
  }
}

/// Rough coordinates rounded to distinct grid points, with room around them.
struct GridStart {
  var width: Int
  var height: Int
  /// By node.
  var cells: [(x: Int, y: Int)]
  /// What was added to rough coordinates.
  var offset: Point

  init(_ rough: [Point]) {
    let xs = rough.map(\.x)
    let ys = rough.map(\.y)
    let minX = xs.min() ?? 0
    let minY = ys.min() ?? 0
    let spanX = (xs.max() ?? 0) - minX
    let spanY = (ys.max() ?? 0) - minY
    let room = 8 + Int((spanX + spanY) / 8)
    width = Int(spanX.rounded(.up)) + 2 * room + 2
    height = Int(spanY.rounded(.up)) + 2 * room + 2
    cells = []
    offset = Point(x: Double(room) - minX.rounded(), y: Double(room) - minY.rounded())
    var taken: Set<Int> = []
    for p in rough {
      let x = Int((p.x + offset.x).rounded())
      let y = Int((p.y + offset.y).rounded())
      cells.append(GridStart.free(x, y, width, height, &taken))
    }
  }

  /// The free grid point nearest to (x, y), rings outward.
  private static func free(
    _ x: Int, _ y: Int, _ width: Int, _ height: Int, _ taken: inout Set<Int>
  ) -> (x: Int, y: Int) {
    for ring in 0..<max(width, height) {
      for dy in -ring...ring {
        for dx in -ring...ring where max(abs(dx), abs(dy)) == ring {
          let px = x + dx
          let py = y + dy
          guard px >= 1, py >= 1, px < width - 1, py < height - 1 else { continue }
          if taken.insert(py * width + px).inserted { return (px, py) }
        }
      }
    }
    preconditionFailure("no free grid point in \(width) × \(height)")
  }
}

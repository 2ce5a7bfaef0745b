/// Rough coordinates rounded to distinct grid points, with room around them.
struct GridStart {
  var width: Int
  var height: Int
  /// By node.
  var cells: [(x: Int, y: Int)]
  /// What was added to rough coordinates.
  var offset: Point

  /// The most grid points, and on one side, in which a way can be told in 16 bits when they are made
  /// twice as fine.
  private static let most = (cells: 4_000_000.0, side: 12_000.0)

  /// Whether places lie near enough to each other for a grid over them.
  static func holds(_ places: [Point]) -> Bool { scale(of: places) >= 1 }

  /// What makes a grid over places small enough.
  private static func scale(of places: [Point]) -> Double {
    guard let first = places.first else { return 1 }
    let box = places.dropFirst().reduce(Rect(around: first, radius: 0)) {
      $0.union(Rect(around: $1, radius: 0))
    }
    // With the room around it.
    let sides = [1.25 * box.width + 0.25 * box.height, 1.25 * box.height + 0.25 * box.width]
    let (width, height) = (sides[0] + 20, sides[1] + 20)
    return min(1, most.side / max(width, height), (most.cells / (width * height)).squareRoot())
  }

  /// Places too far apart for a grid are drawn together; a grid too small for all nodes has more
  /// room around.
  init(_ rough: [Point]) {
    let scale = GridStart.scale(of: rough)
    let rough = scale < 1 ? rough.map { $0 * scale } : rough
    let xs = rough.map(\.x)
    let ys = rough.map(\.y)
    let minX = xs.min() ?? 0
    let minY = ys.min() ?? 0
    let spanX = (xs.max() ?? 0) - minX
    let spanY = (ys.max() ?? 0) - minY
    var room = 8 + Int((spanX + spanY) / 8)
    let across = (Int(spanX.rounded(.up)), Int(spanY.rounded(.up)))
    while (across.0 + 2 * room) * (across.1 + 2 * room) < 2 * rough.count { room += 8 }
    width = across.0 + 2 * room + 2
    height = across.1 + 2 * room + 2
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

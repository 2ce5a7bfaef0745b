/// Where the parts of a map that are not connected go: in rows, the largest first.
enum ComponentPacking {
  /// - Parameters:
  ///   - sizes: width and height of each part, in cells.
  ///   - aspect: wanted width over height of the whole.
  /// - Returns: the upper left corner of each part.
  static func offsets(_ sizes: [Point], aspect: Double?) -> [Point] {
    guard sizes.count > 1 else { return sizes.map { _ in .zero } }
    let between = Point(x: 3.5, y: 2)
    let padded = sizes.map { $0 + between }
    let area = padded.reduce(0) { $0 + $1.x * $1.y }
    let widest = padded.map(\.x).max() ?? 0
    let rowWidth = max(widest, (area * (aspect ?? 1.6)).squareRoot())
    let order = sizes.indices.sorted { a, b in
      sizes[a].y != sizes[b].y ? sizes[a].y > sizes[b].y : a < b
    }
    var offsets = [Point](repeating: .zero, count: sizes.count)
    var at = Point.zero
    var rowHeight = 0.0
    for part in order {
      if at.x > 0, at.x + padded[part].x > rowWidth + 1e-9 {
        at = Point(x: 0, y: at.y + rowHeight)
        rowHeight = 0
      }
      offsets[part] = at
      at.x += padded[part].x
      rowHeight = max(rowHeight, padded[part].y)
    }
    return offsets
  }
}

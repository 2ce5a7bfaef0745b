extension Block {
  /// Rows in columns of equal width, filled one after another and balanced: of the least height into
  /// which they go. No row is torn.
  ///
  /// - Parameter gap: between rows.
  init(_ rows: [Block], columns count: Int, width: Double, gap: Double) {
    self.init()
    let rows = rows.filter { !$0.ornaments.isEmpty }
    var (low, high) = (0.0, rows.reduce(0) { $0 + $1.height + gap })
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if Block.flow(rows, height: middle, gap: gap).count <= max(1, count) {
        high = middle
      } else {
        low = middle
      }
    }
    for (index, column) in Block.flow(rows, height: high, gap: gap).enumerated() {
      ornaments += column.moved(
        by: Point(x: Double(index) * (width + PosterStyle.gutter), y: 0))
      height = max(height, column.height)
    }
  }

  private static func flow(_ rows: [Block], height: Double, gap: Double) -> [Block] {
    var columns: [Block] = []
    var current = Block()
    for row in rows {
      if current.height > 0, current.height + gap + row.height > height {
        columns.append(current)
        current = Block()
      }
      current.add(row, gap: gap)
    }
    return current.height > 0 ? columns + [current] : columns
  }
}

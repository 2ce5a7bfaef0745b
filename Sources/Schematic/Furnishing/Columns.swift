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
      let block = Block(rows[column], gap: gap)
      ornaments += block.moved(
        by: Point(x: Double(index) * (width + PosterStyle.gutter), y: 0))
      height = max(height, block.height)
    }
  }

  /// Which rows go into each column.
  private static func flow(_ rows: [Block], height: Double, gap: Double) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var (start, filled) = (0, 0.0)
    for (index, row) in rows.enumerated() {
      if filled > 0, filled + gap + row.height > height {
        columns.append(start..<index)
        (start, filled) = (index, 0)
      }
      if filled > 0 { filled += gap }
      filled += row.height
    }
    return filled > 0 ? columns + [start..<rows.count] : columns
  }
}

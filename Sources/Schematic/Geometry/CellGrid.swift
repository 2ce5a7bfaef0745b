/// A uniform grid over a rectangle, and which things lie in each of its cells. What lies beyond the
/// rectangle belongs to the cells at its edge.
struct CellGrid: Sendable {
  let columns: Int
  let rows: Int
  private let cell: Double
  private let origin: Point
  /// By cell, row after row: where its things begin in ``members``; one longer than the cells.
  private(set) var first: [Int32] = []
  /// Things by number, ascending within a cell.
  private(set) var members: [Int32] = []

  init(over bounds: Rect, cell: Double) {
    self.cell = cell
    origin = Point(x: bounds.minX, y: bounds.minY)
    columns = Int(bounds.width / cell) + 1
    rows = Int(bounds.height / cell) + 1
  }

  /// Puts things in their cells, by counting and summing.
  ///
  /// - Parameter forEachCell: calls its second parameter with each cell of a thing; asked twice.
  mutating func fill(count: Int, forEachCell: (_ thing: Int, _ body: (Int) -> Void) -> Void) {
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    for thing in 0..<count { forEachCell(thing) { counts[$0 + 1] += 1 } }
    for i in 1..<counts.count { counts[i] += counts[i - 1] }
    var next = counts
    var members = [Int32](repeating: 0, count: Int(counts[counts.count - 1]))
    for thing in 0..<count {
      forEachCell(thing) {
        members[Int(next[$0])] = Int32(thing)
        next[$0] += 1
      }
    }
    first = counts
    self.members = members
  }

  /// The columns and rows that a rectangle meets, first and last.
  @inline(__always)
  func cells(of rect: Rect) -> (x0: Int, y0: Int, x1: Int, y1: Int) {
    func clamp(_ v: Double, _ count: Int) -> Int {
      v < 0 ? 0 : v >= Double(count) ? count - 1 : Int(v)
    }
    return (
      clamp((rect.minX - origin.x) / cell, columns), clamp((rect.minY - origin.y) / cell, rows),
      clamp((rect.maxX - origin.x) / cell, columns), clamp((rect.maxY - origin.y) / cell, rows)
    )
  }

  /// Calls `body` with each cell that a rectangle meets; with none where its sides are turned over.
  @inline(__always)
  func forEachCell(of rect: Rect, _ body: (_ column: Int, _ row: Int) -> Void) {
    let range = cells(of: rect)
    guard range.x0 <= range.x1, range.y0 <= range.y1 else { return }
    for row in range.y0...range.y1 {
      for column in range.x0...range.x1 { body(column, row) }
    }
  }

  func box(column: Int, row: Int) -> Rect {
    let x = origin.x + Double(column) * cell
    let y = origin.y + Double(row) * cell
    return Rect(minX: x, minY: y, maxX: x + cell, maxY: y + cell)
  }
}

/// Rectangles in a uniform grid, for finding those near a place.
struct BoxIndex: Sendable {
  private let boxes: [Rect]
  /// By rectangle: the first of its cells.
  private let corners: [Corner]
  private var grid: CellGrid

  private struct Corner {
    let column: Int32
    let row: Int32
  }

  /// - Complexity: O(boxes) where few boxes are much larger than the average.
  init(_ boxes: [Rect]) {
    self.boxes = boxes
    let bounds = boxes.dropFirst().reduce(boxes.first ?? .init(minX: 0, minY: 0, maxX: 1, maxY: 1))
    {
      $0.union($1)
    }
    let area = max(bounds.width, 1) * max(bounds.height, 1)
    let cell = max((area / Double(max(boxes.count, 1))).squareRoot(), bounds.width / 500, 4)
    var grid = CellGrid(over: bounds, cell: cell)
    let empty = grid
    grid.fill(count: boxes.count) { box, body in
      empty.forEachCell(of: boxes[box]) { body($1 * empty.columns + $0) }
    }
    self.grid = grid
    corners = boxes.map { box in
      let cells = empty.cells(of: box)
      return Corner(column: Int32(cells.x0), row: Int32(cells.y0))
    }
  }

  /// The rectangles that meet `rect` or touch it, ascending.
  ///
  /// - Parameter last: only those of higher numbers.
  func near(_ rect: Rect, after last: Int = -1) -> [Int] {
    var result: [Int] = []
    let range = grid.cells(of: rect)
    grid.forEachCell(of: rect) { column, row in
      let cell = row * grid.columns + column
      var member = Int(grid.first[cell + 1])
      // Ascending within a cell: those up to the last of interest come before all others.
      while member > grid.first[cell] {
        member -= 1
        let index = Int(grid.members[member])
        guard index > last else { break }
        let box = boxes[index]
        guard box.minX <= rect.maxX, rect.minX <= box.maxX, box.minY <= rect.maxY,
          rect.minY <= box.maxY
        else { continue }
        // Of the cells that they share, only the first one tells.
        let corner = corners[index]
        guard column == max(Int(corner.column), range.x0), row == max(Int(corner.row), range.y0)
        else { continue }
        result.append(index)
      }
    }
    result.sort()
    return result
  }
}

/// Thick straight pieces in a uniform grid: what labels must keep clear of.
struct ObstacleGrid {
  enum Owner: Hashable {
    case track(Int)
    case marker(Int)
  }

  struct Obstacle {
    let a: Point
    let b: Point
    /// Half the width.
    let half: Double
    let owner: Owner
    let box: Rect

    init(a: Point, b: Point, half: Double, owner: Owner) {
      self.a = a
      self.b = b
      self.half = half
      self.owner = owner
      box = Rect(from: a, to: b, half: half)
    }
  }

  private let obstacles: [Obstacle]
  private var grid: CellGrid

  init(_ obstacles: [Obstacle], cell: Double) {
    self.obstacles = obstacles
    var bounds = Rect(minX: 0, minY: 0, maxX: 1, maxY: 1)
    if let o = obstacles.first { bounds = Rect(minX: o.a.x, minY: o.a.y, maxX: o.a.x, maxY: o.a.y) }
    for o in obstacles { bounds = bounds.union(o.box) }
    // At most about a million cells, however large the drawing.
    let empty = CellGrid(
      over: bounds, cell: max(cell, bounds.width / 1000, bounds.height / 1000))
    grid = empty
    grid.fill(count: obstacles.count) {
      ObstacleGrid.forEachCell(of: obstacles[$0], in: empty, $1)
    }
  }

  /// Whether any obstacle comes nearer to the rectangle than `clearance`.
  func hits(_ rect: Rect, clearance: Double) -> Bool {
    let wide = rect.inset(by: -clearance)
    let range = grid.cells(of: wide)
    return grid.first.withUnsafeBufferPointer { first in
      grid.members.withUnsafeBufferPointer { members in
        obstacles.withUnsafeBufferPointer { obstacles in
          for row in range.y0...max(range.y0, range.y1) {
            for cell
              in (row * grid.columns + range.x0)...(row * grid.columns + max(range.x0, range.x1))
            {
              for member in Int(first[cell])..<Int(first[cell + 1]) {
                let index = Int(members[member])
                guard obstacles[index].box.intersects(wide) else { continue }
                let o = obstacles[index]
                if Nearness.distance(o.a, o.b, rect) < o.half + clearance { return true }
              }
            }
          }
          return false
        }
      }
    }
  }

  /// The obstacles that come nearer to the rectangle than `clearance`; one may come twice.
  func forEach(near rect: Rect, clearance: Double, _ body: (Obstacle) -> Bool) {
    let wide = rect.inset(by: -clearance)
    let range = grid.cells(of: wide)
    guard range.x0 <= range.x1, range.y0 <= range.y1 else { return }
    grid.first.withUnsafeBufferPointer { first in
      grid.members.withUnsafeBufferPointer { members in
        obstacles.withUnsafeBufferPointer { obstacles in
          for row in range.y0...range.y1 {
            for cell in (row * grid.columns + range.x0)...(row * grid.columns + range.x1) {
              for member in Int(first[cell])..<Int(first[cell + 1]) {
                let index = Int(members[member])
                guard obstacles[index].box.intersects(wide) else { continue }
                let o = obstacles[index]
                guard Nearness.distance(o.a, o.b, rect) < o.half + clearance else { continue }
                if !body(o) { return }
              }
            }
          }
        }
      }
    }
  }

  private static func forEachCell(
    of obstacle: Obstacle, in grid: CellGrid, _ body: (Int) -> Void
  ) {
    let range = grid.cells(of: obstacle.box)
    let isSmall = range.x0 == range.x1 || range.y0 == range.y1
    grid.forEachCell(of: obstacle.box) { column, row in
      // A long diagonal lies in few of the cells of its box.
      let isMet =
        isSmall
        || Nearness.clips(
          obstacle.a, obstacle.b, grid.box(column: column, row: row).inset(by: -obstacle.half))
      if isMet { body(row * grid.columns + column) }
    }
  }
}

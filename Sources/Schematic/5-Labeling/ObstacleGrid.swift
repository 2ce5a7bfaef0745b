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

  private let cell: Double
  private let origin: Point
  private let columns: Int
  private let rows: Int
  private(set) var obstacles: [Obstacle]
  /// By cell: where its obstacles begin in `members`; one longer than the cells.
  private var first: [Int32]
  private var members: [Int32]

  init(_ obstacles: [Obstacle], cell: Double) {
    self.obstacles = obstacles
    var bounds = Rect(minX: 0, minY: 0, maxX: 1, maxY: 1)
    if let o = obstacles.first { bounds = Rect(minX: o.a.x, minY: o.a.y, maxX: o.a.x, maxY: o.a.y) }
    for o in obstacles { bounds = bounds.union(o.box) }
    // At most about a million cells, however large the drawing.
    self.cell = max(cell, bounds.width / 1000, bounds.height / 1000)
    origin = Point(x: bounds.minX, y: bounds.minY)
    columns = Int(bounds.width / self.cell) + 1
    rows = Int(bounds.height / self.cell) + 1
    first = []
    members = []
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    for obstacle in obstacles { forEachCell(of: obstacle) { counts[$0 + 1] += 1 } }
    for i in 1..<counts.count { counts[i] += counts[i - 1] }
    var next = counts
    var members = [Int32](repeating: 0, count: Int(counts[counts.count - 1]))
    for (index, obstacle) in obstacles.enumerated() {
      forEachCell(of: obstacle) {
        members[Int(next[$0])] = Int32(index)
        next[$0] += 1
      }
    }
    first = counts
    self.members = members
  }

  /// Whether any obstacle comes nearer to the rectangle than `clearance`.
  func hits(_ rect: Rect, clearance: Double) -> Bool {
    let wide = rect.inset(by: -clearance)
    let range = cells(of: wide)
    return first.withUnsafeBufferPointer { first in
      members.withUnsafeBufferPointer { members in
        obstacles.withUnsafeBufferPointer { obstacles in
          for row in range.y0...max(range.y0, range.y1) {
            for cell in (row * columns + range.x0)...(row * columns + max(range.x0, range.x1)) {
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
    let range = cells(of: wide)
    guard range.x0 <= range.x1, range.y0 <= range.y1 else { return }
    for row in range.y0...range.y1 {
      for column in range.x0...range.x1 {
        let cell = row * columns + column
        for member in first[cell]..<first[cell + 1] {
          let o = obstacles[Int(members[Int(member)])]
          guard o.box.intersects(wide), Nearness.distance(o.a, o.b, rect) < o.half + clearance
          else { continue }
          if !body(o) { return }
        }
      }
    }
  }

  private func forEachCell(of obstacle: Obstacle, _ body: (Int) -> Void) {
    let box = obstacle.box
    let range = cells(of: box)
    guard range.x0 <= range.x1, range.y0 <= range.y1 else { return }
    let isSmall = range.x0 == range.x1 || range.y0 == range.y1
    for row in range.y0...range.y1 {
      for column in range.x0...range.x1 {
        // A long diagonal lies in few of the cells of its box.
        if !isSmall {
          let x = origin.x + Double(column) * cell
          let y = origin.y + Double(row) * cell
          let rect = Rect(minX: x, minY: y, maxX: x + cell, maxY: y + cell)
          guard Nearness.clips(obstacle.a, obstacle.b, rect.inset(by: -obstacle.half)) else {
            continue
          }
        }
        body(row * columns + column)
      }
    }
  }

  private func cells(of rect: Rect) -> (x0: Int, y0: Int, x1: Int, y1: Int) {
    func clamp(_ v: Double, _ count: Int) -> Int {
      v < 0 ? 0 : v >= Double(count) ? count - 1 : Int(v)
    }
    return (
      clamp((rect.minX - origin.x) / cell, columns), clamp((rect.minY - origin.y) / cell, rows),
      clamp((rect.maxX - origin.x) / cell, columns), clamp((rect.maxY - origin.y) / cell, rows)
    )
  }
}

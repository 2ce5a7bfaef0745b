/// Where the parts of a drawn map that are not connected go, by their outlines with names and codes:
/// the largest first, each where the sheet stays smallest.
struct PartPacking {
  /// The side of a grid cell, in points: outlines are compared in whole cells.
  private static let cell = 8.0
  /// Kept free around every part, in points.
  private static let clearance = 14.0

  /// What a part covers, in cells from its upper left corner.
  private struct Shape {
    var columns: Int
    var rows: [[Bool]]
    /// Of the part's corner, in points of the drawing.
    var origin: Point
    /// The cell at whose upper left corner its line begins.
    var anchor: (x: Int, y: Int)
    var height: Int { rows.count }
  }

  private let shapes: [Shape]

  /// - Parameters:
  ///   - inks: by part, what it covers, as rectangles in points.
  ///   - anchors: by part, the upper end of its line: what is set in line with others.
  init(_ inks: [[Rect]], anchors: [Point]) {
    shapes = zip(inks, anchors).map(PartPacking.shape)
  }

  /// How far each part has to be moved, in points, so that they lie side by side on a sheet whose
  /// width is `aspect` times its height.
  ///
  /// - Complexity: O(parts · cells of the sheet · rows of a part).
  func shifts(aspect: Double) -> [Point] {
    var shifts = [Point](repeating: .zero, count: shapes.count)
    let order = shapes.indices.sorted {
      let (a, b) = (shapes[$0], shapes[$1])
      return a.columns * a.height != b.columns * b.height
        ? a.columns * a.height > b.columns * b.height : $0 < $1
    }
    var sheet = Sheet()
    for part in order {
      let at = sheet.place(shapes[part], aspect: aspect)
      let corner = Point(x: Double(at.x) * PartPacking.cell, y: Double(at.y) * PartPacking.cell)
      shifts[part] = corner - shapes[part].origin
    }
    return shifts
  }

  private static func shape(_ ink: [Rect], anchor: Point) -> Shape {
    let boxes = ink.map { $0.inset(by: -clearance / 2) }
    guard let first = boxes.first else {
      return Shape(columns: 0, rows: [], origin: .zero, anchor: (0, 0))
    }
    var hull = boxes.dropFirst().reduce(first) { $0.union($1) }
    // The anchor on a corner of a cell, so that what is in line is so to the point.
    let x = ((anchor.x - hull.minX) / cell).rounded(.up)
    let y = ((anchor.y - hull.minY) / cell).rounded(.up)
    (hull.minX, hull.minY) = (anchor.x - x * cell, anchor.y - y * cell)
    let columns = max(1, Int((hull.width / cell).rounded(.up)))
    let height = max(1, Int((hull.height / cell).rounded(.up)))
    var rows = [[Bool]](
      repeating: [Bool](repeating: false, count: columns), count: height)
    for box in boxes {
      let left = Int((box.minX - hull.minX) / cell)
      let right = min(columns - 1, Int((box.maxX - hull.minX) / cell))
      let top = Int((box.minY - hull.minY) / cell)
      let bottom = min(height - 1, Int((box.maxY - hull.minY) / cell))
      for row in top...bottom { for column in left...right { rows[row][column] = true } }
    }
    return Shape(
      columns: columns, rows: rows, origin: Point(x: hull.minX, y: hull.minY),
      anchor: (Int(x), Int(y)))
  }

  /// The parts placed so far.
  private struct Sheet {
    var width = 0
    var height = 0
    private var taken: [[Bool]] = []
    /// Where the lines of the parts begin, across and down, which others are set in line with.
    private var columns: Set<Int> = []
    private var tops: Set<Int> = []

    /// Puts a part where the sheet stays smallest, or hardly larger where its line is then in line
    /// with those of others; of equal places nearest to the upper left.
    mutating func place(_ shape: Shape, aspect: Double) -> (x: Int, y: Int) {
      guard width > 0 else {
        fill(shape, 0, 0)
        return (0, 0)
      }
      var best = (x: width, y: 0)
      var least = size(width, 0, shape, aspect) + disorder(width, 0, shape)
      for y in 0...height {
        for x in 0...width {
          // What lies farther out is no smaller.
          let size = size(x, y, shape, aspect)
          guard size < least else { break }
          let cost = size + disorder(x, y, shape)
          if cost < least, fits(shape, x, y) { (best, least) = ((x, y), cost) }
        }
      }
      fill(shape, best.x, best.y)
      return best
    }

    /// What the sheet grows to, and how far out the part lies.
    private func size(_ x: Int, _ y: Int, _ shape: Shape, _ aspect: Double) -> Double {
      let w = Double(max(width, x + shape.columns))
      let h = Double(max(height, y + shape.height))
      return max(w / aspect, h) + 0.1 * (w / aspect + h) + 0.01 * Double(x + y)
    }

    private func disorder(_ x: Int, _ y: Int, _ shape: Shape) -> Double {
      let across = columns.contains(x + shape.anchor.x) ? 0 : 0.6
      return across + (tops.contains(y + shape.anchor.y) ? 0 : 0.6)
    }

    private func fits(_ shape: Shape, _ x: Int, _ y: Int) -> Bool {
      for (row, cells) in shape.rows.enumerated() where y + row < taken.count {
        let line = taken[y + row]
        for (column, isCovered) in cells.enumerated() where isCovered {
          if x + column < line.count, line[x + column] { return false }
        }
      }
      return true
    }

    private mutating func fill(_ shape: Shape, _ x: Int, _ y: Int) {
      width = max(width, x + shape.columns)
      height = max(height, y + shape.height)
      while taken.count < height { taken.append([]) }
      for (row, cells) in shape.rows.enumerated() {
        let missing = x + shape.columns - taken[y + row].count
        if missing > 0 { taken[y + row] += [Bool](repeating: false, count: missing) }
        for (column, isCovered) in cells.enumerated() where isCovered {
          taken[y + row][x + column] = true
        }
      }
      columns.insert(x + shape.anchor.x)
      tops.insert(y + shape.anchor.y)
    }
  }
}

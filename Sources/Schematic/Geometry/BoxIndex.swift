/// Rectangles in a uniform grid, for finding those near a place.
struct BoxIndex {
  private let boxes: [Rect]
  private let cell: Double
  private let origin: Point
  private let columns: Int
  private let rows: Int
  private var first: [Int32] = []
  private var members: [Int32] = []

  /// - Complexity: O(boxes) where few boxes are much larger than the average.
  init(_ boxes: [Rect]) {
    self.boxes = boxes
    let bounds = boxes.dropFirst().reduce(boxes.first ?? .init(minX: 0, minY: 0, maxX: 1, maxY: 1))
    {
      $0.union($1)
    }
    let area = max(bounds.width, 1) * max(bounds.height, 1)
    cell = max((area / Double(max(boxes.count, 1))).squareRoot(), bounds.width / 500, 4)
    origin = Point(x: bounds.minX, y: bounds.minY)
    columns = Int(bounds.width / cell) + 1
    rows = Int(bounds.height / cell) + 1
    var counts = [Int32](repeating: 0, count: columns * rows + 1)
    for box in boxes { forEachCell(box) { counts[$0 + 1] += 1 } }
    for i in 1..<counts.count { counts[i] += counts[i - 1] }
    var next = counts
    var members = [Int32](repeating: 0, count: Int(counts[counts.count - 1]))
    for (index, box) in boxes.enumerated() {
      forEachCell(box) {
        members[Int(next[$0])] = Int32(index)
        next[$0] += 1
      }
    }
    first = counts
    self.members = members
  }

  /// The rectangles that meet `rect` or touch it, ascending.
  func near(_ rect: Rect) -> [Int] {
    var result: [Int] = []
    forEachCell(rect) { cell in
      for member in first[cell]..<first[cell + 1] {
        let index = Int(members[Int(member)])
        let box = boxes[index]
        if box.minX <= rect.maxX, rect.minX <= box.maxX, box.minY <= rect.maxY,
          rect.minY <= box.maxY
        {
          result.append(index)
        }
      }
    }
    guard result.count > 1 else { return result }
    result.sort()
    var unique = [result[0]]
    for index in result where index != unique[unique.count - 1] { unique.append(index) }
    return unique
  }

  private func forEachCell(_ rect: Rect, _ body: (Int) -> Void) {
    func clamp(_ v: Double, _ count: Int) -> Int {
      v < 0 ? 0 : v >= Double(count) ? count - 1 : Int(v)
    }
    let x0 = clamp((rect.minX - origin.x) / cell, columns)
    let x1 = clamp((rect.maxX - origin.x) / cell, columns)
    let y0 = clamp((rect.minY - origin.y) / cell, rows)
    let y1 = clamp((rect.maxY - origin.y) / cell, rows)
    guard x0 <= x1, y0 <= y1 else { return }
    for row in y0...y1 {
      for column in x0...x1 { body(row * columns + column) }
    }
  }
}

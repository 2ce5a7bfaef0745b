/// Where a drawing has ink, for asking whether a rectangle beside it is free: a grid of cells with a
/// summed-area table (Crow 1984).
struct InkRaster {
  /// The side of a cell, in points.
  let step: Double
  private let origin: Point
  private let columns: Int
  private let rows: Int
  /// Of the cells above and to the left of each corner of the grid, how many have ink.
  private var sums: [Int32]

  /// - Parameter reach: how near to the ink counts as ink, in points.
  /// - Complexity: linear in the cells that the ink's boxes cover, and in all cells.
  init(of drawing: Drawing, within extent: Rect, reach: Double) {
    let frame = extent.inset(by: -reach)
    step = max(10, max(frame.width, frame.height) / 300)
    origin = Point(x: frame.minX, y: frame.minY)
    columns = max(1, Int((frame.width / step).rounded(.up)))
    rows = max(1, Int((frame.height / step).rounded(.up)))
    sums = Array(repeating: 0, count: (columns + 1) * (rows + 1))
    for box in drawing.inkBoxes(step: step) { mark(box.inset(by: -reach)) }
    for row in 1...rows {
      for column in 1...columns {
        let at = row * (columns + 1) + column
        sums[at] += sums[at - 1] + sums[at - columns - 1] - sums[at - columns - 2]
      }
    }
  }

  private mutating func mark(_ box: Rect) {
    let (left, right) = (cell(box.minX - origin.x, columns), cell(box.maxX - origin.x, columns))
    let (top, bottom) = (cell(box.minY - origin.y, rows), cell(box.maxY - origin.y, rows))
    for row in top...max(top, bottom) {
      for column in left...max(left, right) { sums[(row + 1) * (columns + 1) + column + 1] = 1 }
    }
  }

  private func cell(_ length: Double, _ count: Int) -> Int {
    Int(max(0, min(Double(count - 1), (length / step).rounded(.down))))
  }

  /// Whether the rectangle has no ink in it; what lies beyond the drawing is free.
  ///
  /// - Complexity: constant.
  func isFree(_ rect: Rect) -> Bool {
    let (left, right) = (
      max(0, (rect.minX - origin.x) / step), min(Double(columns), (rect.maxX - origin.x) / step)
    )
    let (top, bottom) = (
      max(0, (rect.minY - origin.y) / step), min(Double(rows), (rect.maxY - origin.y) / step)
    )
    guard left < right, top < bottom else { return true }
    let (l, r) = (Int(left), Int(right.rounded(.up)))
    let (t, b) = (Int(top) * (columns + 1), Int(bottom.rounded(.up)) * (columns + 1))
    return sums[b + r] - sums[b + l] - sums[t + r] + sums[t + l] == 0
  }

  /// The area of the cells with ink, in square points.
  var inkArea: Double { Double(sums[sums.count - 1]) * step * step }
}

extension Drawing {
  /// Boxes that together cover what is drawn, long strokes in pieces of `step` points.
  func inkBoxes(step: Double) -> [Rect] {
    var boxes = labels.map(\.box) + codes.map(\.box)
    func add(_ path: Path, width: Double) {
      let points = path.flattened(steps: 8).points
      for (a, b) in zip(points, points.dropFirst()) {
        let count = max(1, Int((a.distance(to: b) / step).rounded(.up)))
        for index in 0..<count {
          let (s, t) = (Double(index) / Double(count), Double(index + 1) / Double(count))
          boxes.append(Rect(from: a + (b - a) * s, to: a + (b - a) * t, half: width / 2))
        }
      }
    }
    for track in tracks { add(track.path, width: track.width) }
    for marker in markers {
      for spine in marker.spines where !spine.isEmpty {
        if spine.count == 1 {
          boxes.append(Rect(around: spine[0], radius: marker.radius))
        } else {
          add(Path(through: spine), width: marker.radius * 2)
        }
      }
      for tick in marker.ticks {
        boxes.append(Rect(from: tick.from, to: tick.to, half: tick.width / 2))
      }
    }
    for ornament in background + ornaments {
      let only = Drawing(width: width, height: height, ornaments: [ornament])
      if let box = only.extent { boxes.append(box) }
    }
    return boxes
  }
}

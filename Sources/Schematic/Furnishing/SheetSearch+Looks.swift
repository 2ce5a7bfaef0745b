extension SheetSearch {
  /// Centers the map in the room that the blocks leave it, notes the largest empty rectangle, and
  /// says how much larger a sheet might be that looks better.
  func penalty(of sheet: inout Sheet, on frame: SheetFrame) -> Double {
    center(&sheet, on: frame)
    sheet.emptyShare = emptyShare(of: sheet)
    var penalty = 1 + 1.2 * max(0, sheet.emptyShare - 0.05)
    let middle = extent.center + sheet.origin
    penalty += 0.04 * abs(middle.x / sheet.width - 0.5) + 0.02 * abs(middle.y / sheet.height - 0.5)
    for frame in sheet.frames {
      // Where a reader begins stands high, what explains the signs low.
      let height = frame.area.center.y / sheet.height
      switch frame.part {
      case .start: penalty += 0.03 * height
      case .beside, .key: penalty += 0.02 * (1 - height)
      case .title, .lines, .notes: break
      }
    }
    let blocks = sheet.frames.filter { $0.part != .title && $0.part != .notes }
    for (index, block) in blocks.enumerated() {
      let isAligned = sheet.frames.enumerated().contains { other in
        other.element.part != block.part && abs(other.element.area.minX - block.area.minX) < 1
      }
      if !isAligned { penalty += 0.006 }
      _ = index
    }
    return penalty
  }

  /// Moves the map to the middle of where it can stand, across and then down.
  private func center(_ sheet: inout Sheet, on frame: SheetFrame) {
    let inner = frame.inner
    for axis in [Point(x: 1, y: 0), Point(x: 0, y: 1)] {
      func reachOf(_ direction: Double) -> Double {
        var moved = 0.0
        while moved < 2000 {
          let next = sheet.origin + axis * (direction * (moved + 5))
          let isFree =
            inner.contains(extent.moved(by: next))
            && sheet.frames.allSatisfy { reach.isFree($0.area.moved(by: next * -1)) }
          guard isFree else { break }
          moved += 5
        }
        return moved
      }
      sheet.origin = sheet.origin + axis * ((reachOf(1) - reachOf(-1)) / 2)
    }
  }

  /// The largest rectangle of cells without ink or block, as a share of the sheet (a histogram of
  /// free heights for each row, read with a stack).
  private func emptyShare(of sheet: Sheet) -> Double {
    let count = 60
    let (w, h) = (sheet.width / Double(count), sheet.height / Double(count))
    var heights = [Int](repeating: 0, count: count + 1)
    var largest = 0
    for row in 0..<count {
      for column in 0..<count {
        let (x, y) = (Double(column) * w, Double(row) * h)
        let cell = Rect(minX: x, minY: y, maxX: x + w, maxY: y + h)
        let isFree =
          ink.isFree(cell.moved(by: sheet.origin * -1))
          && !sheet.frames.contains { $0.area.intersects(cell) }
        heights[column] = isFree ? heights[column] + 1 : 0
      }
      var stack: [(start: Int, height: Int)] = []
      for column in 0...count {
        let now = heights[column]
        var start = column
        while let last = stack.last, last.height >= now {
          stack.removeLast()
          start = last.start
          largest = max(largest, last.height * (column - last.start))
        }
        stack.append((start, now))
      }
    }
    return Double(largest) / Double(count * count)
  }
}

extension SheetSearch {
  /// Centers the map in the room that the blocks leave it, and tells what the sheet's looks are
  /// worth as a factor of its size, what is misplaced counted already. False where they are no better
  /// than `limit`.
  func finish(_ sheet: inout Sheet, on frame: SheetFrame, below limit: Double) -> Bool {
    guard sheet.penalty < limit else { return false }
    center(&sheet, on: frame)
    let middle = extent.center + sheet.origin
    sheet.penalty +=
      0.04 * abs(middle.x / sheet.width - 0.5) + 0.02 * abs(middle.y / sheet.height - 0.5)
    guard sheet.penalty < limit else { return false }
    sheet.emptyShare = emptyShare(of: sheet)
    sheet.penalty += 1.2 * max(0, sheet.emptyShare - 0.05)
    return sheet.penalty < limit
  }

  /// Where a reader begins stands high, what explains the signs low, and what can is aligned.
  func misplacement(in sheet: Sheet) -> Double {
    var sum = 0.0
    for frame in sheet.frames {
      let height = frame.area.center.y / sheet.height
      // Text broken into short lines is a ladder to climb.
      if frame.part != .notes { sum += 0.03 * (1 - frame.setting.ease) }
      switch frame.part {
      case .start: sum += 0.03 * height
      case .beside, .key: sum += 0.02 * (1 - height)
      case .lines: break
      case .title, .notes: continue
      }
      let isAligned = sheet.frames.contains {
        $0.part != frame.part && abs($0.area.minX - frame.area.minX) < 1
      }
      if !isAligned { sum += 0.006 }
    }
    return sum
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

  /// The largest rectangle of cells without ink or block, as a share of the sheet, where the poster
  /// that needs least room is set around the map (a histogram of free heights for each row, read
  /// with a stack).
  private func emptyShare(of sheet: Sheet) -> Double {
    let count = 60
    let (w, h) = (sheet.width / Double(count), sheet.height / Double(count))
    let board = Rect(minX: 0, minY: 0, maxX: sheet.width, maxY: sheet.height)
    var isFree = ink.freeFields(of: board.moved(by: sheet.origin * -1), count: count)
    for area in sheet.frames.map(\.core) {
      let columns = Int(area.minX / w)..<min(count, Int((area.maxX / w).rounded(.up)))
      for row in Int(area.minY / h)..<min(count, Int((area.maxY / h).rounded(.up))) {
        for column in columns { isFree[row * count + column] = false }
      }
    }
    var heights = [Int](repeating: 0, count: count + 1)
    var stack: [(start: Int, height: Int)] = []
    var largest = 0
    for row in 0..<count {
      for column in 0..<count {
        heights[column] = isFree[row * count + column] ? heights[column] + 1 : 0
      }
      stack.removeAll(keepingCapacity: true)
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

extension Composition.Frame {
  /// What of the room is covered in every picture.
  fileprivate var core: Rect {
    Rect(
      minX: area.minX, minY: area.minY, maxX: min(area.maxX, area.minX + setting.leastWidth),
      maxY: min(area.maxY, area.minY + setting.leastHeight))
  }
}

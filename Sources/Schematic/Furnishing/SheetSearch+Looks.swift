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
    sheet.penalty += 1.2 * max(0, sheet.emptyShare - 0.06)
    return sheet.penalty < limit
  }

  func emptyShare(of sheet: Sheet) -> Double {
    Composition.emptyShare(
      of: Point(x: sheet.width, y: sheet.height), ink: seen, origin: sheet.origin,
      around: sheet.frames)
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
}

extension Composition {
  /// The largest rectangle of a sheet without ink or block, as a share of the sheet, where the poster
  /// that needs least room is set around the map.
  ///
  /// - Parameters:
  ///   - ink: what together covers the map's.
  ///   - origin: of the map on the sheet.
  /// - Complexity: linear in the fields that the ink covers, and in all fields.
  static func emptyShare(
    of sheet: Point, ink: [Rect], origin: Point, around frames: [Frame]
  ) -> Double {
    let board = Rect(minX: 0, minY: 0, maxX: sheet.x, maxY: sheet.y)
    var fields = FreeFields(of: board, count: fieldCount)
    for box in ink { fields.cover(box.moved(by: origin)) }
    for core in frames.compactMap(\.core) { fields.cover(core) }
    return fields.largestShare
  }

  /// In what pieces long strokes cover fields, in points.
  static let inkStep = 6.0

  /// Across and down, on which empty rectangles are measured.
  static let fieldCount = 60
}

extension Composition.Frame {
  /// What of the room is covered in every picture; nil where that is nothing.
  var core: Rect? {
    guard setting.leastHeight > 0 else { return nil }
    return Rect(
      minX: area.minX, minY: area.minY, maxX: min(area.maxX, area.minX + setting.leastWidth),
      maxY: min(area.maxY, area.minY + setting.leastHeight))
  }
}

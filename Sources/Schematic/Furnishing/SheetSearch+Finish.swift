extension SheetSearch {
  /// Sets each block in columns as wide as its corner of the sheet allows, so that few texts are
  /// broken.
  func relax(_ sheet: inout Sheet) {
    let margin = sheet.frames.map(\.area.minX).min() ?? 0
    let inner = Rect(
      minX: margin, minY: margin, maxX: sheet.width - margin, maxY: sheet.height - margin)
    for (part, settings) in blocks {
      guard let index = sheet.frames.firstIndex(where: { $0.part == part }) else { continue }
      let frame = sheet.frames[index]
      let isRight = inner.maxX - frame.area.maxX < frame.area.minX - inner.minX
      let isLow = inner.maxY - frame.area.maxY < frame.area.minY - inner.minY
      let wider = settings.filter {
        $0.columns == frame.setting.columns && $0.ease > frame.setting.ease
      }
      for setting in wider.sorted(by: { $0.ease > $1.ease }) {
        let x = isRight ? frame.area.maxX - setting.width : frame.area.minX
        let y = isLow ? frame.area.maxY - setting.height : frame.area.minY
        let area = Rect(
          minX: x, minY: y, maxX: x + setting.width, maxY: y + setting.height)
        guard inner.contains(area), isFree(area, of: sheet, except: index) else { continue }
        (sheet.frames[index].setting, sheet.frames[index].area) = (setting, area)
        break
      }
    }
  }

  /// Gives the blocks along the right edge, one under another, a common left side where that is free.
  func align(_ sheet: inout Sheet) {
    let blocks = sheet.frames.indices.filter {
      sheet.frames[$0].part != .title && sheet.frames[$0].part != .notes
    }
    let edge = sheet.frames.map(\.area.maxX).max() ?? 0
    let column = blocks.filter { edge - sheet.frames[$0].area.maxX < 0.01 }
    guard let left = column.map({ sheet.frames[$0].area.minX }).min() else { return }
    for index in column {
      let area = sheet.frames[index].area
      let moved = area.moved(by: Point(x: left - area.minX, y: 0))
      if isFree(moved, of: sheet, except: index) { sheet.frames[index].area = moved }
    }
  }

  private func isFree(_ area: Rect, of sheet: Sheet, except index: Int) -> Bool {
    let room = area.inset(by: -PosterStyle.gutter + 0.01)
    return reach.isFree(area.moved(by: sheet.origin * -1))
      && !sheet.frames.indices.contains { $0 != index && room.intersects(sheet.frames[$0].area) }
  }
}

/// The ways to set the parts of a poster over and under a map that fills its rectangle and leaves no
/// free corner: the title and where a reader begins over it, the rest side by side under it, over the
/// notes or beside them.
struct SheetStrips {
  let search: SheetSearch
  let frame: SheetFrame
  let title: Setting?

  /// Those that go onto the sheet.
  func sheets() -> [SheetSearch.Sheet] {
    var found: [SheetSearch.Sheet] = []
    for isStartHigh in search.blocks.contains(where: { $0.part == .start })
      ? [true, false] : [false]
    {
      for foot in search.feet.isEmpty ? [nil] : search.feet.map(Optional.some) {
        for isBeside in foot == nil ? [false] : [false, true] {
          if let sheet = sheet(isStartHigh: isStartHigh, foot: foot, isBeside: isBeside) {
            found.append(sheet)
          }
        }
      }
    }
    return found
  }

  /// - Parameters:
  ///   - isStartHigh: whether the start panel is beside the title.
  ///   - isBeside: whether the strip under the map is beside the notes and not over them.
  private func sheet(isStartHigh: Bool, foot: Setting?, isBeside: Bool) -> SheetSearch.Sheet? {
    let (inner, gap, clear) = (frame.inner, PosterStyle.gutter, PosterStyle.stripClearance)
    guard var frames = frame.base(title: title, foot: foot) else { return nil }
    let notes = frames.first { $0.part == .notes }?.area
    let slack = inner.width - search.extent.width
    var origin = Point(
      x: inner.minX - search.extent.minX + slack / 2, y: inner.minY - search.extent.minY)
    if let title = frames.first(where: { $0.part == .title })?.area {
      origin.y = max(origin.y, top(under: title, x: origin.x))
    }
    if isStartHigh {
      guard let start = start(beside: frames, x: origin.x) else { return nil }
      frames.append(start)
      origin.y = max(origin.y, top(under: start.area, x: origin.x))
    }
    let low = origin.y + search.extent.maxY
    let blocks = search.blocks.filter { !(isStartHigh && $0.part == .start) }
      .sorted { $0.part.order < $1.part.order }
    let left = isBeside ? (notes?.maxX ?? inner.minX) + gap : inner.minX
    let bottom = isBeside ? inner.maxY : (notes?.minY ?? inner.maxY + gap) - gap
    guard slack >= 0, low <= (notes?.minY ?? inner.maxY + clear) - clear else { return nil }
    guard !blocks.isEmpty else { return sheet(origin, frames) }
    // The narrowest way that is low enough.
    let settings = blocks.compactMap { block in
      block.settings.filter { $0.height <= bottom - low - clear }.min { $0.width < $1.width }
    }
    let free =
      inner.maxX - left - settings.map(\.width).reduce(0, +) - gap * Double(blocks.count - 1)
    guard settings.count == blocks.count, free >= 0 else { return nil }
    let upper = bottom - (settings.map(\.height).max() ?? 0)
    let between = gap + (blocks.count > 1 ? free / Double(blocks.count - 1) : 0)
    var x = left
    for (block, setting) in zip(blocks, settings) {
      let area = Rect(
        minX: x, minY: upper, maxX: x + setting.width, maxY: upper + setting.height)
      frames.append(Composition.Frame(part: block.part, setting: setting, area: area))
      x += setting.width + between
    }
    return sheet(origin, frames)
  }

  /// The y of the map's origin, at that x, with which the map stands just under an area.
  private func top(under area: Rect, x: Double) -> Double {
    let clear = PosterStyle.stripClearance
    let ink = search.skyline.top(from: area.minX - clear - x, to: area.maxX + clear - x)
    return area.maxY + clear - ink
  }

  /// The start panel beside the title where the map under it can stand highest, as far to the right as
  /// may be; nil where it has no room.
  private func start(beside frames: [Composition.Frame], x: Double) -> Composition.Frame? {
    let (inner, gap) = (frame.inner, PosterStyle.gutter)
    let left = (frames.first { $0.part == .title }?.area.maxX ?? inner.minX - gap) + gap
    var best: (frame: Composition.Frame, top: Double)?
    for setting in search.blocks.first(where: { $0.part == .start })?.settings ?? [] {
      for minX in stride(from: inner.maxX - setting.width, through: left, by: -gap) {
        let area = Rect(
          minX: minX, minY: inner.minY, maxX: minX + setting.width,
          maxY: inner.minY + setting.height)
        let top = top(under: area, x: x)
        if best.map({ top < $0.top - 0.5 }) ?? true {
          best = (Composition.Frame(part: .start, setting: setting, area: area), top)
        }
      }
    }
    return best?.frame
  }

  private func sheet(_ origin: Point, _ frames: [Composition.Frame]) -> SheetSearch.Sheet {
    SheetSearch.Sheet(width: frame.width, height: frame.height, origin: origin, frames: frames)
  }
}

extension Poster.Part {
  /// In which it is read under a map.
  fileprivate var order: Int {
    switch self {
    case .start: 0
    case .key: 1
    case .lines: 2
    case .beside: 3
    case .title, .notes: 4
    }
  }
}

/// The room that a map, the title and the notes leave on a sheet, and the ways to set the other
/// parts into it.
struct SheetRoom {
  private let search: SheetSearch
  private let frame: SheetFrame
  private let base: [Composition.Frame]
  private let origin: Point

  init(
    _ search: SheetSearch, _ frame: SheetFrame, _ base: [Composition.Frame], _ origin: Point
  ) {
    self.search = search
    self.frame = frame
    self.base = base
    self.origin = origin
  }

  /// A corner of the sheet to which blocks are drawn, and how much more a step along one axis counts.
  private struct Pull: Hashable {
    var isRight: Bool
    var isLow: Bool
    var across: Double
    var down: Double

    /// How far the block reaches from the corner.
    func cost(of area: Rect, in inner: Rect) -> Double {
      across * (isRight ? inner.maxX - area.minX : area.maxX - inner.minX)
        + down * (isLow ? inner.maxY - area.minY : area.maxY - inner.minY)
    }
  }

  private static let pulls: [(start: Pull, rest: Pull)] = {
    var pulls: [(Pull, Pull)] = []
    let corners = [(true, false), (true, true), (false, true), (false, false)]
    for (across, down) in [(1.0, 0.25), (0.25, 1.0)] {
      for start in corners {
        for rest in corners {
          pulls.append(
            (
              Pull(isRight: start.0, isLow: start.1, across: across, down: down),
              Pull(isRight: rest.0, isLow: rest.1, across: across, down: down)
            ))
        }
      }
    }
    return pulls
  }()

  /// One arrangement for each pull that works.
  func sheets() -> [SheetSearch.Sheet] {
    var places: [[Place]] = []
    for block in search.blocks {
      let found = self.places(of: block.settings)
      if found.isEmpty { return [] }
      places.append(found)
    }
    var seen: [[Composition.Frame]] = []
    var sheets: [SheetSearch.Sheet] = []
    for pull in Self.pulls {
      guard let frames = set(places, pull), !seen.contains(frames) else { continue }
      seen.append(frames)
      sheets.append(
        SheetSearch.Sheet(
          width: frame.width, height: frame.height, origin: origin, frames: frames)
      )
    }
    return sheets
  }

  /// A setting at a place that is free of the map, the title and the notes.
  private struct Place {
    var setting: Int
    var area: Rect
  }

  private func set(_ places: [[Place]], _ pull: (start: Pull, rest: Pull)) -> [Composition.Frame]? {
    let inner = frame.inner
    var frames = base
    for (block, free) in zip(search.blocks, places) {
      let pull = block.part == .start ? pull.start : pull.rest
      var best: (place: Place, cost: Double)?
      func consider(_ place: Place) {
        let cost = pull.cost(of: place.area, in: inner)
        guard best.map({ cost < $0.cost }) ?? true else { return }
        let room = place.area.inset(by: -PosterStyle.gutter + 0.01)
        if frames.allSatisfy({ !room.intersects($0.area) }) { best = (place, cost) }
      }
      for place in free { consider(place) }
      for frame in frames[base.count...] {
        for place in self.places(of: block.settings, beside: frame.area) { consider(place) }
      }
      guard let best else { return nil }
      frames.append(
        Composition.Frame(
          part: block.part, setting: block.settings[best.place.setting], area: best.place.area))
    }
    return frames
  }

  /// The places along the edges of the sheet, and under the title and over the notes.
  private func places(of settings: [Setting]) -> [Place] {
    let (inner, step) = (frame.inner, max(14, frame.height / 60))
    let gap = PosterStyle.gutter
    let tops = [inner.minY] + base.filter { $0.part == .title }.map { $0.area.maxY + gap }
    let bottoms = [inner.maxY] + base.filter { $0.part == .notes }.map { $0.area.minY - gap }
    var places: [Place] = []
    for (index, setting) in settings.enumerated() {
      guard setting.width <= inner.width, setting.height <= inner.height else { continue }
      func add(_ x: Double, _ y: Double) {
        let area = Rect(minX: x, minY: y, maxX: x + setting.width, maxY: y + setting.height)
        if isFree(area) { places.append(Place(setting: index, area: area)) }
      }
      let (left, right) = (inner.minX, inner.maxX - setting.width)
      let ys = tops + bottoms.map { $0 - setting.height }
      let between = stride(from: inner.minY, through: inner.maxY - setting.height, by: step)
      for y in ys + Array(between) {
        add(left, y)
        add(right, y)
      }
      for y in ys {
        for x in stride(from: left + step, to: right, by: step) { add(x, y) }
      }
    }
    return places
  }

  /// The places beside, under and over a block, aligned with it.
  private func places(of settings: [Setting], beside other: Rect) -> [Place] {
    let gap = PosterStyle.gutter
    var places: [Place] = []
    for (index, setting) in settings.enumerated() {
      let (w, h) = (setting.width, setting.height)
      let xs = [other.minX, other.maxX - w]
      let ys = [other.minY, other.maxY - h]
      let corners =
        [other.maxY + gap, other.minY - gap - h].flatMap { y in xs.map { Point(x: $0, y: y) } }
        + [other.maxX + gap, other.minX - gap - w].flatMap { x in ys.map { Point(x: x, y: $0) } }
      for corner in corners {
        let area = Rect(
          minX: corner.x, minY: corner.y, maxX: corner.x + w, maxY: corner.y + h)
        if isFree(area) { places.append(Place(setting: index, area: area)) }
      }
    }
    return places
  }

  private func isFree(_ area: Rect) -> Bool {
    let room = area.inset(by: -PosterStyle.gutter + 0.01)
    return frame.inner.contains(area) && base.allSatisfy { !room.intersects($0.area) }
      && search.reach.isFree(area.moved(by: origin * -1))
  }
}

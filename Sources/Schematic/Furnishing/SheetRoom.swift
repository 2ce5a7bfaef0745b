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
    var taken: [Rect] = frames.map(\.area)
    for (block, free) in zip(search.blocks, places) {
      let pull = block.part == .start ? pull.start : pull.rest
      var best: Place?
      var least = Double.infinity
      /// Whether the block would lie better there than at the best place so far, and clear of others.
      func isBetter(_ area: Rect, _ cost: Double) -> Bool {
        guard cost < least else { return false }
        let room = area.inset(by: -PosterStyle.gutter + 0.01)
        return !taken.contains { room.intersects($0) }
      }
      for place in free {
        let cost = pull.cost(of: place.area, in: inner)
        if isBetter(place.area, cost) { (best, least) = (place, cost) }
      }
      for other in taken[base.count...] {
        for (index, setting) in block.settings.enumerated() {
          forEachPlace(of: setting, beside: other) { area in
            let cost = pull.cost(of: area, in: inner)
            guard isBetter(area, cost), isFree(area) else { return }
            (best, least) = (Place(setting: index, area: area), cost)
          }
        }
      }
      guard let best else { return nil }
      taken.append(best.area)
      frames.append(
        Composition.Frame(
          part: block.part, setting: block.settings[best.setting], area: best.area))
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

  /// The places under, over and beside a block, aligned with it.
  private func forEachPlace(of setting: Setting, beside other: Rect, _ body: (Rect) -> Void) {
    let gap = PosterStyle.gutter
    let (w, h) = (setting.width, setting.height)
    func put(_ x: Double, _ y: Double) {
      body(Rect(minX: x, minY: y, maxX: x + w, maxY: y + h))
    }
    put(other.minX, other.maxY + gap)
    put(other.maxX - w, other.maxY + gap)
    put(other.minX, other.minY - gap - h)
    put(other.maxX - w, other.minY - gap - h)
    put(other.maxX + gap, other.minY)
    put(other.maxX + gap, other.maxY - h)
    put(other.minX - gap - w, other.minY)
    put(other.minX - gap - w, other.maxY - h)
  }

  private func isFree(_ area: Rect) -> Bool {
    let room = area.inset(by: -PosterStyle.gutter + 0.01)
    return frame.inner.contains(area) && !base.contains { room.intersects($0.area) }
      && search.reach.isFree(area.moved(by: origin * -1))
  }
}

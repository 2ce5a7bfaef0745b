/// The search for the smallest sheet of given proportions into which a map and the parts of its
/// poster go.
struct SheetSearch {
  /// A sheet in points of the map.
  struct Sheet {
    var width: Double
    var height: Double
    /// Where the map's own origin lies.
    var origin: Point
    var frames: [Composition.Frame]
    var emptyShare = 0.0
    /// How much larger a sheet might be that looks better, as a factor.
    var penalty = 1.0
  }

  /// What the parts around the map explain.
  let shown: Poster.Shown
  /// What the map's ink covers at most, in its own points.
  let extent: Rect
  /// The ink with the room that blocks leave around it.
  let reach: InkRaster
  /// What covers the ink that all pictures show.
  let seen: [Rect]
  /// How much ink there is, in square points: without the room around it, and with it.
  private let inkAreas: (bare: Double, clear: Double)
  /// How high the ink reaches.
  let skyline: InkSkyline
  let titles: [Setting]
  let feet: [Setting]
  /// What is set around the map, the largest first.
  let blocks: [(part: Poster.Part, settings: [Setting])]
  /// Whether the map fills its rectangle.
  private let isFull: Bool

  init(
    _ map: Drawing, showing common: Drawing?, _ settings: inout PartSettings,
    symbols: Set<Poster.Symbol>, titleSize: Double, isFull: Bool
  ) {
    self.isFull = isFull
    var shown = Poster.Shown(map, otherSymbols: symbols)
    shown.titleSize = titleSize
    self.shown = shown
    let extent = map.extent ?? Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
    let isSound = [extent.minX, extent.minY, extent.maxX, extent.maxY]
      .allSatisfy { $0.magnitude <= PinnedGraph.limit }
    self.extent = isSound ? extent : Rect(minX: 0, minY: 0, maxX: 0, maxY: 0)
    let drawn = isSound ? map : Drawing(width: 0, height: 0)
    let clearance = isFull ? PosterStyle.stripClearance : PosterStyle.clearance
    reach = InkRaster(of: drawn, within: self.extent, reach: clearance)
    let common = isSound ? common ?? map.withoutMissing : drawn
    seen = common.inkBoxes(step: Composition.inkStep)
    let ink = InkRaster(of: common, within: self.extent, reach: 0)
    inkAreas = (ink.inkArea, reach.inkArea)
    skyline = InkSkyline(of: drawn, within: self.extent)
    titles = settings.all(of: .title, shown).reversed()
    feet = settings.all(of: .notes, shown).reversed()
    var blocks: [(part: Poster.Part, settings: [Setting])] = []
    for part in [Poster.Part.start, .lines, .beside, .key] {
      blocks.append((part, settings.all(of: part, shown)))
    }
    self.blocks =
      blocks
      .filter { !$0.settings.isEmpty }
      .sorted { Self.leastArea($0.settings) > Self.leastArea($1.settings) }
  }

  private static func leastArea(_ settings: [Setting]) -> Double {
    settings.map { $0.width * $0.height }.min() ?? 0
  }

  /// By what factor the chosen size is tried smaller at last, and by what the first that something fits
  /// on is made smaller in all at most.
  private static let (lastFall, mostFall) = (1.005, 1.06)

  /// The best sheet of the page's proportions. Sizes are scanned from the least that is possible, as
  /// placing blocks greedily may fail where it did not on a smaller sheet: in large steps until
  /// something fits, then in ever smaller ones around that size, for a sheet that is smaller or looks better.
  ///
  /// - Parameter most: as soon as the sheet can only be as high as that or higher, it is given up.
  func smallest(for page: Page, lowerThan most: Double = .infinity) -> Sheet? {
    let margin = page.margin / page.height
    let (ratio, inner) = (page.width / page.height, 1 - 2 * margin)
    let innerWidth = max(0.01, ratio - 2 * margin)
    let area =
      ([titles, feet] + blocks.map(\.settings)).map { Self.leastArea($0) }.reduce(0, +)
      + (inkAreas.bare + inkAreas.clear) / 2
    func sheet(_ height: Double) -> Sheet? {
      best(on: SheetFrame(width: height * ratio, height: height, margin: height * margin))
    }
    var height = max(
      extent.width / innerWidth, extent.height / inner, (area / innerWidth / inner).squareRoot(), 1)
    let least = height
    var found: Sheet?
    while found == nil, max(least, height / Self.mostFall) < most {
      found = sheet(height)
      if found == nil { height *= 1.06 }
    }
    guard var best = found else { return nil }
    func consider(_ height: Double) {
      guard height >= least, height < best.penalty * best.height, let other = sheet(height) else {
        return
      }
      if other.penalty * other.height < best.penalty * best.height { best = other }
    }
    for factor in [1.05, 1.04, 1.03, 1.02, 1.01, 1 / 1.02, 1 / 1.04] { consider(height / factor) }
    consider(best.height / Self.lastFall)
    relax(&best)
    align(&best)
    best.emptyShare = emptyShare(of: best)
    return best
  }

  /// The best-looking of the arrangements that go onto the sheet, or nil.
  private func best(on frame: SheetFrame) -> Sheet? {
    var sheets: [Sheet] = []
    for title in titles.isEmpty ? [nil] : titles.map(Optional.some) {
      if isFull { sheets += SheetStrips(search: self, frame: frame, title: title).sheets() }
      for foot in self.feet(for: frame) {
        guard let base = frame.base(title: title, foot: foot) else { continue }
        for origin in origins(on: frame, base) {
          sheets += SheetRoom(self, frame, base, origin).sheets()
        }
      }
    }
    // Only those are looked at closely that promise most.
    for index in sheets.indices { sheets[index].penalty += misplacement(in: sheets[index]) }
    let order = sheets.indices.sorted {
      (sheets[$0].penalty, $0) < (sheets[$1].penalty, $1)
    }
    var best: Sheet?
    for var sheet in order.prefix(16).map({ sheets[$0] }) {
      if finish(&sheet, on: frame, below: best?.penalty ?? .infinity) { best = sheet }
    }
    return best
  }

  /// The widest foot that fits; no foot where there are no notes.
  private func feet(for frame: SheetFrame) -> [Setting?] {
    feet.isEmpty ? [nil] : feet.filter { $0.width <= frame.inner.width }.prefix(1).map { $0 }
  }

  /// Where the map may stand clear of the title and the foot: at each side and in the middle.
  private func origins(on frame: SheetFrame, _ base: [Composition.Frame]) -> [Point] {
    let inner = frame.inner
    let slack = Point(x: inner.width - extent.width, y: inner.height - extent.height)
    guard slack.x >= 0, slack.y >= 0 else { return [] }
    func isFree(_ origin: Point) -> Bool {
      base.allSatisfy { reach.isFree($0.area.moved(by: origin * -1)) }
    }
    var found: [Point] = []
    for share in slack.x > 30 ? [0.5, 0, 1] : [0.5] {
      let x = inner.minX - extent.minX + slack.x * share
      let step = max(6, slack.y / 80)
      let ys = stride(from: inner.minY - extent.minY, through: inner.maxY - extent.maxY, by: step)
      guard let top = ys.first(where: { isFree(Point(x: x, y: $0)) }),
        let bottom = ys.reversed().first(where: { isFree(Point(x: x, y: $0)) })
      else { continue }
      let middle = (top + bottom) / 2
      var places = [top]
      if bottom - top > 30 {
        places.append(bottom)
        if isFree(Point(x: x, y: middle)) { places.append(middle) }
      }
      found += places.map { Point(x: x, y: $0) }
    }
    return found
  }
}

/// Where everything on a sheet goes: the map, and around it the parts of a poster.
///
/// One composition serves all posters that it was made for, such as those of several languages: the
/// map stands at the same place in the same size whichever of them is set around it.
public struct Composition: Equatable, Sendable {
  /// A part in its place.
  struct Frame: Equatable, Sendable {
    var part: Poster.Part
    var setting: Setting
    /// The room kept for it, from the sheet's upper left corner.
    var area: Rect
  }

  /// The page, turned as it is printed; nil for a sheet of natural size, where a point is a point.
  public let page: Page?
  /// Of the sheet, in points of the map.
  public let width: Double
  /// Of the sheet, in points of the map.
  public let height: Double
  /// The smallest name on the map as it is printed, in points.
  public let textSize: Double
  /// The largest rectangle with nothing in it, as a share of the sheet; measured on a coarse grid.
  public private(set) var emptyShare: Double
  /// The smallest name, in points, as it is printed on the page; without one, on A4.
  let printedSize: Double
  /// On every side of the sheet, in points of the map.
  let margin: Double
  /// Where the map's own origin lies.
  private(set) var origin: Point
  /// In reading order.
  private(set) var frames: [Frame]
  /// Of the title's letters, in points of the map.
  let titleSize: Double
  /// Of the texts around the plain picture, in the language in which they take least.
  private var margins: TextMargins

  /// The smallest sheet of the page's proportions that holds the map and, in its free corners and
  /// beside it, each of the posters; on a page that may be turned, whichever way round prints
  /// larger. Without a page the proportions are those of A4, less what would be left empty above and
  /// below the map or beside it.
  ///
  /// - Parameters:
  ///   - map: with all that any of its pictures shows.
  ///   - symbols: signs that only other pictures of the map have, to keep room for in the key.
  /// - Complexity: about linear in the area of the sheet, counted in cells of ten points, times the
  ///   number of sizes and places that are tried.
  public init(
    of map: Drawing, with posters: [Poster], symbols: Set<Poster.Symbol> = [],
    on page: Page? = nil
  ) {
    var settings = PartSettings(of: posters)
    self.init(of: map, &settings, symbols: symbols, on: page)
  }

  /// As ``init(of:with:symbols:on:)``.
  init(
    of map: Drawing, showing common: Drawing? = nil, _ settings: inout PartSettings,
    symbols: Set<Poster.Symbol> = [], on page: Page? = nil
  ) {
    let composition = Composition(
      of: map, showing: common, &settings, symbols: symbols, on: page, printing: 0)
    guard let composition else { preconditionFailure("a map has room on some sheet") }
    self = composition
  }

  /// As ``init(of:with:symbols:on:)``, or nil where the text cannot be printed larger than that.
  ///
  /// - Parameters:
  ///   - settings: of the posters.
  ///   - common: what of the map all its pictures fill, by which it is seen what they leave empty.
  ///   - titleSize: of the title's letters, in points of the map.
  ///   - least: of the smallest name as it is printed, in points.
  ///   - isFull: whether the map fills its rectangle, so that the rest is best set over and under it.
  init?(
    of map: Drawing, showing common: Drawing? = nil, _ settings: inout PartSettings,
    symbols: Set<Poster.Symbol>, on page: Page?, titleSize: Double = PosterStyle.title,
    printing least: Double, isFull: Bool = false
  ) {
    let search = SheetSearch(
      map, showing: common, &settings, symbols: symbols, titleSize: titleSize, isFull: isFull)
    let size = map.labels.lazy.flatMap(\.lines).map(\.size).min() ?? PosterStyle.text
    let least = least / size
    let first = page ?? .natural
    var best: (page: Page, sheet: SheetSearch.Sheet, value: Double)?
    func consider(_ page: Page, from scale: Double, isStrict: Bool = false) -> Bool {
      let height = page.height * Page.pointsPerMillimeter / scale * (1 + 1e-9)
      guard let sheet = search.smallest(for: page, lowerThan: height),
        !isStrict || sheet.height <= height
      else { return false }
      let value = page.width / sheet.width * Page.pointsPerMillimeter / sheet.penalty
      if best.map({ value > $0.value }) ?? true { best = (page, sheet, value) }
      return true
    }
    var tooSmall: [Page] = []
    for page in first.isTurnable ? [first, first.turned] : [first] {
      if !consider(page, from: max(least, best?.value ?? 0)) { tooSmall.append(page) }
    }
    guard let fitting = best else { return nil }
    // What prints smaller may still look so much better that it is preferred.
    for page in tooSmall where fitting.value < least { _ = consider(page, from: fitting.value) }
    for (mostEmpty, kept) in page == nil ? Self.cutting : [] {
      guard let wide = best, wide.sheet.emptyShare > mostEmpty else { break }
      let least = kept * wide.page.width / wide.sheet.width * Page.pointsPerMillimeter
      for isAcross in [false, true] {
        var (share, step) = (1.0, Self.cuts.first)
        while step >= Self.cuts.last, share - step >= Self.cuts.least {
          let cut = wide.page.cut(to: share - step, across: isAcross)
          if consider(cut, from: least, isStrict: true) { share -= step } else { step /= 2 }
        }
      }
    }
    guard let best else { return nil }
    self.page = page.map { _ in best.page }
    width = best.sheet.width
    height = best.sheet.height
    let scale = best.page.width / best.sheet.width * Page.pointsPerMillimeter
    printedSize = size * scale
    textSize = page == nil ? size : printedSize
    emptyShare = best.sheet.emptyShare
    margin = best.page.margin / best.page.height * best.sheet.height
    origin = best.sheet.origin
    frames = best.sheet.frames.sorted { $0.part.rank < $1.part.rank }
    self.titleSize = titleSize
    margins = settings.leastMargins(of: frames, search.shown)
  }

  /// How large the largest empty rectangle of a sheet of natural size may be, as a share of it, before
  /// it is cut down, and what of its size the text on A4 keeps then at least: more is given for a
  /// sheet that is hardly used.
  private static let cutting = [(mostEmpty: 0.08, kept: 0.97), (mostEmpty: 0.3, kept: 0.75)]
  /// How much of its width or its height is cut off at once, at first and at last, and how much is left
  /// at least; as shares of the whole.
  private static let cuts = (first: 0.08, last: 0.02, least: 0.16)

  /// The same sheet for the same map, parts of which stand elsewhere, clear of what is around it.
  ///
  /// - Parameter origin: where the map's own origin lies then.
  func holding(_ map: LaidOutMap, at origin: Point) -> Composition {
    var result = self
    result.origin = origin
    result.measure(map)
    return result
  }

  /// The same sheet for its map, which now says more of its lines itself.
  func explaining(
    _ map: LaidOutMap, _ settings: PartSettings, _ symbols: Set<Poster.Symbol>
  ) -> Composition {
    var result = self
    var shown = Poster.Shown(map.whole, otherSymbols: symbols)
    shown.titleSize = titleSize
    result.frames = settings.fitted(frames, shown)
    result.margins = settings.leastMargins(of: result.frames, shown)
    result.measure(map)
    return result
  }

  private mutating func measure(_ map: LaidOutMap) {
    emptyShare = Self.emptyShare(
      of: Point(x: width, y: height), ink: map.common.inkBoxes(step: Self.inkStep), origin: origin,
      around: frames)
  }

  /// How much of what the texts and their margins leave of the sheet lies within an outline of the
  /// map, convex, in the map's own points; with the poster whose texts leave most.
  ///
  /// - Complexity: linear in the height of the sheet and the points.
  func share(of outline: [Point]) -> Double {
    let hull = outline.map { $0 + origin }
    let taken = margins.area(beyond: hull)
    return hull.polygonArea / max(1, width * height - taken)
  }

  /// The map with the poster around it, on the page.
  ///
  /// - Parameters:
  ///   - map: one picture of the map that the composition was made for.
  ///   - poster: one of the posters that it was made for.
  /// - Complexity: linear in the map and the texts of the poster.
  public func drawing(of map: Drawing, with poster: Poster) -> Drawing {
    var shown = Poster.Shown(map)
    shown.titleSize = titleSize
    var sheet = map.moved(by: origin)
    for frame in frames {
      let block = poster.block(
        frame.part, columns: frame.setting.columns, width: frame.setting.columnWidth, shown)
      guard !block.ornaments.isEmpty else { continue }
      let at = Point(x: frame.area.minX, y: frame.area.minY)
      sheet.ornaments.append(.group(frame.part.rawValue, block.moved(by: at)))
    }
    (sheet.width, sheet.height, sheet.page) = (width, height, page)
    return sheet
  }
}

extension Poster.Part {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Drawing {
  /// The map with its poster around it, as a ``Composition`` for that poster alone sets it.
  ///
  /// - Complexity: that of ``Composition/init(of:with:symbols:on:)``.
  public func furnished(with poster: Poster, on page: Page? = nil) -> Drawing {
    Composition(of: self, with: [poster], on: page).drawing(of: self, with: poster)
  }
}

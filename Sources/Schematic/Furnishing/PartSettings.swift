/// The ways to set each part of some posters, computed once for all the maps that they stand around.
struct PartSettings {
  private let posters: [Poster]
  private var known: [Key: [Setting]] = [:]

  private struct Key: Hashable {
    var part: Poster.Part
    var shown: Poster.Shown
  }

  init(of posters: [Poster]) { self.posters = posters }

  /// The least area that the parts take together with what is between them, in square points.
  mutating func leastArea(_ shown: Poster.Shown) -> Double {
    Poster.Part.allCases.reduce(0) { sum, part in
      let areas = all(of: part, shown).map {
        ($0.width + PosterStyle.gutter) * ($0.height + PosterStyle.stripClearance)
      }
      return sum + (areas.min() ?? 0)
    }
  }

  /// The sizes of a title's letters that may be tried over a map, the largest first; on a sheet of
  /// natural size smaller ones, too, while a title in one line is wider than the map.
  func titleSizes(over map: Drawing, on page: Page?) -> [Double] {
    guard page == nil, let extent = map.extent else { return [PosterStyle.title] }
    let sizes = [PosterStyle.title] + PosterStyle.smallerTitles
    let wide = sizes.prefix { size in
      posters.contains { FontMetrics.width(of: $0.title, size: size, bold: true) > extent.width }
    }
    return Array(sizes.prefix(wide.count + 1))
  }

  /// As ``Setting/all(of:for:_:)``.
  mutating func all(of part: Poster.Part, _ shown: Poster.Shown) -> [Setting] {
    let key = Key(part: part, shown: shown.restricted(to: part))
    if let settings = known[key] { return settings }
    let settings = Setting.all(of: part, for: posters, shown)
    known[key] = settings
    return settings
  }

  /// The frames with the least room that what they hold takes around a map that shows that.
  func fitted(_ frames: [Composition.Frame], _ shown: Poster.Shown) -> [Composition.Frame] {
    frames.map { frame in
      var frame = frame
      frame.setting = frame.setting.measured(for: frame.part, of: posters.plain, shown)
      return frame
    }
  }

  /// The texts around the plain picture as they stand in their places, in the language in which they
  /// take least.
  func leastMargins(of frames: [Composition.Frame], _ shown: Poster.Shown) -> TextMargins {
    let margins = posters.plain.map { poster in
      TextMargins(
        of: frames.flatMap { frame in
          let block = poster.block(
            frame.part, columns: frame.setting.columns, width: frame.setting.columnWidth,
            poster.plain(shown))
          return block.moved(by: Point(x: frame.area.minX, y: frame.area.minY)).flatMap(\.texts)
        })
    }
    return margins.min { $0.area < $1.area } ?? TextMargins(of: [])
  }
}

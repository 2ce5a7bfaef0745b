/// An empty sheet with its margins, in points of the map.
struct SheetFrame {
  let width: Double
  let height: Double
  let margin: Double

  /// What the margins leave.
  var inner: Rect {
    Rect(minX: margin, minY: margin, maxX: width - margin, maxY: height - margin)
  }

  /// The title in the upper left corner and the notes in the lower left one; nil where they do not
  /// fit.
  func base(title: Setting?, foot: Setting?) -> [Composition.Frame]? {
    let inner = inner
    var base: [Composition.Frame] = []
    if let title {
      let area = Rect(
        minX: inner.minX, minY: inner.minY, maxX: inner.minX + title.width,
        maxY: inner.minY + title.height)
      guard inner.contains(area) else { return nil }
      base.append(Composition.Frame(part: .title, setting: title, area: area))
    }
    if let foot {
      let area = Rect(
        minX: inner.minX, minY: inner.maxY - foot.height, maxX: inner.minX + foot.width,
        maxY: inner.maxY)
      guard inner.contains(area), !base.contains(where: { $0.area.intersects(area) }) else {
        return nil
      }
      base.append(Composition.Frame(part: .notes, setting: foot, area: area))
    }
    return base
  }
}

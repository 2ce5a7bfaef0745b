extension MapLayout {
  /// A sheet with its map, and what that is worth.
  struct RatedSheet {
    let sheet: Sheet
    /// Larger is better.
    let value: Double
    /// What it would be worth with nothing left empty.
    let promise: Double
    /// Whether more of the page is left empty than should be.
    let isLoose: Bool
    /// How much of what the texts leave of the page lies within the outline of the map.
    private let filled: Double

    init(_ sheet: Sheet, _ looks: Composition.Looks) {
      self.sheet = sheet
      filled = sheet.composition.share(of: sheet.map.commonHull)
      let looseness = Composition.Looks.looseness(
        emptyShare: sheet.composition.emptyShare, filled: filled)
      isLoose = looseness > 0
      value = looks.value(textSize: sheet.composition.printedSize, looseness: looseness)
      promise = looks.value(textSize: sheet.composition.printedSize)
    }

    /// Whether it is so loose, so restless or so small in print that other shapes may well be better.
    var isPoor: Bool {
      let composition = sheet.composition
      return filled < 0.55 || composition.emptyShare > 0.07 || sheet.map.blemishes > 2
        || composition.textSize < 6
    }
  }

  /// The sheet with its map moved apart where much of it would be left empty around it, if that is
  /// worth more. The text keeps its size, but for a hundredth.
  ///
  /// A map that an earlier layout places stays as it is.
  func filled(
    _ rated: RatedSheet, _ settings: inout PartSettings, _ symbols: Set<Poster.Symbol> = []
  ) -> RatedSheet {
    let (shape, sheet) = (rated.sheet.map, rated.sheet.composition)
    guard shape.grid != nil, let extent = shape.whole.extent, rated.isLoose else { return rated }
    let names = NameBook(shape.map, style: style, hyphenation: hyphenation)
    let room = sheet.room
    let slack = Point(x: max(0, room.x - extent.width), y: max(0, room.y - extent.height))
    var best = rated
    // What stands in the corners may leave no room for all of it.
    for share in [1, 0.5] where best.value <= rated.value && !isCancelled() {
      let within = Point(x: extent.width, y: extent.height) + slack * share
      if let next = filled(shape, within: within, names) {
        take(next, ifBetterThan: &best, &settings, symbols)
      }
    }
    return best
  }

  /// The sheet with those parts of its map that nothing joins to the rest moved to where it is empty, if
  /// that is worth more.
  ///
  /// A map that coordinates or an earlier layout place stays as it is.
  func spread(_ rated: RatedSheet) -> RatedSheet {
    let (shape, sheet) = (rated.sheet.map, rated.sheet.composition)
    guard shape.grid != nil, rated.isLoose,
      let parts = MapParts(of: shape), parts.count <= PartSpreading.most, !isCancelled()
    else { return rated }
    let shifts = PartSpreading(shape, parts, on: sheet).shifts()
    guard shifts.contains(where: { $0 != .zero }) else { return rated }
    let next = shape.moving(parts, by: shifts, style: style)
    let origin = sheet.origin + parts.shift(of: next.whole, beyond: shifts) * -1
    let composition = sheet.holding(next, at: origin)
    let moved = RatedSheet(Sheet(map: next, composition: composition), Composition.Looks(next))
    return moved.value > rated.value ? moved : rated
  }

  /// Sets a map that was moved on a sheet of the same page, if that is worth more.
  func take(
    _ next: LaidOutMap, ifBetterThan best: inout RatedSheet, _ settings: inout PartSettings,
    _ symbols: Set<Poster.Symbol>
  ) {
    let (sheet, looks) = (best.sheet.composition, Composition.Looks(next))
    let least = MapLayout.keptText * sheet.printedSize
    let composition = Composition(
      of: next.whole, showing: next.common, &settings, symbols: symbols, on: sheet.page,
      titleSize: sheet.titleSize, printing: max(least, looks.textSize(worth: best.value)))
    guard let composition, composition.printedSize >= least else { return }
    let moved = RatedSheet(Sheet(map: next, composition: composition), looks)
    if moved.value > best.value { best = moved }
  }

  /// What of its size the text keeps at least.
  private static let keptText = 0.99
}

extension Composition {
  /// What the margins and the title leave of the sheet: width and height, in points of the map.
  fileprivate var room: Point {
    let title = frames.first { $0.part == .title }.map { $0.area.height + PosterStyle.clearance }
    return Point(x: width - 2 * margin, y: height - 2 * margin - (title ?? 0))
  }
}

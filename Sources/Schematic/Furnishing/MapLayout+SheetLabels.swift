extension MapLayout {
  /// The sheet with names and signs of its map set anew where they look better elsewhere, clear of what
  /// stands around the map; nothing else moves.
  ///
  /// A map that an earlier layout places stays as it is.
  func retouched(
    _ rated: RatedSheet, _ settings: PartSettings, _ symbols: Set<Poster.Symbol> = []
  ) -> RatedSheet {
    let (sheet, shape) = (rated.sheet, rated.sheet.map)
    guard shape.grid != nil, shape.isClean, shape.blemishes > 0 || shape.straySigns > 0,
      !isCancelled()
    else { return rated }
    let traced = shape.tracedAsPacked(style: style)
    guard let center = traced.tracing.markers.first?.center,
      let origin = sheet.origin(where: center)
    else { return rated }
    var problem = LabelProblem(
      shape.map, tracing: traced.tracing, style: style,
      names: NameBook(shape.map, style: style, hyphenation: hyphenation),
      within: sheet.composition.labelRoom(from: origin), isCancelled: isCancelled)
    let chosen = problem.choosing(traced.labelPlaces)
    let (shown, score) = (Poster.Shown(shape.whole), shape.score)
    var best = rated
    var most = worth(of: rated)
    _ = problem.choice().improved(chosen) { chosen in
      guard !isCancelled() else { return false }
      let map = traced.labeled(Labeling(problem, chosen: chosen), style: style)
      guard Poster.Shown(map.whole).tells(shown) else { return false }
      let next = RatedSheet(
        sheet.holding(map, where: center, from: origin), Composition.Looks(map, score: score))
      let value = worth(of: next)
      guard value > most - 1e-9 else { return false }
      (best, most) = (next, value)
      return true
    }
    // What stands anew should meet nothing; if it did, all would stay.
    let drawn = draw(
      shape.map, Start(graph: traced.graph, positions: traced.positions), traced.placement,
      traced.order, traced.tracing, best.sheet.map.labeling)
    guard drawn.isClean, best.sheet.map.whole != shape.whole else { return rated }
    // What the map says itself now, the legend says no longer.
    let map = best.sheet.map
    let composition = best.sheet.composition.explaining(map, settings, symbols)
    return RatedSheet(
      Sheet(map: map, composition: composition), Composition.Looks(map, score: score))
  }

  /// What a sheet is worth with regard to the signs of its lines, too.
  func worth(of rated: RatedSheet) -> Double {
    let sheet = rated.sheet
    let strays = Double(sheet.map.straySigns) / Double(max(1, sheet.map.map.stations.count))
    return rated.value - MapLayout.straySign * strays * sheet.composition.printedSize
  }

  /// What a sign nearer to another line than to its own takes from the worth of a sheet: a third of what
  /// a name on another side than its neighbors does.
  private static let straySign = 0.8
}

extension LaidOutMap {
  /// The same lines and stations, where they were traced, with other labels that meet nothing.
  fileprivate func labeled(_ labeling: Labeling, style: MapStyle) -> LaidOutMap {
    var result = self
    (result.labeling, result.cutWords) = (labeling, labeling.cutWords)
    result.whole = Drawing(tracing: tracing, labeling: labeling, style: style)
    return result
  }
}

extension MapLayout.Sheet {
  /// Where the origin of a tracing lies on the sheet, in which the first marker is there; nil of a map
  /// without stations.
  fileprivate func origin(where center: Point) -> Point? {
    map.whole.markers.first.map { composition.origin + $0.center - center }
  }

  /// The same sheet with other labels on its map.
  fileprivate func holding(
    _ map: LaidOutMap, where center: Point, from origin: Point
  ) -> MapLayout.Sheet {
    let moved = map.whole.markers[0].center - center
    return MapLayout.Sheet(map: map, composition: composition.holding(map, at: origin - moved))
  }
}

extension Composition {
  /// Where labels may stand, in points of a map whose own origin lies there.
  fileprivate func labelRoom(from origin: Point) -> LabelRoom {
    let away = origin * -1
    let inner = SheetFrame(width: width, height: height, margin: margin).inner
    return LabelRoom(
      inner.moved(by: away),
      except: frames.map { $0.area.inset(by: -PosterStyle.clearance).moved(by: away) })
  }
}

extension Poster.Shown {
  /// Whether a map says all that another says of its lines.
  fileprivate func tells(_ other: Poster.Shown) -> Bool {
    named.isSuperset(of: other.named) && coded.isSuperset(of: other.coded)
  }
}

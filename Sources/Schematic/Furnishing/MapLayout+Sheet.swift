extension MapLayout: SheetLayout {
  /// A laid-out map with the sheet that it is set on.
  public struct Sheet: Sendable {
    /// In the shape that was chosen.
    public var map: LaidOutMap
    /// Of the map and what stands around it.
    public var composition: Composition
  }

  /// Lays a map out in several shapes, sets each on a sheet and moves it into what that would leave
  /// empty; the one that prints largest wins, less what is hard on the eye. At last its labels are set anew
  /// where they look better.
  ///
  /// Nothing of it depends on which of the pictures of the map is shown: all have the same sheet.
  ///
  /// - Parameters:
  ///   - posters: what stands around the map in each of its pictures; at least one.
  ///   - symbols: signs that only other pictures of the map have, to keep room for in the key.
  ///   - page: nil for a sheet of natural size.
  ///   - progress: as in ``lay(out:progress:)``.
  /// - Complexity: that of ``shapes(of:aspects:progress:)``, and of setting and filling two dozen sheets;
  ///   of a small map twice where the best of them is still poor.
  public func sheet(
    for map: LineMap, with posters: [Poster], symbols: Set<Poster.Symbol> = [],
    on page: Page? = nil, progress: (Phase) -> Bool = { _ in true }
  ) -> Sheet {
    var settings = PartSettings(of: posters)
    var tried: [Candidate] = []
    func best(in shapes: [LaidOutMap]) -> RatedSheet? {
      // Lines that share nobody are drawn alike every time.
      let candidates = promising(
        shapes.filter { shape in !tried.contains { $0.shape.whole == shape.whole } }, page)
      tried += candidates
      return self.best(of: candidates, &settings, symbols, on: page, progress)
    }
    let aspects = MapLayout.aspects
    guard var found = best(in: shapes(of: map, aspects: aspects, progress: progress)) else {
      preconditionFailure("a map has a shape")
    }
    // What comes out of a small map is chance enough that others may be good where these are not.
    guard map.isLittle, kept.isEmpty, aspect == nil else { return found.sheet }
    var again = self
    for aspect in aspects.prefix(share(of: aspects.count)) {
      guard found.isPoor, progress(.placement), !isCancelled() else { break }
      again.round += 1
      let next = best(in: again.shapes(of: map, aspects: [aspect], progress: progress))
      if let next, next.value > found.value { found = next }
    }
    return found.sheet
  }

  /// The shape and its sheet that are worth most, with its labels where they look best; nil of none.
  private func best(
    of candidates: [Candidate], _ settings: inout PartSettings, _ symbols: Set<Poster.Symbol>,
    on page: Page?, _ progress: (Phase) -> Bool
  ) -> RatedSheet? {
    var rated: [RatedSheet] = []
    for candidate in candidates {
      if !rated.isEmpty, !progress(.composing) { break }
      let (shape, looks) = (candidate.shape, candidate.looks)
      for size in settings.titleSizes(over: shape.whole, on: page) {
        let composition = Composition(
          of: shape.whole, showing: shape.common, &settings, symbols: symbols, on: page,
          titleSize: size, printing: rated.first.map { looks.textSize(worth: $0.value) } ?? 0)
        guard let composition else { continue }
        let next = RatedSheet(Sheet(map: shape, composition: composition), looks)
        rated.insert(next, at: rated.firstIndex { next.value > $0.value } ?? rated.count)
      }
    }
    guard var best = rated.first else { return nil }
    // Which of them is worth most shows only when what would be left empty is filled.
    for sheet in rated where sheet.promise > best.value && progress(.composing) {
      let next = settled(sheet, &settings, symbols)
      if next.value > best.value { best = next }
    }
    var touched = retouched(best, settings, symbols)
    guard touched.sheet.map.whole != best.sheet.map.whole else { return best }
    // Labels that stand elsewhere may leave room.
    take(touched.sheet.map, ifBetterThan: &touched, &settings, symbols)
    return worth(of: touched) < worth(of: best) ? best : touched
  }

  /// A map on a sheet of natural size, in little time: free lines of a small map are led into several
  /// shapes, of which one is chosen; for all others the first that is found will do.
  ///
  /// - Parameters: as in ``sheet(for:with:symbols:on:progress:)``.
  /// - Complexity: that of ``lay(out:progress:)``, of a small map several times.
  public func naturalSheet(
    for map: LineMap, with posters: [Poster], progress: (Phase) -> Bool = { _ in true }
  ) -> Sheet {
    var settings = PartSettings(of: posters)
    let isChoice = map.isLittle && !map.isOrdered && map.density.verdict < .tooDense
    let shapes =
      isChoice
      ? shapes(of: map, aspects: [nil, 1.2], progress: progress)
      : [lay(out: map, progress: progress)]
    let best = best(of: promising(shapes, nil), &settings, [], on: nil, progress)
    guard let best else { preconditionFailure("a map has a shape") }
    return best.sheet
  }

  /// The sheet with its map moved into what of it would be left empty.
  private func settled(
    _ rated: RatedSheet, _ settings: inout PartSettings, _ symbols: Set<Poster.Symbol> = []
  ) -> RatedSheet {
    spread(filled(rated, &settings, symbols))
  }

  /// Those of the shapes with the fewest flaws that promise most, the map alone considered: setting a
  /// sheet takes longer than to see that.
  private func promising(_ shapes: [LaidOutMap], _ page: Page?) -> [Candidate] {
    let proportions = SheetProportions(page)
    /// The mean of the side of the smallest sheet and that of the smallest area, in points.
    func side(_ map: LaidOutMap) -> Double {
      let heights = proportions.heights(width: map.whole.width, height: map.whole.height)
      return (heights.fitting + heights.ofArea) / 2
    }
    let least = shapes.map(\.flaws).min() ?? 0
    let candidates = shapes.filter { $0.flaws == least }
      .map { Candidate(shape: $0, looks: Composition.Looks($0)) }
    let promises = candidates.map { $0.looks.value(textSize: 1e4 / max(1, side($0.shape))) }
    return candidates.indices.sorted { (-promises[$0], $0) < (-promises[$1], $1) }
      .prefix(share(of: 24)).map { candidates[$0] }
  }

  private struct Candidate {
    var shape: LaidOutMap
    var looks: Composition.Looks
  }
}

extension MapLayout {
  /// A laid-out map with the sheet that it is set on.
  public struct Sheet: Sendable {
    public var map: LaidOutMap
    public var composition: Composition
  }

  /// Lays a map out in several shapes and sets each on a sheet; the one that prints largest wins,
  /// less what is hard on the eye.
  ///
  /// Nothing of it depends on which of the pictures of the map is shown: all have the same sheet.
  ///
  /// - Parameters:
  ///   - posters: what stands around the map in each of its pictures; at least one.
  ///   - symbols: signs that only other pictures of the map have, to keep room for in the key.
  ///   - page: nil for a sheet of natural size.
  ///   - progress: as in ``lay(out:progress:)``.
  public func sheet(
    for map: LineMap, with posters: [Poster], symbols: Set<Poster.Symbol> = [],
    on page: Page? = nil, progress: (Phase) -> Bool = { _ in true }
  ) -> Sheet {
    let shapes = shapes(of: map, progress: progress)
    let least = shapes.map(\.flaws).min() ?? 0
    var settings = PartSettings(of: posters)
    var best: (sheet: Sheet, value: Double)?
    for shape in promising(shapes.filter { $0.flaws == least }, page) {
      if best != nil, !progress(.composing) { break }
      let looks = Composition.Looks(shape)
      let composition = Composition(
        of: shape.whole, &settings, symbols: symbols, on: page,
        printing: best.map { looks.textSize(worth: $0.value) } ?? 0)
      guard let composition else { continue }
      let value = looks.value(on: composition)
      if best.map({ value > $0.value }) ?? true {
        best = (Sheet(map: shape, composition: composition), value)
      }
    }
    guard let best else { preconditionFailure("a map has a shape") }
    return best.sheet
  }

  /// Those of the shapes that fill a sheet best, the map alone considered: setting a sheet takes
  /// longer than to see that.
  private func promising(_ shapes: [LaidOutMap], _ page: Page?) -> [LaidOutMap] {
    let aspect = page.map { $0.width / $0.height } ?? 2.0.squareRoot()
    let isTurnable = page?.isTurnable ?? true
    func side(_ map: LaidOutMap) -> Double {
      let (w, h) = (map.whole.width, map.whole.height)
      let area = (w * h / aspect).squareRoot()
      let upright = max(w / aspect, h)
      let turned = isTurnable ? max(w, h / aspect) / aspect.squareRoot() : .infinity
      return min(upright, turned) + area
    }
    return shapes.enumerated().sorted {
      (side($0.element), $0.offset) < (side($1.element), $1.offset)
    }
    .prefix(share(of: 8)).map(\.element)
  }
}

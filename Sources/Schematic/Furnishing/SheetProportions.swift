/// The proportions of a sheet, before anything is set on it.
struct SheetProportions {
  /// Width over height.
  private let aspect: Double
  private let isTurnable: Bool

  /// Those of the page, without one of A4.
  init(_ page: Page?) {
    aspect = page.map { $0.width / $0.height } ?? 2.0.squareRoot()
    isTurnable = page?.isTurnable ?? true
  }

  /// For a map of that size, in points: the height of the smallest sheet that it fits on, either way
  /// round; and of one that has just its area.
  func heights(width: Double, height: Double) -> (fitting: Double, ofArea: Double) {
    let upright = max(width / aspect, height)
    let turned = isTurnable ? max(width, height / aspect) / aspect.squareRoot() : .infinity
    return (min(upright, turned), (width * height / aspect).squareRoot())
  }

  /// For a map of that size, in points, with strips of furniture of that area over and under it: the
  /// height of the smallest sheet, either way round.
  func height(width: Double, height: Double, strips area: Double) -> Double {
    /// On a sheet of that width over height: it is as high as the map and the strips as wide as itself.
    func side(_ aspect: Double) -> Double {
      let strips: Double = area / aspect
      let both: Double = (height + (height * height + 4 * strips).squareRoot()) / 2
      return max(width / aspect, both)
    }
    let upright = side(aspect)
    return isTurnable ? min(upright, side(1 / aspect) / aspect) : upright
  }
}

/// Where the labels of a map may stand when its place on a sheet is decided: within the sheet, clear of
/// what stands around the map.
struct LabelRoom {
  private let bounds: Rect
  private let taken: [Rect]

  /// - Parameters:
  ///   - bounds: of the sheet without its margins.
  ///   - taken: what of it is not free.
  init(_ bounds: Rect, except taken: [Rect]) {
    (self.bounds, self.taken) = (bounds, taken)
  }

  func holds(_ box: Rect) -> Bool {
    bounds.contains(box) && !taken.contains { $0.intersects(box) }
  }
}

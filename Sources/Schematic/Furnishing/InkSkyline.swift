/// How high the ink of a drawing reaches, for asking how near something can stand over it.
struct InkSkyline {
  private let extent: Rect
  /// By strip of a few points, from left to right: the upper side of what is in it.
  private var tops: [Double]

  private static let step = 4.0

  /// - Complexity: linear in the strips that the ink's boxes cover.
  init(of drawing: Drawing, within extent: Rect) {
    self.extent = extent
    tops = Array(
      repeating: extent.maxY, count: max(1, Int((extent.width / Self.step).rounded(.up))))
    for box in drawing.inkBoxes(step: 10 * Self.step) {
      for strip in strips(from: box.minX, to: box.maxX) { tops[strip] = min(tops[strip], box.minY) }
    }
  }

  /// The upper side of the highest ink between two x; the lower side of the drawing for none.
  func top(from left: Double, to right: Double) -> Double {
    guard left < extent.maxX, right > extent.minX else { return extent.maxY }
    return strips(from: left, to: right).reduce(extent.maxY) { min($0, tops[$1]) }
  }

  private func strips(from left: Double, to right: Double) -> ClosedRange<Int> {
    func strip(_ x: Double) -> Int {
      min(tops.count - 1, Int((max(0, x - extent.minX) / Self.step).rounded(.down)))
    }
    return strip(left)...max(strip(left), strip(right))
  }
}

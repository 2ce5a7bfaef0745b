/// A piece of a poster that is set as one: ornaments from the origin down, and the room they take.
struct Block: Equatable, Sendable {
  var ornaments: [Drawing.Ornament] = []
  var height: Double = 0

  /// Sets text under what is there, broken into lines where it is wider than `width`.
  mutating func add(
    _ text: String, x: Double, width: Double, size: Double, bold: Bool = false, color: Color = .ink,
    leading: Double = 1.32
  ) {
    let lines = Wrapping.lines(of: text) {
      FontMetrics.width(of: $0, size: size, bold: bold) <= width
    }
    for line in lines {
      let baseline = height + size * (leading + 0.62) / 2
      ornaments.append(
        .text(
          Drawing.Text(
            line, at: Point(x: x, y: baseline), size: size, isBold: bold, color: color)))
      height += size * leading
    }
  }

  func moved(by d: Point) -> [Drawing.Ornament] {
    ornaments.map { $0.moved(by: d) }
  }
}

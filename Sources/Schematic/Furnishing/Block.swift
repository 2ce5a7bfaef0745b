/// A piece of a poster that is set as one: ornaments from the origin down, and the room they take.
struct Block: Equatable, Sendable {
  var ornaments: [Drawing.Ornament] = []
  var height: Double = 0

  /// How far the ornaments reach to the right.
  var width: Double {
    Drawing(width: 0, height: 0, ornaments: ornaments).extent.map { max(0, $0.maxX) } ?? 0
  }

  /// Sets text under what is there, broken into lines where it is wider than `width`; by less than
  /// rounding may add, it is not.
  mutating func add(
    _ text: String, x: Double = 0, width: Double, size: Double = PosterStyle.text,
    bold: Bool = false, color: Color = .ink, leading: Double = 1.32
  ) {
    let lines = Wrapping.lines(of: text) {
      FontMetrics.width(of: $0, size: size, bold: bold) <= width + 1e-6
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

  /// Sets another block under what is there, `gap` points lower where there is something.
  mutating func add(_ block: Block, x: Double = 0, gap: Double = 0) {
    guard !block.ornaments.isEmpty else { return }
    if height > 0 { height += gap }
    ornaments += block.moved(by: Point(x: x, y: height))
    height += block.height
  }

  func moved(by d: Point) -> [Drawing.Ornament] {
    ornaments.map { $0.moved(by: d) }
  }
}

extension Block {
  /// Blocks under one another, `gap` points apart.
  init(_ blocks: some Sequence<Block>, gap: Double) {
    self.init()
    for block in blocks { add(block, gap: gap) }
  }
}

/// A piece of a poster that is set as one: ornaments from the origin down, and the room they take.
struct Block: Hashable, Sendable {
  var ornaments: [Drawing.Ornament] = []
  var height: Double = 0

  /// Sets text under what is there, broken into lines where it is wider than `width`.
  mutating func add(
    _ text: String, x: Double, width: Double, size: Double, bold: Bool = false, color: Color = .ink,
    leading: Double = 1.32
  ) {
    for line in Block.broken(text, width: width, size: size, bold: bold) {
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

  /// The words in lines no wider than `width`. A word that is wider alone is cut where it must be.
  static func broken(_ text: String, width: Double, size: Double, bold: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    func fits(_ text: String) -> Bool {
      FontMetrics.width(of: text, size: size, bold: bold) <= width
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

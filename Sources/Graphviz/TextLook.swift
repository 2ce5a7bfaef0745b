internal import Schematic

/// How a text of a page's map looks. Most texts of a group look alike, so the group says it once.
struct TextLook: Equatable {
  /// In points.
  var size: Double
  var isBold: Bool
  var anchor: Drawing.Anchor
  var color: Color

  private init(size: Double, isBold: Bool, anchor: Drawing.Anchor, color: Color) {
    self.size = size
    self.isBold = isBold
    self.anchor = anchor
    self.color = color
  }

  init(_ text: Drawing.Text) {
    self.init(size: text.size, isBold: text.isBold, anchor: text.anchor, color: text.color)
  }

  /// What most of the looks have, each part by itself; nil without any.
  init?(most looks: [TextLook]) {
    func most<Part: Hashable>(_ part: (TextLook) -> Part) -> Part? {
      var counts: [Part: Int] = [:]
      for look in looks { counts[part(look), default: 0] += 1 }
      let highest = counts.values.max()
      // The first of several.
      return looks.lazy.map(part).first { counts[$0] == highest }
    }
    guard let size = most({ $0.size }), let isBold = most({ $0.isBold }),
      let anchor = most({ $0.anchor }), let color = most({ $0.color })
    else { return nil }
    self.init(size: size, isBold: isBold, anchor: anchor, color: color)
  }

  /// What is to be said of it where another look holds, or none.
  func attributes(within outer: TextLook?) -> [XMLWriter.Attribute] {
    [
      ("font-size", size == outer?.size ? nil : size.compact),
      ("font-weight", isBold == outer?.isBold ? nil : isBold ? "bold" : "normal"),
      ("text-anchor", anchor == outer?.anchor ? nil : anchor.rawValue),
      ("fill", color == outer?.color ? nil : color.compact),
    ]
  }
}

extension PageShape {
  /// Nil for what is no text.
  var look: TextLook? {
    if case .text(let text) = mark { TextLook(text) } else { nil }
  }
}

extension Color {
  /// In three digits where it has them.
  var compact: String {
    let digits = Array(hex)
    let isShort = digits.count == 7 && [1, 3, 5].allSatisfy { digits[$0] == digits[$0 + 1] }
    return isShort ? "#\(digits[1])\(digits[3])\(digits[5])" : hex
  }
}

/// How much room text takes when set in DejaVu Sans, the font that drawings ask for.
///
/// Widths are upper bounds: a shaper's kerning can widen a pair by a few hundredths of an em, and
/// another renderer may round advances to whole units. Sizes and lengths are points.
package enum FontMetrics {
  /// The family name written into drawings.
  package static let family = "DejaVu Sans"

  /// From one baseline to the next, in em.
  package static let lineHeight = 1.16

  /// An upper bound on the advance width of one line of text.
  ///
  /// - Complexity: O(length).
  package static func width(of text: String, size: Double, bold: Bool = false) -> Double {
    var units = 0.0
    let table = bold ? self.bold : regular
    for scalar in text.unicodeScalars { units += advance(of: scalar.value, table) }
    guard units > 0 else { return 0 }
    return size * (units / unitsPerEm * 1.008 + 0.02)
  }

  /// How far the ink of `text` reaches above the baseline, at most.
  package static func ascent(of text: String, size: Double) -> Double {
    var top = 0.0
    for scalar in text.unicodeScalars { top = max(top, inkTop(of: scalar)) }
    return top * size
  }

  /// How far the ink of `text` reaches below the baseline, at most.
  package static func descent(of text: String, size: Double) -> Double {
    var bottom = 0.0
    for scalar in text.unicodeScalars { bottom = max(bottom, inkBottom(of: scalar)) }
    return bottom * size
  }

  private static let unitsPerEm = 2048.0

  /// In 1/2048 em. What the tables do not hold is taken as wide as the widest common glyph.
  private static func advance(of scalar: UInt32, _ table: [UInt16]) -> Double {
    if scalar < UInt32(table.count), table[Int(scalar)] != missing {
      return Double(table[Int(scalar)])
    }
    switch scalar {
    case 0x00...0x1F, 0x7F...0x9F, 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F, 0xFEFF:
      return 0
    case 0x1E00...0x1EFF: return 1900
    default: return 2250
    }
  }

  private static let missing = UInt16.max
  private static let regular = dense(\.regular, hyphen: 850)
  private static let bold = dense(\.bold, hyphen: 900)

  /// By code point, from 0 to the last that has an advance.
  private static func dense(
    _ weight: (DejaVuAdvances.Run) -> [UInt16], hyphen: UInt16
  ) -> [UInt16] {
    let end = DejaVuAdvances.runs.map { Int($0.first) + $0.regular.count }.max() ?? 0
    var table = [UInt16](repeating: missing, count: end)
    for run in DejaVuAdvances.runs {
      for (index, advance) in weight(run).enumerated() { table[Int(run.first) + index] = advance }
    }
    // The pairs that kerning widens most are those with a hyphen. A soft hyphen takes no room.
    table[0x2D] = hyphen
    table[0xAD] = 0
    return table
  }

  private static func inkTop(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20: 0
    case 0x60: 0.81
    case 0x21...0x7E: 0.78
    case 0xC0...0xDE: 0.95
    case 0xDF...0xFF: scalar.value == 0xE5 ? 0.90 : 0.82
    case 0x2010...0x203A: 0.78
    case 0x400...0x45F: scalar.value < 0x430 ? 0.95 : 0.82
    default: 1.12
    }
  }

  private static func inkBottom(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0x20: 0
    case 0x21...0x7E: descending.contains(UInt8(scalar.value)) ? 0.25 : 0.025
    case 0xC0...0xFF:
      scalar.value == 0xC7 || scalar.value == 0xE7 || scalar.value > 0xFC ? 0.23 : 0.03
    default: 0.26
    }
  }

  private static let descending = Set("$(),/;@JQ[\\]_gjpqy{|}".utf8)
}

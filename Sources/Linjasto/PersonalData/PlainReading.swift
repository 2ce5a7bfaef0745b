/// A text as a person reads it: one byte for each character that can be seen, however it is made.
///
/// Blanks, dashes, digits and signs of all widths become those of ASCII, bullets a `*`, the letters
/// of Latin-1 keep their number, other letters become `ÿ`; what cannot be seen (soft hyphens, marks
/// of joining and direction, tags, combining marks) is left out.
struct PlainReading {
  /// In the order of the text.
  let glyphs: [UInt8]
  private let text: Substring

  /// - Complexity: O(n), with one allocation.
  init(_ text: Substring) {
    self.text = text
    var contiguous = text
    glyphs = contiguous.withUTF8 { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { glyphs, count in
        var index = 0
        while index < bytes.count {
          if bytes[index] < 0x80 {
            glyphs[count] = bytes[index] == 0x09 ? 0x20 : bytes[index]
            count += 1
            index += 1
          } else {
            let width = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
            var value = UInt32(bytes[index]) & (0x7F >> UInt32(width))
            for byte in bytes[(index + 1)..<(index + width)] {
              value = value << 6 | UInt32(byte & 0x3F)
            }
            index += width
            guard let glyph = PlainReading.glyph(value) else { continue }
            glyphs[count] = glyph
            count += 1
          }
        }
      }
    }
  }

  /// The findings at places of ``glyphs``, which are in order, at their places in the text.
  func findings(of spans: [PersonalDataScanner.Span]) -> [PersonalData.Finding] {
    var findings: [PersonalData.Finding] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var read = 0
    /// To behind the glyph before `number`.
    func advance(to number: Int) {
      while read < number, index < scalars.endIndex {
        if PlainReading.isSeen(scalars[index]) { read += 1 }
        index = scalars.index(after: index)
      }
    }
    for span in spans {
      advance(to: span.range.lowerBound)
      while index < scalars.endIndex, !PlainReading.isSeen(scalars[index]) {
        index = scalars.index(after: index)
      }
      let start = index
      advance(to: span.range.upperBound)
      findings.append(PersonalData.Finding(kind: span.kind, range: start..<index))
    }
    return findings
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 || glyph(scalar.value) != nil
  }

  /// Of a character beyond ASCII; nil for one that cannot be seen.
  private static func glyph(_ value: UInt32) -> UInt8? {
    switch value {
    case 0xAD, 0x0300...0x036F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE0FFF:
      nil
    case 0x85, 0x2028, 0x2029: UInt8(ascii: "\n")
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: UInt8(ascii: " ")
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: UInt8(ascii: "-")
    case 0xB7, 0x2022, 0x2027, 0x2219, 0x22C5, 0x30FB: UInt8(ascii: "*")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    case 0x2024, 0x3002: UInt8(ascii: ".")
    case 0xFE6B: UInt8(ascii: "@")
    case 0xFF01...0xFF5E: UInt8(truncatingIfNeeded: value - 0xFEE0)
    case 0x0660...0x0669: UInt8(ascii: "0") + UInt8(value - 0x0660)
    case 0x06F0...0x06F9: UInt8(ascii: "0") + UInt8(value - 0x06F0)
    case 0x1D7CE...0x1D7FF: UInt8(ascii: "0") + UInt8((value - 0x1D7CE) % 10)
    case 0xD7, 0xF7, 0x80...0xBF: Glyph.other
    case 0xC0...0xFF: UInt8(value)
    case 0x20AC: Glyph.euro
    case 0x2000...0x2BFF, 0x3001...0x303F, 0x1F000...0x1FFFF: Glyph.other
    default: Glyph.letter
    }
  }
}

/// What a byte of a ``PlainReading`` is.
enum Glyph {
  /// A letter beyond Latin-1.
  static let letter: UInt8 = 0xFF
  /// A sign without a meaning here.
  static let other: UInt8 = 0x01
  static let euro: UInt8 = 0x80

  static func isDigit(_ glyph: UInt8) -> Bool { glyph &- UInt8(ascii: "0") < 10 }

  static func isLetter(_ glyph: UInt8) -> Bool { glyph >= 0xC0 || (glyph | 0x20) &- 0x61 < 26 }

  static func isCapital(_ glyph: UInt8) -> Bool {
    glyph &- UInt8(ascii: "A") < 26 || 0xC0..<0xDF ~= glyph
  }

  static func isWord(_ glyph: UInt8) -> Bool { isDigit(glyph) || isLetter(glyph) }

  static func lowered(_ glyph: UInt8) -> UInt8 { isCapital(glyph) ? glyph | 0x20 : glyph }
}

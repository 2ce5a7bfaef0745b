extension Line {
  /// An opaque sRGB color, written `#rrggbb`.
  ///
  /// The network's own: who reads coverage or plans a route need not have the drawing engine, whose
  /// color this becomes when the map is drawn.
  public struct Color: Hashable, Sendable {
    /// 0 to 255, gamma-encoded as in sRGB.
    public var red: UInt8
    public var green: UInt8
    public var blue: UInt8

    public init(red: UInt8, green: UInt8, blue: UInt8) {
      self.red = red
      self.green = green
      self.blue = blue
    }

    /// The color written as `#rrggbb` in either case, or nil for any other text.
    public init?(hex: String) {
      let digits = Array(hex.utf8)
      guard digits.count == 7, digits[0] == UInt8(ascii: "#"),
        digits.dropFirst().allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
        let value = UInt32(hex.dropFirst(), radix: 16)
      else { return nil }
      self.init(
        red: UInt8(value >> 16), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
    }

    /// `#rrggbb` in lower case.
    public var hex: String {
      let digits = Array("0123456789abcdef")
      return [red, green, blue].reduce(into: "#") { text, byte in
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }

    static let white = Color(red: 255, green: 255, blue: 255)
    /// What a line is drawn in whose color cannot be read.
    package static let ink = Color(red: 0x1a, green: 0x24, blue: 0x32)
  }

  /// How the line is drawn, so that color is not all that tells lines apart.
  public enum Dash: String, Hashable, Sendable, CaseIterable {
    case solid
    case dashed
    case dotted
  }
}

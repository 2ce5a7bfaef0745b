/// An opaque sRGB color, written `#rrggbb`.
public struct Color: Hashable, Sendable {
  /// Of sRGB, as are the others: with its transfer curve, not linear.
  public var red: UInt8
  /// Of sRGB.
  public var green: UInt8
  /// Of sRGB.
  public var blue: UInt8

  /// Bytes as in `#rrggbb`.
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

  /// The color mixed with `other`; `share` is how much of `other` there is, 0 to 1.
  package func mixed(with other: Color, share: Double) -> Color {
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
      UInt8((Double(a) * (1 - share) + Double(b) * share).rounded())
    }
    return Color(
      red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
  }
}

extension Color {
  /// The relative luminance of WCAG 2.2: 0 for black, 1 for white.
  package var luminance: Double {
    let linear = Color.linear
    return 0.2126 * linear[Int(red)] + 0.7152 * linear[Int(green)] + 0.0722 * linear[Int(blue)]
  }

  /// By byte, the light of it (IEC 61966-2-1), with x^2.4 as the fifth root of x^12.
  private static let linear: [Double] = (0...255).map { byte in
    let value = Double(byte) / 255
    guard value > 0.04045 else { return value / 12.92 }
    let x = (value + 0.055) / 1.055
    let x4 = x * x * x * x
    return Numerics.root(x4 * x4 * x4, 5)
  }

  /// How well the two are told apart, 1 to 21 (WCAG 2.2).
  package func contrast(with other: Color) -> Double {
    let (a, b) = (luminance + 0.05, other.luminance + 0.05)
    return max(a, b) / min(a, b)
  }

  /// Of a line in the background.
  var fadedLine: Color { mixed(with: .white, share: 0.78) }

  /// Of a marker in the background, which is smaller.
  var fadedMarker: Color { mixed(with: .white, share: 0.7) }

  /// The darker edge that sets something of this color off from white paper, with the contrast of
  /// graphics (3:1, WCAG 1.4.11); nil for a color that is seen by itself.
  package var edge: Color? {
    guard contrast(with: .white) < Color.leastSeen else { return nil }
    let shares = stride(from: 0.1, to: 1, by: 0.05).lazy
    return shares.map { mixed(with: .ink, share: $0) }.first { $0.contrast(with: .white) >= 3 }
  }

  /// Of a stroke as thick as a line, against white paper: yellow has it just not.
  private static let leastSeen = 1.6

  /// The color for small text on this one: white, else ink, else black, of which one always has
  /// the 4.5:1 that it needs (WCAG 1.4.3).
  package var readableInk: Color {
    [.white, .ink].first { contrast(with: $0) >= 4.5 } ?? Color(red: 0, green: 0, blue: 0)
  }
}

/// How a color looks to people whose cones differ.
enum ColorVision: CaseIterable {
  case full
  /// No long-wave cones, about 1 % of men.
  case protan
  /// No middle-wave cones, about 1 % of men.
  case deutan
  /// No short-wave cones, rare.
  case tritan

  var noun: Phrase {
    switch self {
    case .full: .fullColorVision
    case .protan: .protanopia
    case .deutan: .deuteranopia
    case .tritan: .tritanopia
    }
  }

  /// On linear RGB, row by row: severity 1.0 of Machado, Oliveira and Fernandes, "A
  /// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
  private var matrix: [Double] {
    switch self {
    case .full: [1, 0, 0, 0, 1, 0, 0, 0, 1]
    case .protan:
      [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998]
    case .deutan:
      [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881]
    case .tritan:
      [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900]
    }
  }

  /// The color as it is seen, in CIE L*a*b* under D65.
  func seen(_ color: Line.Color) -> [Double] {
    let rgb = color.linear
    let seen = [0, 3, 6].map { row in
      min(1, max(0, (0..<3).reduce(0) { $0 + matrix[row + $1] * rgb[$1] }))
    }
    return lab(seen)
  }

  /// The difference as it is seen, CIE76: about 2 can just be told apart side by side, 15 at a
  /// distance.
  func difference(_ a: Line.Color, _ b: Line.Color) -> Double {
    ColorVision.distance(seen(a), seen(b))
  }

  static func distance(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

extension Line.Color {
  /// By channel, 0 to 1: sRGB without its transfer curve (IEC 61966-2-1).
  fileprivate var linear: [Double] {
    [red, green, blue].map { byte in
      let value = Double(byte) / 255
      return value <= 0.04045 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
  }

  /// The contrast ratio of WCAG 2.1, 1 to 21. The drawing engine has the luminance of its own colors;
  /// the core judges a map's without it.
  package func contrast(with other: Line.Color) -> Double {
    let luminances = [self, other].map { color in
      zip(color.linear, [0.2126, 0.7152, 0.0722]).reduce(0) { $0 + $1.0 * $1.1 } + 0.05
    }
    return max(luminances[0], luminances[1]) / min(luminances[0], luminances[1])
  }

  /// The lightest color of the same hue, written `#RRGGBB`, whose contrast with white is enough.
  func darkened(to least: Double) -> String {
    let dark = (0...100).lazy.map { step in
      Line.Color(
        red: self.scaled(self.red, step), green: self.scaled(self.green, step),
        blue: self.scaled(self.blue, step))
    }.first { $0.contrast(with: .white) >= least }
    return (dark ?? self).hex
  }

  private func scaled(_ channel: UInt8, _ step: Int) -> UInt8 {
    UInt8(Int(channel) * (100 - step) / 100)
  }
}

/// CIE L*a*b* of linear sRGB under D65 (CIE 15).
private func lab(_ rgb: [Double]) -> [Double] {
  let rows = [
    [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
    [0.0193339, 0.1191920, 0.9503041],
  ]
  let white = [0.95047, 1, 1.08883]
  let f = zip(rows, white).map { row, white -> Double in
    let t = zip(row, rgb).reduce(0) { $0 + $1.0 * $1.1 } / white
    return t > 216.0 / 24389 ? root(t, 3) : (24389.0 / 27 * t + 16) / 116
  }
  return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
}

/// `base` to the power of 2.4, for 0 to 1.
private func power(_ base: Double) -> Double {
  base == 0 ? 0 : base * base * root(base * base, 5)
}

/// The root of a positive number, to the last bit or one beside it: Newton's iteration from above,
/// which falls until rounding stops it. The core does without a mathematics library.
private func root(_ value: Double, _ degree: Int) -> Double {
  var guess = max(1, value)
  while true {
    let power = (1..<degree).reduce(1.0) { product, _ in product * guess }
    let next = guess + (value / power - guess) / Double(degree)
    guard next < guess else { return guess }
    guess = next
  }
}

extension String {
  /// The text as a terminal may show it, in one line: a tab becomes two spaces, and what a terminal
  /// obeys or a reader cannot see becomes U+FFFD.
  package var visible: String {
    guard unicodeScalars.contains(where: { $0 == "\t" || $0.isUnseen }) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(contentsOf: "  ".unicodeScalars)
      } else {
        result.append(scalar.isUnseen ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether the character is obeyed rather than shown, or takes no place: controls, breaks of lines,
  /// marks of direction (Unicode Standard Annex #9), marks without width and tags.
  ///
  /// The joiners U+200C and U+200D, which languages and emoji are written with, are none.
  package var isUnseen: Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x115F, 0x1160, 0x180E, 0x200B, 0x200E, 0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }
}

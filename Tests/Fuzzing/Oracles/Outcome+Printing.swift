import TestSupport

extension Outcome {
  /// Lines for people, which no text of a map may break: see ``FuzzKind/pages``.
  mutating func told(_ text: String, _ what: String) {
    writeLines(text)
    printed(text, what)
  }

  /// Nothing that is printed can command a terminal or show other than it says.
  mutating func printed(_ text: String, _ what: String) {
    write(text)
    if !isKeptOut, let scalar = text.unicodeScalars.first(where: { Harm.isHarmful($0) }) {
      expect(false, "\(what): U+\(String(scalar.value, radix: 16, uppercase: true)) is printed raw")
    }
    let isForged = text.split(separator: "\n").contains { $0.hasPrefix(HostileText.forgery) }
    expect(!isForged, "\(what): a line is forged")
  }
}

/// Characters that an input may hold and that no output may.
enum Harm {
  /// Controls but the line feed and the tab; what turns the direction of writing; what is not seen; what is no
  /// character. By Unicode's tables Cc, Bidi_Control and Default_Ignorable_Code_Point, without the
  /// joiners and selectors that letters and emoji need.
  static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x2028, 0x2029, 0x200B, 0x2060...0x2064, 0x206A...0x206F, 0xFEFF: true
    case 0xE0000...0xE0FFF: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}

/// Characters that nobody sees, though they change what is seen, hide something, or move the cursor
/// of a terminal.
///
/// These are the control characters but for tab and line feed, the separators of lines and
/// paragraphs, the code points that Unicode ignores by default (Default_Ignorable_Code_Point of
/// UAX #44: soft hyphens, joiners, marks and overrides of direction, variation selectors, tags),
/// the marks of annotations, and what is no character at all. Behind an emoji, a joiner or a
/// variation selector is a part of it.
package enum UnseenCharacter {
  /// Whether `scalar` is one where it stands.
  package static func isOne(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> Bool {
    guard scalar.value >= 0xAD || scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) else {
      return false
    }
    switch scalar.value {
    case 0x09, 0x0A: return false
    case 0x200D: return !isEmoji(previous)
    case 0xFE0E, 0xFE0F: return !isEmoji(previous) || (0xFE0E...0xFE0F).contains(previous)
    case 0...0x1F, 0x7F...0x9F, 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0D,
      0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      return true
    default: return scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
    }
  }

  /// The first one in a text.
  package static func first(in text: String) -> Unicode.Scalar? {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isOne(scalar, after: previous) { return scalar }
      previous = scalar
    }
    return nil
  }

  /// Whether a joiner or selector may follow: symbols, and what builds on them.
  private static func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    guard let value = scalar?.value else { return false }
    return value >= 0x2190 || [0xA9, 0xAE, 0x2122, 0x2139].contains(value)
  }
}

extension ClosedRange<UInt32> {
  fileprivate func contains(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { contains($0.value) } ?? false
  }
}

extension Unicode.Scalar {
  /// The number in hexadecimal with four digits at least, as `U+00A0` has it.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

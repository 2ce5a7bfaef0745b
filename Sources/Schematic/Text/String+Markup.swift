extension String {
  /// The text without what cannot be drawn; breaks and tabs become spaces.
  package var drawable: String {
    if utf8.allSatisfy({ $0.isPrintable }) { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: result.append(" ")
      default: if !scalar.isUndrawable { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// The text as it stands in the content of XML and HTML and, its quotes escaped, in an attribute
  /// between double quotes: what is ``drawable`` of it, with `&`, `<` and `>` as entities.
  ///
  /// Not for the content of HTML's `script` and `style`, where entities are not read.
  package func escapedForMarkup(quotes: Bool = true) -> String {
    let quote = UInt8(ascii: "\"")
    if utf8.allSatisfy({ $0.isPlainInMarkup || $0 == quote && !quotes }) { return self }
    var result: [UInt8] = []
    for byte in drawable.utf8 {
      switch byte {
      case UInt8(ascii: "&"): result += "&amp;".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case UInt8(ascii: ">"): result += "&gt;".utf8
      case quote where quotes: result += "&quot;".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether it is a character of ASCII that is seen, or a space.
  var isPrintable: Bool { 0x20..<0x7F ~= self }

  /// Whether it is a character of ASCII that markup and drawings take as it is.
  fileprivate var isPlainInMarkup: Bool {
    switch self {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): false
    default: isPrintable
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 or Graphviz cannot carry it, or nobody sees it while it turns or hides what is
  /// beside it: controls, marks and overrides of direction, empty and tag characters, no characters.
  package var isUndrawable: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFDD0...0xFDEF: true
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE0FFF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }
}

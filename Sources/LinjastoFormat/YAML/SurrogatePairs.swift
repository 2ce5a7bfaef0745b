/// Characters beyond U+FFFF that a text in quotes writes as two escapes, as JSON does (RFC 8259, 7),
/// and that the YAML parser takes for none.
///
/// Each pair of escapes becomes one of two code points for private use, in the same digits, so that
/// every place on the line stays; after parsing they are joined.
struct SurrogatePairs {
  private(set) var isEmpty = true

  init() {}

  /// - Parameters:
  ///   - starts: Where the pairs stand in the scalars of a text.
  ///   - scalars: A text that has no pair of such code points of its own, or stays as it is.
  init(at starts: [Int], in scalars: inout [Unicode.Scalar]) {
    guard !starts.isEmpty, !scalars.contains(where: SurrogatePairs.isStandIn) else { return }
    isEmpty = false
    for start in starts {
      for (at, first) in [(start + 2, SurrogatePairs.high), (start + 8, SurrogatePairs.low)] {
        var digits = String.UnicodeScalarView()
        digits.append(contentsOf: scalars[at..<at + 4])
        let unit = (UInt32(String(digits), radix: 16) ?? 0) & 0x3FF
        scalars.replaceSubrange(at..<at + 4, with: String(first + unit, radix: 16).unicodeScalars)
      }
    }
  }

  /// The text with the characters that were meant.
  func joined(in text: String) -> String {
    guard !isEmpty, text.unicodeScalars.contains(where: SurrogatePairs.isStandIn) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var joined = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      let unit = scalars[index].value
      if index + 1 < scalars.count, unit & 0xFC00 == SurrogatePairs.high,
        scalars[index + 1].value & 0xFC00 == SurrogatePairs.low,
        let whole = Unicode.Scalar(
          0x10000 + (unit & 0x3FF) << 10 + (scalars[index + 1].value & 0x3FF))
      {
        joined.append(whole)
        index += 2
      } else {
        joined.append(scalars[index])
        index += 1
      }
    }
    return String(joined)
  }

  /// 1024 stand for the first escapes of pairs, 1024 for the second.
  private static let high: UInt32 = 0xF000
  private static let low: UInt32 = 0xF400

  private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    (high..<low + 0x400).contains(scalar.value)
  }
}

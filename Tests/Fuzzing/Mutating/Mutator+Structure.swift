import TestSupport

/// Changes of whole lines, and of the values between a text's separators.
extension Mutator {
  func swapLines(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let pair = (0..<2).map { _ in Int.random(in: 0..<lines.count, using: &random) }
    lines.swapAt(pair[0], pair[1])
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  func repeatLine(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let range = line(of: bytes, &random)
    bytes.insert(contentsOf: bytes[range], at: line(of: bytes, &random).lowerBound)
  }

  func removeLine(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    bytes.removeSubrange(line(of: bytes, &random))
  }

  func swapTokens(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let pair = [token(of: bytes, &random), token(of: bytes, &random)]
      .sorted { $0.lowerBound < $1.lowerBound }
    guard pair[0].upperBound <= pair[1].lowerBound else { return }
    let (first, second) = (Array(bytes[pair[0]]), Array(bytes[pair[1]]))
    bytes.replaceSubrange(pair[1], with: first)
    bytes.replaceSubrange(pair[0], with: second)
  }

  /// With the separator behind it: a field or a value is gone.
  func removeToken(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let range = token(of: bytes, &random)
    bytes.removeSubrange(range.lowerBound..<min(bytes.count, range.upperBound + 1))
  }

  /// What stands between two separators, around some place.
  func token(of bytes: [UInt8], _ random: inout SplitMix64) -> Range<Int> {
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let start = bytes[..<at].lastIndex(where: isSeparator).map { $0 + 1 } ?? 0
    let end = bytes[at...].firstIndex(where: isSeparator) ?? bytes.count
    return start..<max(start, end)
  }

  /// With its end.
  private func line(of bytes: [UInt8], _ random: inout SplitMix64) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let at = Int.random(in: 0..<bytes.count, using: &random)
    let start = bytes[..<at].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[at...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\n"), UInt8(ascii: ";"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\t"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}

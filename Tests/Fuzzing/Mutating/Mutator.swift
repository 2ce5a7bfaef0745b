import TestSupport

/// Changes inputs, blindly and by what their text means to a reader.
struct Mutator {
  /// What is spliced in.
  let others: [[UInt8]]
  /// In bytes; what grows beyond is cut.
  var limit = 1 << 16

  /// One to five changes of an input.
  func mutated(_ input: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...5, using: &random) {
      if bytes.isEmpty { bytes = [UInt8(ascii: "x")] }
      change(&bytes, &random)
    }
    return Array(bytes.prefix(limit))
  }

  private func change(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    switch Int.random(in: 0..<16, using: &random) {
    case 0: flip(&bytes, &random)
    case 1: bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
    case 2: splice(&bytes, &random)
    case 3, 4, 5: bytes.replaceSubrange(place(in: bytes, &random), with: piece(&random))
    case 6: bytes.removeSubrange(stretch(of: bytes, &random))
    case 7: swapLines(&bytes, &random)
    case 8: repeatLine(&bytes, &random)
    case 9: removeLine(&bytes, &random)
    case 10: repeatStretch(&bytes, &random)
    case 11, 12: swapTokens(&bytes, &random)
    case 13: removeToken(&bytes, &random)
    default: bytes.replaceSubrange(token(of: bytes, &random), with: piece(&random))
    }
  }

  private func piece(_ random: inout SplitMix64) -> [UInt8] {
    HostilePieces.all[Int.random(in: 0..<HostilePieces.all.count, using: &random)]
  }

  private func flip(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    }
  }

  private func splice(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    guard let other = others.randomElement(using: &random), !other.isEmpty else { return }
    let end = Int.random(in: 0..<bytes.count, using: &random)
    let start = Int.random(in: 0..<other.count, using: &random)
    bytes = Array(bytes[..<end]) + other[start...]
  }

  /// No or a few bytes.
  private func place(in bytes: [UInt8], _ random: inout SplitMix64) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &random)
    let length = Int.random(in: 0...2, using: &random) * Int.random(in: 0...6, using: &random)
    return start..<min(bytes.count, start + length)
  }

  private func stretch(of bytes: [UInt8], _ random: inout SplitMix64) -> Range<Int> {
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let longest = random.next() % 4 == 0 ? 400 : 12
    return start..<min(bytes.count, start + Int.random(in: 1...longest, using: &random))
  }

  private func repeatStretch(_ bytes: inout [UInt8], _ random: inout SplitMix64) {
    let range = stretch(of: bytes, &random)
    let count = random.next() % 8 == 0 ? 200 : Int.random(in: 1...4, using: &random)
    let more = Array(repeating: bytes[range], count: count).joined()
    bytes.insert(contentsOf: more.prefix(limit), at: range.upperBound)
  }
}

/// What the Secure Hash Algorithms of 32 bits share (FIPS 180-4, section 5): a message is filled up to
/// blocks of 16 words, each of which is added to a state.
package enum BlockDigest {
  /// The state after the last block, four bytes a word.
  ///
  /// - Parameters:
  ///   - initial: the state before the first block.
  ///   - add: adds the 16 words of a block to a state.
  /// - Complexity: linear.
  package static func hash(
    _ message: [UInt8], from initial: [UInt32], adding add: ([UInt32], inout [UInt32]) -> Void
  ) -> [UInt8] {
    var state = initial
    let bits = UInt64(message.count) * 8
    var padded = message + [0x80]
    padded += [UInt8](repeating: 0, count: (120 - padded.count % 64) % 64)
    padded += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    for start in stride(from: 0, to: padded.count, by: 64) {
      let words = stride(from: start, to: start + 64, by: 4).map { at in
        padded[at..<at + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      add(words, &state)
    }
    return state.flatMap { word in
      (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) }
    }
  }
}

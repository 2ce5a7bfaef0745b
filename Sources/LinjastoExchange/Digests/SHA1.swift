/// The Secure Hash Algorithm 1 (FIPS 180-4), which names of version 5 are made by. It protects
/// nothing: for that it is too weak.
enum SHA1 {
  /// 20 bytes.
  ///
  /// - Complexity: linear.
  static func hash(_ message: [UInt8]) -> [UInt8] {
    BlockDigest.hash(
      message, from: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0],
      adding: add)
  }

  private static func add(_ block: [UInt32], to state: inout [UInt32]) {
    var words = block
    for t in 16..<80 {
      words.append(turned(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1))
    }
    // The five working variables, a to e.
    var v = state
    for t in 0..<80 {
      let (mixed, constant): (UInt32, UInt32) =
        switch t {
        case ..<20: (v[1] & v[2] | ~v[1] & v[3], 0x5a82_7999)
        case ..<40: (v[1] ^ v[2] ^ v[3], 0x6ed9_eba1)
        case ..<60: (v[1] & v[2] | v[1] & v[3] | v[2] & v[3], 0x8f1b_bcdc)
        default: (v[1] ^ v[2] ^ v[3], 0xca62_c1d6)
        }
      let first = turned(v[0], 5) &+ mixed &+ v[4] &+ constant &+ words[t]
      v = [first, v[0], turned(v[1], 30), v[2], v[3]]
    }
    for index in state.indices { state[index] &+= v[index] }
  }

  private static func turned(_ word: UInt32, _ bits: UInt32) -> UInt32 {
    word << bits | word >> (32 - bits)
  }
}

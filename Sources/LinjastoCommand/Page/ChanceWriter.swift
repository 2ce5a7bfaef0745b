/// Writes bits in fewer bits, each by the chance of a 0 that its place has had so far, of 2048: the
/// range encoder of LZMA.
struct ChanceWriter {
  private var bytes: [UInt8] = []
  private var low: UInt64 = 0
  private var range = UInt32.max
  /// What a carry may still change: a byte, and how many of 255 stand after it, and itself.
  private var held: UInt8 = 0
  private var heldCount = 1

  /// As many chances, of a 0 as of a 1.
  static func even(_ count: Int) -> [UInt16] { [UInt16](repeating: 1024, count: count) }

  mutating func bit(_ isSet: Bool, _ chance: inout UInt16) {
    let bound = (range >> 11) * UInt32(chance)
    if isSet {
      low += UInt64(bound)
      range -= bound
      chance -= chance >> 5
    } else {
      range = bound
      chance += (2048 - chance) >> 5
    }
    refill()
  }

  /// The lowest `width` bits, the highest first; each one's chance depends on those before it.
  mutating func number(_ value: Int, _ width: Int, _ chances: inout [UInt16], _ offset: Int) {
    var index = 1
    for place in (0..<width).reversed() {
      let isSet = value >> place & 1 == 1
      bit(isSet, &chances[offset + index])
      index = index << 1 | (isSet ? 1 : 0)
    }
  }

  /// The same, the lowest first.
  mutating func reversed(_ value: Int, _ width: Int, _ chances: inout [UInt16], _ offset: Int) {
    var index = 1
    for place in 0..<width {
      let isSet = value >> place & 1 == 1
      bit(isSet, &chances[offset + index])
      index = index << 1 | (isSet ? 1 : 0)
    }
  }

  /// Bits that are 0 as often as 1, the highest first.
  mutating func even(_ value: Int, _ width: Int) {
    for place in (0..<width).reversed() {
      range >>= 1
      if value >> place & 1 == 1 { low += UInt64(range) }
      refill()
    }
  }

  mutating func finished() -> [UInt8] {
    for _ in 0..<5 { shift() }
    return bytes
  }

  private mutating func refill() {
    while range < 1 << 24 {
      range <<= 8
      shift()
    }
  }

  /// Gives the highest byte out, once no carry can change it.
  private mutating func shift() {
    if low < 0xFF00_0000 || low > UInt64(UInt32.max) {
      let carry = UInt8(truncatingIfNeeded: low >> 32)
      bytes.append(held &+ carry)
      bytes += [UInt8](repeating: 0xFF &+ carry, count: heldCount - 1)
      held = UInt8(truncatingIfNeeded: low >> 24)
      heldCount = 0
    }
    heldCount += 1
    low = (low & 0x00FF_FFFF) << 8
  }
}

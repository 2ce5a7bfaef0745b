/// Unpacks LZMA, after Igor Pavlov's specification: slowly, as a check of what packs it.
struct LZMAReader {
  /// Where the chances of a kind of bits begin.
  private enum Table {
    static let (match, repeated, notFirst, notSecond, fourth, long) = (0, 12, 24, 36, 48, 60)
    static let (special, aligned, slot, newCount, nextCount) = (72, 200, 216, 472, 746)
    static let literal = 1020
  }

  private let packed: [UInt8]
  private var next = 18
  private var code: UInt32 = 0
  private var range = UInt32.max
  /// Of a 0, of 2048.
  private var chances: [UInt32]
  private var out: [UInt8] = []

  /// - Precondition: `packed` ends with a mark, and no place in it matters (`lp=0,pb=0`).
  init(_ packed: [UInt8]) {
    precondition(packed.count >= 18 && packed[0] < 9, "no LZMA without places")
    self.packed = packed
    chances = [UInt32](repeating: 1024, count: Table.literal + (0x300 << Int(packed[0])))
    for byte in packed[14..<18] { code = code << 8 | UInt32(byte) }
  }

  mutating func read() -> [UInt8] {
    var (state, recent) = (0, [0, 0, 0, 0])
    while true {
      if bit(Table.match, state) == 0 {
        out.append(literal(unlike: state < 7 ? nil : out[out.count - recent[0] - 1]))
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
        continue
      }
      let isNew = bit(Table.repeated, state) == 0
      var isOne = false
      if !isNew {
        var which = bit(Table.notFirst, state)
        if which == 0 {
          isOne = bit(Table.long, state) == 0
        } else if bit(Table.notSecond, state) == 1 {
          which = 2 + bit(Table.fourth, state)
        }
        recent.insert(recent.remove(at: which), at: 0)
      }
      let count = isOne ? 1 : self.count(isNew)
      if isNew {
        recent = [distance(count)] + recent[..<3]
        if recent[0] == 0xFFFF_FFFF { return out }
      }
      state = (isNew ? 7 : isOne ? 9 : 8) + (state < 7 ? 0 : isNew ? 3 : isOne ? 2 : 3)
      for _ in 0..<count { out.append(out[out.count - recent[0] - 1]) }
    }
  }

  private mutating func literal(unlike other: UInt8?) -> UInt8 {
    let table = Table.literal + 0x300 * (Int(out.last ?? 0) >> (8 - Int(packed[0])))
    var (symbol, other) = (1, other.map { Int($0) })
    for place in (0..<8).reversed() {
      let expected = other.map { $0 >> place & 1 }
      let found = bit(table, (expected.map { ($0 + 1) << 8 } ?? 0) + symbol)
      if found != expected { other = nil }
      symbol = symbol << 1 | found
    }
    return UInt8(symbol & 0xFF)
  }

  private mutating func count(_ isNew: Bool) -> Int {
    let table = isNew ? Table.newCount : Table.nextCount
    if bit(table, 0) == 0 { return 2 + number(table + 2, 3) }
    if bit(table, 1) == 0 { return 10 + number(table + 10, 3) }
    return 18 + number(table + 18, 8)
  }

  /// Less one.
  private mutating func distance(_ count: Int) -> Int {
    let slot = number(Table.slot + min(count - 2, 3) * 64, 6)
    if slot < 4 { return slot }
    let extra = (slot >> 1) - 1
    let base = (2 | slot & 1) << extra
    if slot < 14 { return base + reversed(Table.special + base - slot, extra) }
    var even = 0
    for _ in 4..<extra {
      range >>= 1
      even = even << 1 | (code >= range ? 1 : 0)
      if code >= range { code -= range }
      refill()
    }
    return base + (even << 4) + reversed(Table.aligned, 4)
  }

  private mutating func number(_ table: Int, _ width: Int) -> Int {
    var index = 1
    for _ in 0..<width { index = index << 1 | bit(table, index) }
    return index - (1 << width)
  }

  private mutating func reversed(_ table: Int, _ width: Int) -> Int {
    var (index, value) = (1, 0)
    for place in 0..<width {
      let found = bit(table, index)
      index = index << 1 | found
      value |= found << place
    }
    return value
  }

  private mutating func bit(_ table: Int, _ index: Int) -> Int {
    let chance = chances[table + index]
    let bound = (range >> 11) * chance
    let isSet = code >= bound
    if isSet {
      range -= bound
      code -= bound
    } else {
      range = bound
    }
    chances[table + index] =
      isSet ? chance - (chance >> 5) : chance + ((2048 - chance) >> 5)
    refill()
    return isSet ? 1 : 0
  }

  private mutating func refill() {
    guard range < 1 << 24 else { return }
    range <<= 8
    code = code << 8 | UInt32(next < packed.count ? packed[next] : 0)
    next += 1
  }
}

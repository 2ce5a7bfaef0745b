/// Packs bytes as LZMA does, after Igor Pavlov's specification, in the file format that
/// `xz --format=lzma` writes: `unpack.js` reads both. For the texts of a page; they come out a tenth
/// longer than by `xz -9e`, which looks for the cheapest of all ways to write them.
struct LZMAPacker {
  /// A piece that stood before: where, counted back from here, and how long it is.
  private struct Match {
    var distance: Int
    var count: Int
  }

  private let bytes: [UInt8]
  private var finder: MatchFinder
  private var writer = ChanceWriter()

  // How likely each bit is 0, by what came last: below 7 a literal, else a match.
  private var state = 0
  private var isMatch = ChanceWriter.even(12)
  private var isRepeated = ChanceWriter.even(12)
  private var isNotFirst = ChanceWriter.even(12)
  private var isLong = ChanceWriter.even(12)
  private var isNotSecond = ChanceWriter.even(12)
  private var isFourth = ChanceWriter.even(12)
  private var literals = ChanceWriter.even(0x300 << Self.literalBits)
  private var slots = ChanceWriter.even(4 << 6)
  private var specials = ChanceWriter.even(128)
  private var aligned = ChanceWriter.even(16)
  private var newLengths = Lengths()
  private var repeatedLengths = Lengths()
  /// The last four distances, the latest first.
  private var recent = [1, 1, 1, 1]

  /// How many bits of the byte before tell what a literal may be.
  private static let literalBits = 3

  /// - Complexity: linear, but for a bounded search at each byte.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    var packer = LZMAPacker(bytes)
    packer.writeAll()
    // No place of the text matters; the size is not told, and a mark ends the bytes.
    let window = (0..<4).map { UInt8(truncatingIfNeeded: max(bytes.count, 4096) >> (8 * $0)) }
    return [UInt8(literalBits)] + window + [UInt8](repeating: 0xFF, count: 8)
      + packer.writer.finished()
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    finder = MatchFinder(bytes)
  }

  private mutating func writeAll() {
    var at = 0
    var found = best(at: 0)
    while at < bytes.count {
      guard let match = found else {
        writeLiteral(at)
        at += 1
        found = best(at: at)
        continue
      }
      // One byte later there may be a better one.
      let later = best(at: at + 1)
      if let later, later.count > match.count + (recent.contains(match.distance) ? 1 : 0) {
        writeLiteral(at)
        (at, found) = (at + 1, later)
        continue
      }
      write(match)
      finder.pass(at + 2, upTo: at + match.count)
      at += match.count
      found = best(at: at)
    }
    writer.bit(true, &isMatch[state])
    writer.bit(false, &isRepeated[state])
    writeNew(Match(distance: 1 << 32, count: 2))
  }

  /// The longest piece that stood before; a little shorter, if it is as far back as one of the last.
  private mutating func best(at: Int) -> Match? {
    let repeated = recent.map { Match(distance: $0, count: finder.count(at, back: $0)) }
      .max { $0.count < $1.count }.flatMap { $0.count < 2 ? nil : $0 }
    guard let (distance, count) = finder.longest(at: at) else { return repeated }
    if let repeated, repeated.count + (distance < 512 ? 1 : 2) >= count { return repeated }
    // A far one costs more than the bytes themselves.
    return count == 3 && distance > 1 << 14 ? repeated : Match(distance: distance, count: count)
  }

  private mutating func writeLiteral(_ at: Int) {
    writer.bit(false, &isMatch[state])
    let before = at > 0 ? Int(bytes[at - 1]) : 0
    let table = 0x300 * (before >> (8 - Self.literalBits))
    var expected = state < 7 ? nil : Int(bytes[at - recent[0]])
    var symbol = 1
    for place in (0..<8).reversed() {
      let bit = Int(bytes[at]) >> place & 1
      // The byte after a match is none like the one that the match would have gone on with.
      let other = expected.map { $0 >> place & 1 }
      writer.bit(bit == 1, &literals[table + symbol + (other.map { ($0 + 1) << 8 } ?? 0)])
      if other != bit { expected = nil }
      symbol = symbol << 1 | bit
    }
    state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  private mutating func write(_ match: Match) {
    writer.bit(true, &isMatch[state])
    guard let index = recent.firstIndex(of: match.distance) else {
      writer.bit(false, &isRepeated[state])
      writeNew(match)
      recent = [match.distance] + recent.dropLast()
      state = state < 7 ? 7 : 10
      return
    }
    writer.bit(true, &isRepeated[state])
    writer.bit(index > 0, &isNotFirst[state])
    if index == 0 {
      writer.bit(true, &isLong[state])
    } else {
      writer.bit(index > 1, &isNotSecond[state])
      if index > 1 { writer.bit(index > 2, &isFourth[state]) }
    }
    repeatedLengths.write(match.count, to: &writer)
    recent.insert(recent.remove(at: index), at: 0)
    state = state < 7 ? 8 : 11
  }

  private mutating func writeNew(_ match: Match) {
    newLengths.write(match.count, to: &writer)
    let distance = match.distance - 1
    let table = min(match.count - 2, 3) << 6
    guard distance >= 4 else { return writer.number(distance, 6, &slots, table) }
    let top = Int.bitWidth - 1 - distance.leadingZeroBitCount
    let slot = top << 1 | distance >> (top - 1) & 1
    writer.number(slot, 6, &slots, table)
    let base = (2 | slot & 1) << (top - 1)
    if slot < 14 {
      writer.reversed(distance - base, top - 1, &specials, base - slot)
    } else {
      writer.even((distance - base) >> 4, top - 5)
      writer.reversed(distance & 15, 4, &aligned, 0)
    }
  }

  /// How many bytes a match has: from 2 to 273.
  private struct Lengths {
    private var choice = ChanceWriter.even(2)
    private var low = ChanceWriter.even(8)
    private var middle = ChanceWriter.even(8)
    private var high = ChanceWriter.even(256)

    mutating func write(_ count: Int, to writer: inout ChanceWriter) {
      writer.bit(count >= 10, &choice[0])
      if count < 10 { return writer.number(count - 2, 3, &low, 0) }
      writer.bit(count >= 18, &choice[1])
      if count < 18 { return writer.number(count - 10, 3, &middle, 0) }
      writer.number(count - 18, 8, &high, 0)
    }
  }
}

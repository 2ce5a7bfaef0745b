/// Finds pieces of a text that stood in it before.
struct MatchFinder {
  private let bytes: [UInt8]
  /// The last place at which three bytes with that hash stand.
  private var last = [Int32](repeating: -1, count: 1 << 16)
  /// For each place the one before it whose hash is the same.
  private var previous: [Int32]

  /// The longest piece that LZMA can copy at once.
  private static let most = 273
  /// How many places are looked at.
  private static let trials = 128

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    previous = [Int32](repeating: -1, count: bytes.count)
  }

  /// How many bytes from `at` on are those that stand `distance` before them.
  func count(_ at: Int, back distance: Int) -> Int {
    guard distance <= at else { return 0 }
    let most = min(Self.most, bytes.count - at)
    var count = 0
    while count < most, bytes[at + count] == bytes[at + count - distance] { count += 1 }
    return count
  }

  /// The longest piece of at least three bytes that begins at `at`, the nearest of these; `at` is
  /// known from then on.
  mutating func longest(at: Int) -> (distance: Int, count: Int)? {
    guard let place = hash(at) else { return nil }
    var best: (distance: Int, count: Int)?
    var other = last[place]
    for _ in 0..<Self.trials {
      guard other >= 0 else { break }
      let distance = at - Int(other)
      let count = count(at, back: distance)
      if count > best?.count ?? 2 { best = (distance, count) }
      if count == Self.most { break }
      other = previous[Int(other)]
    }
    remember(at, place)
    return best
  }

  /// Knows these places, too.
  mutating func pass(_ start: Int, upTo end: Int) {
    guard start < end else { return }
    for at in start..<end {
      if let place = hash(at) { remember(at, place) }
    }
  }

  private mutating func remember(_ at: Int, _ place: Int) {
    previous[at] = last[place]
    last[place] = Int32(at)
  }

  private func hash(_ at: Int) -> Int? {
    guard at + 2 < bytes.count else { return nil }
    return (Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])) &* 0x9E37_79B1
      >> 16 & 0xFFFF
  }
}

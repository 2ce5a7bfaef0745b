/// The best order of a strip: some columns that lie side by side in one band, everything else
/// held. Exact.
///
/// Dynamic programming over the sets of lines that may stand left of a border between two columns
/// (as Held, Karp 1962 over the cities that a tour has seen). A shared station that spans k
/// columns is cut by k - 1 borders, and whether a border cuts it is known from the set; pairs of
/// lines and the index of a line are priced when the line is put at the right end of a set.
/// O(2^w · w) steps and 2^w numbers for w columns.
struct ColumnStrip {
  /// More columns than this are never ordered at once: 2^15 sets fit the caches.
  static let widest = 15

  /// What the order of a strip is priced by; its lines are numbered within it.
  struct Prices {
    let width: Int
    /// By a · width + b: that a stands left of b.
    var pairs: [Int32]
    /// By column · width + line: that the line stands there.
    var places: [Int32]
  }

  /// A shared station with lines in the strip.
  struct Station {
    /// These, as bits.
    var mask: Int
    /// Of one foreign line passed.
    var price: Int32
    /// Whether it has lines left of the strip.
    var leavesLeft: Bool
    /// Whether it has lines right of the strip.
    var leavesRight: Bool
  }

  private let width: Int
  private let low: Int
  private var borders: [Int32]
  /// By set, the least cost of its lines as the first of the strip.
  private var best: [Int32]
  /// By line and set of the first `low` lines, or of the others: the pairs with that set left of
  /// the line.
  private var lowPairs: [Int32]
  private var highPairs: [Int32]
  /// By lines in a set beyond the first three, and line: its price as the last of eight sets.
  private var lasts: [SIMD8<Int32>]

  init(width: Int) {
    precondition(width <= Self.widest, "a strip of \(width) columns")
    self.width = width
    low = max(3, (width + 1) / 2)
    borders = [Int32](repeating: 0, count: max(8, 1 << width))
    best = borders
    lowPairs = [Int32](repeating: 0, count: width << low)
    highPairs = lowPairs
    lasts = [SIMD8<Int32>](repeating: SIMD8(), count: max(1, width - 2) * width)
  }

  /// For each set of lines, the prices of the stations that a border right of it cuts: all less
  /// those that lie left of it and those that lie right.
  func borders(of stations: [Station]) -> [Int32] {
    var inLeft = [Int32](repeating: 0, count: borders.count)
    var inRight = inLeft
    var total: Int32 = 0
    for station in stations {
      total += station.price
      if !station.leavesRight { inLeft[station.mask] += station.price }
      if !station.leavesLeft { inRight[station.mask] += station.price }
    }
    Self.addSubsets(&inLeft, lines: width)
    Self.addSubsets(&inRight, lines: width)
    let all = 1 << width - 1
    for set in 0...all { inLeft[set] = total - inLeft[set] - inRight[all - set] }
    inLeft[0] = 0
    return inLeft
  }

  /// To each set, the numbers of all its subsets.
  static func addSubsets(_ sums: inout [Int32], lines: Int) {
    sums.withUnsafeMutableBufferPointer { sums in
      for line in 0..<lines {
        let step = 1 << line
        for start in stride(from: 0, to: 1 << lines, by: 2 * step) {
          for set in start..<start + step { sums[set + step] &+= sums[set] }
        }
      }
    }
  }

  /// The lines of the strip from left to right, and what they cost so: borders, pairs and places.
  ///
  /// - Parameter borders: by set, from `borders(of:)`; several are added.
  mutating func order(_ prices: Prices, borders more: [[Int32]]) -> (order: [Int], cost: Int) {
    borders = more.first ?? [Int32](repeating: 0, count: borders.count)
    for others in more.dropFirst() {
      for set in borders.indices { borders[set] &+= others[set] }
    }
    fillPairs(prices)
    fillLasts(prices)
    fillBest()
    return (walk(prices), Int(best[1 << width - 1]))
  }

  private mutating func fillBest() {
    var best: [Int32] = []
    swap(&best, &self.best)
    defer { swap(&best, &self.best) }
    let (width, low) = (width, low)
    borders.withUnsafeBufferPointer { borders in
      best.withUnsafeMutableBufferPointer { best in
        lowPairs.withUnsafeBufferPointer { lowPairs in
          highPairs.withUnsafeBufferPointer { highPairs in
            lasts.withUnsafeBufferPointer { lasts in
              best[0] = 0
              for start in stride(from: 0, to: 1 << width, by: 8) {
                Self.fillEight(
                  start, best, width: width, low: low, borders: borders, lowPairs: lowPairs,
                  highPairs: highPairs,
                  lasts: lasts)
              }
            }
          }
        }
      }
    }
  }

  /// Eight sets at once, equal in all lines but the first three: by their last line if it is
  /// another, and then one by one by the first three.
  @inline(__always)
  private static func fillEight(
    _ start: Int, _ best: UnsafeMutableBufferPointer<Int32>, width: Int, low: Int,
    borders: UnsafeBufferPointer<Int32>, lowPairs: UnsafeBufferPointer<Int32>,
    highPairs: UnsafeBufferPointer<Int32>, lasts: UnsafeBufferPointer<SIMD8<Int32>>
  ) {
    let lows = start & (1 << low &- 1)
    let highs = start >> low
    let row = (start >> 3).nonzeroBitCount &* width
    var least = SIMD8<Int32>(repeating: Int32.max)
    var rest = start
    while rest != 0 {
      let line = rest.trailingZeroBitCount
      rest &= rest &- 1
      let cost =
        best.eight(start ^ 1 << line) &+ lowPairs.eight(line << low | lows)
        &+ lasts[row &+ line] &+ highPairs[line << low | highs]
      least.replace(with: cost, where: cost .< least)
    }
    for lane in (start == 0 ? 1 : 0)..<min(8, 1 << width) {
      var cheapest = least[lane]
      var rest = lane
      while rest != 0 {
        let line = rest.trailingZeroBitCount
        rest &= rest &- 1
        let cost =
          best[start | lane ^ 1 << line] &+ lowPairs[line << low | lows | lane]
          &+ highPairs[line << low | highs] &+ lasts[row &+ line][lane]
        cheapest = min(cheapest, cost)
      }
      best[start | lane] = cheapest &+ borders[start | lane]
    }
  }

  /// The order that `best` came by, from its end.
  private func walk(_ prices: Prices) -> [Int] {
    var order: [Int] = []
    var set = 1 << width - 1
    while set != 0 {
      let column = set.nonzeroBitCount - 1
      let last = (0..<width).last { line in
        set >> line & 1 == 1
          && best[set] == borders[set] + best[set ^ 1 << line]
            + lowPairs[line << low | set & (1 << low - 1)] + highPairs[line << low | set >> low]
            + prices.places[column * width + line]
      }
      guard let last else { break }
      order.append(last)
      set ^= 1 << last
    }
    return order.reversed()
  }

  private mutating func fillPairs(_ prices: Prices) {
    for line in 0..<width {
      let base = line << low
      for set in 1..<1 << low {
        let first = set.trailingZeroBitCount
        let rest = base | set & (set - 1)
        if first < width {
          lowPairs[base | set] = lowPairs[rest] + prices.pairs[first * width + line]
        }
        if low + first < width {
          highPairs[base | set] = highPairs[rest] + prices.pairs[(low + first) * width + line]
        }
      }
    }
  }

  private mutating func fillLasts(_ prices: Prices) {
    for size in 0...max(0, width - 3) {
      for line in 0..<width {
        for lane in 0..<8 {
          let column = size + lane.nonzeroBitCount - 1
          guard (0..<width).contains(column) else { continue }
          lasts[size * width + line][lane] = prices.places[column * width + line]
        }
      }
    }
  }
}

extension UnsafeBufferPointer<Int32> {
  /// Eight numbers from `start` on.
  @inline(__always)
  func eight(_ start: Int) -> SIMD8<Int32> {
    guard let baseAddress else { return SIMD8() }
    return UnsafeRawPointer(baseAddress + start).loadUnaligned(as: SIMD8<Int32>.self)
  }
}

extension UnsafeMutableBufferPointer<Int32> {
  /// Eight numbers from `start` on.
  @inline(__always)
  func eight(_ start: Int) -> SIMD8<Int32> { UnsafeBufferPointer(self).eight(start) }
}

/// Cheapest ways through the sets of lines, from none to all by one line a step: each set has its
/// price, and each line has one for the index that it gets.
///
/// Eight sets are priced at once, equal in all lines but the first three. O(2^L · L) steps a pass.
struct SetWays {
  private let lines: Int
  private let count: Int
  /// By set, the cheapest way from none to it, its own price included.
  private var left: [Int32]
  /// By set, the cheapest way from it to all, its own price included.
  private var right: [Int32]
  /// By lines in a set beyond the first three, and line: its price as the last of each of eight
  /// sets.
  private var lasts: [SIMD8<Int32>]
  /// The same as the next line after each set.
  private var nexts: [SIMD8<Int32>]
  /// No price for any set.
  let free: [Int32]

  /// - Parameter lines: at most `ColumnStrip.widest`.
  init(lines: Int) {
    self.lines = lines
    count = 1 << lines
    free = [Int32](repeating: 0, count: max(8, count))
    left = free
    right = free
    lasts = [SIMD8<Int32>](repeating: SIMD8(), count: max(1, lines - 2) * lines)
    nexts = lasts
  }

  /// What the cheapest way costs, after `fillRight`.
  var least: Int32 { right[0] }

  /// - Parameter places: by index · lines + line.
  private mutating func fill(_ places: [Int32]) {
    for size in 0...max(0, lines - 3) {
      for line in 0..<lines {
        for lane in 0..<8 {
          let index = size + lane.nonzeroBitCount
          if index < lines { nexts[size * lines + line][lane] = places[index * lines + line] }
          if (1...lines).contains(index) {
            lasts[size * lines + line][lane] = places[(index - 1) * lines + line]
          }
        }
      }
    }
  }

  /// Finds the cheapest way from every set to all lines.
  mutating func fillRight(_ sets: [Int32], _ places: [Int32]) {
    fill(places)
    let (lines, count) = (lines, count)
    sets.withUnsafeBufferPointer { sets in
      nexts.withUnsafeBufferPointer { nexts in
        right.withUnsafeMutableBufferPointer { right in
          for start in stride(from: 0, to: count, by: 8).reversed() {
            let row = (start >> 3).nonzeroBitCount &* lines
            var least = SIMD8<Int32>(repeating: Int32.max)
            var rest = (count &- 1) & ~start & ~7
            while rest != 0 {
              let line = rest.trailingZeroBitCount
              rest &= rest &- 1
              let cost = right.eight(start | 1 << line) &+ nexts[row &+ line]
              least.replace(with: cost, where: cost .< least)
            }
            for lane in (0..<min(8, count)).reversed() {
              let set = start | lane
              var cheapest = set == count &- 1 ? 0 : least[lane]
              var rest = ~lane & 7 & (count &- 1)
              while rest != 0 {
                let line = rest.trailingZeroBitCount
                rest &= rest &- 1
                cheapest = min(cheapest, right[set | 1 << line] &+ nexts[row &+ line][lane])
              }
              right[set] = cheapest &+ sets[set]
            }
          }
        }
      }
    }
  }

  /// The sets of a cheapest way between none and all, and its places as index · lines + line.
  /// After `fillRight` of the same prices.
  func cheapest(_ sets: [Int32], _ places: [Int32]) -> (sets: [Int], places: [Int]) {
    var way: (sets: [Int], places: [Int]) = ([], [])
    var set = 0
    for index in 0..<lines {
      let next = (0..<lines).first { line in
        set >> line & 1 == 0
          && right[set] == sets[set] + places[index * lines + line] + right[set | 1 << line]
      }
      guard let next else { break }
      set |= 1 << next
      way.sets.append(set)
      way.places.append(index * lines + next)
    }
    return (way.sets.dropLast(), way.places)
  }

  /// By index · lines + line: by how much the cheapest way with the line at that index is dearer
  /// than the cheapest. After `fillRight` of the same prices.
  mutating func slacks(_ sets: [Int32], _ places: [Int32]) -> [Int32] {
    let (lines, count, low) = (lines, count, least)
    var slacks = [SIMD8<Int32>](repeating: SIMD8(repeating: Int32.max), count: lasts.count)
    sets.withUnsafeBufferPointer { sets in
      lasts.withUnsafeBufferPointer { lasts in
        right.withUnsafeBufferPointer { right in
          left.withUnsafeMutableBufferPointer { left in
            slacks.withUnsafeMutableBufferPointer { slacks in
              left[0] = sets[0]
              for start in stride(from: 0, to: count, by: 8) {
                let row = (start >> 3).nonzeroBitCount &* lines
                let after = right.eight(start) &- low
                var least = SIMD8<Int32>(repeating: Int32.max)
                var rest = start
                while rest != 0 {
                  let line = rest.trailingZeroBitCount
                  rest &= rest &- 1
                  let cost = left.eight(start ^ 1 << line) &+ lasts[row &+ line]
                  least.replace(with: cost, where: cost .< least)
                  let slack = cost &+ after
                  slacks[row &+ line].replace(with: slack, where: slack .< slacks[row &+ line])
                }
                for lane in (start == 0 ? 1 : 0)..<min(8, count) {
                  var cheapest = least[lane]
                  var rest = lane
                  while rest != 0 {
                    let line = rest.trailingZeroBitCount
                    rest &= rest &- 1
                    let cost = left[start | lane ^ 1 << line] &+ lasts[row &+ line][lane]
                    cheapest = min(cheapest, cost)
                    slacks[row &+ line][lane] = min(slacks[row &+ line][lane], cost &+ after[lane])
                  }
                  left[start | lane] = cheapest &+ sets[start | lane]
                }
              }
            }
          }
        }
      }
    }
    return leasts(of: slacks)
  }

  /// By index · lines + line, the least of what eight sets at a time have.
  private func leasts(of values: [SIMD8<Int32>]) -> [Int32] {
    var least = [Int32](repeating: Int32.max, count: lines * lines)
    for size in 0...max(0, lines - 3) {
      for line in 0..<lines {
        for lane in 0..<8 {
          let index = size + lane.nonzeroBitCount - 1
          guard (0..<lines).contains(index) else { continue }
          let place = index * lines + line
          least[place] = min(least[place], values[size * lines + line][lane])
        }
      }
    }
    return least
  }

  /// Lends each set's slack as it is met from left to right, a share of it for each border that is
  /// still to come, so that no way becomes cheaper than the cheapest was. After `fillRight` of the
  /// same prices.
  ///
  /// - Parameters:
  ///   - loans: what has been lent in the direction of `sign`; stays within ± `limit`.
  ///   - next: the prices of the band that borrows.
  mutating func lend(
    _ sets: inout [Int32], loans: inout [Int32], sign: Int32, limit: Int32, to next: inout [Int32]
  ) {
    let (lines, count, low) = (lines, count, least)
    // In 1024ths.
    let shares = (0...lines).map { Int32($0 == 0 || $0 == lines ? 0 : 1024 / (lines - $0)) }
    let most = 2 * limit * Int32(lines)
    sets.withUnsafeMutableBufferPointer { sets in
      next.withUnsafeMutableBufferPointer { next in
        loans.withUnsafeMutableBufferPointer { loans in
          lasts.withUnsafeBufferPointer { lasts in
            right.withUnsafeBufferPointer { right in
              left.withUnsafeMutableBufferPointer { left in
                left[0] = sets[0]
                for start in stride(from: 0, to: count, by: 8) {
                  let size = (start >> 3).nonzeroBitCount
                  let row = size &* lines
                  var least = SIMD8<Int32>(repeating: Int32.max)
                  var rest = start
                  while rest != 0 {
                    let line = rest.trailingZeroBitCount
                    rest &= rest &- 1
                    let cost = left.eight(start ^ 1 << line) &+ lasts[row &+ line]
                    least.replace(with: cost, where: cost .< least)
                  }
                  for lane in (start == 0 ? 1 : 0)..<min(8, count) {
                    let set = start | lane
                    var cheapest = least[lane]
                    var rest = lane
                    while rest != 0 {
                      let line = rest.trailingZeroBitCount
                      rest &= rest &- 1
                      cheapest = min(cheapest, left[set ^ 1 << line] &+ lasts[row &+ line][lane])
                    }
                    let slack = min(cheapest &+ right[set] &- low, most)
                    let wish = (slack &* shares[size &+ lane.nonzeroBitCount]) >> 10
                    let loan = min(wish, limit &- sign &* loans[set])
                    loans[set] &+= sign &* loan
                    sets[set] &-= loan
                    next[set] &+= loan
                    left[set] = cheapest &+ sets[set]
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}

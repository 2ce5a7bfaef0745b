internal import Linjasto

/// Which items of a new list are those of the old one, by id, else by what they say, else by where
/// they stand.
struct ListAlignment {
  /// By item of the new list: its place in the old one; nil for a new item.
  private(set) var origins: [Int?]
  /// By item of the new list: whether it stays where it was among those that stay.
  private(set) var stays: [Bool]

  /// - Complexity: O(n log n).
  init(from old: [Value], to new: [Value]) {
    origins = ListAlignment.matches(old, new)
    stays = ListAlignment.longestAscent(origins)
    pairByPlace(old, new)
  }

  /// What tells an item from the others: its id, code or line; the text that it is.
  private static func identity(_ item: Value) -> Value? {
    if case .text = item { return item }
    return ["id", "code", "line"].lazy.compactMap { item[$0] }.first
  }

  private static func matches(_ old: [Value], _ new: [Value]) -> [Int?] {
    var places: [Value: [Int]] = [:]
    for (index, item) in old.enumerated().reversed() {
      places[identity(item) ?? item, default: []].append(index)
    }
    return new.map { places[identity($0) ?? $0]?.popLast() }
  }

  /// A longest subsequence of ascending origins: the others have moved.
  private static func longestAscent(_ origins: [Int?]) -> [Bool] {
    var tails: [Int] = []
    var before = [Int](repeating: -1, count: origins.count)
    for (index, origin) in origins.enumerated() {
      guard let origin else { continue }
      var (low, high) = (0, tails.count)
      while low < high {
        let middle = (low + high) / 2
        if (origins[tails[middle]] ?? 0) < origin { low = middle + 1 } else { high = middle }
      }
      if low > 0 { before[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var stays = [Bool](repeating: false, count: origins.count)
    var index = tails.last ?? -1
    while index >= 0 {
      stays[index] = true
      index = before[index]
    }
    return stays
  }

  /// Between two items that stay, what came may be what went, changed: an item without an id, or one
  /// of which nothing but the id is another.
  private mutating func pairByPlace(_ old: [Value], _ new: [Value]) {
    let moved = Set(origins.indices.compactMap { stays[$0] ? nil : origins[$0] })
    var next = 0
    var waiting: [Int] = []
    func pair(_ gap: Range<Int>, _ arrivals: [Int]) -> [(Int, Int)] {
      let gone = gap.filter { !moved.contains($0) }
      return zip(arrivals, gone).filter { ListAlignment.isAlike(old[$1], new[$0]) }
    }
    var pairs: [(Int, Int)] = []
    for index in new.indices {
      if stays[index], let origin = origins[index] {
        pairs += pair(next..<origin, waiting)
        (next, waiting) = (origin + 1, [])
      } else if origins[index] == nil {
        waiting.append(index)
      }
    }
    pairs += pair(next..<old.count, waiting)
    for (arrival, gone) in pairs {
      origins[arrival] = gone
      stays[arrival] = true
    }
  }

  private static func isAlike(_ old: Value, _ new: Value) -> Bool {
    switch (old, new) {
    case (.record(let a), .record(let b)):
      guard identity(old) != nil || identity(new) != nil else { return true }
      let ids = ["id", "code"]
      return a.filter { !ids.contains($0.key) } == b.filter { !ids.contains($0.key) }
    case (.text, .text), (.number, .number), (.boolean, .boolean): return true
    default: return false
    }
  }
}

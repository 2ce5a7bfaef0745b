/// The rows of one band: every station stands as high as may be, clear of what stands in its columns.
///
/// A station that several lines share lies across all columns from its first to its last; its name
/// stands beside one of them. Heights are counted in units of a quarter of a line of text.
struct BandRows {
  /// What takes room in some columns.
  struct Item: Hashable {
    /// Of its lines' columns.
    let first: Int
    let last: Int
    /// The column that its name is beside.
    let named: Int
    /// In that column, the name included.
    let height: Int
    /// In the other columns.
    let barHeight: Int
    /// Where an earlier drawing has it; nil where it does not.
    var kept: Int?
    /// Whether it stands under all that does not.
    var isLast = false

    var isShared: Bool { first < last }
  }

  /// By item: the distance of its upper side from that of the band.
  private(set) var tops: [Int]
  /// Of the band.
  private(set) var height = 0
  /// By column, what is taken, ascending and apart.
  private var taken: [[Range<Int>]]

  /// Packs a band: what is kept first, then the shared in the best of some orders, then the rest in
  /// the order given.
  ///
  /// - Parameters:
  ///   - shuffles: how many random orders are among them.
  ///   - isCancelled: whether the best of the orders so far will do; asked after each.
  /// - Complexity: O(items · columns · rows), for each of some dozen orders of the shared.
  init(
    _ items: [Item], columns: Int, seed: UInt64, shuffles: Int = 20,
    isCancelled: () -> Bool = { false }
  ) {
    let shared = items.indices.filter { items[$0].kept == nil && items[$0].isShared }
    var orders = [
      shared,
      shared.sorted { (-items[$0].span, $0) < (-items[$1].span, $1) },
      shared.sorted { (items[$0].span, $0) < (items[$1].span, $1) },
      shared.sorted {
        (items[$0].first, items[$0].last, $0) < (items[$1].first, items[$1].last, $1)
      },
    ]
    var random = SeededGenerator(seed: seed)
    if shared.count > 2 {
      for _ in 0..<shuffles { orders.append(shared.shuffled(using: &random)) }
    }
    var best: BandRows?
    for order in orders {
      let rows = BandRows(items, columns: columns, shared: order)
      if best.map({ rows.price < $0.price }) ?? true { best = rows }
      if shared.count < 2 || isCancelled() { break }
    }
    self = best ?? BandRows(items, columns: columns, shared: [])
  }

  private var price: (Int, Int) { (height, tops.reduce(0, +)) }

  private init(_ items: [Item], columns: Int, shared: [Int]) {
    tops = Array(repeating: 0, count: items.count)
    taken = Array(repeating: [], count: columns)
    let kept = items.indices.filter { items[$0].kept != nil }
      .sorted { (items[$0].kept ?? 0, $0) < (items[$1].kept ?? 0, $1) }
    let rest = items.indices.filter { items[$0].kept == nil && !items[$0].isShared }
    for index in kept + shared + rest.filter({ !items[$0].isLast })
      + rest.filter({ items[$0].isLast })
    {
      place(items[index], as: index)
    }
  }

  private mutating func place(_ item: Item, as index: Int) {
    var top = item.kept ?? 0
    if item.isLast, item.kept == nil { top = taken[item.last].last?.upperBound ?? 0 }
    var isSettled = false
    while !isSettled {
      isSettled = true
      for column in item.first...item.last {
        let free = firstFree(from: top, height: item.height(in: column), in: column)
        if free > top { (top, isSettled) = (free, false) }
      }
    }
    for column in item.first...item.last {
      let end = top + item.height(in: column)
      let at = taken[column].firstIndex { $0.lowerBound >= end } ?? taken[column].count
      taken[column].insert(top..<end, at: at)
      height = max(height, end)
    }
    tops[index] = top
  }

  private func firstFree(from top: Int, height: Int, in column: Int) -> Int {
    var top = top
    for range in taken[column] where range.upperBound > top {
      if range.lowerBound >= top + height { break }
      top = range.upperBound
    }
    return top
  }
}

extension BandRows.Item {
  fileprivate var span: Int { last - first }

  fileprivate func height(in column: Int) -> Int { column == named ? height : barHeight }
}

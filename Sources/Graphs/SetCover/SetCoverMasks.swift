/// The smallest cover of up to 64 rows by columns that all cost the same, where few columns suffice.
///
/// A row with the fewest columns is branched on, and a node given up when not even the columns that
/// cover the most of what is open cover it all. A set of rows is one word here, so that this takes
/// less than bounding a handful of nodes with prices would.
struct SetCoverMasks {
  private let core: SetCoverCore
  /// By column: the rows that it covers.
  private let masks: [UInt64]
  private let most: Int
  private var chosen: [Int32] = []

  /// - Parameters:
  ///   - core: what is to be covered.
  ///   - cost: a cover may cost no more.
  /// - Returns: nil where the core is of another kind, or the search could be long.
  init?(_ core: SetCoverCore, cost: Double) {
    guard core.rowCount <= 64, let price = core.costs.first, price > 0,
      core.costs.allSatisfy({ $0 == price })
    else { return nil }
    most = Int(cost / price)
    let degree = core.rows.values.count / max(core.rowCount, 1)
    guard most <= Self.mostLimit, degree * degree * core.columnCount <= Self.workLimit else {
      return nil
    }
    self.core = core
    masks = (0..<core.columnCount).map { column in
      core.rows(of: column).reduce(0) { $0 | 1 << UInt64($1) }
    }
  }

  private static let mostLimit = 4
  private static let workLimit = 1 << 23

  /// The columns of a smallest cover; nil when all are too large.
  mutating func smallestCover() -> [Int]? {
    let all = UInt64.max >> UInt64(64 - core.rowCount)
    let columns = Array(0..<Int32(core.columnCount))
    var best: [Int]?
    while covers(all, with: (best?.count ?? most + 1) - 1, of: columns) {
      best = chosen.map { Int($0) }
    }
    return best
  }

  /// Whether up to `count` of the columns cover `open`; they then stand in `chosen`.
  private mutating func covers(_ open: UInt64, with count: Int, of columns: [Int32]) -> Bool {
    if open == 0 {
      chosen = []
      return true
    }
    if count <= 0 { return false }
    var rest: [Int32] = []
    rest.reserveCapacity(columns.count)
    var most = 0
    for column in columns {
      let gain = (masks[Int(column)] & open).nonzeroBitCount
      if gain == 0 { continue }
      most = max(most, gain)
      rest.append(column)
    }
    let size = open.nonzeroBitCount
    if most * count < size { return false }
    if count == 1 {
      guard let column = rest.first(where: { open & ~masks[Int($0)] == 0 }) else { return false }
      chosen = [column]
      return true
    }
    let row = rarestRow(of: open, in: rest)
    var branches = rest.filter { masks[Int($0)] >> UInt64(row) & 1 != 0 }.map { column in
      (column: column, gain: (masks[Int(column)] & open).nonzeroBitCount)
    }
    branches.sort { ($0.gain, $1.column) > ($1.gain, $0.column) }
    for (column, gain) in branches {
      // The most that the others can cover is known.
      if gain + most * (count - 1) < size { return false }
      if covers(open & ~masks[Int(column)], with: count - 1, of: rest) {
        chosen.append(column)
        return true
      }
    }
    return false
  }

  /// The row of `open` that the fewest of the columns cover.
  private func rarestRow(of open: UInt64, in columns: [Int32]) -> Int {
    var counts = [Int32](repeating: 0, count: core.rowCount)
    for column in columns {
      var rows = masks[Int(column)] & open
      while rows != 0 {
        counts[rows.trailingZeroBitCount] += 1
        rows &= rows &- 1
      }
    }
    var rarest = open.trailingZeroBitCount
    var rows = open
    while rows != 0 {
      let row = rows.trailingZeroBitCount
      rows &= rows &- 1
      if counts[row] < counts[rarest] { rarest = row }
    }
    return rarest
  }
}

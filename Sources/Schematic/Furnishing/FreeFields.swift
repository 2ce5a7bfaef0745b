/// Which fields of a board, as many across as down, have nothing in them.
struct FreeFields {
  let board: Rect
  /// At most 64.
  let count: Int
  /// By row, a bit for each column, the first the lowest.
  private var free: [UInt64]

  /// All of them free.
  init(of board: Rect, count: Int) {
    precondition(1...64 ~= count, "a row is a word")
    self.board = board
    self.count = count
    free = Array(repeating: UInt64.max >> UInt64(64 - count), count: count)
  }

  /// Marks what an area covers, as far as it is on the board.
  mutating func cover(_ area: Rect) {
    let (w, h) = (board.width / Double(count), board.height / Double(count))
    let (left, top) = (max(0, area.minX - board.minX), max(0, area.minY - board.minY))
    let right = min(Double(count), ((area.maxX - board.minX) / w).rounded(.up))
    let bottom = min(Double(count), ((area.maxY - board.minY) / h).rounded(.up))
    guard left / w < right, top / h < bottom else { return }
    let (first, end) = (Int(left / w), Int(right))
    let covered = (UInt64.max >> UInt64(64 - (end - first))) << UInt64(first)
    for row in Int(top / h)..<Int(bottom) { free[row] &= ~covered }
  }

  /// The largest rectangle of free fields, as a share of the board.
  ///
  /// - Complexity: quadratic in the rows, each pair a few operations on words.
  var largestShare: Double {
    var largest = 0
    for top in free.indices {
      var common = UInt64.max
      /// Columns side by side that would make the rectangle larger than the largest.
      var wanted = count + 1
      for bottom in top..<count {
        common &= free[bottom]
        if common == 0 { break }
        let height = bottom - top + 1
        while (wanted - 1) * height > largest { wanted -= 1 }
        while common.hasRun(of: wanted) {
          largest = wanted * height
          wanted += 1
        }
      }
    }
    return Double(largest) / Double(count * count)
  }
}

extension UInt64 {
  /// Whether so many ones stand side by side.
  fileprivate func hasRun(of length: Int) -> Bool {
    guard length <= 64 else { return false }
    // A bit that is left begins a run of `known`.
    var (starts, known) = (self, 1)
    while known < length, starts != 0 {
      let step = Swift.min(known, length - known)
      starts &= starts >> UInt64(step)
      known += step
    }
    return starts != 0
  }
}

/// Which fields of a board, as many across as down, have nothing in them.
struct FreeFields {
  let board: Rect
  let count: Int
  /// Row by row.
  private var isFree: [Bool]

  /// All of them free.
  init(of board: Rect, count: Int) {
    self.board = board
    self.count = count
    isFree = Array(repeating: true, count: count * count)
  }

  /// Marks what an area covers, as far as it is on the board.
  mutating func cover(_ area: Rect) {
    let (w, h) = (board.width / Double(count), board.height / Double(count))
    let (left, top) = (max(0, area.minX - board.minX), max(0, area.minY - board.minY))
    let right = min(Double(count), ((area.maxX - board.minX) / w).rounded(.up))
    let bottom = min(Double(count), ((area.maxY - board.minY) / h).rounded(.up))
    guard left / w < right, top / h < bottom else { return }
    for row in Int(top / h)..<Int(bottom) {
      for column in Int(left / w)..<Int(right) { isFree[row * count + column] = false }
    }
  }

  /// The largest rectangle of free fields, as a share of the board (a histogram of free heights for each
  /// row, read with a stack).
  var largestShare: Double {
    var heights = [Int](repeating: 0, count: count + 1)
    var stack: [(start: Int, height: Int)] = []
    var largest = 0
    for row in 0..<count {
      for column in 0..<count {
        heights[column] = isFree[row * count + column] ? heights[column] + 1 : 0
      }
      stack.removeAll(keepingCapacity: true)
      for column in 0...count {
        let now = heights[column]
        var start = column
        while let last = stack.last, last.height >= now {
          stack.removeLast()
          start = last.start
          largest = max(largest, last.height * (column - last.start))
        }
        stack.append((start, now))
      }
    }
    return Double(largest) / Double(count * count)
  }
}

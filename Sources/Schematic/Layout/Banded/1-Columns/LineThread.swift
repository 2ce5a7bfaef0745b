/// The best columns of one line in all bands at once, everything else held. Exact.
///
/// The other lines keep their order, so that the line's column is all that is left to choose in a
/// band: a cheapest way through the bands, where a step prices the crossings and moves of a gutter
/// and a node the lines that are passed in a band (dynamic programming, as of Viterbi 1967).
/// O(bands · lines² + size of the stations) steps.
struct LineThread {
  private let problem: ColumnOrderProblem
  /// By band, where the line goes.
  private(set) var columns: [Int]
  /// By column of the band in hand: what the line costs there.
  private var nodes: [Int32]
  /// By column below the gutter in hand: its crossings and moves but the line's own.
  private var steps: [Int32]
  /// By column: the cheapest way down to there.
  private var best: [Int32]
  private var next: [Int32]
  /// By band and column: the column above that the cheapest way comes by.
  private var came: [Int32]
  /// By column above the gutter in hand: the other line's column below. Both without the line.
  private var below: [Int32]

  init(_ problem: ColumnOrderProblem) {
    self.problem = problem
    let lines = problem.lineCount
    columns = [Int](repeating: 0, count: problem.bands.count)
    nodes = [Int32](repeating: 0, count: lines + 1)
    steps = nodes
    best = nodes
    next = nodes
    below = nodes
    came = [Int32](repeating: 0, count: problem.bands.count * lines)
  }

  /// Finds `columns`, and by how much they are cheaper than the line's columns are.
  ///
  /// - Parameter held: whether the line keeps its column in a band.
  mutating func findColumns(
    of line: Int, orders: [[Int]], places: [[Int]], held: (Int) -> Bool
  ) -> Int {
    let lines = problem.lineCount
    guard lines > 1, !orders.isEmpty else { return 0 }
    var now: Int32 = 0
    for band in orders.indices {
      let column = places[band][line]
      fillNodes(band, line, places[band])
      if held(band) {
        for q in 0..<lines where q != column { nodes[q] = Self.never }
      }
      now += nodes[column]
      guard band > 0 else {
        for q in 0..<lines { best[q] = nodes[q] }
        continue
      }
      now += fillNext(
        orders[band - 1], places[band], line, from: places[band - 1][line], to: column, band)
      for q in 0..<lines { best[q] = min(next[q] + nodes[q], Self.never) }
    }
    let last = orders.count - 1
    var column = places[last][line]
    for q in 0..<lines where best[q] < best[column] { column = q }
    let gain = Int(now - best[column])
    guard gain > 0 else { return 0 }
    for band in orders.indices.reversed() {
      columns[band] = column
      column = Int(came[band * lines + column])
    }
    return gain
  }

  /// Dearer than any way.
  private static let never: Int32 = 1 << 29

  /// The lines that are passed in a band, less those that are so anyway.
  private mutating func fillNodes(_ band: Int, _ line: Int, _ places: [Int]) {
    let lines = problem.lineCount
    let own = places[line]
    for i in 0...lines { nodes[i] = 0 }
    // Differences from column to column first.
    for station in problem.bands[band] {
      var first = lines
      var last = -1
      var isOwn = false
      for other in station.lines {
        if other == line {
          isOwn = true
        } else {
          let place = places[other]
          let column = place > own ? place - 1 : place
          first = min(first, column)
          last = max(last, column)
        }
      }
      let price = Int32(station.count * problem.weights.passed)
      if isOwn {
        // Each column farther left than the others' first passes one line more, and so on the
        // right.
        nodes[0] += Int32(first) * price
        for q in 1..<first + 1 { nodes[q] -= price }
        for q in last + 2..<lines + 1 { nodes[q] += price }
      } else if first < last {
        nodes[first + 1] += price
        nodes[last + 1] -= price
      }
    }
    for q in 1...lines { nodes[q] += nodes[q - 1] }
  }

  /// Fills `next` with the cheapest way to each column of a band from those of the band above, and
  /// returns what the gutter costs as it is.
  private mutating func fillNext(
    _ above: [Int], _ places: [Int], _ line: Int, from: Int, to: Int, _ band: Int
  ) -> Int32 {
    let lines = problem.lineCount
    let crossing = Int32(problem.weights.crossing)
    let move = Int32(problem.weights.move)
    var count = 0
    for other in above where other != line {
      let place = places[other]
      below[count] = Int32(place > to ? place - 1 : place)
      count += 1
    }
    // With the line left of all others above: those left of it below are crossed.
    for q in 0..<lines { steps[q] = Int32(q) &* crossing }
    for i in 0..<count {
      // Moved, unless the line comes to stand on that side below which shifts it back.
      let column = Int(below[i])
      if column != i { for q in 0...column { steps[q] &+= move } }
      if column != i + 1 { for q in column + 1..<lines { steps[q] &+= move } }
    }
    return steps.withUnsafeMutableBufferPointer { steps in
      next.withUnsafeMutableBufferPointer { next in
        came.withUnsafeMutableBufferPointer { came in
          let came = UnsafeMutableBufferPointer(
            rebasing: came[band * lines..<(band + 1) * lines])
          var now: Int32 = 0
          for q in 0..<lines { next[q] = Int32.max }
          for p in 0..<lines {
            if p == from { now = steps[to] &+ (from == to ? 0 : move) }
            let base = best[p] &+ move
            steps[p] &-= move
            for q in 0..<lines {
              let cost = base &+ steps[q]
              let isLess = cost < next[q]
              next[q] = isLess ? cost : next[q]
              came[q] = isLess ? Int32(truncatingIfNeeded: p) : came[q]
            }
            steps[p] &+= move
            guard p < count else { break }
            // The line passes the p-th above.
            let column = Int(below[p])
            let left = crossing &+ (column == p ? move : column == p - 1 ? 0 &- move : 0)
            let right = (column == p + 1 ? move : column == p ? 0 &- move : 0) &- crossing
            for q in 0...column { steps[q] &+= left }
            for q in column + 1..<lines { steps[q] &+= right }
          }
          return now
        }
      }
    }
  }
}

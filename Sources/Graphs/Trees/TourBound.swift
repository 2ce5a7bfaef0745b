/// A lower bound on what a partial tree still needs to reach the root and the open requirements.
///
/// In an undirected graph whatever is missing, walked around twice, is a tour from the partial
/// tree's vertex through the open requirements and the root; half of the cheapest such tour bounds
/// it (PrunedDP++: Li, Qin, Yu, Mao, SIGMOD 2016, here with visit costs, half of them on the way in
/// and half on the way out). A directed graph only allows the farthest requirement. Both are
/// consistent.
struct TourBound: ~Copyable {
  private var table = Memory<Int32>()
  private(set) var count = 0
  private var isDirected = false

  /// - Parameters:
  ///   - between: `between[i * count + j]`, travel from a stop of i to one of j with both visits; 0
  ///     when one stop meets both.
  ///   - root: the cost from the root to each requirement, with the visit.
  mutating func build(
    count: Int, between: UnsafePointer<Int32>, root: UnsafePointer<Int32>, isDirected: Bool
  ) {
    self.count = count
    self.isDirected = isDirected
    if isDirected {
      let table = table.fill(1 << count, with: 0)
      for set in 1..<(1 << count) {
        table[set] = max(table[set & (set &- 1)], root[set.trailingZeroBitCount])
      }
      return
    }
    let table = table.fill((1 << count) * max(count, 1), with: Arcs.infinite)
    for j in 0..<count { table[(1 << j) * count + j] = root[j] }
    RequirementChains.fill(table, count: count, between: between)
  }

  /// - Parameters:
  ///   - nearest: for each requirement, the cost from here to it, with the visit.
  ///   - rootDistance: from the root to here.
  @inline(__always)
  func callAsFunction(
    _ nearest: UnsafePointer<Int32>, rootDistance: Int32, open: Int
  ) -> Int32 {
    if open == 0 { return rootDistance }
    if isDirected { return max(rootDistance, table[open]) }
    let chain = table.start + open &* count
    var least = Arcs.infinite
    var farthest = rootDistance
    var bits = open
    while bits != 0 {
      let j = bits.trailingZeroBitCount
      bits &= bits &- 1
      least = min(least, nearest[j] &+ chain[j])
      farthest = max(farthest, nearest[j])
    }
    if least >= Arcs.infinite || rootDistance >= Arcs.infinite { return Arcs.infinite }
    return max((least &+ rootDistance &+ 1) >> 1, farthest)
  }
}

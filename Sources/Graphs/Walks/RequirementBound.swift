/// A lower bound on what is still to pay when some requirements are not met yet.
///
/// The distance from requirement i to requirement j is the least travel from any stop that meets i
/// to one that meets j, with the visit there; 0 when one stop meets both. The remaining walk must
/// reach some open requirement first and then pass all others in some order, so it costs at least
/// the cheapest such chain (Held, Karp 1962: over subsets, O(2^k k^2)); and at least as much as the
/// farthest open requirement alone. The bound is consistent.
struct RequirementBound: ~Copyable {
  private var table = Memory<Int32>()
  private(set) var count = 0

  /// - Parameter distance: `distance[i * count + j]`, from requirement i to j.
  mutating func build(count: Int, distance: UnsafePointer<Int32>) {
    self.count = count
    let table = table.fill((1 << count) * max(count, 1), with: Arcs.infinite)
    for j in 0..<count { table[(1 << j) * count + j] = 0 }
    RequirementChains.fill(table, count: count, between: distance)
  }

  /// - Parameters:
  ///   - nearest: for each requirement, the cost from here to the nearest stop that meets it, with
  ///     its visit.
  ///   - open: the requirements not met yet.
  @inline(__always)
  func callAsFunction(_ nearest: UnsafePointer<Int32>, open: Int) -> Int32 {
    if open == 0 { return 0 }
    let chain = table.start + open &* count
    var least = Arcs.infinite
    var farthest: Int32 = 0
    var bits = open
    while bits != 0 {
      let j = bits.trailingZeroBitCount
      bits &= bits &- 1
      least = min(least, nearest[j] &+ chain[j])
      farthest = max(farthest, nearest[j])
    }
    return max(least, farthest)
  }
}

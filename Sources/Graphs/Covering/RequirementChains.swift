/// Cheapest chains through sets of requirements (Held and Karp 1962), which bound walks and trees.
enum RequirementChains {
  /// Fills in the sets of two and more; `table[set * count + j]` is the cost of a chain that begins
  /// with requirement j and meets the whole set.
  ///
  /// - Parameters:
  ///   - table: the sets of one are given, all else is at least 2^29.
  ///   - between: `between[j * count + i]`, the cost from requirement j to i.
  /// - Complexity: O(2^count · count²).
  @inline(__always)
  static func fill(
    _ table: UnsafeMutablePointer<Int32>, count: Int, between: UnsafePointer<Int32>
  ) {
    for set in 1..<(1 << count) where set & (set &- 1) != 0 {
      let row = table + set &* count
      var starts = set
      while starts != 0 {
        let j = starts.trailingZeroBitCount
        starts &= starts &- 1
        let rest = table + (set & ~(1 << j)) &* count
        let from = between + j &* count
        var best: Int32 = 1 << 29
        for i in 0..<count { best = min(best, from[i] &+ rest[i]) }
        row[j] = best
      }
    }
  }
}

extension BandedMap {
  /// What the columns of a banded map cost the eye, and how near that is to the least.
  public struct Cost: Hashable, Sendable, Encodable {
    /// How often lines cross between bands.
    public let crossings: Int
    /// How many lines run over a bar that joins the parts of a station which is not theirs.
    public let passed: Int
    /// How often a line changes its column from a band to the next.
    public let moves: Int
    /// A crossing and a move count one, a line passed three.
    public let total: Int
    /// No orders of the columns have a lower total.
    public let bound: Int
  }

  /// What the columns cost, with the best bound that a long search finds.
  ///
  /// - Complexity: O(bands · 2^lines · lines) a round, up to 15 lines; of more, of groups of at most 14.
  public var cost: Cost {
    let bounded = plan.order.bounded(.thorough)
    return Cost(
      crossings: plan.order.cost.crossings, passed: plan.order.cost.passed,
      moves: plan.order.cost.moves,
      total: plan.order.total, bound: bounded.bound)
  }
}

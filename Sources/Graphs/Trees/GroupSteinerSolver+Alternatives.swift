extension GroupSteinerSolver {
  /// Up to `count` cheapest trees with different sets of groups, the cheapest first.
  ///
  /// All cover as much as the cheapest one, and none could spare a group.
  ///
  /// - Complexity: about one search a chosen group of each answer (Lawler 1972, Murty 1968).
  public mutating func cheapestTrees(
    _ query: CoveringQuery, count: Int, isCancelled: () -> Bool = { false }
  ) -> [GroupSteinerTree] {
    query.cheapestAnswers(count, isCancelled: isCancelled) {
      cheapestTree($0, isCancelled: isCancelled)
    }
  }
}

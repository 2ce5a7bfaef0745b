extension CoveringWalkSolver {
  /// Up to `count` cheapest walks with different sets of groups, the cheapest first.
  ///
  /// All cover as much as the cheapest one, and none could spare a group.
  ///
  /// - Complexity: about one search a chosen group of each answer (Lawler 1972, Murty 1968).
  public mutating func cheapestWalks(
    _ query: CoveringQuery, count: Int, isCancelled: () -> Bool = { false }
  ) -> [CoveringWalk] {
    query.cheapestAnswers(count, isCancelled: isCancelled) {
      cheapestWalk($0, isCancelled: isCancelled)
    }
  }
}

extension GroupSteinerSolver {
  /// Up to `count` cheapest trees with different sets of stations, the cheapest first.
  ///
  /// All cover as much as the cheapest one, and none could spare a station.
  ///
  /// - Complexity: about one search a chosen station of each answer (Lawler 1972, Murty 1968).
  public mutating func cheapestTrees(
    _ query: CoveringQuery, count: Int, isCancelled: () -> Bool = { Task.isCancelled }
  ) -> [GroupSteinerTree] {
    query.cheapestAnswers(count, isCancelled: isCancelled) {
      cheapestTree($0, isCancelled: isCancelled)
    }
  }

  /// For each station of `tree`, an answer to `query`, the cheapest tree without it: what it would
  /// cost if this expert were away.
  ///
  /// - Complexity: one search a station.
  public mutating func replacements(
    for tree: GroupSteinerTree, in query: CoveringQuery,
    isCancelled: () -> Bool = { Task.isCancelled }
  ) -> [Replacement<GroupSteinerTree>] {
    query.replacements(of: tree) { cheapestTree($0, isCancelled: isCancelled) }
  }
}

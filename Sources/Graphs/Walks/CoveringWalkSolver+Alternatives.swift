extension CoveringWalkSolver {
  /// Up to `count` cheapest walks with different sets of stations, the cheapest first.
  ///
  /// All cover as much as the cheapest one, and none could spare a station.
  ///
  /// - Complexity: about one search a chosen station of each answer (Lawler 1972, Murty 1968).
  public mutating func cheapestWalks(
    _ query: CoveringQuery, count: Int, isCancelled: () -> Bool = { Task.isCancelled }
  ) -> [CoveringWalk] {
    query.cheapestAnswers(count, isCancelled: isCancelled) {
      cheapestWalk($0, isCancelled: isCancelled)
    }
  }

  /// For each station of `walk`, an answer to `query`, the cheapest walk without it: what it would
  /// cost if this expert were away.
  ///
  /// - Complexity: one search a station.
  public mutating func replacements(
    for walk: CoveringWalk, in query: CoveringQuery,
    isCancelled: () -> Bool = { Task.isCancelled }
  ) -> [Replacement<CoveringWalk>] {
    query.replacements(of: walk) { cheapestWalk($0, isCancelled: isCancelled) }
  }
}

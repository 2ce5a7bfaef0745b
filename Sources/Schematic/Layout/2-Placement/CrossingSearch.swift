/// Large neighborhood search around what crosses in the open: the nodes about a crossing are
/// annealed once more from hot, crossings dearer than usual, and the drawing found is kept where
/// all of it became cheaper.
///
/// After Shaw (1998), and ruin and recreate (Schrimpf et al. 2000). One annealing of the whole
/// leaves a crossing where the way around it leads over much worse drawings; from hot, a few nodes
/// get there.
struct CrossingSearch {
  /// How many nodes about a crossing are moved, round by round; moves for each of them, and the
  /// first temperature.
  private static let reaches = [15, 25, 40]
  private static let moves = 75
  private static let hot = 4.0

  private(set) var best: GridSearch
  /// How many moves may still be tried.
  private var left: Int

  /// Prices at which a crossing is not worth the bends that it saves, and no clash either.
  private static let dear: GridWeights = {
    var weights = GridWeights()
    weights.crossing = 20
    weights.clash *= 2
    weights.falsehood *= 2
    return weights
  }()

  /// The drawing of a search with fewer crossings, as far as some moves lead; the same one where
  /// nothing crosses.
  ///
  /// - Complexity: O(`moves`) moves of a search, and a copy of the drawing for each 1,000 of them.
  static func uncrossed(_ search: GridSearch, moves: Int) -> GridSearch {
    guard !search.state.openCrossings().isEmpty else { return search }
    var crossings = CrossingSearch(best: GridSearch(copying: search, weights: dear), left: moves)
    for reach in reaches { crossings.tryEach(reach: reach) }
    return GridSearch(copying: crossings.best, weights: search.state.weights)
  }

  /// Tries once to do away with every crossing, as long as moves are left.
  private mutating func tryEach(reach: Int) {
    var tried: [[Int]] = []
    while left > 0,
      let crossing = best.state.openCrossings().first(where: { !tried.contains($0.chains) })
    {
      tried.append(crossing.chains)
      let nodes = neighborhood(of: crossing, reach: reach)
      let moves = min(left, CrossingSearch.moves * nodes.count)
      left -= moves
      var trial = GridSearch(copying: best, weights: CrossingSearch.dear)
      trial.anneal(moves: moves, hot: CrossingSearch.hot, among: nodes)
      best.random = trial.random
      if trial.cost < best.cost - 1e-6 {
        // Summed up anew, for what lies upon each other on the way may be counted once too little.
        let found = GridSearch(copying: trial, weights: CrossingSearch.dear)
        if found.cost < best.cost - 1e-6 { best = found }
      }
    }
  }

  /// The ends of the chains that cross and the nodes that lie nearest to where they do, ascending.
  private func neighborhood(of crossing: GridCrossing, reach: Int) -> [Int] {
    let state = best.state
    let ends = crossing.chains.flatMap { [state.from($0), state.to($0)] }
    let near = (0..<state.nodeCount)
      .map { node in
        let x = Double(state.x(node)) - crossing.at.x
        let y = Double(state.y(node)) - crossing.at.y
        return (distance: ends.contains(node) ? 0 : max(abs(x), abs(y)), node: node)
      }
      .sorted { a, b in (a.distance, a.node) < (b.distance, b.node) }
    return near.prefix(reach).map(\.node).sorted()
  }
}

extension Graph {
  /// The cheapest tree that connects all `terminals`; nil when they lie apart.
  ///
  /// - Precondition: the graph is undirected; there are at most 24 terminals.
  /// - Complexity: exponential in the terminals only: seconds for 14 of them in graphs of some
  ///   thousand edges.
  public func steinerTree(connecting terminals: [Int]) -> [Edge]? {
    precondition(!isDirected, "a Steiner tree needs an undirected graph")
    guard let root = terminals.last else { return [] }
    let others = Set(terminals).subtracting([root]).sorted()
    precondition(others.count < 24, "\(others.count + 1) terminals are too many")
    var solver = GroupSteinerSolver(graph: self)
    let query = CoveringQuery(
      source: root, requirementCount: others.count,
      stops: others.enumerated().map { Stop(vertex: $1, covers: 1 << UInt64($0)) })
    guard let tree = solver.cheapestTree(query, isCancelled: { false }), tree.uncovered == 0 else {
      return nil
    }
    return tree.edges
  }
}

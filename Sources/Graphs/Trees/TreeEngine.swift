/// What a solver of group Steiner trees keeps: the graph's rows and the workspaces of the searches,
/// and which search suits a query.
final class TreeEngine {
  /// More requirements than this are not searched exactly.
  static let exactLimit = 16

  /// `automatic` begins with A* and goes over to the program by subsets where that is sure to be
  /// done sooner.
  enum Method { case automatic, bestFirst, bySubset }

  private let rows: ArcStore
  private let reversedRows: ArcStore
  private let isDirected: Bool
  private let method: Method
  private let reach: Reach
  private var search = TreeSearch()
  private var program = SubsetProgram()

  init(graph: Graph, method: Method) {
    rows = ArcStore(graph)
    reversedRows = graph.isDirected ? ArcStore(graph.reversed()) : rows
    isDirected = graph.isDirected
    reach = Reach(graph)
    self.method = method
  }

  /// An engine for the same graph with workspaces of its own.
  init(sharing other: TreeEngine) {
    rows = other.rows
    reversedRows = other.reversedRows
    isDirected = other.isDirected
    reach = other.reach
    method = other.method
  }

  /// The query's instance, with only what the root reaches.
  func instance(_ query: CoveringQuery) -> CoveringInstance {
    reach.instance(query, rows)
  }

  /// The best tree found, with a proven bound; exact up to `exactLimit` requirements.
  ///
  /// Beyond, a tree for the rarest requirements bounds the tree for all, and is completed by trees
  /// for what it misses.
  func bestTree(
    _ instance: CoveringInstance, root: Int, isCancelled: () -> Bool
  ) -> TreeFound? {
    if instance.bitCount <= Self.exactLimit {
      return exactTree(instance, root: root, isCancelled: isCancelled)
    }
    var whole = TreeFound(cost: 0, lowerBound: 0)
    var missed = instance.all
    while missed != 0 {
      let part = instance.restricted(
        to: instance.rarestRequirements(in: missed, count: Self.exactLimit - 4))
      guard let tree = exactTree(part.instance, root: root, isCancelled: isCancelled) else {
        return nil
      }
      whole.cost += tree.cost
      whole.lowerBound = max(whole.lowerBound, tree.lowerBound)
      whole.edges += tree.edges
      whole.stops += tree.stops.map { part.stops[$0] }
      missed &= ~instance.covered(by: whole.stops)
    }
    return whole
  }

  private func exactTree(
    _ instance: CoveringInstance, root: Int, isCancelled: () -> Bool
  ) -> TreeFound? {
    guard
      search.prepare(
        instance, root: root, graph: rows, reversed: reversedRows, isDirected: isDirected)
    else { return nil }
    let greedy = search.greedy(instance, root: root, graph: rows)
    let best = Int32(truncatingIfNeeded: greedy?.cost ?? Int(Arcs.infinite) - 1)
    let sets = 1 << instance.bitCount
    let hasRoom = sets * rows.vertexCount <= SubsetProgram.limit
    var lowerBound = 0
    if method != .bySubset {
      // As long as the program by subsets would take: it spends on four sets at a vertex, or on 700
      // joins of two sets, what a look at an edge costs here, where memory is met at random.
      let joins = (0..<instance.bitCount).reduce(1) { joins, _ in joins * 3 } / 2
      let effort =
        method == .bestFirst || !hasRoom
        ? Int.max : rows.vertexCount * (sets / 4 + joins / 700) + 10_000
      let outcome = search.search(
        instance, root: root, reversed: reversedRows, best: best, effort: effort,
        isCancelled: isCancelled)
      switch outcome {
      case .found(let tree): return tree
      case .stopped(let bound): lowerBound = bound
      }
    }
    if method != .bestFirst && hasRoom && !isCancelled() {
      let exact = program.search(
        instance, root: root, reversed: reversedRows, best: best,
        remainder: { search.remainder($0, open: $1) }, isCancelled: isCancelled)
      if let exact { return exact }
    }
    return greedy.map {
      var tree = $0
      tree.lowerBound = max(lowerBound, tree.lowerBound)
      return tree
    }
  }
}

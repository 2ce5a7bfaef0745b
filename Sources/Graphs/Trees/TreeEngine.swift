/// What a solver of group Steiner trees keeps: the graph's rows and the workspaces of the searches,
/// and which search suits a query.
final class TreeEngine {
  /// `automatic` begins with A* where there are few requirements, and goes over to the program by
  /// lists.
  enum Method { case automatic, bestFirst, byLists }

  private let rows: ArcStore
  private let reversedRows: ArcStore
  private let isDirected: Bool
  private let method: Method
  private let reach: Reach
  private var search = TreeSearch()
  private var arborescences = ArborescenceSearch()

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

  /// The best tree found, with a proven bound; nil when the root does not reach all requirements.
  ///
  /// A* where few requirements let it do with few states; the program by lists if it takes too long,
  /// and where there are many.
  func bestTree(
    _ instance: CoveringInstance, root: Int, isCancelled: () -> Bool
  ) -> TreeFound? {
    var lowerBound = 0
    if method == .bestFirst || (method == .automatic && instance.bitCount < Self.manyRequirements) {
      guard
        search.prepare(
          instance, root: root, graph: rows, reversed: reversedRows, isDirected: isDirected)
      else { return nil }
      let greedy = search.greedy(instance, root: root, graph: rows)
      let best = Int32(truncatingIfNeeded: greedy?.cost ?? Int(Arcs.infinite) - 1)
      let effort = method == .bestFirst ? Int.max : Self.effort(rows.vertexCount)
      let outcome = search.search(
        instance, root: root, reversed: reversedRows, best: best, effort: effort,
        isCancelled: isCancelled)
      switch outcome {
      case .found(let tree): return tree
      case .stopped(let bound): lowerBound = bound
      }
    }
    let problem = instance.arborescence(rows, root: root)
    guard let found = arborescences.run(problem, isCancelled: isCancelled) else { return nil }
    var tree = TreeFound(found, instance, vertexCount: rows.vertexCount)
    tree.lowerBound = max(tree.lowerBound, min(tree.cost, lowerBound))
    return tree
  }

  private static let manyRequirements = 12

  /// How many edges and pairs of trees A* may look at: few where the program by lists soon repays
  /// its start.
  private static func effort(_ vertexCount: Int) -> Int { 8 * vertexCount + 20_000 }
}

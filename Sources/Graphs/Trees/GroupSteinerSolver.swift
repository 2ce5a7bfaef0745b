/// Finds the cheapest tree that contains a root and, for each requirement of a query, a stop that
/// meets it: the rooted group Steiner tree, with visit costs.
///
/// ```swift
/// var solver = GroupSteinerSolver(graph: graph)
/// if let tree = solver.cheapestTree(query) { print(tree.cost, tree.groups) }
/// ```
///
/// A solver keeps its workspace from one query to the next; make it once and ask it often. In a
/// directed graph the tree leads away from the root.
///
/// Usually the answer is proven up to some twenty requirements, and often up to 32; beyond, and
/// where the search is stopped or runs out of memory, it is the best tree found with a proven bound.
/// `isOptimal` says which. What lies 2^29 or farther away counts as out of reach.
public struct GroupSteinerSolver: @unchecked Sendable {
  /// What all queries are asked of: their stops and sources are its vertices.
  public let graph: Graph
  // Holds nothing of a query: a copy of the solver that finds it shared takes its own, which is
  // what makes the struct Sendable.
  private var engine: TreeEngine

  /// - Complexity: O(vertices + edges); the searches' memory is taken when they first need it.
  public init(graph: Graph) {
    self.graph = graph
    engine = TreeEngine(graph: graph, method: .automatic)
  }

  init(graph: Graph, method: TreeEngine.Method) {
    self.graph = graph
    engine = TreeEngine(graph: graph, method: method)
  }

  /// The cheapest tree that meets all requirements that can be met from the root, `query.source`;
  /// nil only where no path to one is cheaper than 2^29.
  ///
  /// - Parameter isCancelled: asked now and then; once it answers true the search stops with the
  ///   best tree so far. `{ Task.isCancelled }` makes a task's cancellation do so.
  public mutating func cheapestTree(
    _ query: CoveringQuery, isCancelled: () -> Bool = { false }
  ) -> GroupSteinerTree? {
    if !isKnownUniquelyReferenced(&engine) { engine = TreeEngine(sharing: engine) }
    let instance = engine.instance(query)
    if instance.bitCount == 0 {
      return GroupSteinerTree(
        cost: 0, edges: [], choices: [], uncovered: instance.uncovered,
        unmetForced: instance.unmetForced, lowerBound: 0)
    }
    return engine.bestTree(instance, root: query.source, isCancelled: isCancelled).map {
      GroupSteinerTree($0, query: query, instance: instance, graph: graph)
    }
  }
}

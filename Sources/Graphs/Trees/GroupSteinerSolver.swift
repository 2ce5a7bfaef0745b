/// Finds the cheapest tree that contains a root and, for each requirement of a query, a stop that
/// meets it: the rooted group Steiner tree, with visit costs.
///
/// ```swift
/// var solver = GroupSteinerSolver(graph: graph)
/// if let tree = solver.cheapestTree(query) { print(tree.cost, tree.stations) }
/// ```
///
/// A solver keeps its workspace from one query to the next; make it once and ask it often. In a
/// directed graph the tree leads away from the root.
public struct GroupSteinerSolver: @unchecked Sendable {
  public let graph: Graph
  private let rows: ArcStore
  private let reversedRows: ArcStore
  // Holds nothing between queries but memory: a copy of the solver that finds it shared takes its
  // own, which is what makes the struct Sendable.
  private var workspace = Workspace()

  private final class Workspace {
    var search = TreeSearch()
  }

  public init(graph: Graph) {
    self.graph = graph
    rows = ArcStore(graph)
    reversedRows = graph.isDirected ? ArcStore(graph.reversed()) : rows
  }

  /// The cheapest tree that meets all requirements that can be met from the root, `query.source`;
  /// nil only when cancelled before one was found.
  ///
  /// - Parameter isCancelled: asked now and then; once it answers true the search stops with the
  ///   best tree so far, or nil.
  public mutating func cheapestTree(
    _ query: CoveringQuery, isCancelled: () -> Bool = { Task.isCancelled }
  ) -> GroupSteinerTree? {
    if !isKnownUniquelyReferenced(&workspace) { workspace = Workspace() }
    var instance = CoveringInstance(query) { _ in true }
    if !prepare(instance, query) {
      let tree = graph.shortestPaths(from: query.source)
      instance = CoveringInstance(query) { tree.distance(to: $0) != nil }
      _ = prepare(instance, query)
    }
    if instance.bitCount == 0 {
      return GroupSteinerTree(
        cost: 0, edges: [], choices: [], uncovered: instance.uncovered,
        unmetForced: instance.unmetForced, lowerBound: 0)
    }
    guard
      let found = workspace.search.search(
        instance, root: query.source, reversed: reversedRows, isCancelled: isCancelled)
    else { return nil }
    return GroupSteinerTree(found, query: query, instance: instance, graph: graph)
  }

  private func prepare(_ instance: CoveringInstance, _ query: CoveringQuery) -> Bool {
    workspace.search.prepare(
      instance, root: query.source, graph: rows, reversed: reversedRows,
      isDirected: graph.isDirected)
  }
}

/// Finds the cheapest walk from a source whose visits meet every requirement of a query.
///
/// The walk may pass any vertex, may end anywhere, and pays a stop's cost only where it covers
/// something. The graph may be directed.
///
/// ```swift
/// var solver = CoveringWalkSolver(graph: graph)
/// let query = CoveringQuery(
///   source: 0, requirementCount: 2,
///   stops: [Stop(vertex: 3, covers: 0b01, cost: 2), Stop(vertex: 7, covers: 0b11, cost: 5)])
/// if let walk = solver.cheapestWalk(query) { print(walk.cost, walk.stations) }
/// ```
///
/// A solver keeps its workspace from one query to the next; make it once and ask it often.
public struct CoveringWalkSolver: @unchecked Sendable {
  public let graph: Graph
  private let rows: ArcStore
  private let reversedRows: ArcStore
  // Holds nothing between queries but memory: a copy of the solver that finds it shared takes its
  // own, which is what makes the struct Sendable.
  private var workspace = Workspace()

  private final class Workspace {
    var vertices = VertexSearch()
  }

  public init(graph: Graph) {
    self.graph = graph
    rows = ArcStore(graph)
    reversedRows = graph.isDirected ? ArcStore(graph.reversed()) : rows
  }

  /// The cheapest walk that meets all requirements that can be met; nil when there is none, as
  /// when two requirements lie in different dead ends of a directed graph.
  ///
  /// - Parameter isCancelled: asked now and then; once it answers true the search stops with the
  ///   best walk so far, or nil.
  public mutating func cheapestWalk(
    _ query: CoveringQuery, isCancelled: () -> Bool = { Task.isCancelled }
  ) -> CoveringWalk? {
    if !isKnownUniquelyReferenced(&workspace) { workspace = Workspace() }
    var instance = CoveringInstance(query) { _ in true }
    if !workspace.vertices.prepare(instance, source: query.source, reversed: reversedRows) {
      let tree = graph.shortestPaths(from: query.source)
      instance = CoveringInstance(query) { tree.distance(to: $0) != nil }
      _ = workspace.vertices.prepare(instance, source: query.source, reversed: reversedRows)
    }
    if instance.bitCount == 0 {
      return CoveringWalk(
        cost: 0, visits: [], vertices: [query.source], uncovered: instance.uncovered,
        unmetForced: instance.unmetForced, lowerBound: 0)
    }
    guard
      let found = workspace.vertices.search(
        instance, source: query.source, graph: rows, isCancelled: isCancelled)
    else { return nil }
    return walk(found, query, instance)
  }

  private func walk(
    _ found: VertexSearch.Found, _ query: CoveringQuery, _ instance: CoveringInstance
  ) -> CoveringWalk {
    var walk = CoveringWalk(
      cost: found.cost, visits: [], vertices: [], uncovered: instance.uncovered,
      unmetForced: instance.unmetForced, lowerBound: found.lowerBound)
    var open = query.allRequirements
    var spent = 0
    var travel = 0
    for (index, path) in instance.withoutSpare(found.legs) {
      for vertex in path {
        if let last = walk.vertices.last {
          travel += graph.cheapestArc(from: last, to: vertex) ?? 0
        }
        walk.vertices.append(vertex)
      }
      guard let index else { continue }
      let stop = instance.stops[index].stop
      walk.visits.append(
        CoveringWalk.Visit(
          stop: stop, newlyCovered: stop.covers & open, travel: travel,
          position: walk.vertices.count - 1))
      open &= ~stop.covers
      spent += travel + stop.cost
      travel = 0
    }
    assert(spent == walk.cost)
    return walk
  }
}

extension Graph {
  /// The cost of the cheapest arc between two neighbors.
  func cheapestArc(from tail: Int, to head: Int) -> Int? {
    var best: Int32?
    for arc in Int(firstArc[tail])..<Int(firstArc[tail + 1]) where heads[arc] == Int32(head) {
      best = min(best ?? .max, costs[arc])
    }
    return best.map(Int.init)
  }
}

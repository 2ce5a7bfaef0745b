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
/// if let walk = solver.cheapestWalk(query) { print(walk.cost, walk.groups) }
/// ```
///
/// A solver keeps its workspace from one query to the next; make it once and ask it often.
///
/// Up to 16 requirements the answer is exact; beyond, it is the best found with a proven bound, and
/// says so in `isOptimal`. What lies 2^29 or farther away counts as out of reach.
public struct CoveringWalkSolver: @unchecked Sendable {
  /// What all queries are asked of: their stops and sources are its vertices.
  public let graph: Graph
  // Holds nothing of a query: a copy of the solver that finds it shared takes its own, which is
  // what makes the struct Sendable.
  private var engine: WalkEngine

  /// - Parameter vertices: those whose distances to each other are tabulated now, a
  ///   shortest-path search each. Queries whose stops are all among them are then answered without
  ///   looking at the graph, in microseconds. Beyond 2,048 vertices no table is made.
  public init(graph: Graph, tabulating vertices: some Collection<Int> = []) {
    self.graph = graph
    engine = WalkEngine(graph: graph, tabulating: Array(vertices), method: .automatic)
  }

  init(graph: Graph, tabulating vertices: [Int] = [], method: WalkEngine.Method) {
    self.graph = graph
    engine = WalkEngine(graph: graph, tabulating: vertices, method: method)
  }

  /// The cheapest walk that meets all requirements that can be met; nil when there is none, as
  /// when two requirements lie in different dead ends of a directed graph.
  ///
  /// - Parameter isCancelled: asked now and then; once it answers true the search stops with the
  ///   best walk so far, or nil. `{ Task.isCancelled }` makes a task's cancellation do so.
  public mutating func cheapestWalk(
    _ query: CoveringQuery, isCancelled: () -> Bool = { false }
  ) -> CoveringWalk? {
    if !isKnownUniquelyReferenced(&engine) { engine = WalkEngine(sharing: engine) }
    let instance = engine.instance(query)
    if instance.bitCount == 0 {
      return CoveringWalk(
        cost: 0, visits: [], vertices: [query.source], uncovered: instance.uncovered,
        unmetForced: instance.unmetForced, lowerBound: 0)
    }
    guard
      let found = engine.bestOrder(instance, from: query.source, isCancelled: isCancelled)
    else { return nil }
    var walk = CoveringWalk(
      cost: 0, visits: [], vertices: [query.source], uncovered: instance.uncovered,
      unmetForced: instance.unmetForced, lowerBound: found.lowerBound)
    var open = query.allRequirements
    // A visit that others make superfluous is free in a cheapest walk, but no reason to call.
    for index in instance.withoutSpareStops(found.order) {
      let stop = instance.stops[index].stop
      var travel = 0
      var at = walk.vertices.last ?? query.source
      for vertex in engine.path(from: at, to: stop.vertex) {
        travel += graph.cheapestArc(from: at, to: vertex) ?? 0
        walk.vertices.append(vertex)
        at = vertex
      }
      walk.visits.append(
        CoveringWalk.Visit(
          stop: stop, newlyCovered: stop.covers & open, travel: travel,
          position: walk.vertices.count - 1))
      open &= ~stop.covers
      walk.cost += travel + stop.cost
    }
    assert(walk.cost <= found.cost, "a walk of \(walk.cost) was found to cost \(found.cost)")
    return walk
  }
}

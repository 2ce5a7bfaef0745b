/// A tree that connects some vertices of a graph, and what is proven about its cost.
public struct SteinerTree: Hashable, Sendable {
  /// Of all edges.
  public let cost: Int
  /// `from` is nearer the last of the terminals.
  public let edges: [Graph.Edge]
  /// No tree that connects the terminals is cheaper than this.
  public let lowerBound: Int

  /// Whether the cost is proven to be the least.
  public var isOptimal: Bool { lowerBound >= cost }
}

extension Graph {
  /// A cheap tree that connects all `terminals`, the cheapest one where `isOptimal`; nil when they
  /// lie apart, or no closer than 2^29.
  ///
  /// Usually proven up to some twenty terminals in graphs of some thousand edges. Beyond 33
  /// terminals only where the lower bound of a dual ascent meets the tree.
  ///
  /// - Parameter isCancelled: asked now and then; once it answers true the search stops with the
  ///   best tree so far and its lower bound.
  /// - Precondition: the graph is undirected, and the terminals are vertices of it.
  /// - Complexity: exponential in the terminals at worst.
  public func steinerTree(
    connecting terminals: [Int], isCancelled: () -> Bool = { false }
  ) -> SteinerTree? {
    precondition(!isDirected, "a Steiner tree needs an undirected graph")
    for terminal in terminals {
      precondition((0..<vertexCount).contains(terminal), "terminal \(terminal) is no vertex")
    }
    guard let root = terminals.last else { return SteinerTree(cost: 0, edges: [], lowerBound: 0) }
    let others = Set(terminals).subtracting([root]).sorted()
    var arcs: [ArborescenceProblem.Arc] = []
    for edge in edges where edge.from < edge.to && edge.cost < Int(Arcs.infinite) {
      let (tail, head, cost) = (Int32(edge.from), Int32(edge.to), Int32(edge.cost))
      arcs += [(tail, head, cost), (head, tail, cost)]
    }
    let problem = ArborescenceProblem(
      vertexCount: vertexCount, arcs: arcs, root: root, terminals: others.map { Int32($0) },
      isSymmetric: true)
    var search = ArborescenceSearch()
    guard let found = search.run(problem, isCancelled: isCancelled) else { return nil }
    let edges = edges(
      found.arcs.map { (Int($0.from), Int($0.to)) }, from: root, to: Set(others))
    let cost = edges.reduce(0) { $0 + $1.cost }
    return SteinerTree(cost: cost, edges: edges, lowerBound: min(cost, found.lowerBound))
  }

  /// The paths that `pairs` of neighbors make from `root` to `ends`, each edge once and those nearer
  /// the root first: what hangs on free edges twice is cut, and so is what leads to no end.
  func edges(_ pairs: [(from: Int, to: Int)], from root: Int, to ends: Set<Int>) -> [Edge] {
    var neighbors: [Int: [Int]] = [:]
    for (from, to) in pairs {
      neighbors[from, default: []].append(to)
      if !isDirected { neighbors[to, default: []].append(from) }
    }
    var parents: [Int: Int] = [root: -1]
    var order = [root]
    var next = 0
    while next < order.count {
      for vertex in neighbors[order[next]] ?? [] where parents[vertex] == nil {
        parents[vertex] = order[next]
        order.append(vertex)
      }
      next += 1
    }
    var edges: [Edge] = []
    var needed = ends
    for vertex in order.reversed() where needed.contains(vertex) {
      guard let parent = parents[vertex], parent >= 0 else { continue }
      needed.insert(parent)
      edges.append(Edge(from: parent, to: vertex, cost: cheapestArc(from: parent, to: vertex) ?? 0))
    }
    edges.reverse()
    return edges
  }
}

/// An immutable weighted graph over the vertices 0 ..< `vertexCount`, in compressed rows.
///
/// Costs are whole and not negative. An undirected edge is stored once in each direction.
public struct Graph: Sendable {
  /// A connection of two vertices: one way from `from` to `to` in a directed graph, both ways in an
  /// undirected one.
  public struct Edge: Hashable, Sendable {
    /// The end where a directed edge starts.
    public var from: Int
    /// The end where a directed edge leads; a loop's is its start again.
    public var to: Int
    /// In whatever unit the caller adds up, 0 ... 2^30; a graph rounds nothing.
    public var cost: Int

    /// Nothing is checked here: a ``Graph`` refuses edges that do not fit it.
    public init(from: Int, to: Int, cost: Int) {
      self.from = from
      self.to = to
      self.cost = cost
    }
  }

  /// Vertices without an edge included.
  public let vertexCount: Int
  /// Whether an edge leads one way only.
  public let isDirected: Bool
  /// By vertex: where its arcs lead.
  let heads: Rows<Int32>
  /// By arc, in the order of `heads.values`.
  let costs: [Int32]

  /// The graph of `edges`. Parallel edges and loops are kept.
  ///
  /// - Precondition: ends are vertices; costs lie in 0 ... 2^30.
  /// - Complexity: O(vertices + edges).
  public init(vertexCount: Int, edges: some Sequence<Edge>, isDirected: Bool = false) {
    let edges = Array(edges)
    for edge in edges {
      precondition(
        (0..<vertexCount).contains(edge.from) && (0..<vertexCount).contains(edge.to),
        "edge \(edge.from)–\(edge.to) leaves the graph of \(vertexCount) vertices")
      precondition((0...1 << 30).contains(edge.cost), "cost \(edge.cost) is out of range")
    }
    let arcs = Rows<(head: Int32, cost: Int32)>(count: vertexCount) { add in
      for edge in edges {
        add(edge.from, (Int32(edge.to), Int32(edge.cost)))
        if !isDirected { add(edge.to, (Int32(edge.from), Int32(edge.cost))) }
      }
    }
    self.vertexCount = vertexCount
    self.isDirected = isDirected
    heads = arcs.map { $0.head }
    costs = arcs.values.map { $0.cost }
  }

  /// The cost of the cheapest arc between two neighbors; nil when there is none.
  func cheapestArc(from tail: Int, to head: Int) -> Int? {
    var best: Int32?
    for arc in heads.range(of: tail) where heads.values[arc] == Int32(head) {
      best = min(best ?? .max, costs[arc])
    }
    return best.map { Int($0) }
  }
}

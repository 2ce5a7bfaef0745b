/// An immutable weighted graph over the vertices 0 ..< `vertexCount`, in compressed rows.
///
/// Costs are whole and not negative. An undirected edge is stored once in each direction.
public struct Graph: Sendable {
  public struct Edge: Hashable, Sendable {
    public var from: Int
    public var to: Int
    public var cost: Int

    public init(from: Int, to: Int, cost: Int) {
      self.from = from
      self.to = to
      self.cost = cost
    }
  }

  public let vertexCount: Int
  public let isDirected: Bool
  /// Where each vertex's neighbors begin; one longer than the vertices.
  @usableFromInline let firstArc: [Int32]
  @usableFromInline let heads: [Int32]
  @usableFromInline let costs: [Int32]

  /// The graph of `edges`. Parallel edges and loops are kept.
  ///
  /// - Precondition: ends are vertices; costs lie in 0 ... 2^30.
  /// - Complexity: O(vertices + edges).
  public init(vertexCount: Int, edges: some Sequence<Edge>, isDirected: Bool = false) {
    let edges = Array(edges)
    var counts = [Int32](repeating: 0, count: vertexCount + 1)
    for edge in edges {
      precondition(
        (0..<vertexCount).contains(edge.from) && (0..<vertexCount).contains(edge.to),
        "edge \(edge.from)–\(edge.to) leaves the graph of \(vertexCount) vertices")
      precondition((0...1 << 30).contains(edge.cost), "cost \(edge.cost) is out of range")
      counts[edge.from + 1] += 1
      if !isDirected { counts[edge.to + 1] += 1 }
    }
    for i in 0..<vertexCount { counts[i + 1] += counts[i] }
    var next = counts
    var heads = [Int32](repeating: 0, count: Int(counts[vertexCount]))
    var costs = heads
    func add(_ a: Int, _ b: Int, _ cost: Int) {
      heads[Int(next[a])] = Int32(b)
      costs[Int(next[a])] = Int32(cost)
      next[a] += 1
    }
    for edge in edges {
      add(edge.from, edge.to, edge.cost)
      if !isDirected { add(edge.to, edge.from, edge.cost) }
    }
    self.vertexCount = vertexCount
    self.isDirected = isDirected
    self.firstArc = counts
    self.heads = heads
    self.costs = costs
  }
}

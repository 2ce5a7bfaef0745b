/// What holds a graph together: the vertices and edges whose loss would tear it apart, and the
/// blocks that survive the loss of any one vertex.
public struct Articulation: Hashable, Sendable {
  /// The vertices whose loss leaves their component in more pieces than before, ascending.
  public let vertices: [Int]
  /// The edges whose loss leaves their ends unconnected, as ascending pairs in ascending order. Of
  /// parallel edges none is a bridge.
  public let bridges: [Bridge]
  /// The maximal sets of vertices that stay connected without any one of them: each ascending, in
  /// the order of their vertices. A bridge's ends are a block of two, a lone vertex one of its own.
  public let blocks: [[Int]]

  /// An edge without which its ends lie in different components.
  public struct Bridge: Hashable, Sendable {
    /// The smaller of the two ends.
    public let from: Int
    /// The larger of the two ends; never equal to `from`, for a loop holds nothing together.
    public let to: Int
  }
}

extension Graph {
  /// The articulation vertices, bridges and blocks (biconnected components).
  ///
  /// Depth-first low points without recursion, so that long chains are no danger: Tarjan,
  /// "Depth-first search and linear graph algorithms", SIAM Journal on Computing 1, 1972; Hopcroft,
  /// Tarjan, "Algorithm 447", Communications of the ACM 16, 1973.
  ///
  /// - Precondition: the graph is undirected.
  /// - Complexity: O(vertices + edges), and sorting of the answer.
  public func articulation() -> Articulation {
    precondition(!isDirected, "articulation is a matter of undirected graphs")
    var walk = ArticulationWalk(self)
    for root in 0..<vertexCount { walk.visit(from: root) }
    return Articulation(
      vertices: (0..<vertexCount).filter { walk.isArticulation[$0] },
      bridges: walk.bridges.sorted { ($0.from, $0.to) < ($1.from, $1.to) },
      blocks: walk.blocks.map { $0.sorted() }.sorted { $0.lexicographicallyPrecedes($1) })
  }
}

/// The depth-first walk behind ``Graph/articulation()``.
private struct ArticulationWalk {
  let graph: Graph
  private(set) var isArticulation: [Bool]
  private(set) var bridges: [Articulation.Bridge] = []
  private(set) var blocks: [[Int]] = []
  /// When each vertex was reached, from 1; 0 where not yet.
  private var discovery: [Int32]
  /// The earliest vertex that a vertex's subtree reaches by one edge back.
  private var low: [Int32]
  private var nextArc: [Int32]
  private var parent: [Int32]
  /// Whether the edge to the parent was skipped once; a second one is a way back.
  private var hasSkippedParent: [Bool]
  private var path: [Int] = []
  /// Reached vertices whose block is still open.
  private var open: [Int] = []
  private var clock: Int32 = 0

  init(_ graph: Graph) {
    self.graph = graph
    isArticulation = [Bool](repeating: false, count: graph.vertexCount)
    discovery = [Int32](repeating: 0, count: graph.vertexCount)
    low = discovery
    nextArc = Array(graph.heads.starts.dropLast())
    parent = [Int32](repeating: -1, count: graph.vertexCount)
    hasSkippedParent = isArticulation
  }

  mutating func visit(from root: Int) {
    guard discovery[root] == 0 else { return }
    var rootChildren = 0
    enter(root)
    while let vertex = path.last {
      if nextArc[vertex] < graph.heads.starts[vertex + 1] {
        let head = Int(graph.heads.values[Int(nextArc[vertex])])
        nextArc[vertex] += 1
        if discovery[head] == 0 {
          parent[head] = Int32(vertex)
          enter(head)
        } else if head == Int(parent[vertex]), !hasSkippedParent[vertex] {
          hasSkippedParent[vertex] = true
        } else {
          low[vertex] = min(low[vertex], discovery[head])
        }
      } else {
        path.removeLast()
        guard let above = path.last else { break }
        low[above] = min(low[above], low[vertex])
        if low[vertex] > discovery[above] {
          bridges.append(.init(from: min(above, vertex), to: max(above, vertex)))
        }
        if low[vertex] >= discovery[above] {
          if above == root { rootChildren += 1 } else { isArticulation[above] = true }
          closeBlock(of: vertex, at: above)
        }
      }
    }
    isArticulation[root] = rootChildren > 1
    if rootChildren == 0 { blocks.append([root]) }
    open.removeAll(keepingCapacity: true)
  }

  private mutating func enter(_ vertex: Int) {
    clock += 1
    discovery[vertex] = clock
    low[vertex] = clock
    path.append(vertex)
    open.append(vertex)
  }

  private mutating func closeBlock(of vertex: Int, at above: Int) {
    var block = [above]
    while let member = open.popLast() {
      block.append(member)
      if member == vertex { break }
    }
    blocks.append(block)
  }
}

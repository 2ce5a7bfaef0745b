/// Finds single shortest paths in one graph, one after the other, with memory that it keeps.
struct PathFinder: ~Copyable {
  private var queue = BucketQueue()
  /// `Int32.max` for every vertex between two searches.
  private var reached = Memory<Int32>()
  private var parents = Memory<Int32>()
  private var touched: [Int32] = []
  private var vertexCount = 0

  init() {}

  /// The vertices after `start` on a shortest path to `end`; none if no path leads there.
  ///
  /// - Complexity: O(what is nearer than `end`).
  mutating func path(from start: Int, to end: Int, in graph: ArcStore) -> [Int] {
    if vertexCount != graph.vertexCount {
      vertexCount = graph.vertexCount
      reached.fill(vertexCount, with: .max)
      parents.reserve(vertexCount)
    }
    let arcs = graph.arcs
    reached[start] = 0
    touched.append(Int32(truncatingIfNeeded: start))
    queue.push(Int32(truncatingIfNeeded: start), key: 0)
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if vertex == end { break }
      if key != reached[vertex] { continue }
      for arc in Int(arcs.first[vertex])..<Int(arcs.first[vertex &+ 1]) {
        let head = arcs.heads[arc]
        let cost = key &+ arcs.costs[arc]
        if cost >= reached[Int(head)] { continue }
        if reached[Int(head)] == .max { touched.append(head) }
        reached[Int(head)] = cost
        parents[Int(head)] = item
        queue.push(head, key: cost)
      }
    }
    queue.removeAll()
    var path: [Int] = []
    var at = end
    while at != start && reached[at] < .max {
      path.append(at)
      at = Int(parents[at])
    }
    path.reverse()
    for vertex in touched { reached[Int(vertex)] = .max }
    touched.removeAll(keepingCapacity: true)
    return path
  }
}

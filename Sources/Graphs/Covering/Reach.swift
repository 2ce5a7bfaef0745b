/// Which vertices a vertex reaches: by component where edges lead both ways, else by a search.
struct Reach: Sendable {
  /// nil for a directed graph.
  private let components: [Int32]?

  /// - Complexity: O(vertices + edges).
  init(_ graph: Graph) {
    if graph.isDirected {
      components = nil
      return
    }
    var components = [Int32](repeating: -1, count: graph.vertexCount)
    var stack: [Int32] = []
    for start in 0..<graph.vertexCount where components[start] < 0 {
      components[start] = Int32(truncatingIfNeeded: start)
      stack.append(Int32(truncatingIfNeeded: start))
      while let vertex = stack.popLast() {
        for head in graph.heads[Int(vertex)] where components[Int(head)] < 0 {
          components[Int(head)] = Int32(truncatingIfNeeded: start)
          stack.append(head)
        }
      }
    }
    self.components = components
  }

  /// The query's instance, with only what can be reached from its source.
  func instance(_ query: CoveringQuery, _ rows: ArcStore) -> CoveringInstance {
    if let components {
      return CoveringInstance(query) { components[$0] == components[query.source] }
    }
    let distance = Memory<Int32>(capacity: rows.vertexCount)
    var queue = BucketQueue()
    DistanceTable.spread(
      from: query.source, in: rows, &queue, distance: distance.start, parent: nil)
    return CoveringInstance(query) { distance[$0] < Arcs.infinite }
  }
}

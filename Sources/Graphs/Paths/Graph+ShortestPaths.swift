extension Graph {
  /// The shortest paths from `source` to every vertex.
  ///
  /// - Complexity: O(vertices + edges): Dijkstra's algorithm over a bucket queue.
  public func shortestPaths(from source: Int) -> ShortestPathTree {
    shortestPaths(fromAnyOf: [source])
  }

  /// The shortest paths from the nearest of `sources` to every vertex.
  ///
  /// - Precondition: no distance reaches 2^30.
  /// - Complexity: O(vertices + edges), however many the sources.
  public func shortestPaths(fromAnyOf sources: [Int]) -> ShortestPathTree {
    var queue = BucketQueue(capacity: max(64, vertexCount))
    var distances = [Int32](repeating: ShortestPathTree.unreached, count: vertexCount)
    var parents = [Int32](repeating: -1, count: vertexCount)
    for source in sources {
      precondition((0..<vertexCount).contains(source), "source \(source) is no vertex")
      if distances[source] > 0 { queue.push(Int32(source), key: 0) }
      distances[source] = 0
    }
    withArcs { arcs in
      distances.withUnsafeMutableBufferPointer { distances in
        parents.withUnsafeMutableBufferPointer { parents in
          guard let distance = distances.baseAddress, let parent = parents.baseAddress else {
            return
          }
          arcs.spread(from: &queue, distance: distance, parent: parent)
        }
      }
    }
    return ShortestPathTree(distances: distances, parents: parents)
  }

  /// Every arc turned around; the graph itself when it is undirected.
  ///
  /// - Complexity: O(vertices + edges).
  public func reversed() -> Graph {
    if !isDirected { return self }
    return Graph(
      vertexCount: vertexCount,
      edges: edges.map { Edge(from: $0.to, to: $0.from, cost: $0.cost) }, isDirected: true)
  }

  /// The arcs in row order: an undirected edge appears once in each direction.
  var edges: [Edge] {
    var edges: [Edge] = []
    edges.reserveCapacity(costs.count)
    for vertex in 0..<vertexCount {
      for arc in heads.range(of: vertex) {
        edges.append(Edge(from: vertex, to: Int(heads.values[arc]), cost: Int(costs[arc])))
      }
    }
    return edges
  }
}

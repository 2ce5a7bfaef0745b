/// The shortest paths from one or several sources to every vertex.
public struct ShortestPathTree: Sendable, Hashable {
  static let unreached = Int32.max

  let distances: [Int32]
  /// The vertex before each one on its shortest path; -1 at sources and unreached vertices.
  let parents: [Int32]

  /// The cost of the shortest path to `vertex`; nil when no path leads there.
  public func distance(to vertex: Int) -> Int? {
    distances[vertex] == Self.unreached ? nil : Int(distances[vertex])
  }

  /// The vertices of a shortest path, its source first, `vertex` last; nil when none leads there.
  ///
  /// - Complexity: O(length of the path).
  public func path(to vertex: Int) -> [Int]? {
    guard distances[vertex] != Self.unreached else { return nil }
    var path = [vertex]
    var at = parents[vertex]
    while at >= 0 {
      path.append(Int(at))
      at = parents[Int(at)]
    }
    path.reverse()
    return path
  }

  /// The source that the shortest path to `vertex` starts from; nil when none leads there.
  public func source(of vertex: Int) -> Int? { path(to: vertex)?.first }
}

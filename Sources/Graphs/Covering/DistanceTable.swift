/// The distances between all pairs of some vertices of a graph, and how to walk them.
///
/// Built once a network: a shortest-path search a vertex.
final class DistanceTable {
  /// More vertices than this are not tabulated: the table grows with their square.
  static let limit = 2048
  /// Up to this many numbers, the table also holds the way to every vertex of the graph.
  static let parentLimit = 1 << 22

  let count: Int
  private let rowOfVertex: [Int32]
  /// From row a to row b at a * count + b; `Arcs.infinite` when no path leads there.
  let distances: UnsafeMutablePointer<Int32>
  private let graph: ArcStore
  private let parents: UnsafeMutablePointer<Int32>?

  init(_ vertices: [Int], graph: ArcStore) {
    self.graph = graph
    count = vertices.count
    let vertexCount = graph.vertexCount
    var rowOfVertex = [Int32](repeating: -1, count: vertexCount)
    for (row, vertex) in vertices.enumerated() { rowOfVertex[vertex] = Int32(row) }
    self.rowOfVertex = rowOfVertex
    distances = .allocate(capacity: count * count)
    parents =
      count * vertexCount <= Self.parentLimit ? .allocate(capacity: count * vertexCount) : nil
    var queue = BucketQueue()
    let reached = UnsafeMutablePointer<Int32>.allocate(capacity: vertexCount)
    for (row, vertex) in vertices.enumerated() {
      let parent = parents.map { $0 + row * vertexCount }
      Self.spread(from: vertex, in: graph, &queue, distance: reached, parent: parent)
      for (column, other) in vertices.enumerated() {
        distances[row * count + column] = reached[other]
      }
    }
    reached.deallocate()
  }

  deinit {
    distances.deallocate()
    parents?.deallocate()
  }

  @inline(__always)
  func row(of vertex: Int) -> Int? {
    let row = Int(rowOfVertex[vertex])
    return row < 0 ? nil : row
  }

  /// The vertices after a row's own on a shortest path to `end`; nil when the table has no paths.
  func path(fromRow row: Int, to end: Int) -> [Int]? {
    guard let parents else { return nil }
    let parent = parents + row * graph.vertexCount
    var path: [Int] = []
    var at = Int32(truncatingIfNeeded: end)
    while parent[Int(at)] >= 0 {
      path.append(Int(at))
      at = parent[Int(at)]
    }
    path.reverse()
    return path
  }

  /// All distances from `source`, and all parents; -1 at the source.
  static func spread(
    from source: Int, in graph: ArcStore, _ queue: inout BucketQueue,
    distance: UnsafeMutablePointer<Int32>, parent: UnsafeMutablePointer<Int32>?
  ) {
    distance.update(repeating: Arcs.infinite, count: graph.vertexCount)
    distance[source] = 0
    parent?[source] = -1
    queue.push(Int32(source), key: 0)
    graph.arcs.spread(from: &queue, distance: distance, parent: parent)
  }
}

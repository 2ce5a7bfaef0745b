/// A numbering of a graph's vertices in which neighbors lie close together.
///
/// A search of a large graph mostly waits for memory, and waits less where vertices that follow one
/// another in the search do so in memory. The order is that of breadth-first searches, as in Cuthill
/// and McKee 1969.
struct LocalOrder: Sendable {
  /// The new number of each vertex.
  let places: [Int32]
  /// The vertex of each new number.
  let vertices: [Int32]

  /// - Complexity: O(vertices + edges).
  init(_ graph: Graph) {
    var places = [Int32](repeating: -1, count: graph.vertexCount)
    var vertices: [Int32] = []
    vertices.reserveCapacity(graph.vertexCount)
    for start in 0..<graph.vertexCount where places[start] < 0 {
      var next = vertices.count
      places[start] = Int32(truncatingIfNeeded: next)
      vertices.append(Int32(truncatingIfNeeded: start))
      while next < vertices.count {
        let vertex = Int(vertices[next])
        next += 1
        for head in graph.heads[vertex] where places[Int(head)] < 0 {
          places[Int(head)] = Int32(truncatingIfNeeded: vertices.count)
          vertices.append(head)
        }
      }
    }
    self.places = places
    self.vertices = vertices
  }
}

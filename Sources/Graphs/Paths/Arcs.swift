/// The compressed rows of a graph as bare memory, for the length of one search.
struct Arcs {
  let first: UnsafePointer<Int32>
  let heads: UnsafePointer<Int32>
  let costs: UnsafePointer<Int32>

  /// The largest sum that a search may meet, so that two of them still fit a 32-bit number.
  static let limit: Int32 = 1 << 30
  /// Stands for "never" in searches that add two sums: twice as much is still below 2^31.
  static let infinite: Int32 = 1 << 29

  /// Dijkstra's algorithm from what the queue holds; each queued vertex has its distance set.
  ///
  /// - Parameter within: vertices farther than this are not settled.
  @inline(__always)
  func spread(
    from queue: inout BucketQueue, distance: UnsafeMutablePointer<Int32>,
    parent: UnsafeMutablePointer<Int32>?, within radius: Int32 = limit
  ) {
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != distance[vertex] { continue }
      if key > radius { break }
      var arc = Int(first[vertex])
      let end = Int(first[vertex + 1])
      while arc < end {
        let head = heads[arc]
        let reached = key &+ costs[arc]
        if reached < distance[Int(head)] {
          precondition(reached < Self.limit, "a distance of \(reached) is out of range")
          distance[Int(head)] = reached
          if let parent { parent[Int(head)] = item }
          queue.push(head, key: reached)
        }
        arc &+= 1
      }
    }
    queue.removeAll()
  }
}

extension Graph {
  /// Lends the rows as bare memory. A graph without vertices or arcs lends rows of zeros.
  @inline(__always)
  func withArcs<Result>(_ body: (Arcs) -> Result) -> Result {
    heads.starts.withUnsafeBufferPointer { first in
      heads.values.withUnsafeBufferPointer { heads in
        costs.withUnsafeBufferPointer { costs in
          guard let first = first.baseAddress, let heads = heads.baseAddress,
            let costs = costs.baseAddress
          else { preconditionFailure("an array without memory") }
          return body(Arcs(first: first, heads: heads, costs: costs))
        }
      }
    }
  }
}

/// A graph's rows copied to memory that stays put, for solvers that search it many times.
final class ArcStore {
  let arcs: Arcs
  let vertexCount: Int
  private let memory: UnsafeMutablePointer<Int32>

  init(_ graph: Graph) {
    vertexCount = graph.vertexCount
    let rows = graph.vertexCount + 1
    let count = graph.costs.count
    memory = .allocate(capacity: rows + 2 * count)
    for index in 0..<rows { memory[index] = graph.heads.starts[index] }
    for index in 0..<count {
      memory[rows + index] = graph.heads.values[index]
      memory[rows + count + index] = graph.costs[index]
    }
    arcs = Arcs(first: memory, heads: memory + rows, costs: memory + rows + count)
  }

  /// The rows with the vertices renumbered.
  init(_ graph: Graph, in order: LocalOrder) {
    vertexCount = graph.vertexCount
    let rows = graph.vertexCount + 1
    let count = graph.costs.count
    memory = .allocate(capacity: rows + 2 * count)
    var next = 0
    memory[0] = 0
    for (place, vertex) in order.vertices.enumerated() {
      for arc in graph.heads.range(of: Int(vertex)) {
        memory[rows + next] = order.places[Int(graph.heads.values[arc])]
        memory[rows + count + next] = graph.costs[arc]
        next += 1
      }
      memory[place + 1] = Int32(truncatingIfNeeded: next)
    }
    arcs = Arcs(first: memory, heads: memory + rows, costs: memory + rows + count)
  }

  deinit { memory.deallocate() }
}

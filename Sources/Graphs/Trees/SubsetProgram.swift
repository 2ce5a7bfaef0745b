/// Group Steiner trees by dynamic programming over the sets of requirements, in whole arrays.
///
/// For each set, in numeric order: the cheapest tree at every vertex is a stop, two trees for two
/// parts of the set joined there, or a tree at a neighbor and the edge to it (Dreyfus, Wagner 1971;
/// Erickson, Monma, Veinott 1987). O(3^k n + 2^k (n + m)), whatever the costs; what cannot be part
/// of a tree as cheap as the best one known is dropped on the way.
struct SubsetProgram: ~Copyable {
  /// More numbers than this are not kept: 256 MB.
  static let limit = 1 << 26

  private var queue = BucketQueue()
  /// At set * vertexCount + v, the cheapest tree at v that covers the set.
  private var costs = Memory<Int32>()

  init() {}

  /// - Parameters:
  ///   - best: the cost of a known tree.
  ///   - remainder: a lower bound, for a vertex and the open requirements, on what a tree there
  ///     still needs; consistent.
  mutating func search(
    _ instance: CoveringInstance, root: Int, reversed: ArcStore, best: Int32,
    remainder: (_ vertex: Int, _ open: Int) -> Int32, isCancelled: () -> Bool
  ) -> TreeFound? {
    let count = reversed.vertexCount
    let all = Int(truncatingIfNeeded: instance.all)
    let costs = costs.reserve((all + 1) * count)
    for set in 1...all {
      if isCancelled() { return nil }
      let row = costs + set &* count
      row.update(repeating: Arcs.infinite, count: count)
      for (stop, mask) in instance.stops where set & ~Int(truncatingIfNeeded: mask) == 0 {
        row[stop.vertex] = min(row[stop.vertex], Int32(truncatingIfNeeded: stop.cost))
      }
      let lowest = set & -set
      var part = (set &- 1) & set
      while part != 0 {
        if part & lowest != 0 {
          Self.join(row, costs + part &* count, costs + (set ^ part) &* count, count)
        }
        part = (part &- 1) & set
      }
      grow(row, reversed.arcs, count, best: best) { remainder($0, all & ~set) }
    }
    let cost = costs[all &* count &+ root]
    guard cost < Arcs.infinite else { return nil }
    return trace(instance, root: root, reversed, all)
  }

  @inline(__always)
  private static func join(
    _ row: UnsafeMutablePointer<Int32>, _ one: UnsafePointer<Int32>, _ other: UnsafePointer<Int32>,
    _ count: Int
  ) {
    for vertex in 0..<count { row[vertex] = min(row[vertex], one[vertex] &+ other[vertex]) }
  }

  /// Extends the trees of one set along edges.
  @inline(__always)
  private mutating func grow(
    _ row: UnsafeMutablePointer<Int32>, _ arcs: Arcs, _ count: Int, best: Int32,
    remainder: (Int) -> Int32
  ) {
    for vertex in 0..<count where row[vertex] < Arcs.infinite {
      if row[vertex] &+ remainder(vertex) > best {
        row[vertex] = Arcs.infinite
      } else {
        queue.push(Int32(truncatingIfNeeded: vertex), key: row[vertex])
      }
    }
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != row[vertex] { continue }
      for arc in Int(arcs.first[vertex])..<Int(arcs.first[vertex &+ 1]) {
        let head = Int(arcs.heads[arc])
        let cost = key &+ arcs.costs[arc]
        if cost < row[head] && cost &+ remainder(head) <= best {
          row[head] = cost
          queue.push(arcs.heads[arc], key: cost)
        }
      }
    }
    queue.removeAll()
  }

  private func trace(
    _ instance: CoveringInstance, root: Int, _ reversed: ArcStore, _ all: Int
  ) -> TreeFound {
    let count = reversed.vertexCount
    let cost = Int(costs[all &* count &+ root])
    var found = TreeFound(cost: cost, lowerBound: cost)
    var incoming: [[(from: Int, cost: Int32)]] = []
    incoming = .init(repeating: [], count: count)
    for vertex in 0..<count {
      for arc in Int(reversed.arcs.first[vertex])..<Int(reversed.arcs.first[vertex + 1]) {
        incoming[Int(reversed.arcs.heads[arc])].append((vertex, reversed.arcs.costs[arc]))
      }
    }
    var pending = [(all, root)]
    while let (set, top) = pending.popLast() {
      // Along tight edges to a vertex where the tree begins: free edges may lead in circles.
      let row = costs.start + set * count
      var seen: [Int: Int] = [top: -1]
      var stack = [top]
      search: while let vertex = stack.popLast() {
        var isBase = false
        for (index, entry) in instance.stops.enumerated()
        where entry.stop.vertex == vertex && set & ~Int(truncatingIfNeeded: entry.mask) == 0
          && Int(row[vertex]) == entry.stop.cost
        {
          found.stops.append(index)
          isBase = true
          break
        }
        var part = (set - 1) & set
        while part != 0 && !isBase {
          let one = costs[part * count + vertex]
          let other = costs[(set ^ part) * count + vertex]
          if one < Arcs.infinite && other < Arcs.infinite && one + other == row[vertex] {
            pending.append((part, vertex))
            pending.append((set ^ part, vertex))
            isBase = true
          }
          part = (part - 1) & set
        }
        if isBase {
          var at = vertex
          while let parent = seen[at], parent >= 0 {
            found.edges.append((parent, at))
            at = parent
          }
          break search
        }
        for (next, price) in incoming[vertex]
        where seen[next] == nil && row[next] < Arcs.infinite && row[next] + price == row[vertex] {
          seen[next] = vertex
          stack.append(next)
        }
      }
    }
    return found
  }
}

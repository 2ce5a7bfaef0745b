/// Whether a graph can be drawn without crossings: the left-right test (de Fraysseix, Rosenstiehl;
/// in the form of Brandes, The left-right planarity test, 2009).
struct PlanarityTest {
  private struct Interval {
    var low = -1
    var high = -1

    var isEmpty: Bool { low < 0 && high < 0 }
  }

  /// Two sets of back edges that must lie on different sides.
  private struct ConflictPair {
    var left = Interval()
    var right = Interval()

    mutating func swapSides() { swap(&left, &right) }
  }

  private var adjacency: [[(edge: Int, vertex: Int)]]
  private var from: [Int]
  private var to: [Int]
  private var height: [Int]
  private var parentEdge: [Int]
  private var low: [Int]
  private var secondLow: [Int]
  private var nesting: [Int]
  private var ordered: [[Int]]
  private var reference: [Int]
  private var lowEdge: [Int]
  private var bottom: [Int]
  private var stack: [ConflictPair] = []

  /// - Parameter edges: no loops, none twice.
  /// - Complexity: O(vertices + edges); as deep a recursion as the longest path.
  static func isPlanar(vertexCount: Int, edges: [(a: Int, b: Int)]) -> Bool {
    if vertexCount > 2, edges.count > 3 * vertexCount - 6 { return false }
    if edges.count < 9 { return true }
    var test = PlanarityTest(vertexCount: vertexCount, edges: edges)
    return test.run()
  }

  private init(vertexCount: Int, edges: [(a: Int, b: Int)]) {
    adjacency = [[(edge: Int, vertex: Int)]](repeating: [], count: vertexCount)
    for (index, edge) in edges.enumerated() {
      adjacency[edge.a].append((index, edge.b))
      adjacency[edge.b].append((index, edge.a))
    }
    let none = [Int](repeating: -1, count: edges.count)
    (from, to, low, secondLow, nesting) = (none, none, none, none, none)
    (reference, lowEdge, bottom) = (none, none, none)
    height = [Int](repeating: -1, count: vertexCount)
    parentEdge = height
    ordered = [[Int]](repeating: [], count: vertexCount)
  }

  private mutating func run() -> Bool {
    var roots: [Int] = []
    for vertex in adjacency.indices where height[vertex] < 0 {
      height[vertex] = 0
      roots.append(vertex)
      orient(vertex)
    }
    for vertex in ordered.indices { ordered[vertex].sort { nesting[$0] < nesting[$1] } }
    return roots.allSatisfy { test($0) }
  }

  private mutating func orient(_ v: Int) {
    let e = parentEdge[v]
    for (edge, w) in adjacency[v] where from[edge] < 0 {
      from[edge] = v
      to[edge] = w
      ordered[v].append(edge)
      low[edge] = height[v]
      secondLow[edge] = height[v]
      if height[w] < 0 {
        parentEdge[w] = edge
        height[w] = height[v] + 1
        orient(w)
      } else {
        low[edge] = height[w]
      }
      nesting[edge] = 2 * low[edge] + (secondLow[edge] < height[v] ? 1 : 0)
      guard e >= 0 else { continue }
      if low[edge] < low[e] {
        secondLow[e] = min(low[e], secondLow[edge])
        low[e] = low[edge]
      } else if low[edge] > low[e] {
        secondLow[e] = min(secondLow[e], low[edge])
      } else {
        secondLow[e] = min(secondLow[e], secondLow[edge])
      }
    }
  }

  private mutating func test(_ v: Int) -> Bool {
    let e = parentEdge[v]
    for (i, edge) in ordered[v].enumerated() {
      bottom[edge] = stack.count
      if edge == parentEdge[to[edge]] {
        guard test(to[edge]) else { return false }
      } else {
        lowEdge[edge] = edge
        stack.append(ConflictPair(right: Interval(low: edge, high: edge)))
      }
      guard low[edge] < height[v], e >= 0 else { continue }
      if i == 0 {
        lowEdge[e] = lowEdge[edge]
      } else if !addConstraints(edge, e) {
        return false
      }
    }
    if e >= 0 { removeBackEdges(e) }
    return true
  }

  private func conflicts(_ interval: Interval, _ edge: Int) -> Bool {
    interval.high >= 0 && low[interval.high] > low[edge]
  }

  private mutating func addConstraints(_ edge: Int, _ e: Int) -> Bool {
    var merged = ConflictPair()
    while stack.count > bottom[edge] {
      var pair = stack.removeLast()
      if !pair.left.isEmpty { pair.swapSides() }
      if !pair.left.isEmpty { return false }
      if low[pair.right.low] > low[e] {
        if merged.right.isEmpty {
          merged.right.high = pair.right.high
        } else {
          reference[merged.right.low] = pair.right.high
        }
        merged.right.low = pair.right.low
      } else {
        reference[pair.right.low] = lowEdge[e]
      }
    }
    while let top = stack.last, conflicts(top.left, edge) || conflicts(top.right, edge) {
      var pair = stack.removeLast()
      if conflicts(pair.right, edge) { pair.swapSides() }
      if conflicts(pair.right, edge) { return false }
      if merged.right.low >= 0 { reference[merged.right.low] = pair.right.high }
      if pair.right.low >= 0 { merged.right.low = pair.right.low }
      if merged.left.isEmpty {
        merged.left.high = pair.left.high
      } else {
        reference[merged.left.low] = pair.left.high
      }
      merged.left.low = pair.left.low
    }
    if !merged.left.isEmpty || !merged.right.isEmpty { stack.append(merged) }
    return true
  }

  private func lowest(_ pair: ConflictPair) -> Int {
    if pair.left.isEmpty { return low[pair.right.low] }
    if pair.right.isEmpty { return low[pair.left.low] }
    return min(low[pair.left.low], low[pair.right.low])
  }

  private mutating func removeBackEdges(_ e: Int) {
    let u = from[e]
    while let top = stack.last, lowest(top) == height[u] { stack.removeLast() }
    if var pair = stack.popLast() {
      while pair.left.high >= 0, to[pair.left.high] == u {
        pair.left.high = reference[pair.left.high]
      }
      if pair.left.high < 0, pair.left.low >= 0 {
        reference[pair.left.low] = pair.right.low
        pair.left.low = -1
      }
      while pair.right.high >= 0, to[pair.right.high] == u {
        pair.right.high = reference[pair.right.high]
      }
      if pair.right.high < 0, pair.right.low >= 0 {
        reference[pair.right.low] = pair.left.low
        pair.right.low = -1
      }
      stack.append(pair)
    }
    guard low[e] < height[u], let top = stack.last else { return }
    let (left, right) = (top.left.high, top.right.high)
    reference[e] = left >= 0 && (right < 0 || low[left] > low[right]) ? left : right
  }
}

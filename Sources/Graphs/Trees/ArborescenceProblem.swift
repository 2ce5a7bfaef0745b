/// A Steiner arborescence problem: the cheapest tree that leads from a root to all terminals along
/// the arcs of a directed graph.
///
/// Steiner trees of undirected graphs are such problems with every edge as two arcs, and so are
/// group Steiner trees with a vertex more for each stop, reached at the cost of its visit, and one
/// for each requirement, reached from its stops for nothing.
final class ArborescenceProblem {
  /// An arc; its cost lies in 0 ..< 2^29.
  typealias Arc = (tail: Int32, head: Int32, cost: Int32)

  let vertexCount: Int
  let arcCount: Int
  let root: Int
  /// Each once, none of them the root.
  let terminals: [Int32]
  /// What each vertex is in the problem that this one was made from first.
  let vertices: [Int32]
  /// By vertex: which terminal it is, or -1.
  let terminalAt: UnsafePointer<Int32>
  /// Where the arcs into each vertex begin; arcs are numbered by their heads.
  let firstIn: UnsafePointer<Int32>
  let tails: UnsafePointer<Int32>
  let heads: UnsafePointer<Int32>
  let costs: UnsafePointer<Int32>
  /// Where the arcs out of each vertex begin in `outArcs`.
  let firstOut: UnsafePointer<Int32>
  let outArcs: UnsafePointer<Int32>
  /// By arc: the one the other way of the same edge. Only where `isSymmetric`.
  let twins: UnsafePointer<Int32>
  /// Whether every arc has a twin: then any terminal may be the root as well.
  let isSymmetric: Bool
  private let memory: UnsafeMutablePointer<Int32>

  /// - Parameter isSymmetric: whether the arcs come in pairs of twins.
  /// - Complexity: O(vertices + arcs).
  init(
    vertexCount: Int, arcs: [Arc], root: Int, terminals: [Int32], isSymmetric: Bool,
    vertices: [Int32]? = nil
  ) {
    self.isSymmetric = isSymmetric
    self.vertexCount = vertexCount
    arcCount = arcs.count
    self.root = root
    self.terminals = terminals
    self.vertices = vertices ?? (0..<vertexCount).map { Int32(truncatingIfNeeded: $0) }
    let rows = vertexCount + 1
    memory = .allocate(capacity: 3 * rows + 6 * arcs.count)
    let terminalAt = memory
    let firstIn = terminalAt + rows
    let firstOut = firstIn + rows
    let tails = firstOut + rows
    let heads = tails + arcs.count
    let costs = heads + arcs.count
    let outArcs = costs + arcs.count
    let twins = outArcs + arcs.count
    let indices = twins + arcs.count
    terminalAt.update(repeating: -1, count: rows)
    for (index, vertex) in terminals.enumerated() { terminalAt[Int(vertex)] = Int32(index) }
    firstIn.update(repeating: 0, count: 2 * rows)
    for arc in arcs {
      firstIn[Int(arc.head)] += 1
      firstOut[Int(arc.tail)] += 1
    }
    // Each row's end for now; the arcs, put in from the last, move it to the row's start.
    for vertex in 1..<rows {
      firstIn[vertex] += firstIn[vertex - 1]
      firstOut[vertex] += firstOut[vertex - 1]
    }
    for (number, arc) in arcs.enumerated().reversed() {
      firstIn[Int(arc.head)] -= 1
      let index = Int(firstIn[Int(arc.head)])
      tails[index] = arc.tail
      heads[index] = arc.head
      costs[index] = arc.cost
      indices[number] = Int32(truncatingIfNeeded: index)
    }
    if isSymmetric {
      for number in 0..<arcs.count { twins[Int(indices[number])] = indices[number ^ 1] }
    }
    for index in (0..<arcs.count).reversed() {
      firstOut[Int(tails[index])] -= 1
      outArcs[Int(firstOut[Int(tails[index])])] = Int32(truncatingIfNeeded: index)
    }
    self.terminalAt = UnsafePointer(terminalAt)
    self.firstIn = UnsafePointer(firstIn)
    self.firstOut = UnsafePointer(firstOut)
    self.tails = UnsafePointer(tails)
    self.heads = UnsafePointer(heads)
    self.costs = UnsafePointer(costs)
    self.outArcs = UnsafePointer(outArcs)
    self.twins = UnsafePointer(twins)
  }

  deinit { memory.deallocate() }

  /// The problem with some of the arcs, and without the vertices that no arc is left at.
  ///
  /// - Parameters:
  ///   - newRoot: the root; or, where the problem is symmetric, a terminal that becomes the root,
  ///     while the old root becomes a terminal.
  ///   - isSymmetric: whether to keep an arc with its twin, if either is kept.
  func keeping(
    root newRoot: Int, isSymmetric: Bool, _ isKept: (_ arc: Int) -> Bool
  ) -> ArborescenceProblem {
    var places = [Int32](repeating: -1, count: vertexCount)
    var kept: [Int32] = []
    func place(_ vertex: Int) -> Int32 {
      if places[vertex] < 0 {
        places[vertex] = Int32(truncatingIfNeeded: kept.count)
        kept.append(vertices[vertex])
      }
      return places[vertex]
    }
    // In the order of their heads, so that neighbors stay near each other.
    var arcs: [Arc] = []
    arcs.reserveCapacity(arcCount)
    for arc in 0..<arcCount {
      let tail = Int(tails[arc])
      let head = Int(heads[arc])
      if isSymmetric {
        let twin = Int(twins[arc])
        if twin < arc || !(isKept(arc) || isKept(twin)) { continue }
        arcs.append((place(tail), place(head), costs[arc]))
        arcs.append((place(head), place(tail), costs[twin]))
      } else if isKept(arc) {
        arcs.append((place(tail), place(head), costs[arc]))
      }
    }
    let rootPlace = Int(place(newRoot))
    var newTerminals = terminals.filter { Int($0) != newRoot }.map { place(Int($0)) }
    if newRoot != root { newTerminals.append(place(root)) }
    return ArborescenceProblem(
      vertexCount: kept.count, arcs: arcs, root: rootPlace, terminals: newTerminals,
      isSymmetric: isSymmetric, vertices: kept)
  }

  @inline(__always)
  func arcs(into vertex: Int) -> Range<Int> {
    Int(firstIn[vertex])..<Int(firstIn[vertex &+ 1])
  }

  @inline(__always)
  func arcs(from vertex: Int) -> Range<Int> {
    Int(firstOut[vertex])..<Int(firstOut[vertex &+ 1])
  }
}

/// A cheap arborescence within some of a problem's vertices: what spans them, without the branches
/// that no terminal needs. The cheapest one that spans them where arcs have twins.
///
/// Prim, 1957, over an array of what is left, as trees of few terminals have few vertices.
struct InducedTree: ~Copyable {
  /// `Int.max` where the vertices do not connect the root with all terminals.
  private(set) var cost = 0
  /// The nearer ones to the root first.
  private(set) var arcs: [Int32] = []
  /// By vertex: what reaching it costs next, or `outside`.
  private var least = Memory<Int32>()
  private var via = Memory<Int32>()
  /// By vertex: whether a kept arc leaves it, while branches are cut.
  private var isNeeded = Memory<Bool>()
  private var left = Memory<Int32>()

  private static let outside: Int32 = -1

  init() {}

  /// Makes ready for the vertices of a problem.
  mutating func reset(_ problem: ArborescenceProblem) {
    least.fill(problem.vertexCount, with: Self.outside)
    via.reserve(problem.vertexCount)
    left.reserve(problem.vertexCount)
    isNeeded.fill(problem.vertexCount, with: false)
  }

  /// - Parameters:
  ///   - vertices: the root and all terminals among them.
  ///   - other: one that counts as among them if it is not, and as not if it is.
  /// - Complexity: O(vertices² + arcs out of them).
  mutating func span(_ vertices: [Int32], but other: Int? = nil, _ problem: ArborescenceProblem) {
    let least = least.start
    let left = left.start
    var count = 0
    func keep(_ vertex: Int32) {
      least[Int(vertex)] = Arcs.infinite
      left[count] = vertex
      count &+= 1
    }
    var isAmong = false
    for vertex in vertices {
      if Int(vertex) == other { isAmong = true } else { keep(vertex) }
    }
    if let other, !isAmong { keep(Int32(truncatingIfNeeded: other)) }
    arcs.removeAll(keepingCapacity: true)
    cost = 0
    // The root is settled first, and by no arc.
    least[problem.root] = 0
    via[problem.root] = -1
    while count > 0 {
      var place = 0
      var nearest = least[Int(left[0])]
      for index in 1..<max(1, count) {
        let key = least[Int(left[index])]
        if key < nearest {
          nearest = key
          place = index
        }
      }
      if nearest == Arcs.infinite { break }
      let vertex = Int(left[place])
      count &-= 1
      left[place] = left[count]
      least[vertex] = Self.outside
      if via[vertex] >= 0 { arcs.append(via[vertex]) }
      for place in problem.arcs(from: vertex) {
        let arc = problem.outArcs[place]
        let head = Int(problem.heads[Int(arc)])
        if problem.costs[Int(arc)] < least[head] {
          least[head] = problem.costs[Int(arc)]
          via[head] = arc
        }
      }
    }
    for index in 0..<count {
      let vertex = Int(left[index])
      least[vertex] = Self.outside
      if problem.terminalAt[vertex] >= 0 { cost = Int.max }
    }
    if cost < Int.max { prune(problem) }
  }

  /// Leaves only the arcs that lead to terminals, and adds up their costs.
  private mutating func prune(_ problem: ArborescenceProblem) {
    var kept = arcs.count
    for place in arcs.indices.reversed() {
      let arc = Int(arcs[place])
      let head = Int(problem.heads[arc])
      if !isNeeded[head] && problem.terminalAt[head] < 0 { continue }
      isNeeded[head] = false
      isNeeded[Int(problem.tails[arc])] = true
      cost += Int(problem.costs[arc])
      kept -= 1
      arcs[kept] = arcs[place]
    }
    isNeeded[problem.root] = false
    arcs.removeFirst(kept)
  }
}

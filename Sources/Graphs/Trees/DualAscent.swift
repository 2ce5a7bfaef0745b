/// A lower bound on the cost of an arborescence, and the prices that prove it.
///
/// Whatever leads from the root to a terminal enters each set of vertices around the terminal that
/// the root is outside of. Such a set has a price, paid by the cheapest of the arcs into it; what is
/// left of an arc's cost once all prices are paid is its reduced cost, and the sum of the prices is
/// the bound. A set is always all that reaches a terminal over arcs without reduced cost (Wong,
/// "A dual ascent approach for Steiner tree problems on a directed graph", 1984), the one with the
/// fewest arcs next.
struct DualAscent: ~Copyable {
  /// The sum of all prices; `Int.max` when the root does not lead to some terminal.
  private(set) var value = 0
  private var reducedMemory = Memory<Int32>()
  private var fromRootMemory = Memory<Int32>()
  private var toTerminalMemory = Memory<Int32>()
  private var joinedMemory = Memory<Int32>()
  private var members = Memory<UInt64>()
  /// By terminal, in the order of the sets: the terminals in them, and the sum of the prices of the
  /// sets up to there.
  private(set) var raises: [[(mask: UInt32, total: Int32)]] = []

  init() {}

  /// Whether the sets take no more than 512 MB.
  static func fits(_ problem: ArborescenceProblem) -> Bool {
    problem.terminals.count * ((problem.vertexCount + 63) / 64) <= 1 << 26
  }

  /// By arc.
  var reduced: UnsafeMutablePointer<Int32> {
    @inline(__always) get { reducedMemory.start }
  }
  /// By vertex: reduced cost of the cheapest path from the root.
  var fromRoot: UnsafeMutablePointer<Int32> {
    @inline(__always) get { fromRootMemory.start }
  }
  /// At vertex * terminals + terminal: the terminal's prices before its sets took in the vertex.
  /// Only up to `SubsetLists.terminalLimit` terminals.
  var joined: UnsafeMutablePointer<Int32> {
    @inline(__always) get { joinedMemory.start }
  }

  /// - Complexity: O(sets · arcs into a set), where sets are a few a terminal and distinct cost.
  ///
  /// - Parameter isCancelled: the bound is then as high as it was raised.
  mutating func run(
    _ problem: ArborescenceProblem, _ queue: inout BucketQueue, isCancelled: () -> Bool
  ) {
    raise(problem, isCancelled: isCancelled)
    if value == Int.max { return }
    spread(problem, &queue)
  }

  private mutating func raise(_ problem: ArborescenceProblem, isCancelled: () -> Bool) {
    let count = problem.terminals.count
    let words = (problem.vertexCount + 63) / 64
    let keepsJoined = count <= SubsetLists.terminalLimit
    let reduced = reducedMemory.reserve(problem.arcCount)
    reduced.update(from: problem.costs, count: problem.arcCount)
    let members = members.fill(words * count, with: 0)
    let joined = joinedMemory.fill(
      keepsJoined ? problem.vertexCount * count : 0, with: Arcs.infinite)
    var cuts = [[Int32]](repeating: [], count: count)
    var masks = [UInt32](repeating: 0, count: count)
    var totals = [Int32](repeating: 0, count: count)
    raises = .init(repeating: [], count: count)
    value = 0

    func isMember(_ vertex: Int, _ set: UnsafeMutablePointer<UInt64>) -> Bool {
      set[vertex >> 6] >> UInt64(vertex & 63) & 1 != 0
    }
    func join(_ vertex: Int, _ terminal: Int) {
      members[terminal * words + vertex >> 6] |= 1 << UInt64(vertex & 63)
      if keepsJoined {
        joined[vertex &* count &+ terminal] = totals[terminal]
        let other = problem.terminalAt[vertex]
        if other >= 0 { masks[terminal] |= 1 << UInt32(other) }
      }
      for arc in problem.arcs(into: vertex) {
        cuts[terminal].append(Int32(truncatingIfNeeded: arc))
      }
    }

    for (terminal, vertex) in problem.terminals.enumerated() { join(Int(vertex), terminal) }
    var active = Array(0..<count)
    while !active.isEmpty && !isCancelled() {
      var position = 0
      for other in active.indices.dropFirst()
      where cuts[active[other]].count < cuts[active[position]].count {
        position = other
      }
      let terminal = active[position]
      let set = members + terminal * words
      let size = cuts[terminal].count
      // Takes in what reaches the set for nothing, and keeps the arcs that enter it.
      var hasRoot = false
      var kept = 0
      var next = 0
      while next < cuts[terminal].count {
        let arc = Int(cuts[terminal][next])
        next += 1
        let tail = Int(problem.tails[arc])
        if isMember(tail, set) { continue }
        if reduced[arc] == 0 {
          join(tail, terminal)
          if tail == problem.root { hasRoot = true }
        } else {
          cuts[terminal][kept] = Int32(truncatingIfNeeded: arc)
          kept += 1
        }
      }
      cuts[terminal].removeLast(cuts[terminal].count - kept)
      if hasRoot {
        active.remove(at: position)
        continue
      }
      if kept > size + size / 4 && active.contains(where: { cuts[$0].count < kept }) { continue }
      var least = Arcs.infinite
      kept = 0
      for place in cuts[terminal].indices {
        let arc = cuts[terminal][place]
        if isMember(Int(problem.tails[Int(arc)]), set) { continue }
        cuts[terminal][kept] = arc
        kept += 1
        least = min(least, reduced[Int(arc)])
      }
      cuts[terminal].removeLast(cuts[terminal].count - kept)
      if kept == 0 {
        value = Int.max
        return
      }
      for arc in cuts[terminal] { reduced[Int(arc)] -= least }
      value += Int(least)
      totals[terminal] = min(Arcs.infinite, totals[terminal] &+ least)
      if let last = raises[terminal].last, last.mask == masks[terminal] {
        raises[terminal][raises[terminal].count - 1].total = totals[terminal]
      } else {
        raises[terminal].append((masks[terminal], totals[terminal]))
      }
    }
  }

  /// The distances in reduced costs, from the root and to the terminals.
  private mutating func spread(_ problem: ArborescenceProblem, _ queue: inout BucketQueue) {
    let fromRoot = fromRootMemory.fill(problem.vertexCount, with: Arcs.infinite)
    fromRoot[problem.root] = 0
    queue.push(Int32(truncatingIfNeeded: problem.root), key: 0)
    spread(fromRoot, isForward: true, problem, &queue)
    let toTerminal = toTerminalMemory.fill(problem.vertexCount, with: Arcs.infinite)
    for terminal in problem.terminals {
      toTerminal[Int(terminal)] = 0
      queue.push(terminal, key: 0)
    }
    spread(toTerminal, isForward: false, problem, &queue)
  }

  /// The distances from what is queued, along the arcs or against them.
  @inline(__always)
  private func spread(
    _ distance: UnsafeMutablePointer<Int32>, isForward: Bool, _ problem: ArborescenceProblem,
    _ queue: inout BucketQueue
  ) {
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != distance[vertex] { continue }
      for place in isForward ? problem.arcs(from: vertex) : problem.arcs(into: vertex) {
        let arc = isForward ? Int(problem.outArcs[place]) : place
        let next = isForward ? problem.heads[arc] : problem.tails[arc]
        let cost = key &+ reduced[arc]
        if cost < distance[Int(next)] {
          distance[Int(next)] = cost
          queue.push(next, key: cost)
        }
      }
    }
    queue.removeAll()
  }

  /// What an arborescence with this arc costs, at least.
  @inline(__always)
  func bound(_ arc: Int, of problem: ArborescenceProblem) -> Int {
    value &+ Int(fromRoot[Int(problem.tails[arc])]) &+ Int(reduced[arc])
      &+ Int(toTerminalMemory[Int(problem.heads[arc])])
  }
}

extension ArborescenceSearch {
  /// Seeks cheaper arborescences, for longer where the best one is still far above the lower bound:
  /// repairs many first trees, each found with a noise of its own, and then solves what the arcs of
  /// a few of them make together (tour merging: Cook, Seymour, 2003; for Steiner trees Ribeiro,
  /// Uchoa, Werneck, "A hybrid GRASP with perturbations for the Steiner problem in graphs", 2002).
  mutating func improve(
    _ problem: ArborescenceProblem, _ random: inout SeededGenerator, isCancelled: () -> Bool
  ) {
    var pool: [(cost: Int, arcs: [Int32])] = []
    var work = 0
    var starts = 0
    while best.lowerBound < best.cost, work < Self.workLimit, !isCancelled() {
      let isClose = best.cost - best.lowerBound < best.cost / Self.closeGap
      if starts >= (isClose ? Self.closeStartLimit : Self.startLimit) { break }
      starts += 1
      tree.reset(problem)
      tree.setNoise(isNoisy: best.cost < GrownTree.noiseLimit, &random)
      guard tree.reachNearest(problem, &queue, isOpen: { _ in true }) else { break }
      pool.append(repaired(problem, &random, isCancelled: isCancelled))
      work += tree.work
      if pool.count < Self.poolSize { continue }
      if let merged = merged(pool.map { $0.arcs }, problem, isCancelled: isCancelled) {
        tree.reset(problem)
        guard tree.reachNearest(problem, &queue, isOpen: { merged[$0] }) else { break }
        pool.append(repaired(problem, &random, isCancelled: isCancelled))
        work += tree.work
      }
      pool.sort { $0.cost < $1.cost }
      pool.removeLast(pool.count - Self.poolSize / 2)
    }
    tree.setNoise(isNoisy: false, &random)
  }

  /// The gap from which on a few starts will do, as a fraction of the cost: the proof may be near.
  private static let closeGap = 50
  private static let closeStartLimit = 16
  private static let startLimit = 128
  /// How many arcs to look at in the search for paths: a second's work.
  private static let workLimit = 1 << 28
  private static let repairsPerTerminal = 20
  /// How much dearer than the best one a tree may become under repair, as a fraction of its cost.
  private static let allowance = 16
  private static let poolSize = 8
  /// How many partial trees a merger may keep.
  private static let mergerLimit = 1 << 16

  /// The search's tree, repaired and recorded.
  private mutating func repaired(
    _ problem: ArborescenceProblem, _ random: inout SeededGenerator, isCancelled: () -> Bool
  ) -> (cost: Int, arcs: [Int32]) {
    tree.repair(
      problem, goal: best.lowerBound, effort: Self.repairsPerTerminal * problem.terminals.count,
      allowance: tree.cost / Self.allowance, &random, &queue, &induced, isCancelled: isCancelled)
    record(problem)
    return (tree.cost, tree.treeArcs)
  }

  /// Which arcs the cheapest arborescence of the trees' arcs consists of, if it is cheaper than the
  /// best one so far, which it then becomes.
  mutating func merged(
    _ trees: [[Int32]], _ problem: ArborescenceProblem, isCancelled: () -> Bool
  ) -> [Bool]? {
    guard problem.terminals.count <= SubsetLists.terminalLimit else { return nil }
    var isUsed = [Bool](repeating: false, count: problem.arcCount)
    for arcs in trees { for arc in arcs { isUsed[Int(arc)] = true } }
    let limit = best.cost
    let union = problem.keeping(root: problem.root, isSymmetric: false) { isUsed[$0] }
    ascent.run(union, &queue, isCancelled: isCancelled)
    if ascent.value >= limit { return nil }
    let rest = union.keeping(root: union.root, isSymmetric: false) {
      ascent.bound($0, of: union) < limit
    }
    ascent.run(rest, &queue, isCancelled: isCancelled)
    if ascent.value >= limit { return nil }
    guard
      case .found(let cost, let arcs) = lists.search(
        rest, ascent, below: Int32(truncatingIfNeeded: limit), most: Self.mergerLimit, &queue,
        isCancelled: isCancelled)
    else { return nil }
    best.cost = cost
    best.arcs = arcs.map { (rest.vertices[Int($0.from)], rest.vertices[Int($0.to)]) }
    // By head, as numbered first: the arcs into it. Free arcs may lead there twice.
    var tails: [Int32: [Int32]] = [:]
    for (from, to) in best.arcs { tails[to, default: []].append(from) }
    return isUsed.indices.map { arc in
      let tail = problem.vertices[Int(problem.tails[arc])]
      return isUsed[arc] && tails[problem.vertices[Int(problem.heads[arc])]]?.contains(tail) == true
    }
  }
}

/// Finds cheap arborescences and proves how cheap they can be, as far as it gets.
///
/// A first tree of shortest paths; then rounds of a dual ascent, which raises the lower bound, a
/// tree along the arcs that it leaves without reduced cost, repairs of that tree, and the removal of
/// arcs that no cheaper arborescence can have; and at last the dynamic program over what is left,
/// first with little memory, then, once better trees have been sought, with all.
struct ArborescenceSearch: ~Copyable {
  /// An arborescence, and what is proven of the cheapest one.
  struct Found {
    var cost: Int
    var lowerBound = 0
    /// In the numbers of the problem.
    var arcs: [(from: Int32, to: Int32)]
  }

  var ascent = DualAscent()
  var lists = SubsetLists()
  var tree = GrownTree()
  var queue = BucketQueue()
  var induced = InducedTree()
  var best = Found(cost: Int.max, arcs: [])

  init() {}

  /// The best arborescence found; nil when the root does not lead to all terminals.
  ///
  /// - Parameter isCancelled: the first tree is found all the same.
  mutating func run(_ problem: ArborescenceProblem, isCancelled: () -> Bool) -> Found? {
    best = Found(cost: Int.max, arcs: [])
    tree.reset(problem)
    guard tree.reachNearest(problem, &queue, isOpen: { _ in true }) else { return nil }
    record(problem)
    if best.cost == 0 || !DualAscent.fits(problem) { return best }
    var random = SeededGenerator(seed: 1)
    if let rest = reduced(problem, &random, isCancelled: isCancelled) {
      solve(rest, most: Self.firstLimit, isCancelled: isCancelled)
      improve(rest, &random, isCancelled: isCancelled)
      solve(rest, most: SubsetLists.limit, isCancelled: isCancelled)
    }
    return best
  }

  mutating func record(_ problem: ArborescenceProblem) {
    if tree.cost < best.cost {
      best.cost = tree.cost
      best.arcs = tree.arcs(problem)
    }
  }

  /// What is left of the problem once no round shortens it any more, with `ascent` at its prices;
  /// nil when nothing is, or when cancelled.
  private mutating func reduced(
    _ problem: ArborescenceProblem, _ random: inout SeededGenerator, isCancelled: () -> Bool
  ) -> ArborescenceProblem? {
    var problem = problem
    // Every root gives other prices.
    var roots = problem.isSymmetric ? min(problem.terminals.count, Self.rootLimit) : 0
    var highest = (value: -1, vertex: problem.vertices[problem.root])
    while true {
      if isCancelled() { return nil }
      ascent.run(problem, &queue, isCancelled: isCancelled)
      best.lowerBound = max(best.lowerBound, min(best.cost, ascent.value))
      if best.lowerBound >= best.cost { return nil }
      if ascent.value > highest.value {
        highest = (ascent.value, problem.vertices[problem.root])
      }
      tree.reset(problem)
      if tree.reachNearest(problem, &queue, isOpen: { ascent.reduced[$0] == 0 }) {
        tree.repair(
          problem, goal: best.lowerBound, effort: Self.repairs, &random, &queue, &induced,
          isCancelled: isCancelled)
        record(problem)
        if best.lowerBound >= best.cost { return nil }
      }
      let limit = best.cost
      var root = problem.root
      if roots > 0 {
        roots -= 1
        root = Int(problem.terminals[0])
        if roots == 0 {
          let last = problem.terminals.first { problem.vertices[Int($0)] == highest.vertex }
          root = last.map { Int($0) } ?? problem.root
        }
      }
      let isRotating = roots > 0 || root != problem.root
      let next = problem.keeping(root: root, isSymmetric: isRotating) {
        ascent.bound($0, of: problem) < limit
      }
      if !isRotating && next.arcCount > problem.arcCount * 9 / 10 {
        return problem
      }
      problem = next
    }
  }

  /// How many roots are tried, and how many repairs a round.
  private static let rootLimit = 8
  private static let repairs = 200

  /// Seeks the cheapest arborescence below higher and higher limits: where there is none, the limit
  /// is a lower bound, and a low limit leaves little to search.
  ///
  /// - Parameter most: how many partial trees may be kept.
  private mutating func solve(
    _ problem: ArborescenceProblem, most: Int, isCancelled: () -> Bool
  ) {
    guard problem.terminals.count <= SubsetLists.terminalLimit, best.cost < Arcs.infinite else {
      return
    }
    let lowest = best.lowerBound
    let gap = best.cost - lowest
    for stage in 1...Self.stages where best.lowerBound < best.cost {
      let limit = lowest + (gap * stage + Self.stages - 1) / Self.stages
      if limit <= best.lowerBound { continue }
      ascent.run(problem, &queue, isCancelled: isCancelled)
      let rest = problem.keeping(root: problem.root, isSymmetric: false) {
        ascent.bound($0, of: problem) < limit
      }
      ascent.run(rest, &queue, isCancelled: isCancelled)
      if ascent.value >= limit {
        best.lowerBound = limit
        continue
      }
      let outcome = lists.search(
        rest, ascent, below: Int32(truncatingIfNeeded: limit), most: most, &queue,
        isCancelled: isCancelled)
      switch outcome {
      case .found(let cost, let arcs):
        best.cost = cost
        best.lowerBound = cost
        best.arcs = arcs.map { (rest.vertices[Int($0.from)], rest.vertices[Int($0.to)]) }
      case .none: best.lowerBound = limit
      case .stopped: return
      }
    }
  }

  private static let stages = 4
  /// How many partial trees may be kept before better trees are sought.
  private static let firstLimit = 1 << 20
}

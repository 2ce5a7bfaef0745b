/// Branch and bound for one block of an ordering problem: every node of the search takes the best
/// choices for every two lines alone, and where three lines of a segment then run left of each
/// other in a circle, one of the three choices must be the other way.
struct ExactOrders {
  private let forest: ChoiceForest
  private let block: OrderingBlocks.Block
  private var nodes: Int
  private var fixings: [ChoiceForest.Fixing]
  private let wish: [Bool]
  private var choices: [Bool]
  private var scratch: [Int]
  private(set) var best: (cost: Int, choices: [Bool])
  /// No orders of the block cost less than this, in whole crossings.
  private(set) var bound: Int

  /// - Parameters:
  ///   - choices: an order on every segment, the best known.
  ///   - cost: what they cost within the block.
  init(
    _ forest: ChoiceForest, _ block: OrderingBlocks.Block, choices: [Bool], cost: Int,
    nodeLimit: Int
  ) {
    self.forest = forest
    self.block = block
    nodes = nodeLimit
    fixings = [ChoiceForest.Fixing](repeating: .open, count: choices.count)
    wish = choices
    self.choices = choices
    scratch = [Int](repeating: 0, count: 2 * choices.count)
    best = (cost, choices)
    bound = Int.max
  }

  /// Searches until the best orders are known, the nodes are used up or nobody waits any more.
  mutating func search(isCancelled: () -> Bool = { false }) {
    var costs = 0
    for tree in block.trees { costs += settle(tree) }
    branch(costs, isCancelled)
    bound = min(bound, Self.crossings(best.cost))
  }

  private static func crossings(_ cost: Int) -> Int { cost / CrossingModel.crossing }

  private mutating func settle(_ tree: Int) -> Int {
    forest.settle(
      tree: tree, fixings: fixings, wish: wish, scratch: &scratch, into: &choices)
  }

  private mutating func branch(_ cost: Int, _ isCancelled: () -> Bool) {
    if Self.crossings(cost) >= Self.crossings(best.cost) { return }
    guard nodes > 0 else {
      bound = min(bound, Self.crossings(cost))
      return
    }
    nodes = isCancelled() ? 0 : nodes - 1
    if let circle = circle() {
      branch(over: circle, cost, isCancelled)
      return
    }
    let broken = block.loose.filter { forest.model.isBroken(forest.model.couplings[$0], choices) }
    let whole = broken.reduce(cost) { $0 + forest.model.couplings[$1].cost }
    if whole < best.cost { best = (whole, choices) }
    let ends = broken.flatMap { [forest.model.couplings[$0].a, forest.model.couplings[$0].b] }
    guard let open = ends.first(where: isOpen) else { return }
    let value = choices[open]
    for next in [value, !value] { with(open, fixedTo: next, cost, isCancelled) }
    fixings[open] = .open
  }

  /// One of the three choices must turn: the first, or else the second, or else the third.
  private mutating func branch(
    over circle: [Int], _ cost: Int, _ isCancelled: () -> Bool
  ) {
    let open = circle.filter(isOpen)
    let values = open.map { choices[$0] }
    for (i, choice) in open.enumerated() {
      with(choice, fixedTo: !values[i], cost, isCancelled)
      fixings[choice] = .fixed(values[i])
    }
    for choice in open { fixings[choice] = .open }
  }

  private func isOpen(_ choice: Int) -> Bool {
    if case .open = fixings[choice] { return true }
    return false
  }

  /// Looks into what follows from fixing a choice, and leaves the choices as they were.
  private mutating func with(
    _ choice: Int, fixedTo value: Bool, _ cost: Int, _ isCancelled: () -> Bool
  ) {
    let tree = forest.treeOf[choice]
    let members = forest.trees[tree]
    let before = members.map { choices[$0] }
    let old = settle(tree)
    fixings[choice] = .fixed(value)
    let new = settle(tree)
    if new < ChoiceForest.never { branch(cost - old + new, isCancelled) }
    fixings[choice] = .open
    for (member, value) in zip(members, before) { choices[member] = value }
  }

  /// Three choices of a segment by which lines p, q, r run left of each other in a circle.
  private func circle() -> [Int]? {
    let model = forest.model
    for segment in block.segments {
      let k = model.graph.segments[segment].lines.count
      func isLeft(_ i: Int, _ j: Int) -> Bool {
        i < j ? choices[model.choice(segment, i, j)] : !choices[model.choice(segment, j, i)]
      }
      var wins = [Int](repeating: 0, count: k)
      for i in 0..<k { wins[i] = (0..<k).count { $0 != i && isLeft(i, $0) } }
      var holder = [Int](repeating: -1, count: k)
      for q in 0..<k {
        let p = holder[wins[q]]
        holder[wins[q]] = q
        guard p >= 0 else { continue }
        // As many to the right of both, so the one that is right of the other has one there that
        // the other has not.
        let (left, right) = isLeft(p, q) ? (p, q) : (q, p)
        let third = (0..<k).first {
          $0 != left && $0 != right && isLeft(right, $0) && isLeft($0, left)
        }
        guard let third else { continue }
        return [(left, right), (right, third), (third, left)].map {
          model.choice(segment, min($0.0, $0.1), max($0.0, $0.1))
        }
      }
    }
    return nil
  }
}

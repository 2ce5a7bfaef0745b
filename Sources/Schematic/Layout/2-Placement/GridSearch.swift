/// Simulated annealing of one component's drawing on the grid.
///
/// A move shifts a node, a straight run of nodes or everything behind a chain, and routes the
/// chains at the border anew by the cheapest route of few legs. The prices are those that published
/// work uses: bends by angle, crossings, lengths, directions (Nöllenburg and Wolff 2011; Stott et
/// al. 2011; Bast, Brosi and Storandt 2020).
struct GridSearch {
  let state: GridState
  var random: SeededGenerator
  /// Whether to leave the drawing as it is; asked now and then.
  private let isCancelled: () -> Bool
  /// The sum of all prices, kept up to date by the moves.
  private(set) var cost = 0.0
  private struct Lifted {
    var chain: Int
    var isInner: Bool
    var route: GridRoute
  }

  /// The nodes that a move shifts, marked with the current stamp; the chains it lifts, and those of
  /// them that it routes anew. Kept between moves so that nothing is allocated.
  private var group: [Int] = []
  private var mark: [Int]
  private var stamp = 0
  private var chains: [Lifted] = []
  private var border: [Int] = []

  init(
    state: GridState, start: [(x: Int, y: Int)], random: SeededGenerator,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.state = state
    self.random = random
    self.isCancelled = isCancelled
    mark = [Int](repeating: 0, count: start.count)
    for (node, at) in start.enumerated() { cost += state.put(node, at.x, at.y) }
    let chains = state.skeleton.chains.indices.sorted { a, b in
      let p = distance(a)
      let q = distance(b)
      return p != q ? p < q : a < b
    }
    var isHurried = false
    for (number, chain) in chains.enumerated() {
      if !isHurried, number & 15 == 15 { isHurried = isCancelled() }
      cost += lay(chain, isHurried: isHurried)
    }
  }

  /// Goes on from where another search is, on a copy of its drawing, with prices of its own.
  ///
  /// - Complexity: O(grid points + length of all routes).
  init(copying other: GridSearch, weights: GridWeights) {
    let from = other.state
    state = GridState(
      skeleton: from.skeleton, width: from.width, height: from.height, weights: weights,
      wishes: from.wishes)
    random = other.random
    isCancelled = other.isCancelled
    mark = [Int](repeating: 0, count: from.nodeCount)
    for node in 0..<from.nodeCount { cost += state.put(node, from.x(node), from.y(node)) }
    for chain in from.skeleton.chains.indices { cost += state.lay(chain, from.route(chain)) }
  }

  private func distance(_ chain: Int) -> Int {
    let (a, b) = (state.from(chain), state.to(chain))
    return max(abs(state.x(a) - state.x(b)), abs(state.y(a) - state.y(b)))
  }

  /// Lays a chain by its best route, or by any if that has to be quick, and returns the price.
  private func lay(_ chain: Int, isHurried: Bool) -> Double {
    if !isHurried {
      let best = state.bestRoute(chain)
      if best.route.legCount > 0 {
        state.enter(chain, best.route)
        return best.cost
      }
    }
    // All are very expensive: take the first that makes no detour.
    var fallback = GridRoute.empty
    let (a, b) = (state.from(chain), state.to(chain))
    GridRoutes.short(state.x(b) - state.x(a), state.y(b) - state.y(a)) {
      if fallback.legCount == 0 { fallback = $0 }
    }
    return state.lay(chain, fallback)
  }

  // MARK: Annealing

  /// Tries `moves` moves while the temperature falls from `hot` towards zero.
  ///
  /// - Parameter nodes: those that moves begin from; nil for all.
  mutating func anneal(moves: Int, hot: Double, among nodes: [Int]? = nil) {
    guard state.nodeCount > 1, nodes?.isEmpty != true else { return }
    for move in 0..<moves {
      if move & 15 == 15, isCancelled() { return }
      let left = 1 - Double(move) / Double(moves)
      let node = nodes.map { $0[random.below($0.count)] } ?? random.below(state.nodeCount)
      step(node, hot * left * left + 0.01)
    }
  }

  private mutating func step(_ node: Int, _ temperature: Double) {
    let kind = random.below(100)
    let reach = kind < 10 ? 3 : 1
    var dx = random.below(2 * reach + 1) - reach
    var dy = random.below(2 * reach + 1) - reach
    if dx == 0 && dy == 0 {
      let octant = random.below(8)
      dx = Octant.dx(octant)
      dy = Octant.dy(octant)
    }
    // Moving half the map costs as much as the map has nodes, so it is tried the more rarely.
    if random.below(60 + state.nodeCount) == 0 {
      gatherHalf(beyond: node)
      let octant = random.below(8)
      return shift(Octant.dx(octant), Octant.dy(octant), temperature)
    }
    switch kind {
    case ..<55: begin(with: node)
    case ..<75: gatherStraightRun(node)
    case ..<95: gatherBehind(node)
    default: return reroute(node, temperature)
    }
    shift(dx, dy, temperature)
  }

  /// The nodes connected with `node` by straight chains of one axis.
  private mutating func gatherStraightRun(_ node: Int) {
    let axis = random.below(4)
    begin(with: node)
    var next = 0
    while next < group.count {
      for end in state.endsByNode[group[next]] {
        let route = state.route(end >> 1)
        if route.legCount == 1 && route.first & 3 == axis { add(state.far(end)) }
      }
      next += 1
    }
  }

  /// Every node on one side of a straight cut beside `node`.
  private mutating func gatherHalf(beyond node: Int) {
    let octant = random.below(8)
    let (dx, dy) = (Octant.dx(octant), Octant.dy(octant))
    let limit = state.x(node) * dx + state.y(node) * dy
    stamp += 1
    group.removeAll(keepingCapacity: true)
    for other in 0..<state.nodeCount where state.x(other) * dx + state.y(other) * dy >= limit {
      add(other)
    }
  }

  private mutating func begin(with node: Int) {
    stamp += 1
    mark[node] = stamp
    group.removeAll(keepingCapacity: true)
    group.append(node)
  }

  private mutating func add(_ node: Int) {
    if mark[node] != stamp {
      mark[node] = stamp
      group.append(node)
    }
  }

  /// The nodes that a chain of `node` leads to without passing `node`, when they are few.
  private mutating func gatherBehind(_ node: Int) {
    let ends = state.endsByNode[node]
    guard ends.count > 0 else { return begin(with: node) }
    let first = state.far(ends[random.below(ends.count)])
    begin(with: first)
    mark[node] = stamp
    let limit = min(40, state.nodeCount / 2)
    var next = 0
    while next < group.count {
      for end in state.endsByNode[group[next]] { add(state.far(end)) }
      next += 1
      if group.count > limit {
        group.removeLast(max(0, group.count - 1 - random.below(8)))
        break
      }
    }
    stamp += 1
    for member in group { mark[member] = stamp }
  }

  /// How much worse a move may be (Metropolis): drawn beforehand, so that a move that is to be
  /// refused is given up as early as can be.
  private mutating func allowance(_ temperature: Double) -> Double {
    max(1e-9, temperature * random.exponential())
  }

  private mutating func reroute(_ node: Int, _ temperature: Double) {
    let ends = state.endsByNode[node]
    guard ends.count > 0 else { return }
    chains.removeAll(keepingCapacity: true)
    border.removeAll(keepingCapacity: true)
    var change = 0.0
    for end in ends {
      chains.append(Lifted(chain: end >> 1, isInner: false, route: state.route(end >> 1)))
      border.append(end >> 1)
      change -= state.lift(end >> 1)
    }
    let laid = layBorder(&change, allowed: allowance(temperature))
    if laid.isWhole {
      cost += change
    } else {
      for i in 0..<laid.count { state.strike(border[(i + laid.turn) % border.count]) }
      for item in chains { state.enter(item.chain, item.route) }
    }
  }

  /// Lays the border's chains in turn, as long as the change stays within what is allowed.
  private mutating func layBorder(
    _ change: inout Double, allowed: Double
  ) -> (count: Int, turn: Int, isWhole: Bool) {
    let turn = border.isEmpty ? 0 : random.below(border.count)
    // What the chains still to be laid cost at least.
    var rest = 0.0
    for chain in border { rest += state.leastCost(chain) }
    if change + rest > allowed { return (0, turn, false) }
    for laid in border.indices {
      let chain = border[(laid + turn) % border.count]
      rest -= state.leastCost(chain)
      let best = state.bestRoute(chain, below: allowed - change - rest)
      if best.route.legCount == 0 { return (laid, turn, false) }
      state.enter(chain, best.route)
      change += best.cost
    }
    return (border.count, turn, change <= allowed)
  }

  /// Shifts the gathered group, if the new places are free and the change is accepted.
  private mutating func shift(_ dx: Int, _ dy: Int, _ temperature: Double) {
    for node in group {
      let px = state.x(node) + dx
      let py = state.y(node) + dy
      guard state.isInside(px, py) else { return }
      let there = state.node(atX: px, y: py)
      if there >= 0 && mark[there] != stamp { return }
    }
    chains.removeAll(keepingCapacity: true)
    border.removeAll(keepingCapacity: true)
    for node in group {
      for end in state.endsByNode[node] {
        let isInner = mark[state.far(end)] == stamp
        if isInner && end & 1 == 1 { continue }
        chains.append(Lifted(chain: end >> 1, isInner: isInner, route: state.route(end >> 1)))
        if !isInner { border.append(end >> 1) }
      }
    }
    var change = 0.0
    for item in chains { change -= state.lift(item.chain) }
    for node in group { change -= state.take(node) }
    for node in group { change += state.put(node, state.x(node) + dx, state.y(node) + dy) }
    for item in chains where item.isInner { change += state.lay(item.chain, item.route) }
    let laid = layBorder(&change, allowed: allowance(temperature))
    if laid.isWhole {
      cost += change
      return
    }
    for i in 0..<laid.count { state.strike(border[(i + laid.turn) % border.count]) }
    for item in chains where item.isInner { state.strike(item.chain) }
    for node in group { _ = state.take(node) }
    for node in group { _ = state.put(node, state.x(node) - dx, state.y(node) - dy) }
    for item in chains { state.enter(item.chain, item.route) }
  }
}

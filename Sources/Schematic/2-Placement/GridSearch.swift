/// Simulated annealing of one component's drawing on the grid.
///
/// A move shifts a node, a straight run of nodes or everything behind a chain, and routes the
/// chains at the border anew by the cheapest route of few legs. The prices are those that published
/// work uses: bends by angle, crossings, lengths, directions (Nöllenburg and Wolff 2011; Stott et
/// al. 2011; Bast, Brosi and Storandt 2020).
struct GridSearch {
  let state: GridState
  var random: SeededRandom
  /// The sum of all prices, kept up to date by the moves.
  private(set) var cost = 0.0
  private var mark: [Int]
  private var stamp = 0

  init(state: GridState, start: [(x: Int, y: Int)], random: SeededRandom) {
    self.state = state
    self.random = random
    mark = [Int](repeating: 0, count: start.count)
    for (node, at) in start.enumerated() { cost += state.put(node, at.x, at.y) }
    let chains = state.skeleton.chains.indices.sorted { a, b in
      let p = distance(a)
      let q = distance(b)
      return p != q ? p < q : a < b
    }
    for chain in chains { cost += state.lay(chain, route(chain)) }
  }

  private func distance(_ chain: Int) -> Int {
    let c = state.skeleton.chains[chain]
    return max(abs(state.x[c.from] - state.x[c.to]), abs(state.y[c.from] - state.y[c.to]))
  }

  private func route(_ chain: Int) -> GridRoute {
    let best = state.bestRoute(chain).route
    if best.legCount > 0 { return best }
    // Every route leaves the grid: take any that does not.
    var fallback = GridRoute.empty
    let c = state.skeleton.chains[chain]
    GridRoutes.short(state.x[c.to] - state.x[c.from], state.y[c.to] - state.y[c.from]) {
      if fallback.legCount == 0 { fallback = $0 }
    }
    return fallback
  }

  // MARK: Annealing

  /// Tries `moves` moves while the temperature falls from `hot` to `cold`.
  mutating func anneal(moves: Int, hot: Double, cold: Double) {
    guard state.skeleton.nodes.count > 1, moves > 0 else { return }
    let ratio = cold / hot
    var temperature = hot
    let cooling = _pow(ratio, 64 / Double(moves))
    for move in 0..<moves {
      if move & 63 == 63 { temperature *= cooling }
      step(temperature)
    }
  }

  /// b^e for 0 < b, by repeated squaring on the binary fraction of e (0 ≤ e ≤ 1).
  private func _pow(_ b: Double, _ e: Double) -> Double {
    if e >= 1 { return b }
    var result = 1.0
    var root = b
    var rest = e
    for _ in 0..<40 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }

  private mutating func step(_ temperature: Double) {
    let node = random.below(state.skeleton.nodes.count)
    let kind = random.below(100)
    let reach = kind < 10 ? 3 : 1
    var dx = random.below(2 * reach + 1) - reach
    var dy = random.below(2 * reach + 1) - reach
    if dx == 0 && dy == 0 {
      let octant = random.below(8)
      dx = Octant.dx[octant]
      dy = Octant.dy[octant]
    }
    switch kind {
    case ..<55: shift([node], dx, dy, temperature)
    case ..<75: shift(straightRun(node), dx, dy, temperature)
    case ..<95: shift(behind(node), dx, dy, temperature)
    default: reroute(node, temperature)
    }
  }

  /// The nodes connected with `node` by straight chains of one axis.
  private mutating func straightRun(_ node: Int) -> [Int] {
    let axis = random.below(4)
    stamp += 1
    mark[node] = stamp
    var run = [node]
    var next = 0
    while next < run.count {
      for chain in state.skeleton.chainsByNode[run[next]] {
        let route = state.routes[chain]
        guard route.legCount == 1, route.first & 3 == axis else { continue }
        let ends = state.skeleton.chains[chain]
        let other = ends.from == run[next] ? ends.to : ends.from
        if mark[other] != stamp {
          mark[other] = stamp
          run.append(other)
        }
      }
      next += 1
    }
    return run
  }

  /// The nodes that a chain of `node` leads to without passing `node`, when they are few.
  private mutating func behind(_ node: Int) -> [Int] {
    let chains = state.skeleton.chainsByNode[node]
    guard !chains.isEmpty else { return [node] }
    let ends = state.skeleton.chains[chains[random.below(chains.count)]]
    let first = ends.from == node ? ends.to : ends.from
    guard first != node else { return [node] }
    let limit = min(40, state.skeleton.nodes.count / 2)
    stamp += 1
    mark[node] = stamp
    mark[first] = stamp
    var found = [first]
    var next = 0
    while next < found.count {
      for chain in state.skeleton.chainsByNode[found[next]] {
        let c = state.skeleton.chains[chain]
        let other = c.from == found[next] ? c.to : c.from
        if mark[other] != stamp {
          mark[other] = stamp
          found.append(other)
        }
      }
      next += 1
      if found.count > limit { return Array(found.prefix(1 + random.below(8))) }
    }
    return found
  }

  private mutating func accepts(_ change: Double, _ temperature: Double) -> Bool {
    if change <= 1e-9 { return true }
    let ratio = change / temperature
    return ratio < 12 && random.unit() < exponential(-ratio)
  }

  /// e^v for −12 < v ≤ 0, without a math library: (1 + v/1024)^1024.
  private func exponential(_ v: Double) -> Double {
    var r = 1 + v / 1024
    for _ in 0..<10 { r *= r }
    return r
  }

  private mutating func reroute(_ node: Int, _ temperature: Double) {
    let chains = state.skeleton.chainsByNode[node]
    guard !chains.isEmpty else { return }
    let before = chains.map { state.routes[$0] }
    var change = 0.0
    for chain in chains { change -= state.lift(chain) }
    let turn = random.below(chains.count)
    for i in chains.indices {
      let chain = chains[(i + turn) % chains.count]
      change += state.lay(chain, route(chain))
    }
    if accepts(change, temperature) {
      cost += change
    } else {
      for chain in chains { _ = state.lift(chain) }
      for (chain, route) in zip(chains, before) { _ = state.lay(chain, route) }
    }
  }

  private mutating func shift(_ nodes: [Int], _ dx: Int, _ dy: Int, _ temperature: Double) {
    stamp += 1
    for node in nodes { mark[node] = stamp }
    for node in nodes {
      let px = state.x[node] + dx
      let py = state.y[node] + dy
      guard state.isInside(px, py) else { return }
      if let there = state.node(atX: px, y: py), mark[there] != stamp { return }
    }
    var chains: [(chain: Int, isInner: Bool, route: GridRoute)] = []
    for node in nodes {
      for chain in state.skeleton.chainsByNode[node] {
        let c = state.skeleton.chains[chain]
        let isInner = mark[c.from] == stamp && mark[c.to] == stamp
        if isInner && c.from != node { continue }
        chains.append((chain, isInner, state.routes[chain]))
      }
    }
    var change = 0.0
    for item in chains { change -= state.lift(item.chain) }
    for node in nodes { change -= state.take(node) }
    for node in nodes { change += state.put(node, state.x[node] + dx, state.y[node] + dy) }
    for item in chains where item.isInner { change += state.lay(item.chain, item.route) }
    let border = chains.filter { !$0.isInner }.map(\.chain)
    let turn = border.isEmpty ? 0 : random.below(border.count)
    var laid = 0
    for i in border.indices {
      let chain = border[(i + turn) % border.count]
      change += state.lay(chain, route(chain))
      laid += 1
      if change > 200 + 12 * temperature { break }
    }
    if laid == border.count && accepts(change, temperature) {
      cost += change
      return
    }
    for i in 0..<laid { _ = state.lift(border[(i + turn) % border.count]) }
    for item in chains where item.isInner { _ = state.lift(item.chain) }
    for node in nodes { _ = state.take(node) }
    for node in nodes { _ = state.put(node, state.x[node] - dx, state.y[node] - dy) }
    for item in chains { _ = state.lay(item.chain, item.route) }
  }
}

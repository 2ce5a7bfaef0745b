extension GridState {
  /// The cheapest route of few legs between the chain's ends as they lie, and its price; the chain
  /// must be lifted. Empty when every route leaves the grid or costs `limit` or more.
  ///
  /// A detour is only walked while what is known of its price stays below the best so far.
  func bestRoute(_ chain: Int, below limit: Double = 1e9) -> (route: GridRoute, cost: Double) {
    for octant in 0..<8 {
      portCostA.at[octant] = portCost(2 &* chain, octant)
      portCostB.at[octant] = portCost(2 &* chain &+ 1, (octant &+ 4) & 7)
    }
    var choice = RouteChoice(self, chain, limit: min(limit, 1e9))
    choice.considerShort()
    if choice.isBlocked { choice.considerDetours() }
    return (choice.best, choice.cost)
  }
}

/// The search for the cheapest route of one chain.
///
/// Prices by octant are read from the state's workspace.
struct RouteChoice {
  private let state: GridState
  private let chain: Int
  private let lines: Double
  private let dx: Int
  private let dy: Int
  /// The least that leaving and arriving can cost.
  private let leastPortA: Double
  private let leastPortB: Double
  private(set) var best = GridRoute.empty
  private(set) var cost: Double
  /// Whether what the way meets is what makes it dear, so that a detour may pay.
  private(set) var isBlocked = false

  init(_ state: GridState, _ chain: Int, limit: Double) {
    self.state = state
    self.chain = chain
    lines = state.lineCount.at[chain]
    let (from, to) = (state.from(chain), state.to(chain))
    dx = state.x(to) &- state.x(from)
    dy = state.y(to) &- state.y(from)
    var leastA = Double.infinity
    var leastB = Double.infinity
    for octant in 0..<8 {
      leastA = min(leastA, state.portCostA.at[octant])
      leastB = min(leastB, state.portCostB.at[octant])
    }
    (leastPortA, leastPortB) = (leastA, leastB)
    cost = limit
  }

  mutating func considerShort() {
    if leastPortA + leastPortB + state.leastLengthCost(chain, Octant.distance(dx, dy)) >= cost {
      return
    }
    GridRoutes.short(dx, dy) { route in
      let base =
        state.ownCost(chain, route) + state.portCostA.at[route.first]
        + state.portCostB.at[route.last]
      if base >= cost { return }
      let met = state.conflict(chain, route, limit: cost - base)
      let isBetter = base + met < cost
      if isBetter {
        cost = base + met
        best = route
      }
      if isBetter || best.legCount == 0 { isBlocked = met >= state.weights.crossing }
    }
  }

  /// Two legs at any angle, and a first leg aside before two others.
  mutating func considerDetours() {
    let whole = state.leastLengthCost(chain, Octant.distance(dx, dy))
    if leastPortA + leastPortB + whole >= cost { return }
    considerTwoLegs(dx, dy, after: .empty, walk: GridWalk(state, chain))
    for octant in 0..<8 {
      let start = state.portCostA.at[octant] + leastPortB + lines
      if start + whole >= cost { continue }
      var walk = GridWalk(state, chain)
      for length in 1...3 {
        let restX = dx &- Octant.dx(octant) &* length
        let restY = dy &- Octant.dy(octant) &* length
        // Going on in this direction leads past the end or off the grid.
        if length > 1 { walk.passOn(state, octant) }
        walk.go(state, octant, 1, limit: .infinity)
        if restX == 0 && restY == 0 { break }
        if start + whole + walk.cost >= cost { break }
        var turned = walk
        turned.turn(state)
        let way = Octant.length(octant) * Double(length) + Octant.distance(restX, restY)
        if start + state.leastLengthCost(chain, way) + turned.cost >= cost { continue }
        considerTwoLegs(restX, restY, after: GridRoute((octant, length)), walk: turned)
      }
    }
  }

  /// Every way of exactly two legs, or of one, behind a first leg that it neither goes on nor
  /// turns back on.
  private mutating func considerTwoLegs(
    _ dx: Int, _ dy: Int, after lead: GridRoute, walk: GridWalk
  ) {
    let hasLead = lead.legCount > 0
    let way = (hasLead ? lead.euclideanLength : 0) + Octant.distance(dx, dy)
    let known = state.leastLengthCost(chain, way) + walk.cost
    // The octants to the left of which the end lies, and those to the right, by bit.
    var left = 0
    var right = 0
    for octant in 0..<8 {
      let across = Octant.dx(octant) &* dy &- Octant.dy(octant) &* dx
      if across < 0 { left |= 1 << octant }
      if across > 0 { right |= 1 << octant }
    }
    for a in 0..<8 {
      var turns = 0.0
      var start = state.portCostA.at[a]
      if hasLead {
        if (a &- lead.first) & 3 == 0 { continue }
        turns = state.turn.at[Octant.difference(a, lead.first)]
        start = state.portCostA.at[lead.first]
      }
      if known + start + turns * lines + leastPortB >= cost { continue }
      let ax = Octant.dx(a)
      let ay = Octant.dy(a)
      let across = ax &* dy &- ay &* dx
      // The end lies between the two legs; straight ahead, one other octant stands for all.
      var open =
        across > 0
        ? Octant.turned(0b0000_1110, by: a) & left
        : across < 0
          ? Octant.turned(0b1110_0000, by: a) & right : Octant.turned(0b0000_0010, by: a) & left
      while open != 0 {
        let b = open.trailingZeroBitCount
        open &= open &- 1
        // Cramer's rule; the determinant is ±1 or, between two diagonals, ±2.
        let det = ax &* Octant.dy(b) &- ay &* Octant.dx(b)
        let along = dx &* Octant.dy(b) &- dy &* Octant.dx(b)
        var first = det < 0 ? 0 &- along : along
        var second = det < 0 ? 0 &- across : across
        if det & 1 == 0 {
          if (first | second) & 1 == 1 { continue }
          first >>= 1
          second >>= 1
        }
        let last = second > 0 ? b : a
        let end = start + state.portCostB.at[last]
        let bends = second > 0 ? turns + state.turn.at[Octant.difference(a, b)] : turns
        if known + end + bends * lines >= cost { continue }
        var route = lead
        route.append(a, first)
        if second > 0 { route.append(b, second) }
        let base = end + state.ownCost(chain, route)
        let limit = cost - base
        if walk.cost >= limit { continue }
        var walk = walk
        walk.go(state, a, first, limit: limit)
        if second > 0 && walk.cost < limit {
          walk.turn(state)
          if walk.cost < limit { walk.go(state, b, second, limit: limit) }
        }
        if walk.cost < limit {
          cost = base + walk.cost
          best = route
        }
      }
    }
  }
}

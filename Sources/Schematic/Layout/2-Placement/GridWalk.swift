/// A way of one chain over the grid, leg by leg, and what it costs against what lies there.
struct GridWalk {
  private(set) var cell: Int
  private(set) var cost = 0.0
  private var x: Int
  private var y: Int
  private let chain: Int
  private let lines: Double
  /// The cost of leaving the grid.
  private static let outside = 1e9

  /// At the chain's `from` end.
  @inline(__always)
  init(_ state: GridState, _ chain: Int) {
    let node = state.from(chain)
    (x, y) = (state.x(node), state.y(node))
    cell = y &* state.width &+ x
    self.chain = chain
    lines = state.lineCount.at[chain]
  }

  /// Goes straight on without paying for the grid point reached, which may be the end; stops
  /// early beyond `limit`. Leaving the grid costs more than anything, and no leg leads back.
  @inline(__always)
  mutating func go(_ state: GridState, _ octant: Int, _ length: Int, limit: Double) {
    let dx = Octant.dx(octant)
    let dy = Octant.dy(octant)
    let step = dy &* state.width &+ dx
    let end = cell &+ step &* length
    x &+= dx &* length
    y &+= dy &* length
    guard cost < Self.outside, state.isInside(x, y) else {
      cost += Self.outside
      return
    }
    if octant & 1 == 1 {
      let corner = (dx < 0 ? -1 : 0) &+ (dy < 0 ? 0 &- state.width : 0)
      let diagonals = dx == dy ? state.rising.at : state.falling.at
      while true {
        let across = diagonals[cell &+ corner]
        if across > 0 {
          cost += state.crossingCost(lines, Double(across))
          if cost > limit { return }
        }
        cell &+= step
        if cell == end { return }
        if state.crowd.at[cell] > 0 {
          pass(state, octant)
          if cost > limit { return }
        }
      }
    } else {
      cell &+= step
      while cell != end {
        if state.crowd.at[cell] > 0 {
          pass(state, octant)
          if cost > limit { return }
        }
        cell &+= step
      }
    }
  }

  /// Pays for the grid point reached, where the way turns: all that passes there clashes.
  @inline(__always)
  mutating func turn(_ state: GridState) {
    let crowd = state.crowd.at[cell]
    if crowd > 0 {
      cost += Double(state.passCount(cell)) * state.weights.clash
      if crowd >= GridState.occupied { cost += state.weights.falsehood }
    }
  }

  /// Pays for the grid point reached, where the way goes straight on.
  @inline(__always)
  mutating func passOn(_ state: GridState, _ octant: Int) {
    if state.crowd.at[cell] > 0 { pass(state, octant) }
  }

  private mutating func pass(_ state: GridState, _ octant: Int) {
    if state.crowd.at[cell] >= GridState.occupied { cost += state.weights.falsehood }
    cost += state.passingCost(cell, chain, octant, octant, lines)
  }
}

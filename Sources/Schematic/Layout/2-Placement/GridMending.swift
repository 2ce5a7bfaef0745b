/// The repair of a drawing in which chains lie upon each other or over stations: the same drawing
/// on a grid twice as fine, on which there is a way between any two stations, with those chains
/// laid anew along the cheapest way of any shape.
///
/// Rip-up and reroute over the grid, as in the routing of circuits (Lee 1961; Hart, Nilsson and
/// Raphael 1968).
struct GridMending {
  /// Fine grid points to a grid point of the drawing before.
  static let fineness = 2

  let state: GridState
  /// By grid point and octant in which it is reached: the cost of the best way so far, the state
  /// before, and the search that found it.
  private var costs: [Double]
  private var before: [Int32]
  private var search: [Int32]
  private var searchCount: Int32 = 0

  /// What a step of a way costs, and more for one beside a station or another route.
  private static let step = 0.5
  private static let besideStation = 6.0
  private static let besideRoute = 1.0
  /// How often the chains that clash still are laid anew.
  private static let rounds = 8

  /// The most grid points of a drawing before: 512 bytes are kept for each.
  private static let most = 300_000

  /// Whether a drawing is small enough for the memory that its repair takes.
  static func isAffordable(_ coarse: GridState) -> Bool { coarse.width * coarse.height <= most }

  /// Begins with the drawing as it is.
  init(of coarse: GridState) {
    let skeleton = coarse.skeleton
    let fineness = GridMending.fineness
    state = GridState(
      skeleton: skeleton, width: fineness * coarse.width, height: fineness * coarse.height,
      weights: coarse.weights, wishes: GridWishes(skeleton))
    for node in skeleton.nodes.indices {
      _ = state.put(node, fineness * coarse.x(node), fineness * coarse.y(node))
    }
    for chain in skeleton.chains.indices {
      var route = GridRoute.empty
      let given = coarse.route(chain)
      for leg in 0..<given.legCount {
        route.append(given.octant(leg), fineness * given.length(leg))
      }
      state.enter(chain, route)
    }
    let count = 8 * state.width * state.height
    costs = [Double](repeating: 0, count: count)
    before = [Int32](repeating: -1, count: count)
    search = [Int32](repeating: 0, count: count)
  }

  /// Lays the chains that clash anew, short ones first, some rounds over.
  ///
  /// - Parameter isCancelled: whether what is left stays as it was.
  /// - Complexity: O(clashing chains · grid points · log), the grid points being those around both
  ///   ends.
  mutating func mend(isCancelled: () -> Bool = { false }) {
    for round in 0..<GridMending.rounds {
      let open = state.clashing.sorted { a, b in
        let (p, q) = (reach(a), reach(b))
        return p != q ? p < q : a < b
      }
      if open.isEmpty || isCancelled() { return }
      // First from nothing, then one by one around the others.
      let old = open.map(state.route)
      if round == 0 { open.forEach(state.strike) }
      for (chain, route) in zip(open, old) {
        if round > 0 { state.strike(chain) }
        state.enter(chain, isCancelled() ? route : cheapestWay(chain) ?? route)
      }
    }
  }

  private func reach(_ chain: Int) -> Double {
    let (a, b) = (state.from(chain), state.to(chain))
    return Octant.distance(state.x(a) - state.x(b), state.y(a) - state.y(b))
  }

  /// The cheapest way between the ends of a lifted chain that passes no station; nil where there is
  /// none of few enough legs.
  private mutating func cheapestWay(_ chain: Int) -> GridRoute? {
    searchCount += 1
    let (width, lines) = (state.width, state.lineCount.at[chain])
    let (from, to) = (state.from(chain), state.to(chain))
    let (toX, toY) = (state.x(to), state.y(to))
    let start = state.y(from) * width + state.x(from)
    let end = toY * width + toX
    guard start != end else { return nil }
    let margin = 8 + Int(reach(chain)) / 2
    let columns =
      max(1, min(state.x(from), toX) - margin)...min(width - 2, max(state.x(from), toX) + margin)
    let rows =
      max(
        1, min(state.y(from), toY) - margin)...min(
        state.height - 2, max(state.y(from), toY) + margin)
    var open = CostHeap()
    let arrival = (0..<8).map { state.portCost(2 * chain + 1, ($0 + 4) & 7) }

    func least(_ cell: Int) -> Double {
      GridMending.step * Octant.distance(cell % width - toX, cell / width - toY)
    }
    func reachNext(_ cell: Int, _ octant: Int, _ cost: Double, _ previous: Int32) {
      let x = cell % width + Octant.dx(octant)
      let y = cell / width + Octant.dy(octant)
      guard columns.contains(x), rows.contains(y) else { return }
      let next = y * width + x
      if next != end, state.stationAt.at[next] >= 0 { return }
      var cost = cost + stepCost(cell, next, octant, lines)
      if next == end { cost += arrival[octant] }
      let key = 8 * next + octant
      guard search[key] != searchCount || cost < costs[key] else { return }
      (search[key], costs[key], before[key]) = (searchCount, cost, previous)
      open.push(CostHeap.Entry(cost: cost + least(next), key: Int32(key)))
    }

    for octant in 0..<8 {
      reachNext(start, octant, state.portCost(2 * chain, octant), -1)
    }
    while let entry = open.pop() {
      let key = Int(entry.key)
      let (cell, octant) = (key >> 3, key & 7)
      if cell == end { return route(to: key, from: start) }
      let known = costs[key]
      // Reached more cheaply since.
      if entry.cost > known + least(cell) + 1e-9 { continue }
      for out in (octant - 2)...(octant + 2) {
        let next = out & 7
        let bend = state.turn.at[Octant.difference(octant, next)] * lines
        let met =
          state.crowd.at[cell] > 0 ? state.passingCost(cell, chain, octant, next, lines) : 0
        reachNext(cell, next, known + bend + met, entry.key)
      }
    }
    return nil
  }

  /// What a step costs, apart from what passes at its ends.
  private func stepCost(_ cell: Int, _ next: Int, _ octant: Int, _ lines: Double) -> Double {
    var cost = GridMending.step * Octant.length(octant)
    if octant & 1 == 1 {
      let (dx, dy) = (Octant.dx(octant), Octant.dy(octant))
      let corner = cell + (dx < 0 ? -1 : 0) + (dy < 0 ? -state.width : 0)
      let across = (dx == dy ? state.rising : state.falling).at[corner]
      if across > 0 { cost += state.crossingCost(lines, Double(across)) }
    }
    for side in [octant + 2, octant - 2] {
      let beside = next + Octant.dy(side & 7) * state.width + Octant.dx(side & 7)
      guard beside >= 0, beside < state.width * state.height else { continue }
      let crowd = state.crowd.at[beside]
      if crowd >= GridState.occupied {
        cost += GridMending.besideStation
      } else if crowd > 0 {
        cost += GridMending.besideRoute * lines
      }
    }
    return cost
  }

  /// The way found to a state, leg by leg; nil where it has too many.
  private func route(to last: Int, from start: Int) -> GridRoute? {
    var legs: [(octant: Int, length: Int)] = []
    var key = Int32(last)
    while key >= 0 {
      let octant = Int(key) & 7
      if legs.last?.octant == octant {
        legs[legs.count - 1].length += 1
      } else {
        legs.append((octant, 1))
      }
      key = before[Int(key)]
    }
    guard legs.count <= GridRoute.maximumLegs else { return nil }
    var route = GridRoute.empty
    for leg in legs.reversed() { route.append(leg.octant, leg.length) }
    return route
  }
}

/// A binary heap that gives the cheapest first, and of equal ones the least key.
private struct CostHeap {
  struct Entry {
    var cost: Double
    var key: Int32

    func precedes(_ other: Entry) -> Bool {
      cost != other.cost ? cost < other.cost : key < other.key
    }
  }

  private var entries: [Entry] = []

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    var place = entries.count - 1
    while place > 0, entry.precedes(entries[(place - 1) / 2]) {
      entries[place] = entries[(place - 1) / 2]
      place = (place - 1) / 2
    }
    entries[place] = entry
  }

  mutating func pop() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return first }
    var place = 0
    while 2 * place + 1 < entries.count {
      var child = 2 * place + 1
      if child + 1 < entries.count, entries[child + 1].precedes(entries[child]) { child += 1 }
      guard entries[child].precedes(last) else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return first
  }
}

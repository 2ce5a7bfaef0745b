/// A drawing in the making: nodes on grid points, chains routed over the grid, and who lies where.
///
/// A class because it is one big mutable workspace that the search changes in place, a few bytes a
/// move; it never leaves the placement phase.
///
/// Conflicts are priced when a route or node is put down against what already lies there, so
/// that taking things up one by one returns exactly the sum that was paid.
final class GridState {
  /// Routes remembered by grid point; more than these are priced as clashes.
  static let slots = 4
  /// What a node adds to the routes counted at its grid point.
  static let occupied: Int32 = 1 << 20

  let width: Int
  let height: Int
  let skeleton: Skeleton
  let weights: GridWeights
  let wishes: GridWishes
  let nodeCount: Int
  /// By node: the chain ends there, 2 × chain + 1 for its `to` end.
  let endsByNode: GridRows

  let xs: GridWorkspace<Int>
  let ys: GridWorkspace<Int>
  let stationAt: GridWorkspace<Int32>
  /// By grid point, how many routes pass there; ``occupied`` more where a node lies.
  let crowd: GridWorkspace<Int32>
  let passes: GridWorkspace<Int32>
  /// Lines on the diagonals of the cell right and below a grid point, to south-east and to north-east.
  let falling: GridWorkspace<Int32>
  let rising: GridWorkspace<Int32>
  /// By chain, from its `from` end; empty while it is taken up.
  let routesByChain: GridWorkspace<GridRoute>
  /// By chain end: its node; the octant in which it leaves there, or −1; its slot in the node's row.
  let nodeOfEnd: GridWorkspace<Int>
  let ports: GridWorkspace<Int>
  let slotOfEnd: GridWorkspace<Int>
  /// By chain.
  let lineCount: GridWorkspace<Double>
  let gaps: GridWorkspace<Double>
  let aim: GridWorkspace<Double>
  let least: GridWorkspace<Double>
  let wantedX: GridWorkspace<Double>
  let wantedY: GridWorkspace<Double>
  /// By node, where its square of joint weights begins, row by row in the order of its ends.
  let jointStart: GridWorkspace<Int>
  let joints: GridWorkspace<Double>
  let turn: GridWorkspace<Double>
  /// By chain: what a cell of a horizontal leg costs, where labels would crowd.
  let level: GridWorkspace<Double>
  /// By node: where it is held, and how strongly, per squared cell.
  let heldX: GridWorkspace<Double>
  let heldY: GridWorkspace<Double>
  let hold: GridWorkspace<Double>
  /// The grid points that nodes should keep to; leaving costs the squared distance.
  let frame: GridFrame
  let portCostA = GridWorkspace<Double>(repeating: 0, count: 8)
  let portCostB = GridWorkspace<Double>(repeating: 0, count: 8)

  init(
    skeleton: Skeleton, width: Int, height: Int, weights: GridWeights, wishes: GridWishes
  ) {
    self.skeleton = skeleton
    self.width = width
    self.height = height
    self.weights = weights
    self.wishes = wishes
    nodeCount = skeleton.nodes.count
    let cells = width * height
    let chainCount = skeleton.chains.count
    stationAt = GridWorkspace(repeating: -1, count: cells)
    crowd = GridWorkspace(repeating: 0, count: cells)
    passes = GridWorkspace(repeating: -1, count: cells * GridState.slots)
    falling = GridWorkspace(repeating: 0, count: cells)
    rising = GridWorkspace(repeating: 0, count: cells)
    xs = GridWorkspace(repeating: -1, count: nodeCount)
    ys = GridWorkspace(repeating: -1, count: nodeCount)
    routesByChain = GridWorkspace(repeating: .empty, count: chainCount)
    ports = GridWorkspace(repeating: -1, count: 2 * chainCount)
    lineCount = GridWorkspace(skeleton.chains.map { Double($0.lines.count) }, or: 0)
    gaps = GridWorkspace(skeleton.chains.map { Double($0.gaps) }, or: 0)
    let isLeaf = skeleton.chainsByNode.map { $0.count < 2 }
    aim = GridWorkspace(
      zip(skeleton.chains, wishes.demands).map { chain, demand in
        let isOuter = isLeaf[chain.from] || isLeaf[chain.to]
        return max(isOuter ? weights.outerGap : weights.innerGap, demand)
      }, or: 0)
    least = GridWorkspace(wishes.demands.map { max(weights.narrow, $0) }, or: 0)
    wantedX = GridWorkspace(wishes.directions.map(\.x), or: 0)
    wantedY = GridWorkspace(wishes.directions.map(\.y), or: 0)
    level = GridWorkspace(wishes.crowding, or: 0)
    heldX = GridWorkspace(wishes.held.map { $0?.x ?? 0 }, or: 0)
    heldY = GridWorkspace(wishes.held.map { $0?.y ?? 0 }, or: 0)
    hold = GridWorkspace(wishes.held.map { $0 == nil ? 0 : wishes.hold }, or: 0)
    frame = wishes.frame
    turn = GridWorkspace(weights.turn, or: 0)
    nodeOfEnd = GridWorkspace(skeleton.chains.flatMap { [$0.from, $0.to] }, or: 0)

    let ends = skeleton.chainsByNode.enumerated().map { node, chains in
      chains.map { 2 * $0 + (skeleton.chains[$0].from == node ? 0 : 1) }
    }
    endsByNode = GridRows(ends)
    slotOfEnd = GridWorkspace(repeating: 0, count: 2 * chainCount)
    jointStart = GridWorkspace(repeating: 0, count: nodeCount + 1)
    for (node, row) in ends.enumerated() {
      jointStart.at[node + 1] = jointStart.at[node] + row.count * row.count
      for (slot, end) in row.enumerated() { slotOfEnd.at[end] = slot }
    }
    joints = GridWorkspace(repeating: 0, count: jointStart.at[nodeCount])
    for joint in skeleton.joints {
      let row = ends[joint.node]
      guard let i = row.firstIndex(where: { $0 / 2 == joint.chainA }),
        let j = row.firstIndex(where: { $0 / 2 == joint.chainB })
      else { continue }
      let start = jointStart.at[joint.node]
      joints.at[start + i * row.count + j] += Double(joint.lines)
      joints.at[start + j * row.count + i] += Double(joint.lines)
    }
  }

  @inline(__always) func x(_ node: Int) -> Int { xs.at[node] }
  @inline(__always) func y(_ node: Int) -> Int { ys.at[node] }
  @inline(__always) func route(_ chain: Int) -> GridRoute { routesByChain.at[chain] }
  @inline(__always) func from(_ chain: Int) -> Int { nodeOfEnd.at[2 &* chain] }
  @inline(__always) func to(_ chain: Int) -> Int { nodeOfEnd.at[2 &* chain &+ 1] }
  /// The node at the other end of a chain.
  @inline(__always) func far(_ end: Int) -> Int { nodeOfEnd.at[end ^ 1] }

  /// Whether a node may lie there: inside, with one grid point around it.
  @inline(__always)
  func isInside(_ px: Int, _ py: Int) -> Bool {
    px >= 1 && py >= 1 && px < width &- 1 && py < height &- 1
  }

  /// The node that lies on a grid point, or −1.
  @inline(__always)
  func node(atX px: Int, y py: Int) -> Int { Int(stationAt.at[py &* width &+ px]) }

  /// How many routes pass a grid point.
  @inline(__always)
  func passCount(_ cell: Int) -> Int { Int(crowd.at[cell] & (GridState.occupied &- 1)) }

  // MARK: Nodes

  /// Puts a node on a free grid point and returns the price of what passes there.
  func put(_ node: Int, _ px: Int, _ py: Int) -> Double {
    xs.at[node] = px
    ys.at[node] = py
    let cell = py &* width &+ px
    stationAt.at[cell] = Int32(truncatingIfNeeded: node)
    crowd.at[cell] &+= GridState.occupied
    return Double(passCount(cell)) * weights.falsehood + placeCost(node)
  }

  /// Takes a node up and returns what ``put(_:_:_:)`` would charge.
  func take(_ node: Int) -> Double {
    let cell = ys.at[node] &* width &+ xs.at[node]
    stationAt.at[cell] = -1
    crowd.at[cell] &-= GridState.occupied
    return Double(passCount(cell)) * weights.falsehood + placeCost(node)
  }

  // MARK: Routes

  /// Lays a chain's route down and returns its whole price against what lies there.
  func lay(_ chain: Int, _ route: GridRoute) -> Double {
    let cost = price(chain, route)
    enter(chain, route)
    return cost
  }

  /// Takes a chain's route up and returns what ``lay(_:_:)`` would charge for it.
  func lift(_ chain: Int) -> Double {
    let route = routesByChain.at[chain]
    strike(chain)
    return price(chain, route)
  }

  /// Lays a route down whose price is known or does not matter.
  func enter(_ chain: Int, _ route: GridRoute) {
    mark(chain, route, 1)
    routesByChain.at[chain] = route
    ports.at[2 &* chain] = route.first
    ports.at[2 &* chain &+ 1] = (route.last &+ 4) & 7
  }

  /// Takes a route up whose price does not matter.
  func strike(_ chain: Int) {
    mark(chain, routesByChain.at[chain], -1)
    ports.at[2 &* chain] = -1
    ports.at[2 &* chain &+ 1] = -1
    routesByChain.at[chain] = .empty
  }

  /// Notes (`sign` 1) or strikes out (−1) where a route passes.
  private func mark(_ chain: Int, _ route: GridRoute, _ sign: Int32) {
    var cell = y(from(chain)) &* width &+ x(from(chain))
    let lines = Int32(lineCount.at[chain]) &* sign
    let name = chain << 6
    for leg in 0..<route.legCount {
      let octant = route.octant(leg)
      let (dx, dy) = (Octant.dx(octant), Octant.dy(octant))
      let step = dy &* width &+ dx
      let length = route.length(leg)
      if octant & 1 == 1 {
        let diagonals = dx == dy ? falling.at : rising.at
        var corner = cell &+ min(0, dy) &* width &+ min(0, dx)
        for _ in 0..<length {
          diagonals[corner] &+= lines
          corner &+= step
        }
      }
      let straight = Int32(truncatingIfNeeded: name | octant << 3 | octant)
      for _ in 1..<length {
        cell &+= step
        note(cell, straight, sign)
      }
      cell &+= step
      guard leg < route.legCount &- 1 else { return }
      note(cell, Int32(truncatingIfNeeded: name | octant << 3 | route.octant(leg &+ 1)), sign)
    }
  }

  @inline(__always)
  private func note(_ cell: Int, _ entry: Int32, _ sign: Int32) {
    let base = cell &* GridState.slots
    let count = passCount(cell)
    if sign > 0 {
      if count < GridState.slots { passes.at[base &+ count] = entry }
    } else {
      let kept = min(count, GridState.slots)
      for i in 0..<kept where passes.at[base &+ i] == entry {
        passes.at[base &+ i] = passes.at[base &+ kept &- 1]
        // An unremembered route may now be among the first; it is priced as a clash either way.
        passes.at[base &+ kept &- 1] = -1
        break
      }
    }
    crowd.at[cell] &+= sign
  }
}

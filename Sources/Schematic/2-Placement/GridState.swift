/// A drawing in the making: nodes on grid points, chains routed over the grid, and who lies where.
///
/// A class because it is one big mutable workspace that the search changes in place, a few bytes a
/// move; it never leaves the placement phase.
///
/// Conflicts are priced when a route or node is put down against what already lies there, so
/// that taking things up one by one returns exactly the sum that was paid.
final class GridState {
  private static let slots = 4

  let width: Int
  let height: Int
  let skeleton: Skeleton
  let weights: GridWeights
  /// By node.
  private(set) var x: [Int]
  private(set) var y: [Int]
  /// By chain, from its `from` end; empty while it is taken up.
  private(set) var routes: [GridRoute]
  /// The rough direction wanted from `from` to `to`, or nil.
  let directions: [Point?]
  /// By chain: how many cells a gap should have at least, 0 for no demand.
  let demands: [Double]

  private let stationAt: UnsafeMutablePointer<Int32>
  private let passCount: UnsafeMutablePointer<Int32>
  private let passes: UnsafeMutablePointer<Int32>
  /// Lines on the diagonals of the cell right and below a grid point: falling (to south-east), rising.
  private let falling: UnsafeMutablePointer<Int32>
  private let rising: UnsafeMutablePointer<Int32>
  /// By chain end (2 × chain + end): the octant in which it leaves its node, or −1.
  private var ports: [Int]
  /// By chain: number of lines, as a weight.
  private let lineCount: [Double]
  private let gaps: [Double]
  /// By node: the ends there, and the joint weight of each pair of them, row by row.
  let endsByNode: [[Int]]
  private let jointWeights: [[Double]]
  private var portCostA = [Double](repeating: 0, count: 8)
  private var portCostB = [Double](repeating: 0, count: 8)

  init(
    skeleton: Skeleton, width: Int, height: Int, weights: GridWeights, directions: [Point?],
    demands: [Double]
  ) {
    self.skeleton = skeleton
    self.width = width
    self.height = height
    self.weights = weights
    self.directions = directions
    self.demands = demands
    let cells = width * height
    stationAt = .allocate(capacity: cells)
    stationAt.initialize(repeating: -1, count: cells)
    passCount = .allocate(capacity: cells)
    passCount.initialize(repeating: 0, count: cells)
    passes = .allocate(capacity: cells * GridState.slots)
    passes.initialize(repeating: -1, count: cells * GridState.slots)
    falling = .allocate(capacity: cells)
    falling.initialize(repeating: 0, count: cells)
    rising = .allocate(capacity: cells)
    rising.initialize(repeating: 0, count: cells)
    x = [Int](repeating: -1, count: skeleton.nodes.count)
    y = x
    routes = [GridRoute](repeating: .empty, count: skeleton.chains.count)
    ports = [Int](repeating: -1, count: 2 * skeleton.chains.count)
    lineCount = skeleton.chains.map { Double($0.lines.count) }
    gaps = skeleton.chains.map { Double($0.gaps) }
    let endsByNode = skeleton.chainsByNode.enumerated().map { node, chains in
      chains.map { 2 * $0 + (skeleton.chains[$0].from == node ? 0 : 1) }
    }
    self.endsByNode = endsByNode
    var weightsByNode = endsByNode.map { [Double](repeating: 0, count: $0.count * $0.count) }
    for joint in skeleton.joints {
      let ends = endsByNode[joint.node]
      guard let i = ends.firstIndex(where: { $0 / 2 == joint.chainA }),
        let j = ends.firstIndex(where: { $0 / 2 == joint.chainB })
      else { continue }
      weightsByNode[joint.node][i * ends.count + j] += Double(joint.lines)
      weightsByNode[joint.node][j * ends.count + i] += Double(joint.lines)
    }
    jointWeights = weightsByNode
  }

  deinit {
    stationAt.deallocate()
    passCount.deallocate()
    passes.deallocate()
    falling.deallocate()
    rising.deallocate()
  }

  func isInside(_ px: Int, _ py: Int) -> Bool {
    px >= 1 && py >= 1 && px < width - 1 && py < height - 1
  }

  func node(atX px: Int, y py: Int) -> Int? {
    let node = stationAt[py * width + px]
    return node >= 0 ? Int(node) : nil
  }

  // MARK: Nodes

  /// Puts a node on a free grid point and returns the price of what passes there.
  func put(_ node: Int, _ px: Int, _ py: Int) -> Double {
    x[node] = px
    y[node] = py
    let cell = py * width + px
    stationAt[cell] = Int32(node)
    return Double(passCount[cell]) * weights.clash
  }

  /// Takes a node up and returns what ``put(_:_:_:)`` would charge.
  func take(_ node: Int) -> Double {
    let cell = y[node] * width + x[node]
    stationAt[cell] = -1
    return Double(passCount[cell]) * weights.clash
  }

  // MARK: Routes

  /// Lays a chain's route down and returns its whole price against what lies there.
  func lay(_ chain: Int, _ route: GridRoute) -> Double {
    let cost = intrinsicCost(chain, route) + portCosts(chain, route) + conflict(chain, route)
    mark(chain, route, add: true)
    routes[chain] = route
    ports[2 * chain] = route.first
    ports[2 * chain + 1] = (route.last + 4) & 7
    return cost
  }

  /// Takes a chain's route up and returns what ``lay(_:_:)`` would charge for it.
  func lift(_ chain: Int) -> Double {
    let route = routes[chain]
    mark(chain, route, add: false)
    ports[2 * chain] = -1
    ports[2 * chain + 1] = -1
    routes[chain] = .empty
    return intrinsicCost(chain, route) + portCosts(chain, route) + conflict(chain, route)
  }

  private func mark(_ chain: Int, _ route: GridRoute, add: Bool) {
    var px = x[skeleton.chains[chain].from]
    var py = y[skeleton.chains[chain].from]
    let lines = Int32(lineCount[chain]) * (add ? 1 : -1)
    for leg in 0..<route.legCount {
      let octant = route.octant(leg)
      let dx = Octant.dx[octant]
      let dy = Octant.dy[octant]
      let length = route.length(leg)
      for step in 1...length {
        if octant & 1 == 1 {
          let corner = min(py, py + dy) * width + min(px, px + dx)
          if dx == dy { falling[corner] += lines } else { rising[corner] += lines }
        }
        px += dx
        py += dy
        let isEnd = step == length
        if isEnd && leg == route.legCount - 1 { return }
        let out = isEnd ? route.octant(leg + 1) : octant
        let cell = py * width + px
        let base = cell * GridState.slots
        let entry = Int32(chain << 6 | octant << 3 | out)
        if add {
          let count = Int(passCount[cell])
          if count < GridState.slots { passes[base + count] = entry }
          passCount[cell] += 1
        } else {
          let count = min(Int(passCount[cell]), GridState.slots)
          for i in 0..<count where passes[base + i] == entry {
            passes[base + i] = passes[base + count - 1]
            break
          }
          passCount[cell] -= 1
        }
      }
    }
  }

  /// Bends of the route itself, its length against its gaps, and the direction wanted.
  func intrinsicCost(_ chain: Int, _ route: GridRoute) -> Double {
    var cost = 0.0
    for leg in 1..<max(1, route.legCount) {
      cost +=
        lineCount[chain] * weights.turn[Octant.difference(route.octant(leg - 1), route.octant(leg))]
    }
    return cost + lengthCost(chain, route.euclideanLength)
  }

  @inline(__always)
  func lengthCost(_ chain: Int, _ length: Double) -> Double {
    let gap = length / gaps[chain]
    let off = gap - max(weights.gap, demands[chain])
    var cost = weights.stretch * off * off * min(gaps[chain], 6)
    let least = max(weights.narrow, demands[chain])
    if gap < least { cost += weights.narrowness * (least - gap) * (least - gap) * gaps[chain] }
    if let wanted = directions[chain] {
      let a = skeleton.chains[chain].from
      let b = skeleton.chains[chain].to
      let way = Point(x: Double(x[b] - x[a]), y: Double(y[b] - y[a])).unit
      // 1 − cos of the angle, scaled so that 45° costs one unit.
      cost += weights.direction * (1 - way.dot(wanted)) * 3.41
    }
    return cost
  }

  private func portCosts(_ chain: Int, _ route: GridRoute) -> Double {
    portCost(2 * chain, route.first) + portCost(2 * chain + 1, (route.last + 4) & 7)
  }

  /// What leaving a node by `octant` costs against the other ends laid down there.
  @inline(__always)
  private func portCost(_ end: Int, _ octant: Int) -> Double {
    let chain = skeleton.chains[end >> 1]
    let node = end & 1 == 0 ? chain.from : chain.to
    let ends = endsByNode[node]
    guard let slot = ends.firstIndex(of: end) else { return 0 }
    var cost = 0.0
    for other in ends.indices where other != slot {
      let port = ports[ends[other]]
      if port < 0 { continue }
      let difference = Octant.difference(port, octant)
      if difference == 0 { cost += weights.clash }
      if difference == 1 { cost += weights.acute }
      cost += jointWeights[node][slot * ends.count + other] * weights.turn[4 - difference]
    }
    return cost
  }

  /// What a route costs against the nodes and routes it meets, stopping early beyond `limit`.
  private func conflict(_ chain: Int, _ route: GridRoute, limit: Double = .infinity) -> Double {
    var px = x[skeleton.chains[chain].from]
    var py = y[skeleton.chains[chain].from]
    let lines = lineCount[chain]
    var cost = 0.0
    for leg in 0..<route.legCount {
      let octant = route.octant(leg)
      let dx = Octant.dx[octant]
      let dy = Octant.dy[octant]
      let length = route.length(leg)
      for step in 1...length {
        if octant & 1 == 1 {
          let corner = min(py, py + dy) * width + min(px, px + dx)
          let across = dx == dy ? rising[corner] : falling[corner]
          if across > 0 { cost += crossingCost(lines, Double(across)) }
        }
        px += dx
        py += dy
        guard isInside(px, py) else { return 1e9 }
        let isEnd = step == length
        if isEnd && leg == route.legCount - 1 { return cost }
        let out = isEnd ? route.octant(leg + 1) : octant
        let cell = py * width + px
        if stationAt[cell] >= 0 { cost += weights.clash }
        let count = Int(passCount[cell])
        if count > 0 {
          for i in 0..<min(count, GridState.slots) {
            let entry = Int(passes[cell * GridState.slots + i])
            let otherIn = entry >> 3 & 7
            let isCrossing =
              octant == out && otherIn == entry & 7 && (octant - otherIn) & 3 != 0
            let other = entry >> 6
            cost +=
              isCrossing && other != chain
              ? crossingCost(lines, lineCount[other]) : weights.clash
          }
          cost += Double(max(0, count - GridState.slots)) * weights.clash
        }
        if cost > limit { return cost }
      }
    }
    return cost
  }

  @inline(__always)
  private func crossingCost(_ a: Double, _ b: Double) -> Double {
    weights.crossing + weights.crossingPair * (a * b - 1)
  }

  // MARK: Best routes

  /// The cheapest route of few legs between the chain's ends as they lie, which must be lifted.
  func bestRoute(_ chain: Int) -> (route: GridRoute, cost: Double) {
    let from = skeleton.chains[chain].from
    let to = skeleton.chains[chain].to
    let dx = x[to] - x[from]
    let dy = y[to] - y[from]
    for octant in 0..<8 {
      portCostA[octant] = portCost(2 * chain, octant)
      portCostB[octant] = portCost(2 * chain + 1, octant)
    }
    var best = GridRoute.empty
    var bestCost = Double.infinity
    func consider(_ route: GridRoute) {
      let base =
        intrinsicCost(chain, route) + portCostA[route.first] + portCostB[(route.last + 4) & 7]
      if base >= bestCost { return }
      let cost = base + conflict(chain, route, limit: bestCost - base)
      if cost < bestCost {
        bestCost = cost
        best = route
      }
    }
    GridRoutes.short(dx, dy, consider)
    if bestCost >= weights.crossing { GridRoutes.detours(dx, dy, consider) }
    return (best, bestCost)
  }
}

/// Depth-first branch and bound for the cheapest cover.
struct SetCoverSearch {
  private let system: SetSystem
  /// All costs are multiples of it; the search counts in units.
  private let unit: Int
  private let grid: SetCoverGrid
  private var best: [Int] = []
  /// In units.
  private var bestCost = Int.max / 4
  private var nodeCount = 0

  /// One open node: a core whose bound is known, and the children still to be entered.
  private struct Frame {
    var core: SetCoverCore
    var bound: SetCoverBound
    /// What the sets chosen above this node cost, in units.
    var spent: Int
    var chosen: [Int32]
    /// The columns of the row branched on: each child takes one and gives up those before it.
    var branches: [Int]
    var next = 0
    /// The lower bound of the children still to be entered, in units, exact.
    var restBound: Double
  }

  init(_ system: SetSystem) {
    self.system = system
    let divisor = system.costs.reduce(0, greatestCommonDivisor)
    unit = max(1, divisor)
    let largest = system.costs.max() ?? 0
    grid = SetCoverGrid(
      largestSum: Double(largest / unit + 1) * Double(max(system.members.values.count, 1)))
  }

  mutating func run(nodeLimit: Int, isCancelled: () -> Bool) -> SetCover {
    var stack: [Frame] = []
    let whole = SetCoverCore(system, unit: unit)
    if let root = open(
      SetCoverReduction(whole), multipliers: SetCoverBound.cheapestShares(of: whole), spent: 0,
      chosen: [], isRoot: true)
    {
      stack.append(root)
    }
    var isStopped = false
    while let frame = stack.last {
      if nodeCount >= nodeLimit || isCancelled() {
        isStopped = true
        break
      }
      guard let child = nextChild(of: &stack[stack.count - 1]) else {
        stack.removeLast()
        continue
      }
      if let opened = open(
        child, multipliers: frame.bound.multipliers, spent: frame.spent, chosen: frame.chosen,
        isRoot: false)
      {
        stack.append(opened)
      }
    }
    var lowerBound = bestCost
    if isStopped {
      for frame in stack where frame.restBound < Double(lowerBound) {
        lowerBound = Int(frame.restBound.rounded(.up))
      }
    }
    let sets = withoutRedundant(best).sorted()
    return SetCover(
      sets: sets, cost: sets.reduce(0) { $0 + system.costs[$1] }, lowerBound: lowerBound * unit)
  }

  /// The next child that its parent's bound does not rule out.
  private func nextChild(of frame: inout Frame) -> SetCoverReduction? {
    while frame.next < frame.branches.count {
      let column = frame.branches[frame.next]
      let reduced = frame.bound.reducedCosts[column]
      let bound = frame.restBound + max(0, reduced)
      // Without this column the rest can only cost more.
      let given = frame.branches[..<frame.next]
      frame.next += 1
      frame.restBound -= min(0, reduced)
      if frame.next == frame.branches.count { frame.restBound = .infinity }
      if bound > Double(bestCost - 1) { continue }
      var reduction = SetCoverReduction(frame.core)
      for other in given { reduction.drop(column: other) }
      reduction.choose(column)
      return reduction
    }
    return nil
  }

  /// Reduces and bounds a node; nil when nothing better than the best cover is below it.
  private mutating func open(
    _ start: SetCoverReduction, multipliers: [Double], spent: Int, chosen: [Int32], isRoot: Bool
  ) -> Frame? {
    nodeCount += 1
    var reduction = start
    var multipliers = multipliers
    var spent = spent
    var chosen = chosen
    var round = 0
    while true {
      let isFirst = isRoot && round == 0
      reduction.run()
      if reduction.isInfeasible { return nil }
      for column in reduction.chosen {
        spent += Int(reduction.core.costs[column])
        chosen.append(reduction.core.sets[column])
      }
      if spent >= bestCost { return nil }
      let (core, rows) = reduction.remainder()
      multipliers = rows.map { multipliers[$0] }
      if core.rowCount == 0 {
        record(chosen, cost: spent)
        return nil
      }
      if isFirst {
        tryGreedy(core, price: core.costs, spent: spent, chosen: chosen)
      } else if finish(core, spent: spent, chosen: chosen) {
        return nil
      }
      let bound = bound(
        core, from: multipliers, spent: spent, chosen: chosen, isRoot: isRoot)
      if bound.value > Double(bestCost - spent - 1) { return nil }
      multipliers = bound.multipliers
      reduction = SetCoverReduction(core)
      let fixed = fix(bound, gap: Double(bestCost - spent - 1) - bound.value, in: &reduction)
      if isFirst {
        improve(core, bound: bound, spent: spent, chosen: chosen)
        if finish(core, spent: spent, chosen: chosen) { return nil }
      }
      round += 1
      if fixed.chosen == 0 && fixed.dropped * 20 < core.columnCount || round > 5 && !isRoot {
        // Too little changed to bound anew.
        guard !reduction.isInfeasible else { return nil }
        return frame(
          reduction.remainder().core, bound: bound.keeping(reduction.isColumnAlive),
          spent: spent, chosen: chosen)
      }
    }
  }

  /// Solves a core that is small enough, and says whether it was.
  private mutating func finish(_ core: SetCoverCore, spent: Int, chosen: [Int32]) -> Bool {
    guard var masks = SetCoverMasks(core, cost: Double(bestCost - spent - 1)) else { return false }
    if let cover = masks.smallestCover() {
      let cost = cover.reduce(0) { $0 + core.costs[$1] }
      record(chosen + cover.map { core.sets[$0] }, cost: spent + Int(cost))
    }
    return true
  }

  /// Settles the columns whose reduced cost alone exceeds the gap to the best cover.
  private func fix(
    _ bound: SetCoverBound, gap: Double, in reduction: inout SetCoverReduction
  ) -> (chosen: Int, dropped: Int) {
    var counts = (chosen: 0, dropped: 0)
    for (column, reduced) in bound.reducedCosts.enumerated() {
      if reduced > gap {
        reduction.drop(column: column)
        counts.dropped += 1
      } else if -reduced > gap {
        reduction.choose(column)
        counts.chosen += 1
      }
    }
    return counts
  }

  private mutating func bound(
    _ core: SetCoverCore, from multipliers: [Double], spent: Int, chosen: [Int32], isRoot: Bool
  ) -> SetCoverBound {
    var greedy: [[Double]] = []
    let effort =
      isRoot
      ? SetCoverBound.Effort(iterations: 2000, step: 1, patience: 15, smallestStep: 0.002)
      : SetCoverBound.Effort(iterations: 120, step: 0.6, patience: 15, smallestStep: 0.02)
    let bound = SetCoverBound(
      core, from: multipliers, goal: Double(bestCost - spent - 1), effort: effort, grid: grid,
      interval: isRoot ? 50 : .max
    ) { greedy.append($0) }
    for price in greedy { tryGreedy(core, price: price, spent: spent, chosen: chosen) }
    return bound
  }

  private mutating func tryGreedy(
    _ core: SetCoverCore, price: [Double], spent: Int, chosen: [Int32]
  ) {
    let greedy = SetCoverGreedy(core: core)
    let cover = greedy.cover(price: price)
    record(chosen + cover.map { core.sets[$0] }, cost: spent + Int(greedy.cost(of: cover)))
  }

  private mutating func improve(
    _ core: SetCoverCore, bound: SetCoverBound, spent: Int, chosen: [Int32]
  ) {
    let greedy = SetCoverGreedy(core: core)
    var search = SetCoverLocalSearch(core)
    let cover = search.improve(
      greedy.cover(price: bound.reducedCosts), goal: bound.value.rounded(.up),
      steps: 20 * core.rowCount)
    record(chosen + cover.map { core.sets[$0] }, cost: spent + Int(greedy.cost(of: cover)))
  }

  private mutating func record(_ chosen: [Int32], cost: Int) {
    guard cost < bestCost else { return }
    bestCost = cost
    best = chosen.map { Int($0) }
  }

  /// The node branches on the row with the fewest children that reduced costs do not rule out. On a
  /// tie the columns' reduced costs are to be small: such columns are all taken in part by the
  /// linear relaxation, so that taking one and giving it up both raise the bound.
  private func frame(
    _ core: SetCoverCore, bound: SetCoverBound, spent: Int, chosen: [Int32]
  ) -> Frame {
    let gap = Double(bestCost - spent) - bound.value
    var bestRow = 0
    var best = (children: Int.max, gains: Double.infinity)
    for row in 0..<core.rowCount {
      let columns = core.columns(of: row).map { bound.reducedCosts[Int($0)] }.sorted()
      var given = 0.0
      var children = 0
      var gains = 0.0
      for reduced in columns {
        let gain = given + max(0, reduced)
        given -= min(0, reduced)
        if gain >= gap { break }
        children += 1
        gains += gain
      }
      if (children, gains) < best {
        best = (children, gains)
        bestRow = row
      }
    }
    let branches = core.columns(of: bestRow).map { Int($0) }
      .sorted { (bound.reducedCosts[$0], $0) < (bound.reducedCosts[$1], $1) }
    return Frame(
      core: core, bound: bound, spent: spent, chosen: chosen, branches: branches,
      restBound: Double(spent) + bound.value)
  }

  /// `sets` without those that the others make superfluous, the costliest left out first.
  private func withoutRedundant(_ sets: [Int]) -> [Int] {
    var cover = [Int](repeating: 0, count: system.elementCount)
    for set in sets {
      for element in system.members[set] { cover[Int(element)] += 1 }
    }
    var kept: [Int] = []
    for set in sets.sorted(by: { (system.costs[$0], $0) > (system.costs[$1], $1) }) {
      let elements = system.members[set]
      if elements.allSatisfy({ cover[Int($0)] > 1 }) {
        for element in elements { cover[Int(element)] -= 1 }
      } else {
        kept.append(set)
      }
    }
    return kept
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}

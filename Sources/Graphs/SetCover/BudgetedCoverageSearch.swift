/// Depth-first branch and bound for the most weight that a budget covers: each node takes a column
/// or gives it up.
struct BudgetedCoverageSearch {
  private let system: SetSystem
  private let weights: [Int]
  private let budget: Int
  private let grid: SetCoverGrid
  private var best: [Int32] = []
  private var bestWeight = 0

  /// A node still to be bounded.
  private struct Node {
    var core: SetCoverCore
    var weights: [Double]
    var prices: [Double]
    var chosen: [Int32] = []
    /// Of what `chosen` covers.
    var weight = 0
    var budget: Int
    /// Of the parent.
    var bound = Double.infinity
    var isRoot = false
  }

  init(_ system: SetSystem, weights: [Int], budget: Int) {
    self.system = system
    self.weights = weights
    self.budget = budget
    grid = SetCoverGrid(
      largestSum: 2 * Double(weights.max() ?? 0) * Double(system.members.values.count + 1))
  }

  mutating func run(
    nodeLimit: Int, isCancelled: () -> Bool
  ) -> (sets: [Int], upperBound: Int) {
    let core = SetCoverCore(system, unit: 1)
    let rowWeights = weights.map { Double($0) }
    var stack = [
      Node(
        core: core, weights: rowWeights, prices: rowWeights.map { $0 / 2 }, budget: budget,
        isRoot: true)
    ]
    var count = 0
    while let node = stack.popLast() {
      if node.bound < Double(bestWeight + 1) { continue }
      if count > 0, count >= nodeLimit || isCancelled() {
        stack.append(node)
        break
      }
      count += 1
      if let (without, with) = branch(node) {
        stack.append(without)
        stack.append(with)
      }
    }
    var upperBound = bestWeight
    for node in stack where node.bound >= Double(upperBound + 1) {
      upperBound = Int(node.bound.rounded(.down))
    }
    return (best.map { Int($0) }, upperBound)
  }

  /// The two halves of a node; nil when nothing better is below it.
  private mutating func branch(_ start: Node) -> (without: Node, with: Node)? {
    var node = start
    var reduction = SetCoverReduction(node.core)
    while true {
      settle(&node, &reduction)
      record(node.chosen, weight: node.weight)
      guard node.core.columnCount > 0 else { return nil }
      greedy(node)
      let bound = BudgetedCoverageBound(
        node.core, weights: node.weights, budget: Double(node.budget), from: node.prices,
        goal: Double(bestWeight - node.weight + 1), iterations: node.isRoot ? 400 : 40, grid: grid)
      let gap = bound.value + Double(node.weight) - Double(bestWeight + 1)
      if gap < 0 { return nil }
      node.prices = bound.prices
      node.bound = bound.value + Double(node.weight)
      reduction = SetCoverReduction(node.core)
      var fixed = 0
      for (column, gain) in bound.gains.enumerated() {
        if gain > gap {
          reduction.choose(column)
          fixed += 1
        } else if -gain > gap {
          reduction.drop(column: column)
          fixed += 1
        }
      }
      if fixed > 0 { continue }
      let column = branchingColumn(node)
      reduction.choose(column)
      var with = node
      settle(&with, &reduction)
      var without = node
      reduction = SetCoverReduction(node.core)
      reduction.drop(column: column)
      settle(&without, &reduction)
      with.isRoot = false
      without.isRoot = false
      return (without, with)
    }
  }

  /// Carries out what `reduction` decided, and lets go of what has become pointless.
  private func settle(_ node: inout Node, _ reduction: inout SetCoverReduction) {
    for column in 0..<node.core.columnCount where node.core.costs[column] == 0 {
      reduction.choose(column)
    }
    for column in reduction.chosen {
      node.chosen.append(node.core.sets[column])
      node.budget -= Int(node.core.costs[column])
    }
    for row in 0..<node.core.rowCount where !reduction.isRowAlive[row] {
      node.weight += Int(node.weights[row])
    }
    for column in 0..<node.core.columnCount where Int(node.core.costs[column]) > node.budget {
      reduction.drop(column: column)
    }
    reduction.dropDominatedColumns()
    reduction.dropEmpty()
    let (core, rows) = reduction.remainder()
    node.core = core
    node.weights = rows.map { node.weights[$0] }
    node.prices = rows.map { node.prices[$0] }
    reduction = SetCoverReduction(core)
  }

  /// The column that covers the most weight for its cost.
  private func branchingColumn(_ node: Node) -> Int {
    var best = 0
    var bestRatio = -Double.infinity
    for column in 0..<node.core.columnCount {
      let weight = node.core.rows(of: column).reduce(0) { $0 + node.weights[Int($1)] }
      let ratio = weight / node.core.costs[column]
      if ratio > bestRatio {
        bestRatio = ratio
        best = column
      }
    }
    return best
  }

  /// Takes what adds the most weight for its cost while the budget lasts.
  private mutating func greedy(_ node: Node) {
    var isCovered = [Bool](repeating: false, count: node.core.rowCount)
    var left = node.budget
    var weight = node.weight
    var chosen = node.chosen
    while true {
      var best: (column: Int, gain: Double)?
      var bestRatio = 0.0
      for column in 0..<node.core.columnCount where Int(node.core.costs[column]) <= left {
        var gain = 0.0
        for row in node.core.rows(of: column) where !isCovered[Int(row)] {
          gain += node.weights[Int(row)]
        }
        if gain / node.core.costs[column] > bestRatio {
          bestRatio = gain / node.core.costs[column]
          best = (column, gain)
        }
      }
      guard let best else { break }
      for row in node.core.rows(of: best.column) { isCovered[Int(row)] = true }
      left -= Int(node.core.costs[best.column])
      weight += Int(best.gain)
      chosen.append(node.core.sets[best.column])
    }
    record(chosen, weight: weight)
  }

  private mutating func record(_ chosen: [Int32], weight: Int) {
    guard weight > bestWeight else { return }
    best = chosen
    bestWeight = weight
  }
}

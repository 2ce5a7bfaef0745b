extension GrownTree {
  /// Makes a tree of all terminals cheaper by taking some of them off and reaching them anew in
  /// another order, over and over; what is no dearer stays (ruin and recreate: Schrimpf, Schneider,
  /// Stamm-Wilbrandt, Dueck, 2000).
  ///
  /// - Parameters:
  ///   - goal: nothing is below it.
  ///   - effort: the number of tries.
  mutating func repair(
    _ problem: ArborescenceProblem, goal: Int, effort: Int, _ random: inout SeededGenerator,
    _ queue: inout BucketQueue, isCancelled: () -> Bool
  ) {
    let count = problem.terminals.count
    if count < 2 { return }
    var isTaken = [Bool](repeating: false, count: count)
    var order = Array(0..<count)
    var kept = treeArcs
    var keptCost = cost
    for _ in 0..<effort {
      if keptCost <= goal || isCancelled() { break }
      let taken = 1 + Int(random.next() % UInt64(min(count, 8)))
      for index in 0..<taken {
        order.swapAt(index, index + Int(random.next() % UInt64(count - index)))
        isTaken[order[index]] = true
      }
      for index in 0..<taken {
        cut(Int(problem.terminals[order[index]]), problem) { vertex in
          let terminal = Int(problem.terminalAt[vertex])
          return terminal >= 0 && !isTaken[terminal]
        }
      }
      for index in 0..<taken {
        reach(Int(problem.terminals[order[index]]), problem, &queue)
        isTaken[order[index]] = false
      }
      if cost <= keptCost {
        keptCost = cost
        kept = treeArcs
      } else {
        rebuild(problem, arcs: kept)
      }
    }
  }
}

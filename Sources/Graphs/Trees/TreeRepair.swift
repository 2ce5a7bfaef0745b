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
    var kept = treeArcs
    var keptCost = cost
    for _ in 0..<effort {
      if keptCost <= goal || isCancelled() { break }
      let taken = 1 + Int(random.next() % UInt64(min(count, 8)))
      // Terminals with numbers near each other are often near each other.
      let first = Int(random.next() % UInt64(count))
      let isNear = random.next() & 1 == 0
      var batch: [Int] = []
      for index in 0..<taken {
        let terminal = isNear ? (first + index) % count : Int(random.next() % UInt64(count))
        if !isTaken[terminal] { batch.append(terminal) }
        isTaken[terminal] = true
      }
      batch.shuffle(using: &random)
      for terminal in batch {
        cut(Int(problem.terminals[terminal]), problem) { vertex in
          let other = Int(problem.terminalAt[vertex])
          return other >= 0 && !isTaken[other]
        }
      }
      for terminal in batch {
        reach(Int(problem.terminals[terminal]), problem, &queue)
        isTaken[terminal] = false
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

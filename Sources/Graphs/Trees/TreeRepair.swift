extension GrownTree {
  /// Makes a tree of all terminals cheaper by taking some of them off and reaching them anew in
  /// another order, over and over (ruin and recreate: Schrimpf, Schneider, Stamm-Wilbrandt, Dueck,
  /// "Record breaking optimization results using the ruin and recreate principle", 2000).
  ///
  /// Mostly they are terminals near some vertex, which the tree takes in before they are reached,
  /// and keeps where it helps. Every other time paths are sought with noise. Each tree that is gone
  /// on with is first made cheaper by exchanges, unless it was seen before.
  ///
  /// - Parameters:
  ///   - goal: nothing is below it.
  ///   - effort: the number of tries.
  ///   - allowance: by how much the cost may exceed the least so far at first; less and less of it is
  ///     allowed (record-to-record travel: Dueck, "New optimization heuristics", 1993).
  ///   - induced: a workspace.
  mutating func repair(
    _ problem: ArborescenceProblem, goal: Int, effort: Int, allowance: Int = 0,
    _ random: inout SeededGenerator, _ queue: inout BucketQueue, _ induced: inout InducedTree,
    isCancelled: () -> Bool
  ) {
    let count = problem.terminals.count
    if count < 2 { return }
    induced.reset(problem)
    exchange(problem, &induced)
    var seen: Set = [signature]
    var isTaken = [Bool](repeating: false, count: count)
    var current = treeArcs
    var kept = current
    var keptCost = cost
    for step in 0..<effort {
      if keptCost <= goal || isCancelled() { break }
      setNoise(isNoisy: random.next() & 1 == 0, &random)
      let taken = 1 + Int(random.next() % UInt64(min(count, 8)))
      var guest: Int?
      var batch: [Int] = []
      let kind = random.next() & 3
      if kind == 0 {
        batch = (0..<taken).map { _ in Int(random.next() % UInt64(count)) }
      } else {
        let center =
          (kind == 1 ? neighbor(problem, &random) : nil)
          ?? Int(random.next() % UInt64(problem.vertexCount))
        batch = terminals(near: center, most: taken, problem, &queue)
        if !contains(center) {
          guest = center
          reach(center, problem, &queue)
        }
      }
      for terminal in batch { isTaken[terminal] = true }
      batch.shuffle(using: &random)
      for terminal in batch {
        cut(Int(problem.terminals[terminal]), problem) { vertex in
          let other = Int(problem.terminalAt[vertex])
          return vertex == guest || (other >= 0 && !isTaken[other])
        }
      }
      for terminal in batch {
        reach(Int(problem.terminals[terminal]), problem, &queue)
        isTaken[terminal] = false
      }
      if let guest { cut(guest, problem) { problem.terminalAt[$0] >= 0 } }
      if cost > keptCost + allowance * (effort - step) / effort {
        rebuild(problem, arcs: current)
        continue
      }
      if seen.insert(signature).inserted {
        exchange(problem, &induced)
        seen.insert(signature)
      }
      current = treeArcs
      if cost <= keptCost {
        keptCost = cost
        kept = current
      }
    }
    rebuild(problem, arcs: kept)
    setNoise(isNoisy: false, &random)
  }
}

extension SegmentOrders {
  /// Swaps lines side by side, on one segment or along the stretch they share, while that takes
  /// crossings away; a little annealing leads out of dead ends. Ends with the best orders it saw.
  ///
  /// - Parameters:
  ///   - cost: what the block's orders cost now.
  ///   - bound: it stops where they cost that.
  ///   - isCancelled: whether to stop; asked now and then.
  mutating func descend(
    _ block: OrderingBlocks.Block, from cost: Int, to bound: Int,
    with random: inout SeededGenerator, isCancelled: () -> Bool = { false }
  ) {
    let pairs = block.trees.flatMap { forest.trees[$0] }.sorted().map { forest.pairs[$0] }
    guard !pairs.isEmpty else { return }
    var present = cost
    var best = (cost: present, orders: orders)
    let moves = min(2_000_000, 20_000 + 400 * pairs.count)
    var temperature = Double(CrossingModel.crossing)
    let steps = 50
    search: for step in 0..<steps {
      for move in 0..<moves / steps {
        if move & 255 == 255, isCancelled() { break search }
        let seedPair = pairs[random.below(pairs.count)]
        guard areSideBySide(seedPair) else { continue }
        // On one segment, along all the stretch, or as far as chance has it.
        let stretch =
          switch random.below(4) {
          case 0: [seedPair]
          case 1: wholeStretch(from: seedPair)
          default: self.stretch(from: seedPair) { random.below(5) > 0 }
          }
        let turned = stretch.map { model.choice($0.segment, $0.i, $0.j) }
        let rise = rise(turning: turned)
        guard Double(rise) <= temperature * random.exponential() else { continue }
        for pair in stretch { swap(pair) }
        present += rise
        if present < best.cost {
          best = (present, orders)
          if present <= bound { break search }
        }
      }
      temperature = step > 40 ? 0 : temperature * 0.9
    }
    for (segment, order) in best.orders.enumerated() { set(segment, to: order) }
  }

  /// The segments around a pair's on which the same two lines lie side by side, all of them.
  func wholeStretch(from pair: Pair) -> [Pair] { stretch(from: pair) { true } }

  private func stretch(from pair: Pair, continues: () -> Bool) -> [Pair] {
    var result = [pair]
    var head = 0
    while head < result.count {
      let present = result[head]
      head += 1
      let choice = model.choice(present.segment, present.i, present.j)
      for index in forest.couplings(at: choice) {
        let next = forest.pairs[forest.other(index, than: choice)]
        guard areSideBySide(next), !result.contains(where: { $0.segment == next.segment }),
          continues()
        else { continue }
        result.append(next)
      }
    }
    return result
  }
}

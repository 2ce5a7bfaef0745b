extension SegmentOrders {
  /// Swaps lines side by side, on one segment or along the stretch they share, while that takes
  /// crossings away; a little annealing leads out of dead ends. Ends with the best orders it saw.
  mutating func descend(to bound: Int, with random: inout SeededGenerator) {
    let pairs = forest.pairs
    guard !pairs.isEmpty else { return }
    var present = cost
    var best = (cost: present, orders: orders)
    let moves = min(2_000_000, 20_000 + 400 * pairs.count)
    var temperature = Double(CrossingModel.crossing)
    let steps = 50
    search: for step in 0..<steps {
      for _ in 0..<moves / steps {
        let seedPair = pairs[random.below(pairs.count)]
        guard areSideBySide(seedPair) else { continue }
        let reach = random.below(3)
        let stretch = reach == 0 ? [seedPair] : self.stretch(from: seedPair, with: &random)
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

  /// The segments around a pair's on which the same two lines lie side by side without a crossing
  /// between; at each station it may end by chance.
  private func stretch(from pair: Pair, with random: inout SeededGenerator) -> [Pair] {
    var result = [pair]
    let stop = random.below(4)
    var head = 0
    while head < result.count {
      let present = result[head]
      head += 1
      let choice = model.choice(present.segment, present.i, present.j)
      for index in forest.couplings(at: choice) {
        let next = forest.pairs[forest.other(index, than: choice)]
        guard areSideBySide(next), !result.contains(where: { $0.segment == next.segment }) else {
          continue
        }
        if stop > 0, random.below(4 * stop) == 0 { continue }
        result.append(next)
      }
    }
    return result
  }
}

extension VisitOrders {
  /// How much worse a move may be at the start and at the end of a cooling, on average.
  struct Cooling: Sendable {
    var hot: Double
    var cold: Double
    var moves: Int
  }

  /// Simulated annealing over turned and moved runs of visits; ends at the best orders it saw.
  ///
  /// - Parameters:
  ///   - tangles: what crossings cost that no drawing of the segments avoids, or nil to look away.
  ///   - isCancelled: whether to stop; asked now and then.
  /// - Returns: the best cost.
  mutating func anneal(
    _ cooling: Cooling, minding tangles: inout Tangles?, with random: inout SeededGenerator,
    isCancelled: () -> Bool = { false }
  ) -> Int {
    var tangle = tangles?.cost(of: self) ?? 0
    var present = cost + tangle
    var bestCost = present
    guard lineCount > 0, visits.count > 2 else { return present }
    var best = visits
    let steps = 100
    let cooled = Numerics.root(cooling.cold / cooling.hot, steps)
    var temperature = cooling.hot
    for step in 0..<steps {
      let count = cooling.moves * (step + 1) / steps - cooling.moves * step / steps
      for number in 0..<count {
        if number & 255 == 255, isCancelled() { break }
        guard let move = proposal(with: &random) else { continue }
        let before = shape
        guard let rise = apply(move, limit: temperature * random.exponential()) else { continue }
        present += rise
        if tangles != nil, shape != before {
          let next = tangles?.cost(of: self) ?? 0
          guard Double(next - tangle) <= temperature * random.exponential() else {
            retract(move)
            present -= rise
            continue
          }
          present += next - tangle
          tangle = next
        }
        if present < bestCost {
          bestCost = present
          best = visits
        }
      }
      temperature *= cooled
      if tangles?.isExhausted ?? false { break }
      if isCancelled() { break }
    }
    reorder(best)
    return bestCost
  }

  /// A random move, or nil where the draw was idle.
  private func proposal(with random: inout SeededGenerator) -> Move? {
    let kind = random.below(8)
    let place = random.below(visits.count)
    let station = visits[place]
    let line = self.line(at: place)
    let range = range(of: line)
    guard range.count > 2 else { return nil }
    if kind < 4 { return joining(place, station, line, range, with: &random) }
    // Far moves rarely pay on long lines and cost as much as they move.
    let reach = min(range.count, 40)
    if kind < 6 {
      let other = place - reach + random.below(2 * reach + 1)
      guard range.contains(other), other != place else { return nil }
      let (i, j) = (min(place, other), max(place, other))
      guard j - i + 1 < range.count else { return nil }
      return Move(line: line, i: i, j: j, k: -1, isTurned: true)
    }
    let length = 1 + random.below(3)
    let shift = 1 + random.below(reach)
    if random.below(2) == 0 {
      guard place + length + shift <= range.upperBound else { return nil }
      return Move(
        line: line, i: place, j: place + length - 1, k: place + length - 1 + shift,
        isTurned: random.below(2) == 0)
    }
    // Moving a run back is moving what lies before it ahead.
    guard place - shift >= range.lowerBound, place + length <= range.upperBound else { return nil }
    return Move(
      line: line, i: place - shift, j: place - 1, k: place + length - 1, isTurned: false)
  }

  /// A move that makes neighbors on `line` of two stations that are neighbors on another line.
  private func joining(
    _ place: Int, _ station: Int32, _ line: Int, _ range: Range<Int>,
    with random: inout SeededGenerator
  ) -> Move? {
    let v = Int(station)
    let free = Int(firstLine[v + 1] - firstLine[v])
    let given = Int(firstPassage[v + 1] - firstPassage[v])
    let draw = random.below(free + given)
    var wanted: Int32
    if draw < free {
      let other = Int(linesAt[Int(firstLine[v]) + draw])
      guard other != line, let there = self.place(of: station, on: other) else { return nil }
      let next = random.below(2) == 0 ? there - 1 : there + 1
      guard self.range(of: other).contains(next) else { return nil }
      wanted = visits[next]
    } else {
      let passage = passages[Int(firstPassage[v]) + draw - free]
      wanted = random.below(2) == 0 ? passage.low : passage.high
      guard wanted >= 0 else { return nil }
    }
    guard let there = self.place(of: wanted, on: line), abs(there - place) > 1 else { return nil }
    let (low, high) = (min(place, there), max(place, there))
    switch random.below(4) {
    case 0:  // … low [low+1 … high] … turned: high comes next to low
      return Move(line: line, i: low + 1, j: high, k: -1, isTurned: true)
    case 1:
      return Move(line: line, i: low, j: high - 1, k: -1, isTurned: true)
    case 2:  // the lower of the two moves up to just before the higher
      return Move(line: line, i: low, j: low, k: high - 1, isTurned: false)
    default:  // the higher moves down to just behind the lower
      return Move(line: line, i: low + 1, j: high - 1, k: high, isTurned: false)
    }
  }

  private func line(at place: Int) -> Int {
    var (low, high) = (0, lineCount)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(first[middle]) <= place { low = middle } else { high = middle }
    }
    return low
  }
}

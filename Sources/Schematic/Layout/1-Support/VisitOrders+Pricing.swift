extension VisitOrders {
  /// The whole cost, from nothing.
  var cost: Int {
    segmentsCost
      + (0..<Int32(stationCount)).reduce(0) { $0 + stationCost($1) }
  }

  /// How far `station` is from simple: many neighbors need many directions (an octilinear map has
  /// eight), and every different way to pass it needs a bend or a crossing.
  func stationCost(_ station: Int32) -> Int {
    withUnsafeTemporaryAllocation(of: Passage.self, capacity: capacity(at: station)) { seen in
      var ways = 0
      var tails = 0
      let v = Int(station)
      for k in Int(firstLine[v])..<Int(firstLine[v + 1]) {
        let line = Int(linesAt[k])
        let place = Int(places[line * stationCount + v])
        let before = place > Int(first[line]) ? visits[place - 1] : -1
        let after = place + 1 < Int(first[line + 1]) ? visits[place + 1] : -1
        if before < 0 || after < 0 { tails += hasTail[line] ? 1 : 0 }
        ways = Self.note(Passage(before, after), in: seen, count: ways)
      }
      for k in Int(firstPassage[v])..<Int(firstPassage[v + 1]) {
        ways = Self.note(passages[k], in: seen, count: ways)
      }
      return Self.price(seen, ways: ways, tails: tails)
    }
  }

  private func capacity(at station: Int32) -> Int {
    let v = Int(station)
    return Int(firstLine[v + 1] - firstLine[v] + firstPassage[v + 1] - firstPassage[v]) + 1
  }

  private static func note(
    _ way: Passage, in seen: UnsafeMutableBufferPointer<Passage>, count: Int
  ) -> Int {
    for i in 0..<count where seen[i] == way { return count }
    seen.initializeElement(at: count, to: way)
    return count + 1
  }

  private static func price(
    _ ways: UnsafeMutableBufferPointer<Passage>, ways count: Int, tails: Int
  ) -> Int {
    var degree = tails
    var through = 0
    for i in 0..<count {
      let way = ways[i]
      if way.low >= 0 { through += 1 }
      var isLowNew = way.low >= 0
      var isHighNew = way.high >= 0
      for j in 0..<i {
        let other = ways[j]
        if other.low == way.low || other.high == way.low { isLowNew = false }
        if other.low == way.high || other.high == way.high { isHighNew = false }
      }
      degree += (isLowNew ? 1 : 0) + (isHighNew ? 1 : 0)
    }
    let excess = max(0, degree - 3)
    let crowd = max(0, degree - 8)
    return 12 * excess * excess + 10 * through + 2000 * crowd
  }
}

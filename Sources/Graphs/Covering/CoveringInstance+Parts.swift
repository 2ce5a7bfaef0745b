extension CoveringInstance {
  /// An instance whose requirements are visits to given stops, a bit each.
  init(visiting stops: [Stop]) {
    self.stops = stops.enumerated().map { ($1, 1 << UInt64($0)) }
    bitCount = stops.count
  }

  private init(stops: [(stop: Stop, mask: UInt64)], bitCount: Int) {
    self.stops = stops
    self.bitCount = bitCount
  }

  /// The instance with the requirements of `bits` only, and which stop of this one each of its
  /// stops is.
  func restricted(to bits: UInt64) -> (instance: CoveringInstance, stops: [Int]) {
    var kept: [(stop: Stop, mask: UInt64)] = []
    var indices: [Int] = []
    for (index, entry) in stops.enumerated() where entry.mask & bits != 0 {
      var packed: UInt64 = 0
      var rest = bits
      var at: UInt64 = 0
      while rest != 0 {
        if entry.mask >> UInt64(rest.trailingZeroBitCount) & 1 != 0 { packed |= 1 << at }
        rest &= rest &- 1
        at += 1
      }
      kept.append((entry.stop, packed))
      indices.append(index)
    }
    return (CoveringInstance(stops: kept, bitCount: bits.nonzeroBitCount), indices)
  }

  /// The instance with the stops at `indices` only.
  func keeping(_ indices: [Int]) -> CoveringInstance {
    CoveringInstance(stops: indices.map { stops[$0] }, bitCount: bitCount)
  }

  /// The instance in the graph that `order` renumbers.
  func moved(by order: LocalOrder) -> CoveringInstance {
    var moved = self
    for index in stops.indices {
      moved.stops[index].stop.vertex = Int(order.places[stops[index].stop.vertex])
    }
    return moved
  }

  /// The requirements of `bits` that the fewest stops meet, `count` of them or all.
  func rarestRequirements(in bits: UInt64, count: Int) -> UInt64 {
    rareFirst(in: bits).prefix(count).reduce(0) { $0 | 1 << UInt64($1) }
  }

  /// The requirements of `bits`, those that the fewest stops meet first.
  private func rareFirst(in bits: UInt64) -> [Int] {
    var carriers = [Int](repeating: 0, count: 64)
    for (_, mask) in stops {
      for bit in 0..<bitCount where mask >> UInt64(bit) & 1 != 0 { carriers[bit] += 1 }
    }
    return (0..<bitCount).filter { bits >> UInt64($0) & 1 != 0 }
      .sorted { (carriers[$0], $0) < (carriers[$1], $1) }
  }

  /// The instance with the requirements renumbered: those that the most stops meet come first.
  func commonRequirementsFirst() -> CoveringInstance {
    let bits = rareFirst(in: all).reversed()
    var sorted = self
    for index in stops.indices {
      let mask = stops[index].mask
      sorted.stops[index].mask = bits.enumerated().reduce(0) { packed, bit in
        mask >> UInt64(bit.element) & 1 != 0 ? packed | 1 << UInt64(bit.offset) : packed
      }
    }
    return sorted
  }

  func covered(by order: [Int]) -> UInt64 { order.reduce(0) { $0 | stops[$1].mask } }

  /// `order` without the stops that others make superfluous, dearer ones first.
  func withoutSpareStops(_ order: [Int]) -> [Int] {
    let wanted = covered(by: order)
    var kept = order
    for stop in order.sorted(by: { (-stops[$0].stop.cost, $0) < (-stops[$1].stop.cost, $1) }) {
      guard let position = kept.firstIndex(of: stop) else { continue }
      var rest = kept
      rest.remove(at: position)
      if covered(by: rest) == wanted { kept = rest }
    }
    return kept
  }
}

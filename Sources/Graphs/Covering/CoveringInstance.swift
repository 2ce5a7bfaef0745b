/// A covering query boiled down: eligible stops that can be reached, and as few requirements as
/// decide the answer.
///
/// A forced group is a requirement that only its own stops meet. A requirement whose stops all
/// meet another one is kept and the other dropped: whoever meets the first meets both.
struct CoveringInstance {
  /// One requirement mask a stop, in the bits of the kept requirements; never 0.
  var stops: [(stop: Stop, mask: UInt64)] = []
  var bitCount = 0
  var uncovered: UInt64 = 0
  var unmetForced: [Int] = []

  var all: UInt64 { bitCount == 64 ? .max : (1 << UInt64(bitCount)) - 1 }

  /// - Parameter isReachable: whether a vertex can be reached from the source.
  init(_ query: CoveringQuery, isReachable: (Int) -> Bool) {
    let wanted = query.allRequirements
    var candidates: [(stop: Stop, mask: UInt64)] = []
    candidates.reserveCapacity(query.stops.count)
    var met: UInt64 = 0
    var metForced: UInt64 = 0
    for stop in query.stops {
      guard query.forbidden.isEmpty || !query.forbidden.contains(stop.group) else { continue }
      var mask = stop.covers & wanted
      for (index, group) in query.forced.enumerated() where group == stop.group {
        mask |= 1 << UInt64(query.requirementCount + index)
      }
      guard mask != 0, isReachable(stop.vertex) else { continue }
      met |= mask & wanted
      metForced |= mask & ~wanted
      candidates.append((stop, mask))
    }
    uncovered = wanted & ~met
    for (index, group) in query.forced.enumerated() {
      let bit: UInt64 = 1 << UInt64(query.requirementCount + index)
      if metForced & bit == 0 && !unmetForced.contains(group) { unmetForced.append(group) }
    }
    let kept = Self.undominated(met | metForced, candidates)
    bitCount = kept.count
    stops.reserveCapacity(candidates.count)
    for (stop, mask) in candidates {
      var packed: UInt64 = 0
      for (index, bit) in kept.enumerated() where mask & bit != 0 { packed |= 1 << UInt64(index) }
      if packed != 0 { stops.append((stop, packed)) }
    }
  }

  /// The bits of `met` that do not follow from another one.
  private static func undominated(
    _ met: UInt64, _ candidates: [(stop: Stop, mask: UInt64)]
  ) -> [UInt64] {
    // What every stop that meets requirement i meets as well.
    var implied = [UInt64](repeating: .max, count: 64)
    for (_, mask) in candidates {
      var bits = mask
      while bits != 0 {
        implied[bits.trailingZeroBitCount] &= mask
        bits &= bits &- 1
      }
    }
    var kept = met
    for i in 0..<64 where kept & (1 << UInt64(i)) != 0 {
      kept &= ~implied[i] | (1 << UInt64(i))
    }
    return (0..<64).map { UInt64(1) << UInt64($0) }.filter { kept & $0 != 0 }
  }
}

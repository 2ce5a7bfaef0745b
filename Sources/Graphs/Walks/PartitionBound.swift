/// A lower bound on what is still to pay from how the open requirements can be shared out among
/// visits: a set cover that knows what it costs to come to a stop and to leave it.
///
/// Each visit still to come meets some open requirements first, and no two visits the same one. A
/// visit to stop s that meets the set N first costs at least in(s, N): the visit and the way from
/// whatever stop meets nothing of N, less out of that stop; and out(s), the way to the nearest stop
/// that meets something else, unless it is the last visit. The cheapest partition of the open
/// requirements into such sets, one of them the last, bounds the walk from below.
struct PartitionBound: ~Copyable {
  /// By stop: the way to the nearest one that meets something else.
  private var out = Memory<Int32>()
  /// The same for the source, as far as no visit gets cheaper by coming from there.
  private var outOfSource: Int32 = 0
  /// By set met first: the least cost of a visit that is not the last, of one that is, and of one
  /// that is and returns.
  private var parts = Memory<Int32>()
  private var lastParts = Memory<Int32>()
  private var returningParts = Memory<Int32>()
  /// By set of open requirements: the cheapest partition without a last visit, with one, and with
  /// one that returns.
  private var whole = Memory<Int32>()
  private var wholeWithLast = Memory<Int32>()
  private var wholeReturning = Memory<Int32>()
  private var arrivals = Memory<Int32>(capacity: 1 << Self.packedLimit)

  /// Stops that meet more than this are priced alike whatever they meet first.
  private static let packedLimit = 8

  init() {}

  /// - Parameters:
  ///   - returns: by stop: what it costs at last where the walk has to return, never negative.
  /// - Complexity: O(stops² + 2^k · (k + sets that a stop can meet first)), at most O(3^k), for k
  ///   requirements.
  mutating func build(_ problem: borrowing StopProblem, returns: UnsafePointer<Int32>) {
    let infinite = Arcs.infinite
    let sets = 1 << problem.count
    let stopCount = problem.stopCount
    let masks = problem.masks
    let out = out.reserve(stopCount)
    for a in 0..<stopCount {
      var least = infinite
      for b in 0..<stopCount where masks[b] & ~masks[a] != 0 {
        let step = problem.step(a, b)
        if step < infinite { least = min(least, step &- problem.costs[b]) }
      }
      out[a] = least == infinite ? 0 : least
    }
    outOfSource = infinite
    for stop in 0..<stopCount {
      var arrival = infinite
      for from in 0..<stopCount where masks[from] & masks[stop] == 0 {
        let step = problem.step(from, stop)
        if step < infinite { arrival = min(arrival, step &- out[from]) }
      }
      let step = problem.step(stopCount, stop)
      if step < infinite {
        outOfSource = min(outOfSource, arrival < infinite ? step &- arrival : step)
      }
    }
    if outOfSource == infinite { outOfSource = 0 }
    let parts = parts.fill(sets, with: infinite)
    let lastParts = lastParts.fill(sets, with: infinite)
    let returningParts = returningParts.fill(sets, with: infinite)
    for stop in 0..<stopCount { price(stop, problem, returning: returns[stop]) }
    // What meets more can meet less.
    for bit in 0..<problem.count {
      for set in 0..<sets where set >> bit & 1 == 0 {
        parts[set] = min(parts[set], parts[set | 1 << bit])
        lastParts[set] = min(lastParts[set], lastParts[set | 1 << bit])
        returningParts[set] = min(returningParts[set], returningParts[set | 1 << bit])
      }
    }
    share(problem.count)
  }

  /// What is still to pay after `place`, a stop or the source behind the last stop, when `open` is
  /// not met yet.
  @inline(__always)
  func callAsFunction(_ place: Int, open: Int, stopCount: Int) -> Int32 {
    if open == 0 { return 0 }
    let way = place < stopCount ? out[place] : outOfSource
    return max(0, min(Arcs.infinite, way &+ wholeWithLast[open]))
  }

  /// The same for a walk that returns from its last stop.
  @inline(__always)
  func returning(_ place: Int, open: Int, stopCount: Int) -> Int32 {
    if open == 0 { return 0 }
    let way = place < stopCount ? out[place] : outOfSource
    return max(0, min(Arcs.infinite, way &+ wholeReturning[open]))
  }

  /// Lowers the parts to what `stop` asks for each set that it can meet first.
  private mutating func price(
    _ stop: Int, _ problem: borrowing StopProblem, returning: Int32
  ) {
    let stopCount = problem.stopCount
    let masks = problem.masks
    let mask = masks[stop]
    let size = mask.nonzeroBitCount
    let isPacked = size <= Self.packedLimit
    // By what the stop before meets of the mask: the least cost of coming here.
    let first = problem.step(stopCount, stop)
    let arrivals = arrivals.fill(
      isPacked ? 1 << size : 1,
      with: first < Arcs.infinite ? first &- outOfSource : Arcs.infinite)
    for from in 0..<stopCount where mask & ~masks[from] != 0 {
      let step = problem.step(from, stop)
      if step >= Arcs.infinite { continue }
      let overlap = isPacked ? Self.pack(masks[from], by: mask) : 0
      arrivals[overlap] = min(arrivals[overlap], step &- out[from])
    }
    if !isPacked {
      lower(Int(mask), to: arrivals[0], stop, returning)
      return
    }
    for bit in 0..<size {
      for set in 0..<(1 << size) where set >> bit & 1 == 1 {
        arrivals[set] = min(arrivals[set], arrivals[set ^ 1 << bit])
      }
    }
    var met = mask
    while met != 0 {
      lower(Int(met), to: arrivals[Self.pack(mask & ~met, by: mask)], stop, returning)
      met = (met &- 1) & mask
    }
  }

  @inline(__always)
  private mutating func lower(_ set: Int, to cost: Int32, _ stop: Int, _ returning: Int32) {
    lastParts[set] = min(lastParts[set], cost)
    parts[set] = min(parts[set], cost &+ out[stop])
    returningParts[set] = min(returningParts[set], cost &+ returning)
  }

  /// The bits of `set` at the places of `mask`'s, packed together.
  @inline(__always)
  private static func pack(_ set: UInt32, by mask: UInt32) -> Int {
    var packed = 0
    var place = 0
    var bits = mask
    while bits != 0 {
      if set & bits & (0 &- bits) != 0 { packed |= 1 << place }
      place &+= 1
      bits &= bits &- 1
    }
    return packed
  }

  /// The cheapest partitions, those of small sets first.
  private mutating func share(_ count: Int) {
    let infinite = Arcs.infinite
    let sets = 1 << count
    let parts = parts.start
    let lastParts = lastParts.start
    let returningParts = returningParts.start
    let whole = whole.fill(sets, with: infinite)
    let wholeWithLast = wholeWithLast.fill(sets, with: infinite)
    let wholeReturning = wholeReturning.fill(sets, with: infinite)
    whole[0] = 0
    // A part is looked for where its lowest requirement is the lowest open one.
    var byLowest = [[Int32]](repeating: [], count: count)
    for set in 1..<sets where lastParts[set] < infinite {
      byLowest[set.trailingZeroBitCount].append(Int32(truncatingIfNeeded: set))
    }
    for open in 1..<sets {
      var least = infinite
      var leastWithLast = infinite
      var leastReturning = infinite
      @inline(__always) func take(_ part: Int) {
        let rest = open ^ part
        let cost = parts[part]
        least = min(least, cost &+ whole[rest])
        leastWithLast = min(
          leastWithLast, min(cost &+ wholeWithLast[rest], lastParts[part] &+ whole[rest]))
        leastReturning = min(
          leastReturning, min(cost &+ wholeReturning[rest], returningParts[part] &+ whole[rest]))
      }
      byLowest[open.trailingZeroBitCount].withUnsafeBufferPointer { candidates in
        if candidates.count <= 1 << (open.nonzeroBitCount - 1) {
          for part in candidates where Int(part) & ~open == 0 { take(Int(part)) }
        } else {
          let lowest = open & (0 &- open)
          let others = open ^ lowest
          var part = others
          while true {
            take(part | lowest)
            if part == 0 { break }
            part = (part &- 1) & others
          }
        }
      }
      whole[open] = least
      wholeWithLast[open] = leastWithLast
      wholeReturning[open] = leastReturning
    }
  }
}

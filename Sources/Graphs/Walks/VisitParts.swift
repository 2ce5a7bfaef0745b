/// What a visit costs at least by the requirements that it is the first to meet.
///
/// A visit to stop s that meets the set N first costs at least in(s, N): the visit and the way from
/// whatever stop meets nothing of N, less out of that stop; and out(s), the way to the nearest stop
/// that meets something else, unless it is the last visit.
struct VisitParts: ~Copyable {
  /// A stop and a set of requirements that it may be the first to meet.
  struct Part {
    var set: UInt32
    var cost: Int32
    /// Where it is the last visit, and where it is and the walk returns.
    var lastCost: Int32
    var returningCost: Int32
  }

  /// By stop: the way to the nearest one that meets something else; then the same for the source, as
  /// far as no visit gets cheaper by coming from there.
  private var outs = Memory<Int32>()
  private var arrivals = Memory<Int32>(capacity: 1 << Self.packedLimit)
  /// The farthest that any stop is from the next one.
  private(set) var farthestOut: Int32 = 0
  private(set) var parts: [Part] = []

  /// Stops that meet more than this are priced alike whatever they meet first.
  private static let packedLimit = 8

  init() {}

  /// By stop, then of the source.
  var out: UnsafeMutablePointer<Int32> {
    @inline(__always) get { outs.start }
  }

  /// - Parameters:
  ///   - returns: by stop: what it costs at last where the walk has to return, never negative.
  /// - Complexity: O(stops² + sets that a stop can meet first).
  mutating func build(_ problem: StopProblem, returns: UnsafePointer<Int32>) {
    let infinite = Arcs.infinite
    let stopCount = problem.stopCount
    let masks = problem.masks
    let out = outs.reserve(stopCount + 1)
    farthestOut = 0
    for a in 0..<stopCount {
      var least = infinite
      for b in 0..<stopCount where masks[b] & ~masks[a] != 0 {
        let step = problem.step(a, b)
        if step < infinite { least = min(least, step &- problem.costs[b]) }
      }
      out[a] = least == infinite ? 0 : least
      farthestOut = max(farthestOut, out[a])
    }
    var outOfSource = infinite
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
    out[stopCount] = outOfSource == infinite ? 0 : outOfSource
    parts.removeAll(keepingCapacity: true)
    for stop in 0..<stopCount { addParts(of: stop, problem, returning: returns[stop]) }
  }

  private mutating func addParts(of stop: Int, _ problem: StopProblem, returning: Int32) {
    let infinite = Arcs.infinite
    let mask = problem.masks[stop]
    let size = mask.nonzeroBitCount
    let isPacked = size <= Self.packedLimit
    let out = out
    // By what the stop before meets of the mask: the least cost of coming here.
    let direct = problem.step(problem.stopCount, stop)
    let arrivals = arrivals.fill(
      isPacked ? 1 << size : 1,
      with: direct < infinite ? direct &- out[problem.stopCount] : infinite)
    for from in 0..<problem.stopCount where mask & ~problem.masks[from] != 0 {
      let step = problem.step(from, stop)
      if step >= infinite { continue }
      let overlap = isPacked ? Self.pack(problem.masks[from], by: mask) : 0
      arrivals[overlap] = min(arrivals[overlap], step &- out[from])
    }
    func add(_ set: UInt32, _ cost: Int32) {
      if cost >= infinite { return }
      parts.append(
        Part(
          set: set, cost: cost &+ out[stop], lastCost: cost,
          returningCost: min(infinite, cost &+ returning)))
    }
    if isPacked {
      for bit in 0..<size {
        for set in 0..<(1 << size) where set >> bit & 1 == 1 {
          arrivals[set] = min(arrivals[set], arrivals[set ^ 1 << bit])
        }
      }
    }
    var met = mask
    while met != 0 {
      add(met, arrivals[isPacked ? Self.pack(mask & ~met, by: mask) : 0])
      // What is priced alike is worth most where it meets most.
      if !isPacked { return }
      met = (met &- 1) & mask
    }
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
}

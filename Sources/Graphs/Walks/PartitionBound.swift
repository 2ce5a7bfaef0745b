/// A lower bound on what is still to pay from how the open requirements can be shared out among
/// visits: a set cover that knows what it costs to come to a stop and to leave it.
///
/// Each visit still to come meets some open requirements first, and no two visits the same one. The
/// cheapest partition of the open requirements into the parts of `VisitParts`, one of them the last,
/// bounds the walk from below. It is tabulated for all sets of the first 16 requirements. Of further
/// ones each has a price, such that no part of these alone costs less than its prices (a solution of
/// the linear program's dual); a part with some of both kinds is tabulated less these prices.
struct PartitionBound: ~Copyable {
  private var visits = VisitParts()
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
  /// Of each requirement that is not tabulated.
  private var prices: [Int32] = []
  /// What the last visit may cost less than others: where it meets nothing tabulated first.
  private var lastRefund: Int32 = 0
  private var returningRefund: Int32 = 0

  /// More requirements than this are not tabulated.
  static let tableLimit = 16

  init() {}

  /// - Parameters:
  ///   - returns: by stop: what it costs at last where the walk has to return, never negative.
  /// - Complexity: O(stops² + 2^k · (k + parts)), at most O(3^k), for k tabulated requirements.
  mutating func build(_ problem: StopProblem, returns: UnsafePointer<Int32>) {
    let infinite = Arcs.infinite
    let count = min(problem.count, Self.tableLimit)
    let sets = 1 << count
    visits.build(problem, returns: returns)
    setPrices(count: problem.count)
    let parts = parts.fill(sets, with: infinite)
    let lastParts = lastParts.fill(sets, with: infinite)
    let returningParts = returningParts.fill(sets, with: infinite)
    (lastRefund, returningRefund) = (0, 0)
    for part in visits.parts {
      let set = Int(part.set) & (sets - 1)
      if set != Int(part.set) {
        lastRefund = max(lastRefund, part.cost &- part.lastCost)
        returningRefund = max(returningRefund, part.cost &- part.returningCost)
      }
      if set == 0 { continue }
      let price = price(part.set)
      parts[set] = min(parts[set], part.cost &- price)
      lastParts[set] = min(lastParts[set], part.lastCost &- price)
      returningParts[set] = min(returningParts[set], part.returningCost &- price)
    }
    // What meets more can meet less.
    for bit in 0..<count {
      for set in 0..<sets where set >> bit & 1 == 0 {
        parts[set] = min(parts[set], parts[set | 1 << bit])
        lastParts[set] = min(lastParts[set], lastParts[set | 1 << bit])
        returningParts[set] = min(returningParts[set], returningParts[set | 1 << bit])
      }
    }
    share(count)
  }

  /// What is still to pay after `place`, a stop or the source behind the last stop, when `open` is
  /// not met yet; where the walk `isReturning`, it pays what its last stop asks for that.
  @inline(__always)
  func callAsFunction(_ place: Int, open: Int, isReturning: Bool = false) -> Int32 {
    let infinite = Arcs.infinite
    if open == 0 { return 0 }
    let tabulated = open & (1 << Self.tableLimit - 1)
    let rest = isReturning ? wholeReturning[tabulated] : wholeWithLast[tabulated]
    if tabulated == open { return max(0, min(infinite, visits.out[place] &+ rest)) }
    let unpriced = whole[tabulated] &- (isReturning ? returningRefund : lastRefund)
    let least = min(rest, unpriced)
    return max(0, min(infinite, visits.out[place] &+ least &+ price(UInt32(open))))
  }

  /// How much farther any stop is from the next one than `stop` at most.
  @inline(__always)
  func farthest(from stop: Int) -> Int32 { visits.farthestOut &- visits.out[stop] }

  /// The sum over the requirements of `set` that are not tabulated.
  @inline(__always)
  private func price(_ set: UInt32) -> Int32 {
    var sum: Int32 = 0
    var bits = set >> UInt32(Self.tableLimit)
    while bits != 0 {
      sum &+= prices[bits.trailingZeroBitCount]
      bits &= bits &- 1
    }
    return sum
  }

  /// Prices for what is not tabulated: each requirement gets its share of the part that meets it
  /// most cheaply, all requirements alike; then each is raised as far as the parts allow.
  private mutating func setPrices(count: Int) {
    prices = []
    guard count > Self.tableLimit else { return }
    var shares = [Int32](repeating: Arcs.infinite, count: count)
    for part in visits.parts {
      let share = part.cost / Int32(part.set.nonzeroBitCount)
      for bit in 0..<count where part.set >> UInt32(bit) & 1 != 0 {
        shares[bit] = min(shares[bit], share)
      }
    }
    for bit in (Self.tableLimit..<count).reversed() {
      var slack = Arcs.infinite
      for part in visits.parts where part.set >> UInt32(bit) & 1 != 0 {
        var rest = part.cost
        for other in 0..<count where part.set >> UInt32(other) & 1 != 0 { rest &-= shares[other] }
        slack = min(slack, rest)
      }
      if slack < Arcs.infinite { shares[bit] += max(0, slack) }
    }
    prices = shares[Self.tableLimit...].map { $0 < Arcs.infinite ? $0 : 0 }
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

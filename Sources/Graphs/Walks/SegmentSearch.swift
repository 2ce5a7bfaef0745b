/// A* for covering walks of many requirements: a walk falls into segments that may be walked in any
/// order, and only one order of them is searched.
///
/// With a(x), the way from the source to stop x, and e(p), how much farther than from the source a
/// stop is from p at most, no way from p to x is longer than e(p) + a(x). Where it is as long, as
/// where all ways lead through one hub, the walk is cut in two. Its segments commute; they are
/// searched in the order in which each meets the first requirement that those before it leave open.
/// The last one on the walk pays no e at its end: where all stops ask the same, nobody need know
/// which it is; else it is searched first.
///
/// A state is (stop chosen last, what is covered), or (between two segments, what is covered).
struct SegmentSearch: ~Copyable {
  private var queue = BucketQueue()
  private var partitions = PartitionBound()
  private var pool = StatePool()
  private var ways = SegmentWays()
  private var best = Arcs.infinite
  /// The state before the last visit of the best walk found, and that visit; -1 where none was.
  private var last: (state: Int32, stop: Int) = (-1, -1)
  private var greedy: [Int] = []

  /// Bits of a state's mask above the requirements: its segment has yet to meet the first one that
  /// is open; its segment is the last on the walk.
  private static let owes: UInt32 = 1 << 30
  private static let isLastOnWalk: UInt32 = 1 << 31
  private static let flags = owes | isLastOnWalk

  /// More requirements than this do not fit a state.
  static let limit = 28
  /// So many states are kept at most where there are more requirements than can be tabulated.
  private static let stateLimit = 1 << 20

  init() {}

  /// The stops to visit in order, what they cost, and what no walk falls below.
  ///
  /// Exact up to 16 requirements unless it is cancelled; beyond, as far as memory is spent.
  ///
  /// - Parameters:
  ///   - chain: built for the problem, or for no requirement.
  ///   - nearest: what the chains need of each stop, and of the source behind the last one.
  ///   - known: an order that meets all, and its cost.
  ///   - floor: what no walk is known to fall below.
  mutating func search(
    _ problem: StopProblem, _ chain: borrowing RequirementBound, nearest: UnsafePointer<Int32>,
    known: (order: [Int], cost: Int32), floor: Int32, isCancelled: () -> Bool
  ) -> (order: [Int], cost: Int32, lowerBound: Int32) {
    ways.build(problem)
    partitions.build(problem, returns: ways.returns)
    let all = problem.all
    best = known.cost
    greedy = known.order
    dive(problem, chain, nearest)
    last = (-1, -1)
    pool.removeAll()
    queue.removeAll()
    let between = problem.stopCount
    add(
      between, ways.isLastFirst ? Self.isLastOnWalk : 0, cost: ways.shift, after: -1, key: floor,
      remainder: 0)
    var lowerBound = floor
    var popped = 0
    while let (item, key) = queue.pop() {
      if key >= best { break }
      let state = pool.states[Int(item)]
      if state.next != key { continue }
      lowerBound = key
      popped &+= 1
      if popped & 63 == 0
        && (isCancelled()
          || (problem.count > PartitionBound.tableLimit && pool.count > Self.stateLimit))
      {
        queue.removeAll()
        return (order(problem), best, lowerBound)
      }
      let place = Int(state.place)
      let covered = state.mask & ~Self.flags
      let open = all & ~covered
      let lowest = open & (0 &- open)
      if place == between {
        let kept = state.mask & Self.isLastOnWalk
        for stop in 0..<between where problem.masks[stop] & open != 0 {
          let owes = kept == 0 && problem.masks[stop] & lowest == 0 ? Self.owes : 0
          reach(
            stop, covered | problem.masks[stop] | kept | owes,
            cost: state.cost &- ways.shift &+ problem.step(between, stop), after: item, key: key,
            problem, chain, nearest)
        }
        continue
      }
      for stop in ways.near(place) where problem.masks[Int(stop)] & open != 0 {
        let mask = problem.masks[Int(stop)]
        let paid = mask & lowest != 0 ? Self.owes : 0
        reach(
          Int(stop), (state.mask | mask) & ~paid,
          cost: state.cost &+ problem.step(place, Int(stop)), after: item, key: key, problem, chain,
          nearest)
      }
      let exit = state.mask & Self.isLastOnWalk != 0 ? 0 : ways.exits[place]
      if state.mask & Self.owes == 0 && exit < Arcs.infinite {
        reach(
          between, covered, cost: state.cost &+ exit, after: item, key: key, problem, chain,
          nearest)
      }
    }
    queue.removeAll()
    return (order(problem), best, best)
  }

  @inline(__always)
  private mutating func reach(
    _ place: Int, _ mask: UInt32, cost: Int32, after: Int32, key: Int32, _ problem: StopProblem,
    _ chain: borrowing RequirementBound, _ nearest: UnsafePointer<Int32>
  ) {
    let open = Int(problem.all & ~mask)
    if open == 0 {
      let total = cost &+ (mask & Self.isLastOnWalk == 0 ? ways.returns[place] : 0)
      if total < best {
        best = total
        last = (after, place)
      }
      return
    }
    let found = pool.find(Int32(truncatingIfNeeded: place), mask)
    if found >= 0 && cost >= pool.states[found].cost { return }
    let remainder =
      found >= 0
      ? pool.states[found].bound : self.remainder(place, mask, open, problem, chain, nearest)
    // Between two segments the bound may be lower than what was known before.
    let key = max(key, cost &+ remainder)
    if key >= best { return }
    if found < 0 {
      add(place, mask, cost: cost, after: after, key: key, remainder: remainder, at: ~found)
      return
    }
    pool.states[found].cost = cost
    pool.states[found].first = after
    pool.states[found].next = key
    queue.push(Int32(truncatingIfNeeded: found), key: key)
  }

  private mutating func add(
    _ place: Int, _ mask: UInt32, cost: Int32, after: Int32, key: Int32, remainder: Int32,
    at slot: Int? = nil
  ) {
    let place = Int32(truncatingIfNeeded: place)
    let index = pool.add(
      StatePool.State(
        place: place, mask: mask, cost: cost, bound: remainder, first: after, second: -1, next: key),
      at: slot ?? ~pool.find(place, mask))
    queue.push(Int32(truncatingIfNeeded: index), key: key)
  }

  /// A lower bound on what is still to pay.
  @inline(__always)
  private func remainder(
    _ place: Int, _ mask: UInt32, _ open: Int, _ problem: StopProblem,
    _ chain: borrowing RequirementBound, _ nearest: UnsafePointer<Int32>
  ) -> Int32 {
    let between = problem.stopCount
    let isReturning = ways.isLastFirst
    if isReturning && mask & Self.isLastOnWalk != 0 {
      // On in this segment to the end; or out of it for nothing, here or at a stop farther away.
      let rest = partitions(between, open: open, isReturning: true) &- ways.shift
      return min(
        partitions(place, open: open), max(0, rest &- max(0, partitions.farthest(from: place))))
    }
    var bound = partitions(place, open: open, isReturning: isReturning)
    if chain.count == problem.count {
      bound = max(bound, chain(nearest + place &* problem.count, open: open))
    }
    return place == between ? max(0, bound &- ways.shift) : bound
  }

  /// A walk that always takes the step with the least bound.
  private mutating func dive(
    _ problem: StopProblem, _ chain: borrowing RequirementBound, _ nearest: UnsafePointer<Int32>
  ) {
    var order: [Int] = []
    var place = problem.stopCount
    var covered: UInt32 = 0
    var cost: Int32 = 0
    while covered != problem.all {
      var least = Arcs.infinite
      var next = -1
      for stop in 0..<problem.stopCount where problem.masks[stop] & ~covered != 0 {
        let open = Int(problem.all & ~(covered | problem.masks[stop]))
        let bound =
          chain.count < problem.count
          ? partitions(stop, open: open)
          : max(partitions(stop, open: open), chain(nearest + stop &* problem.count, open: open))
        let total = problem.step(place, stop) &+ bound
        if total < least {
          least = total
          next = stop
        }
      }
      if next < 0 { return }
      cost &+= problem.step(place, next)
      covered |= problem.masks[next]
      place = next
      order.append(next)
    }
    if cost < best { (greedy, best) = (order, cost) }
  }

  /// The best walk found: where its last segment was searched first, that one comes last.
  private func order(_ problem: StopProblem) -> [Int] {
    if last.stop < 0 { return greedy }
    var segments: [[Int]] = [[last.stop]]
    var state = Int(last.state)
    while pool.states[state].first >= 0 {
      let place = Int(pool.states[state].place)
      if place == problem.stopCount {
        segments.append([])
      } else {
        segments[segments.count - 1].append(place)
      }
      state = Int(pool.states[state].first)
    }
    // Last things first, so far.
    if ways.isLastFirst, let end = segments.popLast() { segments.insert(end, at: 0) }
    return Array(segments.joined().reversed())
  }
}

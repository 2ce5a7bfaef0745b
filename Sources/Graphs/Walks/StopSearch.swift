/// A* over (stop chosen last, what is covered), with all distances between stops at hand.
///
/// Passing is left out of the state space: at 300 stops and eight requirements some fifty states
/// are settled where the graph's vertices would make thousands.
struct StopSearch: ~Copyable {
  /// After so many ways to go on from a state the search is hard, and continues segment by segment.
  static let easyLimit = 1 << 17
  /// Of fewer stops it is not worth the while to look for useless ones.
  static let manyStops = 64

  private let easyLimit: Int
  private let manyStops: Int
  private var queue = BucketQueue()
  private var bound = RequirementBound()
  private var segments = SegmentSearch()
  private var pool = StatePool()
  /// From stop a to stop b with the visit at b, at a * stopCount + b; the last row is the source's.
  private var steps = Memory<Int32>()
  /// From stop a to requirement j at a * count + j.
  private var nearest = Memory<Int32>()
  private var between = Memory<Int32>()
  private var useful = UsefulStops()
  private var masks = Memory<UInt32>()
  private var costs = Memory<Int32>()
  private var stopCount = 0
  private var greedy: [Int] = []

  init(easyLimit: Int = easyLimit, manyStops: Int = manyStops) {
    self.easyLimit = easyLimit
    self.manyStops = manyStops
  }

  /// The distances to fill in before a search: from stop a to stop b at a * count + b, and from the
  /// source to stop b in the row after the last stop's. `Arcs.infinite` where no path
  /// leads.
  mutating func distances(stopCount: Int) -> UnsafeMutablePointer<Int32> {
    self.stopCount = stopCount
    return steps.reserve((stopCount + 1) * stopCount)
  }

  /// The stops to visit in order, what they cost, and what no walk falls below.
  ///
  /// Exact up to 16 requirements; of more, which must fit a segment search's state, those that the
  /// most stops meet come first.
  mutating func search(
    _ instance: CoveringInstance, isCancelled: () -> Bool
  ) -> (order: [Int], cost: Int, lowerBound: Int)? {
    load(instance)
    let kept = keepUseful(instance)
    findNearest(count: instance.bitCount)
    guard var found = searchLoaded(instance, isCancelled: isCancelled) else { return nil }
    if let kept { found.order = found.order.map { kept[$0] } }
    return found
  }

  private mutating func searchLoaded(
    _ instance: CoveringInstance, isCancelled: () -> Bool
  ) -> (order: [Int], cost: Int, lowerBound: Int)? {
    guard instance.bitCount <= PartitionBound.tableLimit else {
      greedy = []
      return searchSegments(instance, best: Arcs.infinite, floor: 0, isCancelled: isCancelled)
    }
    let all = UInt32(truncatingIfNeeded: instance.all)
    let start = bound(nearest.start + stopCount * instance.bitCount, open: Int(all))
    if start >= Arcs.infinite { return nil }
    var best = dive(all)
    pool.removeAll()
    queue.removeAll()
    reach(stopCount, 0, cost: 0, parent: -1, all: all, below: best)
    var last = -1
    var popped = 0
    var lowerBound = Int(best)
    while let (item, key) = queue.pop() {
      let state = pool.states[Int(item)]
      if state.cost &+ state.bound != key { continue }
      if state.mask == all {
        last = Int(item)
        best = state.cost
        lowerBound = Int(best)
        break
      }
      if popped &* stopCount >= easyLimit {
        return searchSegments(instance, best: best, floor: key, isCancelled: isCancelled)
      }
      popped &+= 1
      if popped & 255 == 0 && isCancelled() {
        lowerBound = Int(key)
        break
      }
      let row = steps.start + Int(state.place) &* stopCount
      for stop in 0..<stopCount where masks[stop] & ~state.mask != 0 {
        reach(
          stop, state.mask | masks[stop], cost: state.cost &+ row[stop], parent: item, all: all,
          below: best)
      }
    }
    queue.removeAll()
    if best >= Arcs.infinite { return nil }
    if last < 0 { return (greedy, Int(best), lowerBound) }
    var order: [Int] = []
    while pool.states[last].first >= 0 {
      order.append(Int(pool.states[last].place))
      last = Int(pool.states[last].first)
    }
    order.reverse()
    return (order, Int(best), lowerBound)
  }

  /// Goes on from an order that meets all, if one is known, and its cost.
  private mutating func searchSegments(
    _ instance: CoveringInstance, best: Int32, floor: Int32, isCancelled: () -> Bool
  ) -> (order: [Int], cost: Int, lowerBound: Int)? {
    queue.removeAll()
    let found = segments.search(
      problem(instance), bound, nearest: nearest.start, known: (greedy, best), floor: floor,
      isCancelled: isCancelled)
    return found.cost < Arcs.infinite
      ? (found.order, Int(found.cost), Int(found.lowerBound)) : nil
  }

  private func problem(_ instance: CoveringInstance) -> StopProblem {
    StopProblem(
      stopCount: stopCount, count: instance.bitCount, masks: masks.start, costs: costs.start,
      steps: steps.start)
  }

  /// Forgets the stops that no cheapest walk needs; which ones are kept, nil for all.
  private mutating func keepUseful(_ instance: CoveringInstance) -> [Int]? {
    if stopCount < manyStops { return nil }
    useful.find(problem(instance))
    let kept = useful.kept
    if kept.count == stopCount { return nil }
    var at = 0
    for row in kept + [stopCount] {
      for column in kept {
        steps[at] = steps[row &* stopCount &+ column]
        at += 1
      }
    }
    for (place, stop) in kept.enumerated() {
      masks[place] = masks[stop]
      costs[place] = costs[stop]
    }
    stopCount = kept.count
    return kept
  }

  /// Adds the visits to the distances.
  private mutating func load(_ instance: CoveringInstance) {
    let infinite = Arcs.infinite
    let masks = masks.reserve(stopCount)
    let costs = costs.reserve(stopCount)
    instance.stops.withUnsafeBufferPointer { stops in
      for index in 0..<stopCount {
        masks[index] = UInt32(truncatingIfNeeded: stops[index].mask)
        costs[index] = Int32(truncatingIfNeeded: stops[index].stop.cost)
      }
    }
    for a in 0...stopCount {
      let row = steps.start + a &* stopCount
      for b in 0..<stopCount { row[b] = min(infinite, row[b] &+ costs[b]) }
    }
  }

  /// All that the bound needs.
  private mutating func findNearest(count: Int) {
    let infinite = Arcs.infinite
    let stopCount = stopCount
    let steps = steps.start
    let masks = masks.start
    let nearest = nearest.fill((stopCount + 1) * count, with: infinite)
    let between = between.fill(count * count, with: infinite)
    for a in 0...stopCount {
      let row = steps + a &* stopCount
      let near = nearest + a &* count
      for b in 0..<stopCount {
        let step = row[b]
        var bits = masks[b]
        while bits != 0 {
          let j = bits.trailingZeroBitCount
          bits &= bits &- 1
          if step < near[j] { near[j] = step }
        }
      }
    }
    for a in 0..<stopCount {
      var bits = masks[a]
      while bits != 0 {
        let i = bits.trailingZeroBitCount
        bits &= bits &- 1
        for j in 0..<count {
          let cost = masks[a] >> UInt32(j) & 1 != 0 ? 0 : nearest[a &* count &+ j]
          between[i &* count &+ j] = min(between[i &* count &+ j], cost)
        }
      }
    }
    bound.build(count: count <= PartitionBound.tableLimit ? count : 0, distance: between)
  }

  /// A walk that always takes the step with the least bound: seldom far from the best, and it keeps
  /// most states out of the queue.
  private mutating func dive(_ all: UInt32) -> Int32 {
    greedy.removeAll(keepingCapacity: true)
    var place = stopCount
    var mask: UInt32 = 0
    var cost: Int32 = 0
    while mask != all {
      var least = Arcs.infinite
      var next = -1
      for stop in 0..<stopCount where masks[stop] & ~mask != 0 {
        let step = steps[place &* stopCount &+ stop]
        let estimate = bound(
          nearest.start + stop &* bound.count, open: Int(all & ~(mask | masks[stop])))
        if step &+ estimate < least {
          least = step &+ estimate
          next = stop
        }
      }
      if next < 0 { return Arcs.infinite }
      cost &+= steps[place &* stopCount &+ next]
      mask |= masks[next]
      place = next
      greedy.append(next)
    }
    return cost
  }

  @inline(__always)
  private mutating func reach(
    _ place: Int, _ mask: UInt32, cost: Int32, parent: Int32, all: UInt32, below best: Int32
  ) {
    if cost >= best { return }
    let found = pool.find(Int32(truncatingIfNeeded: place), mask)
    if found >= 0 {
      let state = pool.states + found
      if cost >= state.pointee.cost { return }
      state.pointee.cost = cost
      state.pointee.first = parent
      if cost &+ state.pointee.bound < best {
        queue.push(Int32(truncatingIfNeeded: found), key: cost &+ state.pointee.bound)
      }
      return
    }
    let estimate = bound(nearest.start + place &* bound.count, open: Int(all & ~mask))
    if cost &+ estimate >= best { return }
    let index = pool.add(
      StatePool.State(
        place: Int32(truncatingIfNeeded: place), mask: mask, cost: cost, bound: estimate,
        first: parent, second: -1, next: -1),
      at: ~found)
    queue.push(Int32(truncatingIfNeeded: index), key: cost &+ estimate)
  }
}

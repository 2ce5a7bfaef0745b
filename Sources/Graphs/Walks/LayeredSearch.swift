/// Covering walks on a large graph: one search of the graph a set of covered requirements.
///
/// The sets come in numeric order, so each is complete before a larger one needs it. Within a set
/// Dijkstra's algorithm starts at all stops that complete it and settles only the vertices from
/// which the walk can still beat the best one known. The states are those of A* over (vertex,
/// covered set), but a layer needs only arrays as long as the graph, which stay in the cache; what
/// passes from layer to layer are states at stops. The first walk to beat comes from diving: again
/// and again the cheapest way, by the bound, to some stop that covers more.
struct LayeredSearch: ~Copyable {
  private var queue = BucketQueue()
  private var distances = RequirementDistances()
  private var bound = RequirementBound()
  /// A state is a visit: the stop, what is covered after it, the cost; `first` is the visit before.
  private var pool = StatePool()
  /// The first state of each set, chained by `next`.
  private var layers = Memory<Int32>()
  private var stopsAt = Memory<Int32>()
  private var nextStop = Memory<Int32>()
  private var reached = Memory<Int32>()
  private var estimates = Memory<Int32>()
  private var origins = Memory<Int32>()
  private var touched = Memory<Int32>()
  private var touchedCount = 0
  private var best = Arcs.infinite
  private var last = -1
  private var order: [Int] = []
  /// What an estimate is multiplied by, in eighths.
  private var weight = 8
  private static let weights = [32, 24, 16, 12, 8]

  init() {}

  /// The stops to visit in order, what they cost, and what no walk falls below.
  mutating func search(
    _ instance: CoveringInstance, source: Int, graph: ArcStore, reversed: ArcStore,
    isCancelled: () -> Bool
  ) -> (order: [Int], cost: Int, lowerBound: Int)? {
    distances.build(instance, reversed: reversed, &queue)
    bound.build(
      count: instance.bitCount,
      distance: distances.betweenRequirements(instance, countsBothVisits: false))
    let vertexCount = graph.vertexCount
    let all = Int(truncatingIfNeeded: instance.all)
    stopsAt.fill(vertexCount, with: -1)
    nextStop.reserve(instance.stops.count)
    for (index, entry) in instance.stops.enumerated() {
      nextStop[index] = stopsAt[entry.stop.vertex]
      stopsAt[entry.stop.vertex] = Int32(index)
    }
    reached.fill(vertexCount, with: .max)
    estimates.reserve(vertexCount)
    origins.reserve(vertexCount)
    touched.reserve(vertexCount)
    touchedCount = 0
    best = Arcs.infinite
    order = []

    let start = bound(distances.nearest + source &* bound.count, open: all)
    dive(instance, source: source, graph.arcs, all)
    // The first passes overstate what is still to pay: each settles little, for the one before it
    // found a walk to beat, and the last of them hardly ever leaves much to the exact pass.
    for weight in Self.weights {
      self.weight = weight
      layers.fill(all + 1, with: -1)
      pool.removeAll()
      last = -1
      for covered in 0..<all where covered == 0 || layers[covered] >= 0 {
        if isCancelled() {
          return best < Arcs.infinite ? (order, Int(best), Int(min(start, best))) : nil
        }
        spread(covered, instance, source: source, graph.arcs, all)
      }
      if last >= 0 { order = visits() }
    }
    return best < Arcs.infinite ? (order, Int(best), Int(best)) : nil
  }

  /// Settles what is worth reaching with exactly `covered` covered.
  private mutating func spread(
    _ covered: Int, _ instance: CoveringInstance, source: Int, _ arcs: Arcs, _ all: Int
  ) {
    let reached = reached.start
    let estimates = estimates.start
    let origins = origins.start
    let open = all & ~covered
    if covered == 0 { touch(source, cost: 0, origin: -1, open) }
    var state = Int(layers[covered])
    while state >= 0 {
      let visit = pool.states[state]
      let vertex = instance.stops[Int(visit.place)].stop.vertex
      touch(vertex, cost: visit.cost, origin: Int32(truncatingIfNeeded: state), open)
      state = Int(visit.next)
    }
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != reached[vertex] || key &+ estimates[vertex] >= best { continue }
      let origin = origins[vertex]
      var stop = stopsAt[vertex]
      while stop >= 0 {
        cover(Int(stop), instance, after: origin, covered, cost: key, vertex, all)
        stop = nextStop[Int(stop)]
      }
      var arc = Int(arcs.first[vertex])
      let end = Int(arcs.first[vertex &+ 1])
      while arc < end {
        let head = Int(arcs.heads[arc])
        let cost = key &+ arcs.costs[arc]
        if cost < reached[head] { touch(head, cost: cost, origin: origin, open) }
        arc &+= 1
      }
    }
    for index in 0..<touchedCount { reached[Int(touched[index])] = .max }
    touchedCount = 0
  }

  @inline(__always)
  private func weighted(_ estimate: Int32) -> Int32 {
    Int32(truncatingIfNeeded: min(Int(Arcs.infinite), (Int(estimate) &* weight) >> 3))
  }

  @inline(__always)
  private mutating func touch(_ vertex: Int, cost: Int32, origin: Int32, _ open: Int) {
    if cost >= reached[vertex] { return }
    if reached[vertex] == .max {
      touched[touchedCount] = Int32(truncatingIfNeeded: vertex)
      touchedCount &+= 1
      estimates[vertex] = weighted(
        bound(distances.nearest + vertex &* bound.count, open: open))
    }
    reached[vertex] = cost
    if cost &+ estimates[vertex] < best {
      origins[vertex] = origin
      queue.push(Int32(truncatingIfNeeded: vertex), key: cost)
    }
  }

  /// The visit of `stop` after the state `previous`, if it covers more and can still win.
  @inline(__always)
  private mutating func cover(
    _ stop: Int, _ instance: CoveringInstance, after previous: Int32, _ covered: Int, cost: Int32,
    _ vertex: Int, _ all: Int
  ) {
    let after = covered | Int(truncatingIfNeeded: instance.stops[stop].mask)
    if after == covered { return }
    let total = cost &+ Int32(truncatingIfNeeded: instance.stops[stop].stop.cost)
    let estimate = weighted(
      bound(distances.nearest + vertex &* bound.count, open: all & ~after))
    if total &+ estimate >= best { return }
    let place = Int32(truncatingIfNeeded: stop)
    var state = pool.find(place, UInt32(truncatingIfNeeded: after))
    if state < 0 {
      state = pool.add(
        StatePool.State(
          place: place, mask: UInt32(truncatingIfNeeded: after), cost: total, bound: estimate,
          first: previous, second: -1, next: layers[after]),
        at: ~state)
      layers[after] = Int32(truncatingIfNeeded: state)
    } else if total < pool.states[state].cost {
      pool.states[state].cost = total
      pool.states[state].first = previous
    } else {
      return
    }
    if after == all {
      best = total
      last = state
    }
  }

  /// Visits stop after stop, each time the one that the bound promises most of.
  private mutating func dive(
    _ instance: CoveringInstance, source: Int, _ arcs: Arcs, _ all: Int
  ) {
    var covered = 0
    var vertex = source
    var cost: Int32 = 0
    var visits: [(stop: Int, cost: Int32)] = []
    while covered != all {
      guard let (stop, total) = nextVisit(instance, vertex, cost, covered, arcs, all) else {
        return
      }
      visits.append((stop, total))
      cost = total
      covered |= Int(truncatingIfNeeded: instance.stops[stop].mask)
      vertex = instance.stops[stop].stop.vertex
    }
    order = visits.map { $0.stop }
    best = cost
  }

  /// A* from `vertex` to the first visit that covers more.
  private mutating func nextVisit(
    _ instance: CoveringInstance, _ vertex: Int, _ cost: Int32, _ covered: Int, _ arcs: Arcs,
    _ all: Int
  ) -> (stop: Int, cost: Int32)? {
    defer {
      for index in 0..<touchedCount { reached[Int(touched[index])] = .max }
      touchedCount = 0
      queue.removeAll()
    }
    let open = all & ~covered
    reached[vertex] = cost
    estimates[vertex] = bound(distances.nearest + vertex &* bound.count, open: open)
    touched[0] = Int32(truncatingIfNeeded: vertex)
    touchedCount = 1
    queue.push(Int32(truncatingIfNeeded: vertex), key: cost &+ estimates[vertex])
    while let (item, key) = queue.pop() {
      if item < 0 {
        let stop = Int(~item)
        let visit = instance.stops[stop].stop
        return (stop, reached[visit.vertex] &+ Int32(truncatingIfNeeded: visit.cost))
      }
      let at = Int(item)
      if key != reached[at] &+ estimates[at] { continue }
      var stop = stopsAt[at]
      while stop >= 0 {
        let entry = instance.stops[Int(stop)]
        let after = covered | Int(truncatingIfNeeded: entry.mask)
        let rest =
          after == covered
          ? Arcs.infinite
          : bound(distances.nearest + at &* bound.count, open: all & ~after)
        if rest < Arcs.infinite {
          let total = reached[at] &+ Int32(truncatingIfNeeded: entry.stop.cost)
          queue.push(~stop, key: total &+ rest)
        }
        stop = nextStop[Int(stop)]
      }
      for arc in Int(arcs.first[at])..<Int(arcs.first[at &+ 1]) {
        let head = Int(arcs.heads[arc])
        let cost = reached[at] &+ arcs.costs[arc]
        if cost >= reached[head] { continue }
        if reached[head] == .max {
          touched[touchedCount] = Int32(truncatingIfNeeded: head)
          touchedCount &+= 1
          estimates[head] = bound(distances.nearest + head &* bound.count, open: open)
        }
        reached[head] = cost
        if estimates[head] < Arcs.infinite {
          queue.push(Int32(truncatingIfNeeded: head), key: cost &+ estimates[head])
        }
      }
    }
    return nil
  }

  private func visits() -> [Int] {
    var order: [Int] = []
    var state = last
    while state >= 0 {
      order.append(Int(pool.states[state].place))
      state = Int(pool.states[state].first)
    }
    order.reverse()
    return order
  }
}

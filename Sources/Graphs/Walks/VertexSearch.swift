/// A* over (vertex, what is covered), for graphs too large to tabulate.
///
/// States lie in a pool and are found through a hash table, so only what the bound lets through is
/// ever stored. The bound needs the distance from every vertex to every requirement: one Dijkstra a
/// requirement on the reversed graph.
struct VertexSearch: ~Copyable {
  struct State {
    var vertex: Int32
    var mask: UInt32
    var cost: Int32
    var bound: Int32
    var parent: Int32
    /// The stop visited to come here; -1 for a move along an arc.
    var stop: Int32
  }

  private var queue = BucketQueue()
  private var bound = RequirementBound()
  /// For vertex v and requirement j at v * count + j.
  private var nearest = Memory<Int32>()
  private var between = Memory<Int32>()
  private var scratch = Memory<Int32>()
  private var stopsAt = Memory<Int32>()
  private var nextStop = Memory<Int32>()
  private var states = Memory<State>(capacity: 1 << 12)
  private var slots = Memory<Int32>()
  private var slotMask = 0
  private var stateCount = 0
  private var floor: Int32 = 0

  init() {}

  /// What a search found: the visits in order, each with the path from the one before.
  struct Found {
    var cost: Int
    var lowerBound: Int
    var legs: [(stop: Int, path: [Int])]
  }

  /// Whether every requirement can be reached from `source`. Must come before `search`.
  mutating func prepare(
    _ instance: CoveringInstance, source: Int, reversed: ArcStore
  ) -> Bool {
    let count = instance.bitCount
    let vertexCount = reversed.vertexCount
    let infinite = RequirementBound.infinite
    let nearest = nearest.reserve(vertexCount * max(count, 1))
    let distance = scratch.reserve(vertexCount)
    for j in 0..<count {
      distance.update(repeating: infinite, count: vertexCount)
      for (stop, mask) in instance.stops where mask & (1 << UInt64(j)) != 0 {
        if Int32(stop.cost) < distance[stop.vertex] {
          distance[stop.vertex] = Int32(stop.cost)
          queue.push(Int32(stop.vertex), key: Int32(stop.cost))
        }
      }
      reversed.arcs.spread(from: &queue, distance: distance, parent: nil)
      for vertex in 0..<vertexCount { nearest[vertex &* count &+ j] = distance[vertex] }
    }
    let between = between.fill(max(count * count, 1), with: infinite)
    for (stop, mask) in instance.stops {
      for i in 0..<count where mask & (1 << UInt64(i)) != 0 {
        for j in 0..<count {
          let cost = mask & (1 << UInt64(j)) != 0 ? 0 : nearest[stop.vertex * count + j]
          between[i * count + j] = min(between[i * count + j], cost)
        }
      }
    }
    bound.build(count: count, distance: between)
    return (0..<count).allSatisfy { nearest[source * count + $0] < infinite }
  }

  mutating func search(
    _ instance: CoveringInstance, source: Int, graph: ArcStore, isCancelled: () -> Bool
  ) -> Found? {
    let all = UInt32(truncatingIfNeeded: instance.all)
    let stopsAt = stopsAt.fill(graph.vertexCount, with: -1)
    let nextStop = nextStop.reserve(instance.stops.count)
    for (index, entry) in instance.stops.enumerated() {
      nextStop[index] = stopsAt[entry.stop.vertex]
      stopsAt[entry.stop.vertex] = Int32(index)
    }
    stateCount = 0
    slotMask = (1 << 12) - 1
    slots.fill(slotMask + 1, with: -1)
    queue.removeAll()
    floor = 0
    reach(Int32(source), 0, cost: 0, parent: -1, stop: -1, all: all)
    var last: Int32 = -1
    let arcs = graph.arcs
    var popped = 0
    while let (item, key) = queue.pop() {
      let state = states[Int(item)]
      if state.cost &+ state.bound != key { continue }
      floor = key
      if state.mask == all {
        last = item
        break
      }
      popped &+= 1
      if popped & 1023 == 0 && isCancelled() { break }
      var stop = stopsAt[Int(state.vertex)]
      while stop >= 0 {
        let entry = instance.stops[Int(stop)]
        let mask = state.mask | UInt32(truncatingIfNeeded: entry.mask)
        if mask != state.mask {
          reach(
            state.vertex, mask, cost: state.cost &+ Int32(entry.stop.cost), parent: item,
            stop: stop, all: all)
        }
        stop = nextStop[Int(stop)]
      }
      for arc in Int(arcs.first[Int(state.vertex)])..<Int(arcs.first[Int(state.vertex) + 1]) {
        reach(
          arcs.heads[arc], state.mask, cost: state.cost &+ arcs.costs[arc], parent: item,
          stop: -1, all: all)
      }
    }
    queue.removeAll()
    guard last >= 0 else { return nil }
    return trace(last)
  }

  @inline(__always)
  private mutating func reach(
    _ vertex: Int32, _ mask: UInt32, cost: Int32, parent: Int32, stop: Int32, all: UInt32
  ) {
    let key = UInt64(mask) << 32 | UInt64(UInt32(bitPattern: vertex))
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & slotMask
    while true {
      let index = slots[slot]
      if index < 0 { break }
      if states[Int(index)].vertex == vertex && states[Int(index)].mask == mask {
        if cost < states[Int(index)].cost {
          states.start[Int(index)].cost = cost
          states.start[Int(index)].parent = parent
          states.start[Int(index)].stop = stop
          queue.push(index, key: cost &+ states[Int(index)].bound)
        }
        return
      }
      slot = (slot &+ 1) & slotMask
    }
    let estimate = bound(
      nearest.start + Int(vertex) &* bound.count, open: Int(all & ~mask))
    if estimate >= RequirementBound.infinite { return }
    if stateCount == states.capacity { states.grow(keeping: stateCount) }
    let index = Int32(stateCount)
    states[stateCount] = State(
      vertex: vertex, mask: mask, cost: cost, bound: estimate, parent: parent, stop: stop)
    stateCount &+= 1
    slots[slot] = index
    queue.push(index, key: cost &+ estimate)
    if stateCount &* 2 > slotMask { rehash() }
  }

  private mutating func rehash() {
    slotMask = slotMask << 2 | 3
    slots.fill(slotMask + 1, with: -1)
    for index in 0..<stateCount {
      let key =
        UInt64(states[index].mask) << 32 | UInt64(UInt32(bitPattern: states[index].vertex))
      var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & slotMask
      while slots[slot] >= 0 { slot = (slot &+ 1) & slotMask }
      slots[slot] = Int32(index)
    }
  }

  private func trace(_ last: Int32) -> Found {
    let cost = Int(states[Int(last)].cost)
    var legs: [(stop: Int, path: [Int])] = []
    var path: [Int] = []
    var stop = -1
    var at = last
    while at >= 0 {
      let state = states[Int(at)]
      if state.stop >= 0 {
        if stop >= 0 { legs.append((stop, path.reversed())) }
        stop = Int(state.stop)
        path = []
      } else {
        path.append(Int(state.vertex))
      }
      at = state.parent
    }
    if stop >= 0 { legs.append((stop, path.reversed())) }
    return Found(cost: cost, lowerBound: cost, legs: legs.reversed())
  }
}

/// A* over (vertex, what the tree below it covers): the tree at a vertex grows by an edge towards
/// the root, or merges with another tree at the same vertex.
///
/// DPBF (Ding et al., ICDE 2007) with the bounds of PrunedDP++; directed graphs are searched
/// against their arcs, so the tree found leads away from the root.
struct TreeSearch: ~Copyable {
  struct State {
    var vertex: Int32
    var mask: UInt32
    var cost: Int32
    var bound: Int32
    /// The tree below: the state extended by an arc or the first of two merged; -1 for a stop.
    var first: Int32
    /// The second of two merged states; -1 for an arc; the stop's number when `first` is -1.
    var second: Int32
    /// The next settled state of the same vertex.
    var sibling: Int32
  }

  private var queue = BucketQueue()
  private var bound = TourBound()
  private var nearest = Memory<Int32>()
  private var between = Memory<Int32>()
  private var scratch = Memory<Int32>()
  private var rootDistance = Memory<Int32>()
  private var settled = Memory<Int32>()
  private var states = Memory<State>(capacity: 1 << 12)
  private var slots = Memory<Int32>()
  private var slotMask = 0
  private var stateCount = 0

  init() {}

  /// What a search found: the parts of the tree, an edge perhaps more than once where it is free.
  struct Found {
    var cost: Int
    var lowerBound: Int
    var edges: [(from: Int, to: Int)] = []
    var stops: [Int] = []
  }

  /// Whether every requirement can be reached from `root`. Must come before `search`.
  mutating func prepare(
    _ instance: CoveringInstance, root: Int, graph: ArcStore, reversed: ArcStore, isDirected: Bool
  ) -> Bool {
    let count = instance.bitCount
    let vertexCount = graph.vertexCount
    let infinite = TourBound.infinite
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
    let rootDistance = rootDistance.fill(vertexCount, with: infinite)
    rootDistance[root] = 0
    queue.push(Int32(root), key: 0)
    graph.arcs.spread(from: &queue, distance: rootDistance, parent: nil)
    let between = between.fill(max(count * count, 1), with: infinite)
    for (stop, mask) in instance.stops {
      for i in 0..<count where mask & (1 << UInt64(i)) != 0 {
        for j in 0..<count {
          let away = nearest[stop.vertex * count + j]
          let cost =
            mask & (1 << UInt64(j)) != 0 ? 0 : min(infinite, away &+ Int32(stop.cost))
          between[i * count + j] = min(between[i * count + j], cost)
        }
      }
    }
    bound.build(
      count: count, between: between, root: nearest + root * count, isDirected: isDirected)
    return (0..<count).allSatisfy { nearest[root * count + $0] < infinite }
  }

  mutating func search(
    _ instance: CoveringInstance, root: Int, reversed: ArcStore, isCancelled: () -> Bool
  ) -> Found? {
    let all = UInt32(truncatingIfNeeded: instance.all)
    let settled = settled.fill(reversed.vertexCount, with: -1)
    stateCount = 0
    slotMask = (1 << 12) - 1
    slots.fill(slotMask + 1, with: -1)
    queue.removeAll()
    for (index, entry) in instance.stops.enumerated() {
      reach(
        Int32(entry.stop.vertex), UInt32(truncatingIfNeeded: entry.mask),
        cost: Int32(entry.stop.cost), first: -1, second: Int32(index), all: all)
    }
    let arcs = reversed.arcs
    var popped = 0
    var last: Int32 = -1
    while let (item, key) = queue.pop() {
      let state = states[Int(item)]
      if state.cost &+ state.bound != key || state.sibling != -2 { continue }
      let vertex = Int(state.vertex)
      if state.mask == all && vertex == root {
        last = item
        break
      }
      popped &+= 1
      if popped & 1023 == 0 && isCancelled() { break }
      states.start[Int(item)].sibling = settled[vertex]
      var other = settled[vertex]
      settled[vertex] = item
      while other >= 0 {
        let partner = states[Int(other)]
        let mask = state.mask | partner.mask
        if mask != state.mask && mask != partner.mask {
          reach(
            state.vertex, mask, cost: state.cost &+ partner.cost, first: item, second: other,
            all: all)
        }
        other = partner.sibling
      }
      for arc in Int(arcs.first[vertex])..<Int(arcs.first[vertex + 1]) {
        reach(
          arcs.heads[arc], state.mask, cost: state.cost &+ arcs.costs[arc], first: item,
          second: -1, all: all)
      }
    }
    queue.removeAll()
    guard last >= 0 else { return nil }
    return trace(last)
  }

  @inline(__always)
  private mutating func reach(
    _ vertex: Int32, _ mask: UInt32, cost: Int32, first: Int32, second: Int32, all: UInt32
  ) {
    let key = UInt64(mask) << 32 | UInt64(UInt32(bitPattern: vertex))
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & slotMask
    while true {
      let index = slots[slot]
      if index < 0 { break }
      if states[Int(index)].vertex == vertex && states[Int(index)].mask == mask {
        if cost < states[Int(index)].cost {
          states.start[Int(index)].cost = cost
          states.start[Int(index)].first = first
          states.start[Int(index)].second = second
          queue.push(index, key: cost &+ states[Int(index)].bound)
        }
        return
      }
      slot = (slot &+ 1) & slotMask
    }
    let estimate = bound(
      nearest.start + Int(vertex) &* bound.count, rootDistance: rootDistance[Int(vertex)],
      open: Int(all & ~mask))
    if estimate >= TourBound.infinite { return }
    if stateCount == states.capacity { states.grow(keeping: stateCount) }
    let index = Int32(stateCount)
    states[stateCount] = State(
      vertex: vertex, mask: mask, cost: cost, bound: estimate, first: first, second: second,
      sibling: -2)
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
    var found = Found(cost: cost, lowerBound: cost)
    var pending = [last]
    while let item = pending.popLast() {
      let state = states[Int(item)]
      if state.first < 0 {
        found.stops.append(Int(state.second))
      } else if state.second < 0 {
        found.edges.append((Int(state.vertex), Int(states[Int(state.first)].vertex)))
        pending.append(state.first)
      } else {
        pending.append(state.first)
        pending.append(state.second)
      }
    }
    return found
  }
}

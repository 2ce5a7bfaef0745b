/// A* over (vertex, what the tree below it covers): the tree at a vertex grows by an edge towards
/// the root, or merges with another tree at the same vertex.
///
/// DPBF (Ding et al., ICDE 2007) with the bounds of PrunedDP++; directed graphs are searched
/// against their arcs, so the tree found leads away from the root.
struct TreeSearch: ~Copyable {
  private var queue = BucketQueue()
  private var bound = TourBound()
  private var nearest = Memory<Int32>()
  private var between = Memory<Int32>()
  private var scratch = Memory<Int32>()
  private var rootDistance = Memory<Int32>()
  private var settled = Memory<Int32>()
  private var pool = StatePool()

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
    pool.removeAll()
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
      let state = pool.states[Int(item)]
      if state.cost &+ state.bound != key || state.next != -2 { continue }
      let vertex = Int(state.place)
      if state.mask == all && vertex == root {
        last = item
        break
      }
      popped &+= 1
      if popped & 1023 == 0 && isCancelled() { break }
      pool.states[Int(item)].next = settled[vertex]
      var other = settled[vertex]
      settled[vertex] = item
      while other >= 0 {
        let partner = pool.states[Int(other)]
        let mask = state.mask | partner.mask
        if mask != state.mask && mask != partner.mask {
          reach(
            state.place, mask, cost: state.cost &+ partner.cost, first: item, second: other,
            all: all)
        }
        other = partner.next
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
    let found = pool.find(vertex, mask)
    if found >= 0 {
      let state = pool.states + found
      if cost < state.pointee.cost {
        state.pointee.cost = cost
        state.pointee.first = first
        state.pointee.second = second
        queue.push(Int32(truncatingIfNeeded: found), key: cost &+ state.pointee.bound)
      }
      return
    }
    let estimate = bound(
      nearest.start + Int(vertex) &* bound.count, rootDistance: rootDistance[Int(vertex)],
      open: Int(all & ~mask))
    if estimate >= TourBound.infinite { return }
    let index = pool.add(
      StatePool.State(
        place: vertex, mask: mask, cost: cost, bound: estimate, first: first, second: second,
        next: -2),
      at: ~found)
    queue.push(Int32(truncatingIfNeeded: index), key: cost &+ estimate)
  }

  private func trace(_ last: Int32) -> Found {
    let cost = Int(pool.states[Int(last)].cost)
    var found = Found(cost: cost, lowerBound: cost)
    var pending = [last]
    while let item = pending.popLast() {
      let state = pool.states[Int(item)]
      if state.first < 0 {
        found.stops.append(Int(state.second))
      } else if state.second < 0 {
        found.edges.append((Int(state.place), Int(pool.states[Int(state.first)].place)))
        pending.append(state.first)
      } else {
        pending.append(state.first)
        pending.append(state.second)
      }
    }
    return found
  }
}

/// A* over (vertex, what the tree below it covers): the tree at a vertex grows by an edge towards
/// the root, or merges with another tree at the same vertex.
///
/// DPBF (Ding et al., ICDE 2007) with the bounds of PrunedDP++; directed graphs are searched
/// against their arcs, so the tree found leads away from the root.
struct TreeSearch: ~Copyable {
  private var queue = BucketQueue()
  private var bound = TourBound()
  private var distances = RequirementDistances()
  private var rootDistance = Memory<Int32>()
  private var stopsAt = Memory<Int32>()
  private var nextStop = Memory<Int32>()
  private var settled = Memory<Int32>()
  private var pool = StatePool()

  init() {}

  /// Whether every requirement can be reached from `root`. Must come before all else.
  mutating func prepare(
    _ instance: CoveringInstance, root: Int, graph: ArcStore, reversed: ArcStore, isDirected: Bool
  ) -> Bool {
    let count = instance.bitCount
    distances.build(instance, reversed: reversed, &queue)
    let rootDistance = rootDistance.reserve(graph.vertexCount)
    DistanceTable.spread(from: root, in: graph, &queue, distance: rootDistance, parent: nil)
    bound.build(
      count: count,
      between: distances.betweenRequirements(instance, countsBothVisits: true),
      root: distances.nearest + root * count, isDirected: isDirected)
    stopsAt.fill(graph.vertexCount, with: -1)
    nextStop.reserve(instance.stops.count)
    for (index, entry) in instance.stops.enumerated() {
      nextStop[index] = stopsAt[entry.stop.vertex]
      stopsAt[entry.stop.vertex] = Int32(truncatingIfNeeded: index)
    }
    return (0..<count).allSatisfy {
      distances.nearest[root * count + $0] < Arcs.infinite
    }
  }

  /// What a tree at `vertex` still needs to reach the root and the open requirements, at least.
  @inline(__always)
  func remainder(_ vertex: Int, open: Int) -> Int32 {
    bound(
      distances.nearest + vertex &* bound.count, rootDistance: rootDistance[vertex], open: open)
  }

  /// A tree that grows by the shortest path from it to any open requirement, again and again; its
  /// lower bound is that of the root. nil where free edges lead the descent astray.
  mutating func greedy(_ instance: CoveringInstance, root: Int, graph: ArcStore) -> TreeFound? {
    let count = instance.bitCount
    let all = Int(truncatingIfNeeded: instance.all)
    var found = TreeFound(cost: 0, lowerBound: Int(remainder(root, open: all)))
    var open = all
    var tree = [root]
    while open != 0 {
      var nearest = Arcs.infinite
      var goal = 0
      var vertex = root
      for candidate in tree {
        for j in 0..<count where open >> j & 1 != 0 {
          if distances.nearest[candidate * count + j] < nearest {
            nearest = distances.nearest[candidate * count + j]
            goal = j
            vertex = candidate
          }
        }
      }
      guard nearest < Arcs.infinite else { return nil }
      found.cost += Int(nearest)
      var steps = 0
      var chosen: Int?
      while chosen == nil {
        let left = distances.nearest[vertex * count + goal]
        var stop = Int(stopsAt[vertex])
        while stop >= 0 && chosen == nil {
          let entry = instance.stops[stop]
          if entry.mask >> UInt64(goal) & 1 != 0 && entry.stop.cost == Int(left) { chosen = stop }
          stop = Int(nextStop[stop])
        }
        if chosen != nil { break }
        let row = Int(graph.arcs.first[vertex])..<Int(graph.arcs.first[vertex + 1])
        let next = row.first { arc in
          let ahead = distances.nearest[Int(graph.arcs.heads[arc]) * count + goal]
          return ahead < left && ahead + graph.arcs.costs[arc] == left
        }
        steps += 1
        guard let next, steps <= graph.vertexCount else { return nil }
        found.edges.append((vertex, Int(graph.arcs.heads[next])))
        vertex = Int(graph.arcs.heads[next])
        tree.append(vertex)
      }
      if let chosen {
        found.stops.append(chosen)
        open &= ~Int(truncatingIfNeeded: instance.stops[chosen].mask)
      }
    }
    return found
  }

  enum Outcome {
    case found(TreeFound)
    /// All trees cost at least this much, but more than `best` or more than the search may do.
    case stopped(lowerBound: Int)
  }

  /// - Parameters:
  ///   - best: the cost of a known tree; dearer ones are not sought.
  ///   - effort: how many edges and pairs of trees may be looked at.
  mutating func search(
    _ instance: CoveringInstance, root: Int, reversed: ArcStore, best: Int32, effort: Int,
    isCancelled: () -> Bool
  ) -> Outcome {
    let all = UInt32(truncatingIfNeeded: instance.all)
    let settled = settled.fill(reversed.vertexCount, with: -1)
    pool.removeAll()
    queue.removeAll()
    for (index, entry) in instance.stops.enumerated() {
      reach(
        Int32(entry.stop.vertex), UInt32(truncatingIfNeeded: entry.mask),
        cost: Int32(entry.stop.cost), first: -1, second: Int32(index), all: all, best: best)
    }
    let arcs = reversed.arcs
    var popped = 0
    var work = 0
    var last: Int32 = -1
    var lowerBound = Int(best)
    while let (item, key) = queue.pop() {
      let state = pool.states[Int(item)]
      if state.cost &+ state.bound != key || state.next != -2 { continue }
      let vertex = Int(state.place)
      if state.mask == all && vertex == root {
        last = item
        break
      }
      popped &+= 1
      if work > effort || (popped & 1023 == 0 && isCancelled()) {
        lowerBound = Int(key)
        break
      }
      pool.states[Int(item)].next = settled[vertex]
      var other = settled[vertex]
      settled[vertex] = item
      while other >= 0 {
        let partner = pool.states[Int(other)]
        work &+= 1
        let mask = state.mask | partner.mask
        if mask != state.mask && mask != partner.mask {
          reach(
            state.place, mask, cost: state.cost &+ partner.cost, first: item, second: other,
            all: all, best: best)
        }
        other = partner.next
      }
      work &+= Int(arcs.first[vertex + 1] &- arcs.first[vertex])
      for arc in Int(arcs.first[vertex])..<Int(arcs.first[vertex + 1]) {
        reach(
          arcs.heads[arc], state.mask, cost: state.cost &+ arcs.costs[arc], first: item,
          second: -1, all: all, best: best)
      }
    }
    queue.removeAll()
    return last < 0 ? .stopped(lowerBound: lowerBound) : .found(trace(last))
  }

  @inline(__always)
  private mutating func reach(
    _ vertex: Int32, _ mask: UInt32, cost: Int32, first: Int32, second: Int32, all: UInt32,
    best: Int32
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
    let estimate = remainder(Int(vertex), open: Int(all & ~mask))
    if cost &+ estimate > best { return }
    let index = pool.add(
      StatePool.State(
        place: vertex, mask: mask, cost: cost, bound: estimate, first: first, second: second,
        next: -2),
      at: ~found)
    queue.push(Int32(truncatingIfNeeded: index), key: cost &+ estimate)
  }

  private func trace(_ last: Int32) -> TreeFound {
    let cost = Int(pool.states[Int(last)].cost)
    var found = TreeFound(cost: cost, lowerBound: cost)
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

/// A tree that grows from a problem's root by paths, and loses terminals again: what the heuristics
/// for arborescences work on.
struct GrownTree: ~Copyable {
  /// By vertex: the arc into it, `root`, or `outside`.
  private var arcInto = Memory<Int32>()
  private var childCount = Memory<Int32>()
  /// The vertices of the tree, the root first, in no further order.
  private(set) var members: [Int32] = []
  private var place = Memory<Int32>()
  private(set) var cost = 0
  /// How many arcs the searches for paths have looked at since the tree was last reset; exchanges
  /// count as well.
  var work = 0
  private var distance = Memory<Int32>()
  private var via = Memory<Int32>()
  private var touched: [Int32] = []

  static let noiseLimit = 1 << 24
  /// 0, or what decides which arcs seem dearer.
  private var noise: UInt32 = 0

  private static let root: Int32 = -1
  private static let outside: Int32 = -2

  init() {}

  /// Leaves nothing but the root.
  mutating func reset(_ problem: ArborescenceProblem) {
    arcInto.fill(problem.vertexCount, with: Self.outside)
    childCount.fill(problem.vertexCount, with: 0)
    place.reserve(problem.vertexCount)
    distance.fill(problem.vertexCount, with: Arcs.infinite)
    via.reserve(problem.vertexCount)
    members.removeAll(keepingCapacity: true)
    touched.removeAll(keepingCapacity: true)
    cost = 0
    work = 0
    add(problem.root, Self.root)
  }

  @inline(__always)
  func contains(_ vertex: Int) -> Bool { arcInto[vertex] != Self.outside }

  /// The vertices of the tree's arcs, in the numbers of the first problem.
  func arcs(_ problem: ArborescenceProblem) -> [(from: Int32, to: Int32)] {
    members.compactMap {
      let arc = Int(arcInto[Int($0)])
      if arc < 0 { return nil }
      return (problem.vertices[Int(problem.tails[arc])], problem.vertices[Int($0)])
    }
  }

  /// The tree of some of the problem's arcs, in place of what it was.
  mutating func rebuild(_ problem: ArborescenceProblem, arcs: [Int32]) {
    for vertex in members {
      arcInto[Int(vertex)] = Self.outside
      childCount[Int(vertex)] = 0
    }
    members.removeAll(keepingCapacity: true)
    cost = 0
    add(problem.root, Self.root)
    for arc in arcs {
      add(Int(problem.heads[Int(arc)]), arc)
      childCount[Int(problem.tails[Int(arc)])] += 1
      cost += Int(problem.costs[Int(arc)])
    }
  }

  /// Seldom the same for trees of different vertices.
  var signature: UInt64 {
    members.reduce(0) { $0 ^ (UInt64(truncatingIfNeeded: $1) &+ 1) &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// The problem's arcs in the tree.
  var treeArcs: [Int32] { members.map { arcInto[Int($0)] }.filter { $0 >= 0 } }

  /// Whether arcs seem up to 3/16 dearer where paths are sought, other ones after each call: equal
  /// paths, and paths nearly as cheap, so take turns.
  ///
  /// Without effect where the tree costs `noiseLimit`, for sixteenths not to overflow; arcs that do
  /// are passed over.
  mutating func setNoise(isNoisy: Bool, _ random: inout SeededGenerator) {
    noise = isNoisy && cost < Self.noiseLimit ? UInt32(truncatingIfNeeded: random.next()) | 1 : 0
  }

  /// Where an arc out of some vertex of the tree leads, each as likely as the others; nil where
  /// none leads out of it.
  func neighbor(_ problem: ArborescenceProblem, _ random: inout SeededGenerator) -> Int? {
    let member = Int(members[Int(random.next() % UInt64(members.count))])
    let arcs = problem.arcs(from: member)
    if arcs.isEmpty { return nil }
    let place = arcs.lowerBound + Int(random.next() % UInt64(arcs.count))
    return Int(problem.heads[Int(problem.outArcs[place])])
  }

  /// What an arc seems to cost, in sixteenths where there is noise.
  @inline(__always)
  private func weight(_ arc: Int, _ problem: ArborescenceProblem) -> Int32 {
    let cost = problem.costs[arc]
    if noise == 0 { return cost }
    if cost >= Self.noiseLimit { return Arcs.infinite }
    let hash = (UInt32(truncatingIfNeeded: arc) ^ noise) &* 0x9E37_79B1
    return cost &* (16 &+ Int32(hash >> 30))
  }

  private mutating func add(_ vertex: Int, _ arc: Int32) {
    arcInto[vertex] = arc
    place[vertex] = Int32(truncatingIfNeeded: members.count)
    members.append(Int32(truncatingIfNeeded: vertex))
  }

  /// Adds the cheapest path to the nearest terminal outside, until there is none.
  ///
  /// Takahashi and Matsuyama, "An approximate solution for the Steiner problem in graphs", 1980.
  ///
  /// - Parameter isOpen: whether a path may use an arc.
  /// - Returns: whether all terminals were reached.
  mutating func reachNearest(
    _ problem: ArborescenceProblem, _ queue: inout BucketQueue, isOpen: (_ arc: Int) -> Bool
  ) -> Bool {
    var left = problem.terminals.reduce(0) { contains(Int($1)) ? $0 : $0 + 1 }
    while left > 0 {
      for vertex in members {
        distance[Int(vertex)] = 0
        touched.append(vertex)
        queue.push(vertex, key: 0)
      }
      var end = -1
      while let (item, key) = queue.pop() {
        let vertex = Int(item)
        if key != distance[vertex] { continue }
        if problem.terminalAt[vertex] >= 0 && !contains(vertex) {
          end = vertex
          break
        }
        work &+= problem.arcs(from: vertex).count
        for place in problem.arcs(from: vertex) {
          let arc = Int(problem.outArcs[place])
          let head = problem.heads[arc]
          let cost = key &+ weight(arc, problem)
          if cost >= distance[Int(head)] || !isOpen(arc) { continue }
          if distance[Int(head)] == Arcs.infinite { touched.append(head) }
          distance[Int(head)] = cost
          via[Int(head)] = Int32(truncatingIfNeeded: arc)
          queue.push(head, key: cost)
        }
      }
      queue.removeAll()
      if end >= 0 {
        var vertex = end
        while !contains(vertex) {
          let arc = via[vertex]
          if problem.terminalAt[vertex] >= 0 { left -= 1 }
          add(vertex, arc)
          cost += Int(problem.costs[Int(arc)])
          vertex = Int(problem.tails[Int(arc)])
          childCount[vertex] += 1
        }
      }
      forget()
      if end < 0 { return false }
    }
    return true
  }

  /// Adds a cheapest path from the tree to one terminal.
  mutating func reach(
    _ terminal: Int, _ problem: ArborescenceProblem, _ queue: inout BucketQueue
  ) {
    if contains(terminal) { return }
    distance[terminal] = 0
    touched.append(Int32(truncatingIfNeeded: terminal))
    queue.push(Int32(truncatingIfNeeded: terminal), key: 0)
    while let (item, key) = queue.pop() {
      var vertex = Int(item)
      if key != distance[vertex] { continue }
      if contains(vertex) {
        childCount[vertex] += 1
        while vertex != terminal {
          let arc = via[vertex]
          let head = Int(problem.heads[Int(arc)])
          add(head, arc)
          cost += Int(problem.costs[Int(arc)])
          vertex = head
          if vertex != terminal { childCount[vertex] = 1 }
        }
        break
      }
      work &+= problem.arcs(into: vertex).count
      for arc in problem.arcs(into: vertex) {
        let tail = problem.tails[arc]
        let cost = key &+ weight(arc, problem)
        if cost >= distance[Int(tail)] { continue }
        if distance[Int(tail)] == Arcs.infinite { touched.append(tail) }
        distance[Int(tail)] = cost
        via[Int(tail)] = Int32(truncatingIfNeeded: arc)
        queue.push(tail, key: cost)
      }
    }
    queue.removeAll()
    forget()
  }

  /// The numbers of the terminals that paths from a vertex reach most cheaply, the nearest first.
  mutating func terminals(
    near center: Int, most: Int, _ problem: ArborescenceProblem, _ queue: inout BucketQueue
  ) -> [Int] {
    var found: [Int] = []
    distance[center] = 0
    touched.append(Int32(truncatingIfNeeded: center))
    queue.push(Int32(truncatingIfNeeded: center), key: 0)
    while found.count < most, let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != distance[vertex] { continue }
      if problem.terminalAt[vertex] >= 0 { found.append(Int(problem.terminalAt[vertex])) }
      work &+= problem.arcs(from: vertex).count
      for place in problem.arcs(from: vertex) {
        let arc = Int(problem.outArcs[place])
        let head = problem.heads[arc]
        let cost = key &+ weight(arc, problem)
        if cost >= distance[Int(head)] { continue }
        if distance[Int(head)] == Arcs.infinite { touched.append(head) }
        distance[Int(head)] = cost
        queue.push(head, key: cost)
      }
    }
    queue.removeAll()
    forget()
    return found
  }

  private mutating func forget() {
    for vertex in touched { distance[Int(vertex)] = Arcs.infinite }
    touched.removeAll(keepingCapacity: true)
  }

  /// Takes off a leaf, and what then leads nowhere.
  ///
  /// - Parameter isNeeded: whether a vertex stays even as a leaf.
  mutating func cut(
    _ leaf: Int, _ problem: ArborescenceProblem, isNeeded: (_ vertex: Int) -> Bool
  ) {
    var vertex = leaf
    while childCount[vertex] == 0 && arcInto[vertex] >= 0 && !isNeeded(vertex) {
      let arc = Int(arcInto[vertex])
      cost -= Int(problem.costs[arc])
      arcInto[vertex] = Self.outside
      let last = members.removeLast()
      if last != Int32(truncatingIfNeeded: vertex) {
        members[Int(place[vertex])] = last
        place[Int(last)] = place[vertex]
      }
      vertex = Int(problem.tails[arc])
      childCount[vertex] -= 1
    }
  }
}

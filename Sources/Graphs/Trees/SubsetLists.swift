/// The cheapest arborescence below a given cost, by dynamic programming over the sets of terminals,
/// with a list of vertices and costs for each set.
///
/// The smaller sets come first. For each one the cheapest tree at a vertex is a terminal, two trees
/// for two parts of the set joined there, or a tree at a neighbor and the arc to it (Dreyfus, Wagner
/// 1971; Erickson, Monma, Veinott 1987). Only trees that may belong to an arborescence below the
/// limit are kept, so that most sets have short lists or none:
/// - what the rest must cost follows from the prices of a dual ascent, those of sets that the tree
///   has entered already taken off;
/// - a tree that costs more than joining its terminals to others, or to the root, could be replaced
///   (Hougardy, Silvanus, Vygen, "Dijkstra meets Steiner", 2017).
///
/// At most O(3^k n + 2^k (n + m)); in practice a small fraction.
struct SubsetLists: ~Copyable {
  /// More terminals have no masks.
  static let terminalLimit = 32
  /// More trees than this are not kept: 400 MB.
  static let limit = 1 << 25

  enum Outcome {
    /// The cheapest one, and the vertices of its arcs.
    case found(cost: Int, arcs: [(from: Int32, to: Int32)])
    /// There is none below the limit.
    case none
    /// Cancelled, or out of memory.
    case stopped
  }

  private typealias Tree = SubsetRecords.Tree

  /// A set whose trees are complete.
  struct Part {
    var mask: UInt32
    var index: Int32
    /// The set's trees, the cheapest first.
    var start: Int32
    var end: Int32
    /// What the cheapest one costs.
    var least: Int32
  }

  private var sets = SubsetRecords()
  private var trees = Memory<SubsetRecords.Tree>()
  private var treeCount = 0
  private var pendingCount = 0
  private var parts: [Part] = []
  /// The parts by the low bits of their masks.
  private var buckets: [[Part]] = []
  private static let bucketBits = 12
  private var row = Memory<Int32>()
  private var origins = Memory<Int32>()

  init() {}

  /// - Parameter most: how many trees may be kept.
  mutating func search(
    _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent, below limit: Int32,
    most: Int = SubsetLists.limit, _ queue: inout BucketQueue, isCancelled: () -> Bool
  ) -> Outcome {
    let count = problem.terminals.count
    sets.reset(terminalCount: count)
    parts.removeAll(keepingCapacity: true)
    buckets = .init(repeating: [], count: 1 << min(count, Self.bucketBits))
    treeCount = 0
    pendingCount = 0
    row.fill(problem.vertexCount, with: Arcs.infinite)
    origins.reserve(problem.vertexCount)
    for (terminal, vertex) in problem.terminals.enumerated() {
      let mask: UInt32 = 1 << UInt32(terminal)
      _ = sets.prices(of: mask, ascent)
      let index = sets.add(mask, at: sets.find(mask))
      sets.records[index].pending = [Tree(vertex: vertex, cost: 0, origin: Tree.terminal)]
      pendingCount += 1
    }
    for size in 1...count {
      var next = 0
      while next < sets.bySize[size].count {
        let index = Int(sets.bySize[size][next])
        next += 1
        if isCancelled() || treeCount + pendingCount > most { return .stopped }
        grow(index, problem, ascent, below: limit, &queue)
        if size == count {
          let root = sets.records[index].trees.first {
            trees[$0].vertex == Int32(truncatingIfNeeded: problem.root)
          }
          guard let root else { return .none }
          return .found(cost: Int(trees[root].cost), arcs: arcs(of: root, in: index))
        }
        join(index, count, ascent, below: limit)
      }
    }
    return .none
  }

  /// What an arborescence with a tree at `vertex` costs beyond the tree, at least.
  ///
  /// - Parameter prices: of the tree's set.
  @inline(__always)
  private static func rest(
    _ vertex: Int, _ prices: UnsafePointer<Int32>, _ ascent: borrowing DualAscent, _ count: Int
  ) -> Int32 {
    let joined = ascent.joined + vertex &* count
    var paid: Int32 = 0
    for terminal in 0..<count { paid &+= min(prices[terminal], joined[terminal]) }
    return Int32(truncatingIfNeeded: ascent.value) &- paid &+ ascent.fromRoot[vertex]
  }

  /// Completes a set's trees.
  private mutating func grow(
    _ index: Int, _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent,
    below limit: Int32, _ queue: inout BucketQueue
  ) {
    let count = problem.terminals.count
    var record = sets.records[index]
    let row = row.start
    let origins = origins.start
    let prices = sets.prices(of: index)
    for tree in record.pending where tree.cost <= record.enough {
      let vertex = Int(tree.vertex)
      if tree.cost >= row[vertex] { continue }
      row[vertex] = tree.cost
      origins[vertex] = tree.origin
      queue.push(tree.vertex, key: tree.cost)
    }
    let start = treeCount
    var touched: [Int32] = []
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != row[vertex] { continue }
      if key > record.enough { break }
      if treeCount == trees.capacity { trees.grow(keeping: treeCount) }
      trees[treeCount] = Tree(vertex: item, cost: key, origin: origins[vertex])
      treeCount += 1
      if key < record.enough {
        let terminal = problem.terminalAt[vertex]
        if vertex == problem.root {
          record.enough = key
          record.partners = 0
        } else if terminal >= 0 && record.mask >> UInt32(terminal) & 1 == 0 {
          record.enough = key
          record.partners = 1 << UInt32(terminal)
        }
      }
      for arc in problem.arcs(into: vertex) {
        let tail = Int(problem.tails[arc])
        let cost = key &+ problem.costs[arc]
        if cost >= row[tail] || cost > record.enough { continue }
        if row[tail] == Arcs.infinite { touched.append(Int32(truncatingIfNeeded: tail)) }
        row[tail] = cost
        if cost &+ Self.rest(tail, prices, ascent, count) >= limit { continue }
        origins[tail] = item
        queue.push(Int32(truncatingIfNeeded: tail), key: cost)
      }
    }
    queue.removeAll()
    for tree in record.pending { row[Int(tree.vertex)] = Arcs.infinite }
    for vertex in touched { row[Int(vertex)] = Arcs.infinite }
    pendingCount -= record.pending.count
    record.pending = []
    record.trees = start..<treeCount
    sets.records[index] = record
  }

  /// Joins the trees of a complete set with those of the sets before it.
  private mutating func join(
    _ index: Int, _ count: Int, _ ascent: borrowing DualAscent, below limit: Int32
  ) {
    let own = sets.records[index].trees
    if own.isEmpty { return }
    let part = Part(
      mask: sets.records[index].mask, index: Int32(truncatingIfNeeded: index),
      start: Int32(truncatingIfNeeded: own.lowerBound),
      end: Int32(truncatingIfNeeded: own.upperBound), least: trees[own.lowerBound].cost)
    for tree in own { row[Int(trees[tree].vertex)] = trees[tree].cost }
    let all = 1 << min(count, Self.bucketBits) - 1
    let free = all & ~Int(part.mask)
    if parts.count < 1 << free.nonzeroBitCount {
      for place in parts.indices where parts[place].mask & part.mask == 0 {
        join(part, parts[place], count, ascent, below: limit)
      }
    } else {
      var bucket = free
      while true {
        for place in buckets[bucket].indices where buckets[bucket][place].mask & part.mask == 0 {
          join(part, buckets[bucket][place], count, ascent, below: limit)
        }
        if bucket == 0 { break }
        bucket = (bucket - 1) & free
      }
    }
    for tree in own { row[Int(trees[tree].vertex)] = Arcs.infinite }
    parts.append(part)
    buckets[all & Int(part.mask)].append(part)
  }

  /// Joins the trees of two sets, those of `one` in `row`.
  @inline(__always)
  private mutating func join(
    _ one: Part, _ two: Part, _ count: Int, _ ascent: borrowing DualAscent, below limit: Int32
  ) {
    let trees = trees.start
    let mask = one.mask | two.mask
    var highest = limit &- 1
    var target: Int?
    var slot = 0
    var prices = sets.prices(of: 0)
    for tree in Int(two.start)..<Int(two.end) {
      if trees[tree].cost &+ one.least > highest { break }
      let vertex = Int(trees[tree].vertex)
      let cost = row[vertex] &+ trees[tree].cost
      if cost > highest { continue }
      if target == nil && slot == 0 {
        let found = sets.find(mask)
        if found >= 0 {
          target = found
          prices = sets.prices(of: found)
          limitEnough(of: found, by: one, two)
          highest = min(highest, sets.records[found].enough)
        } else {
          slot = found
          prices = sets.prices(of: mask, ascent)
          highest = min(highest, enough(one, two))
        }
        if cost > highest { continue }
      }
      if cost &+ Self.rest(vertex, prices, ascent, count) >= limit { continue }
      let index = target ?? sets.add(mask, at: slot)
      if target == nil {
        target = index
        prices = sets.prices(of: index)
        limitEnough(of: index, by: one, two)
      }
      sets.records[index].pending.append(
        Tree(vertex: trees[tree].vertex, cost: cost, origin: ~two.index))
      pendingCount += 1
    }
  }

  /// What joining both sets to others costs at most: of two sets, one may be joined to the second.
  private func enough(_ one: Part, _ two: Part) -> Int32 {
    let (first, second) = (Int(one.index), Int(two.index))
    let isJoined =
      sets.records[first].partners & two.mask == 0 || sets.records[second].partners & one.mask == 0
    let sum = sets.records[first].enough &+ sets.records[second].enough
    return isJoined ? min(Arcs.infinite, sum) : Arcs.infinite
  }

  private mutating func limitEnough(of index: Int, by one: Part, _ two: Part) {
    let enough = enough(one, two)
    if enough >= sets.records[index].enough { return }
    sets.records[index].enough = enough
    sets.records[index].partners =
      (sets.records[Int(one.index)].partners | sets.records[Int(two.index)].partners)
      & ~sets.records[index].mask
  }

  /// The arcs of a tree of a set.
  private func arcs(of tree: Int, in index: Int) -> [(from: Int32, to: Int32)] {
    var arcs: [(from: Int32, to: Int32)] = []
    var open = [(index, tree)]
    func add(_ vertex: Int32, _ index: Int) {
      if let tree = sets.records[index].trees.first(where: { trees[$0].vertex == vertex }) {
        open.append((index, tree))
      }
    }
    while let (index, tree) = open.popLast() {
      let top = trees[tree]
      if top.origin == Tree.terminal { continue }
      if top.origin >= 0 {
        arcs.append((top.vertex, top.origin))
        add(top.origin, index)
      } else {
        let part = Int(~top.origin)
        add(top.vertex, part)
        add(top.vertex, sets.find(sets.records[index].mask ^ sets.records[part].mask))
      }
    }
    return arcs
  }
}

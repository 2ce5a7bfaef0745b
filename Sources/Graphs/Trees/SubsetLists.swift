/// The cheapest arborescence below a given cost, by dynamic programming over the sets of terminals,
/// with a list of vertices and costs for each set.
///
/// The smaller sets come first. For each one the cheapest tree at a vertex is a terminal, two trees
/// for two parts of the set joined there, or a tree at a neighbor and the arc to it (Dreyfus, Wagner
/// 1971; Erickson, Monma, Veinott 1987). Only trees that may belong to an arborescence below the
/// limit are kept, so that most sets have short lists or none:
/// - what the rest must cost follows from the prices of a dual ascent, those of sets that the tree
///   has entered already taken off;
/// - a tree that costs more than joining its terminals to another one, or to the root, could be
///   replaced (Hougardy, Silvanus, Vygen, "Dijkstra meets Steiner", 2017).
///
/// At most O(3^k n + 2^k (n + m)); in practice a small fraction.
struct SubsetLists: ~Copyable {
  /// More terminals have no masks.
  static let terminalLimit = 32
  /// More trees than this are not kept: some 300 MB.
  static let limit = 20_000_000

  enum Outcome {
    /// The cheapest one, and the vertices of its arcs.
    case found(cost: Int, arcs: [(from: Int32, to: Int32)])
    /// There is none below the limit.
    case none
    /// Cancelled, or out of memory.
    case stopped
  }

  /// A tree: its top, its cost, and the vertex below the top, or the part of the set that was joined
  /// with the rest there as ~index, or `terminal`.
  struct Tree {
    var vertex: Int32
    var cost: Int32
    var origin: Int32
    static let terminal = Int32.max
  }

  private struct Record {
    var mask: UInt32
    /// The set's trees in `trees`, once they are complete.
    var start: Int32 = 0
    var end: Int32 = 0
    /// Joining the set's terminals to others or the root costs no more.
    var enough = Arcs.infinite
    /// The others.
    var partners: UInt32 = 0
    /// Trees that two parts make, until the set's turn comes.
    var pending: [Tree] = []
  }

  private var records: [Record] = []
  private var pool = StatePool()
  private var bySize: [[Int32]] = []
  private var trees = Memory<Tree>()
  private var treeCount = 0
  private var pendingCount = 0
  private var buckets: [[Int32]] = []
  private var finished: [Int32] = []
  /// By record and terminal: prices of sets that only the record's terminals need.
  private var prices = Memory<Int32>()
  private var priceSums: [Int32] = []
  private var row = Memory<Int32>()
  private var origins = Memory<Int32>()
  private var scratch = Memory<Int32>()

  init() {}

  mutating func search(
    _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent, below limit: Int32,
    _ queue: inout BucketQueue, isCancelled: () -> Bool
  ) -> Outcome {
    let count = problem.terminals.count
    let all = UInt32.max >> UInt32(32 - count)
    reset(problem, count)
    for (terminal, vertex) in problem.terminals.enumerated() {
      let record = addRecord(1 << UInt32(terminal), ascent, count)
      records[record].pending.append(Tree(vertex: vertex, cost: 0, origin: Tree.terminal))
      pendingCount += 1
    }
    for size in 1...count {
      var next = 0
      while next < bySize[size].count {
        let index = Int(bySize[size][next])
        next += 1
        if isCancelled() || treeCount + pendingCount > Self.limit { return .stopped }
        grow(index, problem, ascent, below: limit, &queue)
        if records[index].mask == all {
          let trees = trees.start
          for tree in Int(records[index].start)..<Int(records[index].end)
          where trees[tree].vertex == Int32(truncatingIfNeeded: problem.root) {
            return .found(cost: Int(trees[tree].cost), arcs: trace(index, tree))
          }
          return .none
        }
        if records[index].start < records[index].end {
          join(index, problem, ascent, below: limit)
        }
      }
    }
    return .none
  }

  private mutating func reset(_ problem: ArborescenceProblem, _ count: Int) {
    records.removeAll(keepingCapacity: true)
    priceSums.removeAll(keepingCapacity: true)
    pool.removeAll()
    bySize = .init(repeating: [], count: count + 1)
    buckets = .init(repeating: [], count: 1 << min(count, Self.bucketBits))
    finished.removeAll(keepingCapacity: true)
    treeCount = 0
    pendingCount = 0
    row.fill(problem.vertexCount, with: Arcs.infinite)
    origins.reserve(problem.vertexCount)
    scratch.reserve(count)
  }

  // MARK: Sets

  /// The index of the record of a set; a new one has its prices in `scratch` until then.
  private mutating func addRecord(
    _ mask: UInt32, _ ascent: borrowing DualAscent, _ count: Int
  ) -> Int {
    let found = pool.find(0, mask)
    if found >= 0 { return found }
    let sum = fillPrices(mask, ascent, count)
    return add(mask, priceSum: sum, at: found, count)
  }

  private mutating func add(_ mask: UInt32, priceSum: Int32, at slot: Int, _ count: Int) -> Int {
    let index = pool.add(
      StatePool.State(place: 0, mask: mask, cost: 0, bound: 0, first: 0, second: 0, next: 0),
      at: ~slot)
    while prices.capacity < (index + 1) * count { prices.grow(keeping: index * count) }
    (prices.start + index * count).update(from: scratch.start, count: count)
    priceSums.append(priceSum)
    records.append(Record(mask: mask))
    bySize[mask.nonzeroBitCount].append(Int32(truncatingIfNeeded: index))
    return index
  }

  /// Puts the prices of sets that only the terminals of `mask` need into `scratch`, by terminal;
  /// their sum.
  @inline(__always)
  private func fillPrices(_ mask: UInt32, _ ascent: borrowing DualAscent, _ count: Int) -> Int32 {
    var sum: Int32 = 0
    for terminal in 0..<count {
      var price: Int32 = 0
      if mask >> UInt32(terminal) & 1 != 0 {
        for raise in ascent.raises[terminal] {
          if raise.mask & ~mask != 0 { break }
          price = raise.total
        }
      }
      scratch[terminal] = price
      sum &+= price
    }
    return sum
  }

  /// What an arborescence with a tree of this set at `vertex` costs beyond the tree, at least.
  @inline(__always)
  private static func rest(
    _ vertex: Int, prices: UnsafePointer<Int32>, _ ascent: borrowing DualAscent, _ count: Int
  ) -> Int32 {
    let joined = ascent.joined + vertex &* count
    var paid: Int32 = 0
    for terminal in 0..<count { paid &+= min(prices[terminal], joined[terminal]) }
    return Int32(truncatingIfNeeded: ascent.value) &- paid &+ ascent.fromRoot[vertex]
  }

  // MARK: Trees

  /// Completes a set's trees.
  private mutating func grow(
    _ index: Int, _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent,
    below limit: Int32, _ queue: inout BucketQueue
  ) {
    let count = problem.terminals.count
    let mask = records[index].mask
    let row = row.start
    let origins = origins.start
    let prices = UnsafePointer(prices.start + index * count)
    var enough = records[index].enough
    var partners = records[index].partners
    for tree in records[index].pending where tree.cost <= enough {
      let vertex = Int(tree.vertex)
      if tree.cost >= row[vertex] { continue }
      row[vertex] = tree.cost
      origins[vertex] = tree.origin
      queue.push(tree.vertex, key: tree.cost)
    }
    pendingCount -= records[index].pending.count
    let pending = records[index].pending
    records[index].pending = []
    records[index].start = Int32(truncatingIfNeeded: treeCount)
    var touched: [Int32] = []
    while let (item, key) = queue.pop() {
      let vertex = Int(item)
      if key != row[vertex] { continue }
      if key > enough { break }
      if treeCount == trees.capacity { trees.grow(keeping: treeCount) }
      trees[treeCount] = Tree(vertex: item, cost: key, origin: origins[vertex])
      treeCount += 1
      if key < enough {
        let terminal = problem.terminalAt[vertex]
        if vertex == problem.root {
          enough = key
          partners = 0
        } else if terminal >= 0 && mask >> UInt32(terminal) & 1 == 0 {
          enough = key
          partners = 1 << UInt32(terminal)
        }
      }
      for arc in problem.arcs(into: vertex) {
        let tail = Int(problem.tails[arc])
        let cost = key &+ problem.costs[arc]
        if cost >= row[tail] || cost > enough { continue }
        if cost &+ Self.rest(tail, prices: prices, ascent, count) >= limit { continue }
        row[tail] = cost
        origins[tail] = item
        touched.append(Int32(truncatingIfNeeded: tail))
        queue.push(Int32(truncatingIfNeeded: tail), key: cost)
      }
    }
    queue.removeAll()
    for tree in pending { row[Int(tree.vertex)] = Arcs.infinite }
    for vertex in touched { row[Int(vertex)] = Arcs.infinite }
    records[index].end = Int32(truncatingIfNeeded: treeCount)
    records[index].enough = enough
    records[index].partners = partners
  }

  /// Joins the trees of a complete set with those of the sets before it.
  private mutating func join(
    _ index: Int, _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent,
    below limit: Int32
  ) {
    let mask = records[index].mask
    let count = problem.terminals.count
    let own = Int(records[index].start)..<Int(records[index].end)
    for tree in own { row[Int(trees[tree].vertex)] = trees[tree].cost }
    let bits = min(count, Self.bucketBits)
    let low = Int(mask & ((1 << UInt32(bits)) - 1))
    let free = (1 << bits - 1) & ~low
    if finished.count < 1 << free.nonzeroBitCount {
      for place in finished.indices {
        let other = Int(finished[place])
        if records[other].mask & mask == 0 { join(index, other, problem, ascent, below: limit) }
      }
    } else {
      var bucket = free
      while true {
        for place in buckets[bucket].indices {
          let other = Int(buckets[bucket][place])
          if records[other].mask & mask == 0 { join(index, other, problem, ascent, below: limit) }
        }
        if bucket == 0 { break }
        bucket = (bucket - 1) & free
      }
    }
    for tree in own { row[Int(trees[tree].vertex)] = Arcs.infinite }
    finished.append(Int32(truncatingIfNeeded: index))
    buckets[low].append(Int32(truncatingIfNeeded: index))
  }

  private static let bucketBits = 12

  /// Joins the trees of two sets, those of `index` in `row`.
  @inline(__always)
  private mutating func join(
    _ index: Int, _ other: Int, _ problem: ArborescenceProblem, _ ascent: borrowing DualAscent,
    below limit: Int32
  ) {
    let count = problem.terminals.count
    let mask = records[index].mask | records[other].mask
    // Of two sets joined to others, one may be joined to the second.
    let (one, two) = (records[index].partners, records[other].partners)
    let partners = (one | two) & ~mask
    var enough = Arcs.infinite
    if one & records[other].mask == 0 || two & records[index].mask == 0 {
      enough = min(enough, records[index].enough &+ records[other].enough)
    }
    var target = -1
    var slot = 0
    var priceSum: Int32 = 0
    var isPriced = false
    let trees = trees.start
    var prices = UnsafePointer(scratch.start)
    for tree in Int(records[other].start)..<Int(records[other].end) {
      let vertex = Int(trees[tree].vertex)
      let cost = row[vertex] &+ trees[tree].cost
      if cost >= limit || cost > enough { continue }
      if !isPriced {
        isPriced = true
        let found = pool.find(0, mask)
        if found >= 0 {
          target = found
          prices = UnsafePointer(self.prices.start + found * count)
          enough = min(enough, records[found].enough)
          if enough < records[found].enough {
            records[found].enough = enough
            records[found].partners = partners
          }
          if cost > enough { continue }
        } else {
          slot = found
          priceSum = fillPrices(mask, ascent, count)
        }
      }
      if cost &+ Self.rest(vertex, prices: prices, ascent, count) >= limit { continue }
      if target < 0 {
        target = add(mask, priceSum: priceSum, at: slot, count)
        prices = UnsafePointer(self.prices.start + target * count)
        records[target].enough = enough
        records[target].partners = partners
      }
      records[target].pending.append(
        Tree(vertex: trees[tree].vertex, cost: cost, origin: ~Int32(truncatingIfNeeded: other)))
      pendingCount += 1
    }
  }

  // MARK: The tree found

  private func trace(_ index: Int, _ tree: Int) -> [(from: Int32, to: Int32)] {
    var arcs: [(from: Int32, to: Int32)] = []
    var open = [(index, tree)]
    while let (index, tree) = open.popLast() {
      let top = trees[tree]
      if top.origin == Tree.terminal { continue }
      if top.origin >= 0 {
        arcs.append((top.vertex, top.origin))
        open.append((index, find(top.origin, in: index)))
      } else {
        let part = Int(~top.origin)
        let rest = pool.find(0, records[index].mask ^ records[part].mask)
        open.append((part, find(top.vertex, in: part)))
        open.append((rest, find(top.vertex, in: rest)))
      }
    }
    return arcs
  }

  private func find(_ vertex: Int32, in index: Int) -> Int {
    var tree = Int(records[index].start)
    while trees[tree].vertex != vertex { tree += 1 }
    return tree
  }
}

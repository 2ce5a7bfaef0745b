/// What the dynamic program over sets of terminals keeps of each set that some tree covers, and the
/// prices that say what a tree of the set leaves to pay.
struct SubsetRecords: ~Copyable {
  /// A tree: its top, its cost, and the vertex below the top, or the part of the set that was joined
  /// with the rest there as ~index, or `terminal`.
  struct Tree {
    var vertex: Int32
    var cost: Int32
    var origin: Int32
    static let terminal = Int32.max
  }

  struct Record {
    let mask: UInt32
    /// The set's trees, once they are complete.
    var trees = 0..<0
    /// Joining the set's terminals to others or the root costs no more.
    var enough = Arcs.infinite
    /// The others.
    var partners: UInt32 = 0
    /// Trees that two parts make, until the set's turn comes.
    var pending: [Tree] = []
  }

  var records: [Record] = []
  /// By the number of terminals: the sets, as they came.
  private(set) var bySize: [[Int32]] = []
  private var pool = StatePool()
  private var terminalCount = 0
  /// At record * terminals + terminal: the sum of the terminal's prices that only the set pays for.
  private var priceMemory = Memory<Int32>()
  private var scratch = Memory<Int32>()

  init() {}

  mutating func reset(terminalCount: Int) {
    self.terminalCount = terminalCount
    records.removeAll(keepingCapacity: true)
    pool.removeAll()
    bySize = .init(repeating: [], count: terminalCount + 1)
    scratch.reserve(terminalCount)
  }

  /// The record of a set, or the free slot to add it at as `~slot`.
  @inline(__always)
  func find(_ mask: UInt32) -> Int { pool.find(0, mask) }

  /// A new record at the slot that `find` said, of the set whose prices were found last.
  mutating func add(_ mask: UInt32, at slot: Int) -> Int {
    let index = pool.add(
      StatePool.State(place: 0, mask: mask, cost: 0, bound: 0, first: 0, second: 0, next: 0),
      at: ~slot)
    while priceMemory.capacity < (index + 1) * terminalCount {
      priceMemory.grow(keeping: index * terminalCount)
    }
    (priceMemory.start + index * terminalCount).update(from: scratch.start, count: terminalCount)
    records.append(Record(mask: mask))
    bySize[mask.nonzeroBitCount].append(Int32(truncatingIfNeeded: index))
    return index
  }

  /// The prices of a record, by terminal; valid until the next one is added.
  @inline(__always)
  func prices(of index: Int) -> UnsafePointer<Int32> {
    UnsafePointer(priceMemory.start + index &* terminalCount)
  }

  /// The prices of the sets around each terminal of `mask` that hold no other terminals than those
  /// of `mask`; valid until the next call.
  @inline(__always)
  func prices(of mask: UInt32, _ ascent: borrowing DualAscent) -> UnsafePointer<Int32> {
    scratch.start.update(repeating: 0, count: terminalCount)
    var bits = mask
    while bits != 0 {
      let terminal = bits.trailingZeroBitCount
      bits &= bits &- 1
      for raise in ascent.raises[terminal] {
        if raise.mask & ~mask != 0 { break }
        scratch[terminal] = raise.total
      }
    }
    return UnsafePointer(scratch.start)
  }
}

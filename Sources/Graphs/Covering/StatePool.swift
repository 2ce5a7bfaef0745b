/// The states of a search, (place, what is covered), stored as they are reached and found again
/// through a hash table with open addresses.
struct StatePool: ~Copyable {
  struct State {
    var place: Int32
    var mask: UInt32
    var cost: Int32
    /// A lower bound on what is still to pay.
    var bound: Int32
    /// Where the state came from; what these mean is up to the search.
    var first: Int32
    var second: Int32
    var next: Int32
  }

  private var memory = Memory<State>(capacity: 1 << 12)
  private var slots = Memory<Int32>(capacity: 1 << 12)
  private var slotMask = 0
  private(set) var count = 0

  init() {}

  var states: UnsafeMutablePointer<State> {
    @inline(__always) get { memory.start }
  }

  mutating func removeAll() {
    count = 0
    slotMask = (1 << 10) - 1
    slots.fill(slotMask + 1, with: -1)
  }

  /// The state of `place` and `mask`: an index, or the free slot to add it at as `~slot`.
  @inline(__always)
  func find(_ place: Int32, _ mask: UInt32) -> Int {
    var slot = Self.hash(place, mask) & slotMask
    while true {
      let index = Int(slots[slot])
      if index < 0 { return ~slot }
      if memory.start[index].place == place && memory.start[index].mask == mask { return index }
      slot = (slot &+ 1) & slotMask
    }
  }

  /// Adds a state where `find` said, as `~slot`.
  @inline(__always)
  mutating func add(_ state: State, at slot: Int) -> Int {
    if count == memory.capacity { memory.grow(keeping: count) }
    let index = count
    memory.start[index] = state
    slots[slot] = Int32(truncatingIfNeeded: index)
    count &+= 1
    if count &* 2 > slotMask { rehash() }
    return index
  }

  private mutating func rehash() {
    slotMask = slotMask << 2 | 3
    slots.fill(slotMask + 1, with: -1)
    for index in 0..<count {
      var slot = Self.hash(memory[index].place, memory[index].mask) & slotMask
      while slots[slot] >= 0 { slot = (slot &+ 1) & slotMask }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  @inline(__always)
  private static func hash(_ place: Int32, _ mask: UInt32) -> Int {
    let key = UInt64(mask) << 32 | UInt64(UInt32(bitPattern: place))
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}

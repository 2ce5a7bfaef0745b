/// A monotone priority queue of small integers: keys in 0 ..< 2^30 that never fall below the last
/// one taken.
///
/// Three levels of 1,024 buckets, with one bit a bucket to find the next full one: push and pop cost
/// O(1) amortized whatever the range of the keys (Denardo, Fox 1979; Cherkassky, Goldberg,
/// Silverstein, "Buckets, heaps, lists, and monotone priority queues", 1999).
struct BucketQueue: ~Copyable {
  private struct Entry {
    var item: Int32
    var key: Int32
    var next: Int32
  }

  private static let width = 1024

  private let heads: UnsafeMutablePointer<Int32>
  /// A bit a bucket, 16 words a level; and a bit a word in `summaries`.
  private let occupied: UnsafeMutablePointer<UInt64>
  private var summaries: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var entries: UnsafeMutablePointer<Entry>
  private var capacity: Int
  private var fresh = 0
  private var recycled: Int32 = -1
  private var floor: Int32 = 0
  private(set) var count = 0

  init(capacity: Int = 1024) {
    heads = .allocate(capacity: 3 * Self.width)
    heads.initialize(repeating: -1, count: 3 * Self.width)
    occupied = .allocate(capacity: 48)
    occupied.initialize(repeating: 0, count: 48)
    entries = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit {
    heads.deallocate()
    occupied.deallocate()
    entries.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Forgets what is queued; keys may start again from 0.
  mutating func removeAll() {
    if count > 0 {
      for word in 0..<48 where occupied[word] != 0 {
        var bits = occupied[word]
        while bits != 0 {
          heads[word << 6 | bits.trailingZeroBitCount] = -1
          bits &= bits &- 1
        }
        occupied[word] = 0
      }
      summaries = (0, 0, 0)
      count = 0
    }
    fresh = 0
    recycled = -1
    floor = 0
  }

  @inline(__always)
  mutating func push(_ item: Int32, key: Int32) {
    var slot = recycled
    if slot >= 0 {
      recycled = entries[Int(slot)].next
    } else {
      if fresh == capacity { grow() }
      slot = Int32(truncatingIfNeeded: fresh)
      fresh &+= 1
    }
    entries[Int(slot)].item = item
    entries[Int(slot)].key = key
    place(slot, key)
    count &+= 1
  }

  /// The item of the least key, and that key.
  @inline(__always)
  mutating func pop() -> (item: Int32, key: Int32)? {
    if count == 0 { return nil }
    while summaries.0 == 0 { descend() }
    let word = summaries.0.trailingZeroBitCount
    let bucket = word << 6 | occupied[word].trailingZeroBitCount
    let slot = heads[bucket]
    let entry = entries[Int(slot)]
    heads[bucket] = entry.next
    if entry.next < 0 {
      occupied[word] &= occupied[word] &- 1
      if occupied[word] == 0 { summaries.0 &= summaries.0 &- 1 }
    }
    entries[Int(slot)].next = recycled
    recycled = slot
    floor = entry.key
    count &-= 1
    return (entry.item, entry.key)
  }

  @inline(__always)
  private mutating func place(_ slot: Int32, _ key: Int32) {
    let difference = UInt32(bitPattern: key ^ floor)
    var bucket: Int
    if difference < 1 << 10 {
      bucket = Int(key & 1023)
      summaries.0 |= 1 << UInt64(bucket >> 6)
    } else if difference < 1 << 20 {
      bucket = Int((key >> 10) & 1023)
      summaries.1 |= 1 << UInt64(bucket >> 6)
      bucket |= 1 << 10
    } else {
      bucket = Int((key >> 20) & 1023)
      summaries.2 |= 1 << UInt64(bucket >> 6)
      bucket |= 2 << 10
    }
    entries[Int(slot)].next = heads[bucket]
    heads[bucket] = slot
    occupied[bucket >> 6] |= 1 << UInt64(bucket & 63)
  }

  /// Spreads the first full bucket of the upper levels over the level below it.
  private mutating func descend() {
    let level = summaries.1 != 0 ? 1 : 2
    let summary = level == 1 ? summaries.1 : summaries.2
    let word = level << 4 | summary.trailingZeroBitCount
    let bucket = word << 6 | occupied[word].trailingZeroBitCount
    occupied[word] &= occupied[word] &- 1
    if occupied[word] == 0 {
      if level == 1 { summaries.1 &= summaries.1 &- 1 } else { summaries.2 &= summaries.2 &- 1 }
    }
    let digit = Int32(bucket & 1023)
    floor = level == 1 ? (floor >> 20) << 20 | digit << 10 : digit << 20
    var slot = heads[bucket]
    heads[bucket] = -1
    while slot >= 0 {
      let next = entries[Int(slot)].next
      place(slot, entries[Int(slot)].key)
      slot = next
    }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Entry>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: entries, count: capacity)
    entries.deallocate()
    entries = larger
    capacity *= 2
  }
}

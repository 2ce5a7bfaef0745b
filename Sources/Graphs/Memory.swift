/// Bare memory for numbers that a workspace keeps between searches.
///
/// The contents are undefined until written. It exists because an array checks every access.
struct Memory<Element: BitwiseCopyable>: ~Copyable {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var capacity: Int

  init(capacity: Int = 0) {
    self.capacity = max(capacity, 1)
    start = .allocate(capacity: self.capacity)
  }

  deinit { start.deallocate() }

  subscript(index: Int) -> Element {
    @inline(__always) get { start[index] }
    @inline(__always) nonmutating set { start[index] = newValue }
  }

  /// Makes room for `count` elements. What was there is lost when the memory must grow.
  @discardableResult
  mutating func reserve(_ count: Int) -> UnsafeMutablePointer<Element> {
    if count > capacity {
      start.deallocate()
      capacity = max(count, 2 * capacity)
      start = .allocate(capacity: capacity)
    }
    return start
  }

  /// Makes room for `count` elements and sets each of them to `value`.
  @discardableResult
  mutating func fill(_ count: Int, with value: Element) -> UnsafeMutablePointer<Element> {
    reserve(count)
    start.update(repeating: value, count: count)
    return start
  }

  /// Doubles the room and keeps the first `count` elements.
  mutating func grow(keeping count: Int) {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
    capacity *= 2
  }
}

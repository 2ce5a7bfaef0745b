/// Memory of fixed size for the placement search, freed with its owner.
///
/// A class so that the search can change it in place without checks or copies: it is never shared
/// and never leaves the placement phase.
final class GridWorkspace<Element> {
  let at: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    at = .allocate(capacity: max(1, count))
    at.initialize(repeating: value, count: max(1, count))
    self.count = count
  }

  convenience init(_ elements: [Element], or value: Element) {
    self.init(repeating: value, count: elements.count)
    for (i, element) in elements.enumerated() { at[i] = element }
  }

  deinit {
    at.deinitialize(count: max(1, count))
    at.deallocate()
  }
}

/// Lists of integers by owner, in compressed rows.
final class GridRows {
  private let first: GridWorkspace<Int>
  private let items: GridWorkspace<Int>

  init(_ rows: [[Int]]) {
    first = GridWorkspace(repeating: 0, count: rows.count + 1)
    items = GridWorkspace(rows.flatMap { $0 }, or: 0)
    for (i, row) in rows.enumerated() { first.at[i + 1] = first.at[i] + row.count }
  }

  @inline(__always)
  subscript(row: Int) -> UnsafeBufferPointer<Int> {
    UnsafeBufferPointer(
      start: items.at + first.at[row], count: first.at[row + 1] - first.at[row])
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each only where it comes first.
  package var firstOccurrences: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

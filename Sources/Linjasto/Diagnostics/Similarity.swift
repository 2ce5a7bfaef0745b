/// The names nearest to a mistyped one.
///
/// The distance is that of Damerau and Levenshtein in its restricted form (optimal string
/// alignment): insertions, deletions, substitutions and swapped neighbors count one each.
package enum Similarity {
  /// - Complexity: O(|a| · |b|).
  package static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a)
    let b = Array(b)
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var above = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        row[j] = min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], before[j - 2] + 1)
        }
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }

  /// The nearest of `names`, the first of equals; nil where none is near: more than a third of the
  /// letters would have to change.
  package static func nearest(to name: String, among names: some Sequence<String>) -> String? {
    guard name.count <= 80 else { return nil }
    let lowered = name.lowercased()
    var best: (name: String, distance: Int)?
    for candidate in names where candidate != name && !candidate.isEmpty {
      let limit = max(1, max(name.count, candidate.count) / 3)
      guard abs(candidate.count - name.count) <= limit else { continue }
      let distance = distance(lowered, candidate.lowercased())
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
  }
}

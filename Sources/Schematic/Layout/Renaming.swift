/// Which station of an earlier drawing is which of a map where only the id has changed.
///
/// Only what is missing on either side is looked at, and a likeness counts only where it is the only
/// one.
struct Renaming {
  /// By earlier id, the id now.
  private(set) var names: [String: String] = [:]
  private var lost: [String]
  private var new: [Int]
  private let map: LineMap

  /// - Parameter earlier: the ids of the stations of the earlier drawing.
  init(from earlier: some Sequence<String>, to map: LineMap) {
    let known = Set(earlier)
    let present = Set(map.stations.map(\.id))
    lost = known.subtracting(present).sorted()
    new = map.stations.indices.filter { !known.contains(map.stations[$0].id) }
    self.map = map
  }

  /// Whether no station is missing on one of the sides.
  var isDone: Bool { lost.isEmpty || new.isEmpty }

  /// Pairs those of which each is like the other alone.
  ///
  /// - Complexity: quadratic in the stations that came or went.
  mutating func pair(_ isLike: (String, Int) -> Bool) {
    for old in lost {
      let like = new.filter { isLike(old, $0) }
      guard like.count == 1, lost.count(where: { isLike($0, like[0]) }) == 1 else { continue }
      names[old] = map.stations[like[0]].id
    }
    lost.removeAll { names[$0] != nil }
    let found = Set(names.values)
    new.removeAll { found.contains(map.stations[$0].id) }
  }

  /// Pairs those with one name.
  ///
  /// - Parameter labels: by earlier id.
  mutating func pair(byName labels: [String: String]) {
    let stations = map.stations
    pair { old, station in
      guard let label = labels[old] else { return false }
      let named = stations[station]
      return named.label == label || named.otherLabels.contains(label)
    }
  }
}

extension Dictionary where Key == String {
  /// With the keys that have another name under that.
  func renamed(_ names: [String: String]) -> [String: Value] {
    Dictionary(
      map { (names[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}

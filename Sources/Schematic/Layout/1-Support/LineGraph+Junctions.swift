extension LineGraph {
  /// The graph in which no station has more than `limit` segments, since there are only eight
  /// octilinear directions: where there are more, some leave together and fork on the way.
  ///
  /// The forks are vertices beyond the stations, `stationCount` grows by their number; they have no
  /// marker and no label.
  ///
  /// - Parameter positions: by station; a fork lies between its station and what it leads to.
  /// - Complexity: O(segments · limit).
  public func forked(
    positions: [Point?], limit: Int = 7
  ) -> (graph: LineGraph, positions: [Point?]) {
    let segmentsAt = segmentsByStation()
    guard segmentsAt.contains(where: { $0.count > limit }) else { return (self, positions) }
    var positions = positions
    var fork: [[Int]: Int] = [:]
    var count = stationCount
    for station in 0..<stationCount where segmentsAt[station].count > limit {
      for group in groups(of: segmentsAt[station], limit: limit) {
        let ends = group.map { segments[$0].other(than: station) }
        for end in ends { fork[[station, end]] = count }
        let known = ends.compactMap { positions[$0] }
        positions.append(
          positions[station].flatMap { here in
            known.isEmpty
              ? nil : (here + known.reduce(.zero, +) * (1 / Double(known.count))) * 0.5
          })
        count += 1
      }
    }
    let walks = walks.map { line in
      line.map { walk in
        var result: [Int] = []
        for station in walk {
          if let before = result.last {
            if let out = fork[[before, station]] { result.append(out) }
            if let into = fork[[station, before]] { result.append(into) }
          }
          result.append(station)
        }
        return result
      }
    }
    return (LineGraph(stationCount: count, walks: walks), positions)
  }

  /// Which segments of a station leave together: threes of few lines, no line twice in one.
  private func groups(of indices: [Int], limit: Int) -> [[Int]] {
    var rest = indices.sorted { (segments[$0].lines.count, $0) < (segments[$1].lines.count, $1) }
    var groups: [[Int]] = []
    while rest.count + groups.count > limit, rest.count > 1 {
      var group = [rest.removeFirst()]
      var lines = Set(segments[group[0]].lines)
      let size = max(3, indices.count / (limit - 1))
      while group.count < size, rest.count + groups.count + 1 > limit,
        let next = rest.firstIndex(where: { lines.isDisjoint(with: segments[$0].lines) })
      {
        group.append(rest[next])
        lines.formUnion(segments[rest[next]].lines)
        rest.remove(at: next)
      }
      if group.count == 1 { break }
      groups.append(group)
    }
    return groups
  }
}

extension LineGraph {
  /// Maximal paths, as stations in order, whose inner stations have exactly two segments, both
  /// with the same lines. Every segment lies on exactly one chain, maybe a chain of one.
  ///
  /// A chain that closes on itself ends with the station it begins with.
  ///
  /// - Complexity: O(stations + segments · lines on a segment).
  public func chains() -> [[Int]] {
    let rows = segmentsByStation()
    func continues(_ station: Int) -> Bool {
      rows[station].count == 2
        && segments[rows[station][0]].lines == segments[rows[station][1]].lines
    }
    var isUsed = [Bool](repeating: false, count: segments.count)
    var result: [[Int]] = []
    func follow(from station: Int, along index: Int) {
      var chain = [station]
      var next: Int? = index
      while let index = next, !isUsed[index] {
        isUsed[index] = true
        let end = segments[index].other(than: chain[chain.count - 1])
        chain.append(end)
        next = continues(end) ? rows[end].first { !isUsed[$0] } : nil
      }
      result.append(chain)
    }
    for station in 0..<stationCount where !continues(station) {
      for index in rows[station] where !isUsed[index] { follow(from: station, along: index) }
    }
    for index in segments.indices where !isUsed[index] {
      follow(from: segments[index].a, along: index)
    }
    return result
  }

  /// The stations of each connected part, ascending; the parts by their first station.
  ///
  /// A station of no line is a part of its own.
  public func components() -> [[Int]] {
    let rows = segmentsByStation()
    var part = [Int](repeating: -1, count: stationCount)
    var result: [[Int]] = []
    for start in 0..<stationCount where part[start] < 0 {
      part[start] = result.count
      var members = [start]
      var head = 0
      while head < members.count {
        let station = members[head]
        head += 1
        for index in rows[station] {
          let other = segments[index].other(than: station)
          guard part[other] < 0 else { continue }
          part[other] = result.count
          members.append(other)
        }
      }
      result.append(members.sorted())
    }
    return result
  }
}

extension LineGraph {
  /// The stations of each connected part, ascending; the parts by their first station.
  ///
  /// A station of no line is a part of its own.
  func components() -> [[Int]] {
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

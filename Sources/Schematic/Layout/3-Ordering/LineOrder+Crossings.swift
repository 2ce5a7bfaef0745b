extension LineOrder {
  /// How often two lines cross at the stations of the placed graph. On the segments they never do,
  /// since each has one order; where segments themselves cross is the placement's matter.
  ///
  /// Seen from a station, the lines on its segments make a circle; two lines cross when their ends
  /// alternate on it.
  ///
  /// - Complexity: O(Σ lines²) over the stations.
  package func crossings(in graph: LineGraph, _ placement: Placement) -> Int {
    let rotation = Rotation(graph, placement)
    return (0..<graph.stationCount).reduce(0) { $0 + crossings(at: $1, graph, rotation) }
  }

  private func crossings(at station: Int, _ graph: LineGraph, _ rotation: Rotation) -> Int {
    let passages = rotation.passages[station]
    guard passages.count > 1 else { return 0 }
    var ports: [Port: Int] = [:]
    for segment in rotation.segments[station] {
      // Looking out from the station, clockwise is from left to right.
      let isOutward = graph.segments[segment].a == station
      let lines = isOutward ? bySegment[segment] : bySegment[segment].reversed()
      for line in lines { ports[Port(segment: segment, line: line)] = ports.count }
    }
    let chords = passages.map { passage in
      let p = ports[Port(segment: passage.from, line: passage.line)] ?? 0
      let q = ports[Port(segment: passage.to, line: passage.line)] ?? 0
      return (line: passage.line, low: min(p, q), high: max(p, q))
    }
    var count = 0
    for i in chords.indices {
      for j in 0..<i where chords[i].line != chords[j].line {
        let inside = chords[i].low + 1..<chords[i].high
        if inside.contains(chords[j].low) != inside.contains(chords[j].high) { count += 1 }
      }
    }
    return count
  }

  private struct Port: Hashable {
    var segment: Int
    var line: Int
  }
}

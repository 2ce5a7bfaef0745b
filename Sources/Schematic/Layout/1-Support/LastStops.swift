/// The stations that unordered lines end at, taken out of the map until all others are in order:
/// nothing that comes after what a line has may change how it runs before.
struct LastStops {
  /// The map without them; no line has a last stop any more.
  let map: LineMap
  /// By line of the map.
  private let last: [Int?]
  /// By line, whether an earlier order began with the stop; nil where there is none.
  private let began: [Bool?]

  /// Nil where no line has one.
  ///
  /// - Parameter earlier: by line, an earlier visiting order, or nothing.
  init?(_ map: LineMap, earlier: [[Int]]) {
    guard map.lines.contains(where: { $0.keepsLast && !$0.isOrdered }) else { return nil }
    var rest = map
    var last: [Int?] = []
    var began: [Bool?] = []
    for index in map.lines.indices {
      let line = map.lines[index]
      rest.lines[index].keepsLast = false
      let stop = line.keepsLast && !line.isOrdered ? rest.lines[index].walks.last?.last : nil
      last.append(stop)
      if stop != nil { rest.lines[index].walks[0].removeLast() }
      let old = index < earlier.count ? earlier[index] : []
      let isKnown = stop != nil && old.count > 1 && (old.first == stop || old.last == stop)
      began.append(isKnown ? old.first == stop : nil)
    }
    self.map = rest
    self.last = last
    self.began = began
  }

  /// The graph with each last stop at an end of its line: where it was earlier, else at the end where
  /// fewer lines stop, which has more room.
  func added(to graph: LineGraph) -> LineGraph {
    var linesAt = [Int](repeating: 0, count: graph.stationCount)
    for line in graph.walks { for station in Set(line.joined()) { linesAt[station] += 1 } }
    var walks = graph.walks
    for (line, stop) in last.enumerated() {
      guard let stop else { continue }
      let walk = walks[line].last ?? []
      let ends = [walk.first, walk.last].map { end in end.map { linesAt[$0] } ?? 0 }
      let isFirst = began[line] ?? (ends[0] < ends[1])
      walks[line] = walks[line].dropLast() + [isFirst ? [stop] + walk : walk + [stop]]
    }
    return LineGraph(stationCount: graph.stationCount, walks: walks)
  }
}

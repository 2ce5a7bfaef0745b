/// The strokes that a map needs: the walks of its lines, each segment of a line drawn once.
///
/// Where a further walk of a line follows an earlier one, only what is new becomes a stroke.
struct Run: Equatable {
  let line: Int
  /// In the order of the walk; the first again at the end of a loop.
  let stations: [Int]
  /// Between consecutive stations.
  let segments: [Int]

  var isLoop: Bool { stations.count > 2 && stations.first == stations.last }

  static func all(of graph: LineGraph) -> [Run] {
    var runs: [Run] = []
    for (line, walks) in graph.walks.enumerated() {
      var drawn: Set<Int> = []
      for walk in walks where walk.count > 1 {
        var stations: [Int] = []
        var segments: [Int] = []
        func close() {
          if !segments.isEmpty {
            runs.append(Run(line: line, stations: stations, segments: segments))
          }
          stations = []
          segments = []
        }
        for (a, b) in zip(walk, walk.dropFirst()) {
          guard let segment = graph.segment(between: a, and: b), drawn.insert(segment).inserted
          else {
            close()
            continue
          }
          if stations.isEmpty { stations = [a] }
          stations.append(b)
          segments.append(segment)
        }
        close()
      }
    }
    return runs
  }
}

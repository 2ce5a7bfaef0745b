/// The result of the support phase: which stations are neighbors, and which lines run between them.
///
/// Every station that a line visits lies on at least one segment, except where a line has a single
/// station; a station of no line is isolated.
public struct LineGraph: Equatable, Sendable {
  /// All lines that run between the same two neighbors.
  public struct Segment: Equatable, Sendable {
    /// The first of the two stations, by index: `a < b`.
    public var a: Int
    /// The second of the two stations, by index.
    public var b: Int
    /// The lines, by index, ascending, each once.
    public var lines: [Int]

    /// The end that `station` is not; `a` where it is neither.
    package func other(than station: Int) -> Int { station == a ? b : a }
  }

  /// How many stations there are, those of no line and forks
  /// included.
  public var stationCount: Int
  /// Unique by (a, b), ascending.
  public var segments: [Segment]
  /// By line: its walks, each the station indices in visiting order. A walk that ends where it
  /// began is a loop. A line with one station has one walk of one.
  public var walks: [[[Int]]]

  /// The graph of the given visiting orders. Repeated neighbors within a walk are merged.
  ///
  /// - Complexity: O(n log n) in the total length of the walks.
  package init(stationCount: Int, walks: [[[Int]]]) {
    self.stationCount = stationCount
    self.walks = walks.map { line in
      line.filter { !$0.isEmpty }.map { walk in
        walk.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
      }
    }
    var steps: [(a: Int, b: Int, line: Int)] = []
    for (line, walks) in self.walks.enumerated() {
      for walk in walks {
        for (a, b) in zip(walk, walk.dropFirst()) { steps.append((min(a, b), max(a, b), line)) }
      }
    }
    steps.sort { ($0.a, $0.b, $0.line) < ($1.a, $1.b, $1.line) }
    segments = []
    for step in steps {
      if let last = segments.indices.last, segments[last].a == step.a, segments[last].b == step.b {
        if segments[last].lines.last != step.line { segments[last].lines.append(step.line) }
      } else {
        segments.append(Segment(a: step.a, b: step.b, lines: [step.line]))
      }
    }
  }

  /// By station: the indices of its segments, ascending.
  package func segmentsByStation() -> [[Int]] {
    var result = [[Int]](repeating: [], count: stationCount)
    for (index, segment) in segments.enumerated() {
      result[segment.a].append(index)
      result[segment.b].append(index)
    }
    return result
  }

  /// The index of the segment between two neighbors, or nil.
  ///
  /// - Complexity: O(log n).
  package func segment(between p: Int, and q: Int) -> Int? {
    let key = (min(p, q), max(p, q))
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if (segments[middle].a, segments[middle].b) < key { low = middle + 1 } else { high = middle }
    }
    guard low < segments.count, (segments[low].a, segments[low].b) == key else { return nil }
    return low
  }
}

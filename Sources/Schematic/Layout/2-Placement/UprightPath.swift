/// A component that is one path from end to end: set upright, its names at one side; a long one
/// in several columns, down and up by turns.
///
/// Rows are cheap and columns are dear: a station of an upright run takes the height of its name,
/// one of a level run the width.
struct UprightPath {
  /// The most stations of one column, on a sheet that is not taller than wide.
  static let longestColumn = 24.0
  /// The gap between neighbors where nothing demands more, in cells.
  static let gap = GridWeights().outerGap

  /// From end to end, in the direction of the first line.
  let stations: [Int]

  /// Nil where the component branches, closes or is a single station.
  ///
  /// - Parameter segmentsAt: ``LineGraph/segmentsByStation()``.
  init?(of graph: LineGraph, members: [Int], segmentsAt: [[Int]]) {
    guard let start = members.first(where: { segmentsAt[$0].count == 1 }),
      members.allSatisfy({ segmentsAt[$0].count <= 2 })
    else { return nil }
    var path = [start]
    var seen = -1
    while let segment = segmentsAt[path[path.count - 1]].first(where: { $0 != seen }) {
      path.append(graph.segments[segment].other(than: path[path.count - 1]))
      seen = segment
    }
    guard path.count == members.count else { return nil }
    let isForward = UprightPath.isForward(path[0], path[1], in: graph)
    stations = isForward ? path : path.reversed()
  }

  /// Whether the first line between two neighbors goes from `p` to `q`.
  private static func isForward(_ p: Int, _ q: Int, in graph: LineGraph) -> Bool {
    for walk in graph.walks.joined() {
      for (a, b) in zip(walk, walk.dropFirst()) where (a, b) == (p, q) || (a, b) == (q, p) {
        return a == p
      }
    }
    return true
  }

  /// - Parameters:
  ///   - demands: by gap, the least length in cells; 0 for no demand.
  ///   - labelWidth: of the widest name, in cells.
  ///   - aspect: wanted width over height, or nil for what comes naturally.
  /// - Returns: the ways from station to station, each with its corners, from (0, 0).
  /// - Complexity: O(stations).
  func ways(demands: [Double], labelWidth: Double, aspect: Double?) -> [[Point]] {
    let gaps = demands.map { max($0, UprightPath.gap) }
    let count = Double(stations.count)
    guard count > UprightPath.longestColumn * max(1, 1 / (aspect ?? 1)) else {
      var at = Point.zero
      return gaps.map { gap in
        defer { at.y += gap }
        return [at, Point(x: 0, y: at.y + gap)]
      }
    }
    let total = (gaps.max() ?? 0) * Double(gaps.count)
    // A name may stand in two or three lines of text.
    let pitch = min(3, labelWidth) + 1.5
    func shape(_ columns: Int) -> (height: Double, aspect: Double) {
      let between = Double(columns - 1) * pitch
      let height = (total - between) / Double(columns)
      return (height, (between + pitch) / max(height, 1))
    }
    let wanted = aspect ?? 0.75
    func misfit(_ columns: Int) -> Double {
      let off = shape(columns).aspect / wanted
      // Two bends more have to be worth it.
      return max(off, 1 / off) + 2 * Double(columns)
    }
    let possible = (1...6).filter { $0 == 1 || shape($0).height > 2 * pitch }
    let columns = possible.min { misfit($0) < misfit($1) } ?? 1
    let corners = UprightPath.serpentine(
      columns: columns, height: shape(columns).height, pitch: pitch)
    var along = 0.0
    let turns = zip(corners, corners.dropFirst()).map { a, b in
      along += a.distance(to: b)
      return along
    }
    let stops = ChainSpacing.stops(
      length: along, count: gaps.count, corners: turns.dropLast(), crossings: [])
    return ChainSpacing.split(corners, at: stops)
  }

  private static func serpentine(columns: Int, height: Double, pitch: Double) -> [Point] {
    var corners: [Point] = []
    for column in 0..<columns {
      let x = Double(column) * pitch
      let ends = [Point(x: x, y: 0), Point(x: x, y: height)]
      corners += column % 2 == 0 ? ends : ends.reversed()
    }
    return corners
  }
}

/// The circular order of the segments around every station, and how lines pass from one to another.
struct Rotation: Sendable {
  /// One line's way through a station, from one segment to another. Ways that a line takes several
  /// times, or both ways, are one.
  struct Passage: Hashable, Sendable {
    var line: Int
    var from: Int
    var to: Int
  }

  /// By station: its segments, clockwise on the drawing.
  let segments: [[Int]]
  /// By station: the ways through it, by line, ascending.
  let passages: [[Passage]]

  init(_ graph: LineGraph, _ placement: Placement) {
    precondition(
      placement.routes.count == graph.segments.count,
      "\(placement.routes.count) routes for \(graph.segments.count) segments")
    segments = graph.segmentsByStation().enumerated().map { station, indices in
      indices
        .map { Departure(segment: $0, route: Self.route($0, from: station, graph, placement)) }
        .sorted()
        .map(\.segment)
    }
    passages = Self.passages(of: graph)
  }

  private static func route(
    _ index: Int, from station: Int, _ graph: LineGraph, _ placement: Placement
  ) -> [Point] {
    let route = placement.routes[index]
    return graph.segments[index].a == station ? route : route.reversed()
  }

  private static func passages(of graph: LineGraph) -> [[Passage]] {
    var result = [[Passage]](repeating: [], count: graph.stationCount)
    for (line, walks) in graph.walks.enumerated() {
      for walk in walks where walk.count > 2 {
        var stations = walk
        // A loop passes the station it begins with, too.
        if walk[0] == walk[walk.count - 1] { stations.append(walk[1]) }
        for i in 1..<stations.count - 1 {
          guard let from = graph.segment(between: stations[i - 1], and: stations[i]),
            let to = graph.segment(between: stations[i], and: stations[i + 1]), from != to
          else { continue }
          let passage = Passage(line: line, from: min(from, to), to: max(from, to))
          let station = stations[i]
          if !result[station].contains(passage) { result[station].append(passage) }
        }
      }
    }
    return result
  }

  /// By segment around `station`, how many places clockwise of the first it lies.
  func places(at station: Int) -> [Int: Int] {
    Dictionary(uniqueKeysWithValues: segments[station].enumerated().map { ($1, $0) })
  }
}

/// How a segment leaves a station, ordered clockwise from the direction to the right.
private struct Departure: Comparable {
  var segment: Int
  var direction: Point
  /// How far it goes straight, and which way it turns then: positive clockwise.
  var reach: Double
  var turn: Double

  init(segment: Int, route: [Point]) {
    self.segment = segment
    direction = route.count > 1 ? route[1] - route[0] : .zero
    reach = direction.length
    turn = route.count > 2 ? direction.cross(route[2] - route[1]) : 0
  }

  /// The angle from the direction to the right, clockwise, scaled to 0 ..< 4 by way of a diamond.
  private var angle: Double {
    let (x, y) = (direction.x, direction.y)
    if x == 0, y == 0 { return 0 }
    if y >= 0 { return x >= 0 ? y / (x + y) : 1 - x / (y - x) }
    return x < 0 ? 2 - y / (-x - y) : 3 + x / (x - y)
  }

  static func < (a: Departure, b: Departure) -> Bool {
    let (p, q) = (a.angle, b.angle)
    // Octilinear directions are far apart; anything nearer is the same one.
    if abs(p - q) > 1e-6 { return p < q }
    // Both leave the same way: which lies clockwise shows where the first one turns off.
    if a.reach != b.reach { return a.reach < b.reach ? a.turn < 0 : b.turn > 0 }
    return a.turn != b.turn ? a.turn < b.turn : a.segment < b.segment
  }

  static func == (a: Departure, b: Departure) -> Bool { a.segment == b.segment }
}

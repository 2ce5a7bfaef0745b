import Schematic
import TestSupport
import Testing

@Suite struct PlacerTests {
  /// A generated network in the manner of a metro: lines wander over a lattice and meet.
  static func wanderings(seed: UInt64) -> (graph: LineGraph, positions: [Point?]) {
    var random = SplitMix64(seed: seed)
    var index: [[Int]: Int] = [:]
    var positions: [Point?] = []
    var walks: [[[Int]]] = []
    for _ in 0..<3 + Int(seed % 3) {
      var at = [Int.random(in: 0..<7, using: &random), Int.random(in: 0..<7, using: &random)]
      var walk: [Int] = []
      for _ in 0..<6 {
        if index[at] == nil {
          index[at] = positions.count
          let noise = Point(
            x: Double.random(in: -0.2...0.2, using: &random),
            y: Double.random(in: -0.2...0.2, using: &random))
          positions.append(Point(x: Double(at[0]), y: Double(at[1])) * 10 + noise)
        }
        if let station = index[at], !walk.contains(station) { walk.append(station) }
        at[Int.random(in: 0...1, using: &random)] += Bool.random(using: &random) ? 1 : -1
      }
      walks.append([walk])
    }
    return (LineGraph(stationCount: positions.count, walks: walks), positions)
  }

  static func check(_ placement: Placement, of graph: LineGraph) {
    for (segment, route) in zip(graph.segments, placement.routes) {
      #expect(route.first.map { $0.distance(to: placement.positions[segment.a]) < 1e-6 } == true)
      #expect(route.last.map { $0.distance(to: placement.positions[segment.b]) < 1e-6 } == true)
      for (p, q) in zip(route, route.dropFirst()) {
        let way = q - p
        #expect(way.length > 1e-9)
        let isOctilinear =
          abs(way.x) < 1e-9 || abs(way.y) < 1e-9 || abs(abs(way.x) - abs(way.y)) < 1e-9
        #expect(isOctilinear, "\(p) – \(q)")
      }
    }
    for a in placement.positions.indices {
      for b in 0..<a {
        #expect(
          placement.positions[a].distance(to: placement.positions[b]) > 0.3,
          "stations \(a) and \(b) coincide")
      }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `every segment runs octilinearly between its stations, and none coincide`(seed: UInt64) {
    let (graph, positions) = Self.wanderings(seed: seed)
    let placer = Placer(seed: seed, effort: 60)
    let placement = placer.place(graph, positions: positions)
    Self.check(placement, of: graph)
    #expect(placement == placer.place(graph, positions: positions), "the same seed, the same map")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `coordinates are not needed`(seed: UInt64) {
    let (graph, positions) = Self.wanderings(seed: seed)
    let placement = Placer(seed: seed, effort: 60)
      .place(graph, positions: positions.map { _ in nil })
    Self.check(placement, of: graph)
  }

  @Test(arguments: [
    [Point(x: 5, y: 5)], [Point(x: 0, y: 0), Point(x: 1, y: 0)],
    [Point(x: 0, y: 0), Point(x: 1e9, y: 1e-9)],
  ])
  func `coordinates may coincide, lie in a row or be wildly uneven`(points: [Point]) {
    let (graph, positions) = Self.wanderings(seed: 3)
    let odd = positions.indices.map { Optional(points[$0 % points.count] * Double(1 + $0 / 2)) }
    Self.check(Placer(effort: 40).place(graph, positions: odd), of: graph)
    let same = positions.map { _ in Optional(Point(x: 7, y: 7)) }
    Self.check(Placer(effort: 40).place(graph, positions: same), of: graph)
  }

  @Test func `a straight line of stations stays straight and evenly spaced`() {
    let graph = LineGraph(stationCount: 9, walks: [[Array(0..<9)]])
    let placement = Placer(effort: 100).place(graph, positions: [Point?](repeating: nil, count: 9))
    #expect(placement.routes.allSatisfy { $0.count == 2 })
    let gaps = placement.routes.map { $0[0].distance(to: $0[1]) }
    let mean = gaps.reduce(0, +) / 8
    #expect(gaps.allSatisfy { abs($0 - mean) < 0.1 * mean })
  }

  @Test(arguments: [[[0, 1, 2, 0]], [[0, 1, 2, 3, 4, 5, 0]], [[0, 1, 2, 3, 0], [2, 4, 5, 2]]])
  func `loops are closed`(walks: [[Int]]) {
    let count = (walks.joined().max() ?? 0) + 1
    let graph = LineGraph(stationCount: count, walks: [walks])
    Self.check(
      Placer(effort: 100).place(graph, positions: [Point?](repeating: nil, count: count)),
      of: graph)
  }

  @Test func `components and lonely stations lie apart`() {
    let graph = LineGraph(
      stationCount: 8, walks: [[[0, 1, 2]], [[3, 4]], [[5]], []])
    let placement = Placer(effort: 60)
      .place(graph, positions: [Point?](repeating: nil, count: 8))
    Self.check(placement, of: graph)
  }

  @Test func `a station with twenty neighbors has eight directions at most`() {
    let walks = (0..<20).map { [[0, $0 + 1]] }
    let graph = LineGraph(stationCount: 21, walks: walks)
    let (forked, positions) = graph.forked(positions: [Point?](repeating: nil, count: 21))
    #expect(forked.segmentsByStation().allSatisfy { $0.count <= 8 })
    #expect(forked.stationCount > 21)
    for (line, walk) in forked.walks.enumerated() {
      #expect(walk[0].filter { $0 < 21 } == walks[line][0])
    }
    Self.check(Placer(effort: 60).place(forked, positions: positions), of: forked)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `an earlier placement is kept where nothing has changed`(seed: UInt64) {
    let (graph, positions) = Self.wanderings(seed: seed)
    let before = Placer(seed: seed, effort: 150).place(graph, positions: positions)
    let after = Placer(seed: seed + 7, effort: 60, kept: before.positions.map { $0 })
      .place(graph, positions: positions)
    let moves = zip(before.positions, after.positions).map { $0.distance(to: $1) }
    #expect(moves.reduce(0, +) / Double(moves.count) < 0.6)
  }
}

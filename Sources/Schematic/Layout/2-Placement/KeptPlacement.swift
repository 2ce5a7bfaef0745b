/// What a placement may keep of an earlier one: where vertices were, and how ways ran.
struct KeptPlacement: Equatable, Sendable {
  /// By station, then forks: nil for what is new.
  var positions: [Point?] = []
  /// By segment of the graph, from `a` to `b`; empty for what is new.
  var routes: [[Point]] = []
  /// Between two vertices that were neighbors and are not now.
  var former: [FormerWay] = []
  /// Segments whose ways were those over stations that are gone.
  var merged: Set<Int> = []
  /// How many better places are passed over for what is new.
  var rank = 0

  /// Whether nothing is new.
  var isWhole: Bool { !positions.contains(nil) && !routes.contains([]) }

  struct FormerWay: Equatable, Sendable {
    var a: Int
    var b: Int
    var route: [Point]
  }
}

extension EarlierLayout {
  /// What of some of this layout's places a graph of `map` can keep.
  ///
  /// A station that is gone leaves its way to those that were beside it.
  ///
  /// - Parameter graph: vertices beyond the stations of the map are forks.
  func kept(_ places: Places, in map: LineMap, _ graph: LineGraph) -> KeptPlacement {
    let segmentsAt = graph.segmentsByStation()
    var vertices = map.stations.map { Vertex.station($0.id) }
    for fork in map.stations.count..<max(map.stations.count, graph.stationCount) {
      let beside = segmentsAt[fork].map { graph.segments[$0].other(than: fork) }
      let between = beside.filter { $0 < map.stations.count }.map { map.stations[$0].id }.sorted()
      let known = places.forks.indices.first {
        places.forks[$0].between == between && !vertices.contains(.fork($0))
      }
      vertices.append(.fork(known ?? -1))
    }
    var kept = KeptPlacement()
    kept.positions = vertices.map(places.place)
    kept.routes = [[Point]](repeating: [], count: graph.segments.count)
    for (index, segment) in graph.segments.enumerated() where segment.b >= map.stations.count {
      kept.routes[index] = places.route(vertices[segment.a], vertices[segment.b]) ?? []
    }
    let indices = Dictionary(
      map.stations.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for line in map.lines {
      var from: Int?
      var way: [Point] = []
      var isMerged = false
      for (before, id) in zip([nil] + (orders[line.id] ?? []), orders[line.id] ?? []) {
        if let before, !way.isEmpty, let next = places.route(.station(before), .station(id)) {
          way = way.joined(with: next)
        } else {
          (from, way, isMerged) = (nil, places.stations[id].map { [$0] } ?? [], false)
        }
        guard let here = indices[id] else {
          isMerged = true
          continue
        }
        if let from, from != here, way.count > 1 {
          if let segment = graph.segment(between: from, and: here) {
            if kept.routes[segment].isEmpty {
              kept.routes[segment] = from < here ? way : way.reversed()
              if isMerged { kept.merged.insert(segment) }
            }
          } else {
            kept.former.append(.init(a: from, b: here, route: way))
          }
        }
        (from, isMerged) = (way.isEmpty ? nil : here, false)
        way = way.last.map { [$0] } ?? []
      }
    }
    kept.free(endsOf: graph, segmentsAt)
    return kept
  }
}

extension KeptPlacement {
  /// Lets go of the ends of lines behind something new: they move on with it. Where it has no other
  /// neighbors, the first stays.
  fileprivate mutating func free(endsOf graph: LineGraph, _ segmentsAt: [[Int]]) {
    let earlier = positions
    for new in positions.indices where earlier[new] == nil {
      let known = segmentsAt[new].filter {
        earlier[graph.segments[$0].other(than: new)] != nil
      }
      let ends = known.filter {
        segmentsAt[graph.segments[$0].other(than: new)].count == 1
      }
      for segment in ends.dropFirst(ends.count == known.count ? 1 : 0) {
        positions[graph.segments[segment].other(than: new)] = nil
        routes[segment] = []
      }
    }
  }
}

extension [Point] {
  /// One way after the other, which begins where this one ends; no corner is straight.
  fileprivate func joined(with next: [Point]) -> [Point] {
    guard count > 1, next.count > 1 else { return count > 1 ? self : next }
    let isStraight =
      (self[count - 1] - self[count - 2]).unit.dot((next[1] - next[0]).unit) > 1 - 1e-9
    return Array(isStraight ? dropLast() : self[...]) + next.dropFirst()
  }
}

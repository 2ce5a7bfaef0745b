/// How far apart neighbors have to be so that labels find room, learned from shortage to shortage.
struct LabelDemands {
  private let graph: LineGraph
  private let segmentsAt: [[Int]]
  /// By segment of the graph, in cells; 0 for no demand.
  private(set) var bySegment: [Double]

  init(graph: LineGraph) {
    self.graph = graph
    segmentsAt = graph.segmentsByStation()
    bySegment = [Double](repeating: 0, count: graph.segments.count)
  }

  /// Asks for a little more room around every label that found none.
  mutating func note(_ map: LaidOutMap) {
    for shortage in map.shortages {
      widen(around: shortage.station, in: map.placement, by: 0.3)
      for obstacle in shortage.obstacles {
        switch obstacle {
        case .marker(let station), .label(let station):
          widen(around: station, in: map.placement, by: 0.15)
        case .track: break
        }
      }
    }
  }

  private mutating func widen(around station: Int, in placement: Placement, by step: Double) {
    for segment in segmentsAt[station] {
      let route = placement.routes[segment]
      let length = route.polylineLength
      bySegment[segment] = min(2.5, max(bySegment[segment] + step / 2, length + step))
    }
  }
}

/// Where every line runs within every segment's bundle, and in which directions segments leave
/// their stations. Positions are points.
struct Bundles {
  /// The course of a line past one place: a direction, and how far the line lies to the right of
  /// the bundle's center as seen in that direction.
  struct Course: Equatable {
    /// A unit vector on a multiple of 45°.
    var direction: Point
    var offset: Double

    /// From the center of the bundle to the line.
    var shift: Point { direction.turnedRight * offset }
    var reversed: Course { Course(direction: direction * -1, offset: -offset) }
  }

  let graph: LineGraph
  let scale: MapScale
  let positions: [Point]
  /// By segment, from `a` to `b`.
  let routes: [[Point]]
  /// By segment: the unit vector of each leg of the route.
  let legs: [[Point]]
  /// By segment: the offsets of its lines, in the order of ``LineGraph/Segment/lines``, to the
  /// right as seen from `a` to `b`.
  private let offsets: [[Double]]

  init(graph: LineGraph, placement: Placement, order: LineOrder, scale: MapScale) {
    self.graph = graph
    self.scale = scale
    let k = scale.pointsPerUnit
    positions = placement.positions.map { $0 * k }
    routes = placement.routes.map { $0.map { $0 * k } }
    legs = routes.map { route in
      zip(route, route.dropFirst()).map { Octant.unit(nearest: $1 - $0) }
    }
    offsets = graph.segments.enumerated().map { index, segment in
      let ranked = index < order.bySegment.count ? order.bySegment[index] : segment.lines
      let middle = Double(segment.lines.count - 1) / 2
      return segment.lines.enumerated().map { place, line in
        (Double(ranked.firstIndex(of: line) ?? place) - middle) * scale.pitch
      }
    }
  }

  /// Half the width of the segment's bundle, from its center to the center of its outermost line.
  func halfWidth(of segment: Int) -> Double {
    Double(graph.segments[segment].lines.count - 1) / 2 * scale.pitch
  }

  /// How far to the right `line` runs in the segment, as seen from `a` to `b`.
  func offset(of line: Int, in segment: Int) -> Double {
    guard let place = graph.segments[segment].lines.firstIndex(of: line) else { return 0 }
    return offsets[segment][place]
  }

  /// The course of a line as it leaves `station` along the segment.
  func leaving(_ station: Int, along segment: Int, line: Int) -> Course {
    let offset = offset(of: line, in: segment)
    let isForward = graph.segments[segment].a == station
    guard let direction = isForward ? legs[segment].first : legs[segment].last.map({ $0 * -1 })
    else { return Course(direction: Point(x: 1, y: 0), offset: offset) }
    return Course(direction: direction, offset: isForward ? offset : -offset)
  }
}

/// The sizes that one map comes to.
package struct MapScale: Equatable, Sendable {
  /// Points per unit of the placement.
  package var pointsPerUnit: Double
  /// Of every line of the map, in points; at most that of the style.
  package var lineWidth: Double
  /// From the center of a line to that of its neighbor in a bundle.
  package var pitch: Double
  /// Half the outer width of a station's disc.
  package var discRadius: Double
  /// Half the outer width of an interchange's capsule.
  package var capsuleRadius: Double
  /// The width of the ring around a disc, within its radius.
  package var discRing: Double
  /// The width of the ring around a capsule, within its radius.
  package var capsuleRing: Double

  /// - Parameter stationCount: the vertices from this one on are forks, not stations.
  init(graph: LineGraph, stationCount: Int, placement: Placement, style: MapStyle) {
    var total = 0.0
    var count = 0.0
    var widest = 1
    for (segment, route) in zip(graph.segments, placement.routes) {
      let length = route.polylineLength
      total += length * Double(segment.lines.count)
      // A way over a fork is two segments, and one gap between stations.
      let share = segment.b < stationCount ? 1 : segment.a < stationCount ? 0.5 : 0
      count += share * Double(segment.lines.count)
      widest = max(widest, segment.lines.count)
    }
    let mean = total > 0 && count > 0 ? total / count : 1
    let spacing = style.textSize * style.spacing
    let room = style.bundleShare * spacing / Double(widest)
    self.init(
      pointsPerUnit: spacing / mean,
      pitch: min(style.lineWidth * (1 + style.gapShare), max(1.6, room)), style: style)
  }

  /// The sizes that follow from the two that depend on the map, in points.
  init(pointsPerUnit: Double, pitch: Double, style: MapStyle) {
    self.pointsPerUnit = pointsPerUnit
    self.pitch = pitch
    lineWidth = pitch / (1 + style.gapShare)
    discRadius = max(3.5, (1.5 * lineWidth).rounded() / 2)
    capsuleRadius = max(4, (2 * lineWidth).rounded() / 2)
    discRing = min(1.6, 0.32 * discRadius)
    capsuleRing = min(2.2, 0.33 * capsuleRadius)
  }
}

/// The sizes that a map is drawn in. All lengths are points.
public struct MapStyle: Hashable, Sendable {
  /// Of the station names.
  public var textSize: Double
  /// How many text sizes the mean distance between neighboring stations takes.
  public var spacing: Double
  /// Of a line where bundles are narrow; wide bundles make all lines of the map thinner.
  public var lineWidth: Double
  /// Between neighboring lines of a bundle, as a share of the line's width.
  public var gapShare: Double
  /// The share of the mean spacing that the widest bundle may take.
  public var bundleShare: Double
  /// Of the innermost line in a corner, in line widths.
  public var cornerRadius: Double
  /// Around the map.
  public var margin: Double

  /// - Precondition: every size is positive and finite; nothing is checked.
  public init(
    textSize: Double = 12, spacing: Double = 5.9, lineWidth: Double = 6, gapShare: Double = 0.32,
    bundleShare: Double = 0.5, cornerRadius: Double = 2, margin: Double = 24
  ) {
    self.textSize = textSize
    self.spacing = spacing
    self.lineWidth = lineWidth
    self.gapShare = gapShare
    self.bundleShare = bundleShare
    self.cornerRadius = cornerRadius
    self.margin = margin
  }

  /// Text of 12 points, lines of 6, neighbors about 71 apart.
  public static let standard = MapStyle()
}

/// The sizes that one map comes to.
public struct MapScale: Hashable, Sendable {
  /// Points per unit of the placement.
  public var pointsPerUnit: Double
  /// Of every line of the map, in points; at most that of the style.
  public var lineWidth: Double
  /// From the center of a line to that of its neighbor in a bundle.
  public var pitch: Double
  /// Half the outer width of a station's disc.
  public var discRadius: Double
  /// Half the outer width of an interchange's capsule.
  public var capsuleRadius: Double
  /// The width of the ring around a disc, within its radius.
  public var discRing: Double
  /// The width of the ring around a capsule, within its radius.
  public var capsuleRing: Double

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
    pointsPerUnit = spacing / mean
    let room = style.bundleShare * spacing / Double(widest)
    pitch = min(style.lineWidth * (1 + style.gapShare), max(1.6, room))
    lineWidth = pitch / (1 + style.gapShare)
    discRadius = max(3.5, (1.5 * lineWidth).rounded() / 2)
    capsuleRadius = max(4, (2 * lineWidth).rounded() / 2)
    discRing = min(1.6, 0.32 * discRadius)
    capsuleRing = min(2.2, 0.33 * capsuleRadius)
  }
}

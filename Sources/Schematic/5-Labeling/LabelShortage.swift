/// A station whose label found no free place, and what would give it one.
public struct LabelShortage: Hashable, Sendable {
  public enum Obstacle: Hashable, Sendable {
    /// By index in ``Tracing/tracks``.
    case track(Int)
    /// A station's marker.
    case marker(Int)
    /// A station's label.
    case label(Int)
  }

  /// By index.
  public var station: Int
  /// Where the label stands now, meeting something; points of the ``Tracing``.
  public var box: Rect
  public var side: LabelSide
  /// How much wider the free place would have to be, or else how much higher.
  public var lack: Point
  /// What is in the way.
  public var obstacles: [Obstacle]

  public init(
    station: Int, box: Rect, side: LabelSide, lack: Point, obstacles: [Obstacle]
  ) {
    self.station = station
    self.box = box
    self.side = side
    self.lack = lack
    self.obstacles = obstacles
  }
}

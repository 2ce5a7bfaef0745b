/// A station whose label found no free place, and what would give it one.
public struct LabelShortage: Equatable, Sendable {
  /// What a label meets.
  public enum Obstacle: Hashable, Sendable {
    /// A stroke, by its index in ``Tracing/tracks``.
    case track(Int)
    /// The marker of a station, by the station's index in ``LineMap/stations``.
    case marker(Int)
    /// The label of a station, by the station's index.
    case label(Int)
  }

  /// Whose label it is, by index in ``LineMap/stations``.
  public var station: Int
  /// Where the label stands now, meeting something; points of the ``Tracing``.
  public var box: Rect
  /// On which side of its marker it stands.
  public var side: LabelSide
  /// What of the label lies on something, as width and height in points: the free place would
  /// have to be as much wider, or else as much higher. Zero where something is merely too near.
  public var lack: Point
  /// What is in the way: strokes and markers as the search met them, then labels; each once.
  public var obstacles: [Obstacle]
}

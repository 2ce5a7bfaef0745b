/// What was asked of a layout and decides its shape, so that a later one can be asked the same.
public struct LayoutShape: Equatable, Sendable {
  /// Of the placement, width over height; nil where none was asked for.
  public var aspect: Double?
  /// Of the packing of its parts, width over height; nil where they were not packed.
  public var packing: Double?
  /// The least way from a station to the next that the map was moved together to, in points; nil
  /// where it was not.
  public var gap: Double?
  /// Whether it was moved together around names that are set with care, which takes longer.
  public var isCareful = false
}

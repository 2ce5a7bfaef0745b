/// How many cases a month ask for a need in a region: counts only, never who.
///
/// A count under ``smallest`` could point at a family in a small county. It is dropped where it is
/// read, and only the number of such counts is kept.
public struct Demand: Equatable, Sendable {
  /// Counts below it are not kept.
  public static let smallest = 5

  /// Cases a month; none is below ``smallest``, and a pair without a count is not known rather than
  /// nought.
  public internal(set) var counts: [Region.ID: [Line.ID: Double]] = [:]
  /// How many counts were dropped as too small.
  public internal(set) var suppressed = 0

  /// Nothing known of anybody.
  public init() {}
}

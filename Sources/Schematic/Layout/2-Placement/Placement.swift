/// The result of the placement phase: where each station lies and how each segment runs, strictly
/// octilinear. The unit is about one mean distance between neighboring stations; y is down.
public struct Placement: Equatable, Sendable {
  /// By station.
  public var positions: [Point]
  /// By segment of the ``LineGraph``: the corner points from station `a` to station `b`, both
  /// included. Consecutive points differ, lie on a multiple of 45°, and no corner is straight.
  public var routes: [[Point]]

  package init(positions: [Point], routes: [[Point]]) {
    self.positions = positions
    self.routes = routes
  }

  /// Whether every vertex that an earlier placement knew is exactly where it was.
  func keeps(_ earlier: [Point?]) -> Bool {
    zip(positions, earlier).allSatisfy { $1 == nil || $0 == $1 }
  }
}

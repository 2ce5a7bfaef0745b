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

  /// How many of the vertices that an earlier placement knew are not exactly where they were.
  func moved(from earlier: [Point?]) -> Int {
    zip(positions, earlier).count { $1 != nil && $0 != $1 }
  }
}

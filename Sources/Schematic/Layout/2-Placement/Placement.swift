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

extension [Point] {
  /// Whether consecutive points differ and lie on a multiple of 45°, and no corner turns back.
  var isOctilinear: Bool {
    var before: Point?
    for (a, b) in zip(self, dropFirst()) {
      let step = b - a
      let (width, height) = (abs(step.x), abs(step.y))
      guard Swift.max(width, height) > 1e-3,
        Swift.min(width, height, abs(width - height)) < 1e-6
      else { return false }
      if let before, before.unit.dot(step.unit) < -0.9 { return false }
      before = step
    }
    return true
  }
}

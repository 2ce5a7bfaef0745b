/// The result of the ordering phase: which line runs left of which on every segment.
public struct LineOrder: Hashable, Sendable {
  /// By segment: its lines, from left to right as seen when walking from `a` to `b`.
  /// On the drawing (y down) left of a walk to the right is up.
  public var bySegment: [[Int]]

  package init(bySegment: [[Int]]) {
    self.bySegment = bySegment
  }
}

/// A vertex where a walk or a tree can meet requirements, and what doing so there costs.
///
/// Passing a vertex is free; its cost is paid once, when something is covered there. Several stops
/// may stand for one thing that is reached at several places (a shop's doors, say): they share its
/// ``group`` and what it covers, and answers count as different only when their groups differ.
public struct Stop: Hashable, Sendable {
  /// Where the stop stands.
  public var vertex: Int
  /// What the stop stands for, together with all others of the same number; any number will do.
  public var group: Int
  /// Bit i is set when the stop meets requirement i.
  public var covers: UInt64
  /// In the unit of the graph's costs; paid once a stop, however many requirements it meets.
  public var cost: Int

  /// A stop of `group`, by default the group of the vertex's own number.
  ///
  /// - Precondition: the cost lies in 0 ..< 2^30.
  public init(vertex: Int, covers: UInt64, cost: Int = 0, group: Int? = nil) {
    precondition((0..<1 << 30).contains(cost), "cost \(cost) is out of range")
    self.vertex = vertex
    self.group = group ?? vertex
    self.covers = covers
    self.cost = cost
  }
}

/// A vertex where a walk or a tree can meet requirements, and what doing so there costs.
///
/// Passing a vertex is free; its cost is paid once, when something is covered there. Several stops
/// may stand for one station (a station's platforms, say): they share its `station` number and what it
/// covers, and answers count as different only when their stations differ.
public struct Stop: Hashable, Sendable {
  public var vertex: Int
  public var station: Int
  /// Bit i is set when the stop meets requirement i.
  public var covers: UInt64
  public var cost: Int

  /// A stop of the station `station`, by default the one with the vertex's own number.
  ///
  /// - Precondition: the cost lies in 0 ..< 2^30.
  public init(vertex: Int, covers: UInt64, cost: Int = 0, station: Int? = nil) {
    precondition((0..<1 << 30).contains(cost), "cost \(cost) is out of range")
    self.vertex = vertex
    self.station = station ?? vertex
    self.covers = covers
    self.cost = cost
  }
}

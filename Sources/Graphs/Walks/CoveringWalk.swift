/// A walk whose visits meet every requirement that can be met.
public struct CoveringWalk: Hashable, Sendable {
  /// A stop of the walk where something is covered.
  public struct Visit: Hashable, Sendable {
    /// One of the query's stops, unchanged.
    public var stop: Stop
    /// The requirements that no earlier visit had met: never empty but for forced groups.
    public var newlyCovered: UInt64
    /// What the walk costs from the previous visit (or the source) to here, without `stop.cost`.
    public var travel: Int
    /// Where in the walk's `vertices` the visit happens.
    public var position: Int
  }

  /// All travel and all visits, in the unit of the graph's costs.
  public var cost: Int
  /// In the order of the walk.
  public var visits: [Visit]
  /// Every vertex passed, the source first.
  public var vertices: [Int]
  /// Requirements that no stop meets, or none that can be reached.
  public var uncovered: UInt64
  /// Forced groups without an allowed stop that can be reached.
  public var unmetForced: [Int]
  /// No walk that covers as much is cheaper than this.
  public var lowerBound: Int

  /// Whether the cost is proven to be the least.
  public var isOptimal: Bool { lowerBound >= cost }
  /// The chosen groups in the order of their visits.
  public var groups: [Int] { visits.map { $0.stop.group } }
}

extension CoveringWalk: CoveringAnswer {
  var chosen: [Stop] { visits.map { $0.stop } }
}

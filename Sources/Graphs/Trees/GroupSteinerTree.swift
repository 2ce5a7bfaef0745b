/// A tree that contains the root and, for every requirement that can be met, a stop that meets it.
public struct GroupSteinerTree: Hashable, Sendable {
  /// A stop of the tree that was chosen to cover something.
  public struct Choice: Hashable, Sendable {
    /// One of the query's stops, unchanged.
    public var stop: Stop
    /// The requirements that no choice before it in `choices` meets: never empty but for forced
    /// groups.
    public var newlyCovered: UInt64
  }

  /// All edges and all chosen stops.
  public var cost: Int
  /// Away from the root in a directed graph; in an undirected one `from` is nearer the root.
  public var edges: [Graph.Edge]
  /// By vertex.
  public var choices: [Choice]
  /// Requirements that no stop meets, or none that the root reaches.
  public var uncovered: UInt64
  /// Forced groups without an allowed stop that the root reaches.
  public var unmetForced: [Int]
  /// No tree that covers as much is cheaper than this.
  public var lowerBound: Int

  /// Whether the cost is proven to be the least.
  public var isOptimal: Bool { lowerBound >= cost }
  /// The chosen groups, by vertex of their stops.
  public var groups: [Int] { choices.map { $0.stop.group } }
}

extension GroupSteinerTree: CoveringAnswer {
  var chosen: [Stop] { choices.map { $0.stop } }
}

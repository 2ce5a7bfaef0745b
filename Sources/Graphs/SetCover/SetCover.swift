/// Sets that together cover every element, and what is proven about their cost.
public struct SetCover: Hashable, Sendable {
  /// Ascending; none of them could be left out.
  public let sets: [Int]
  /// Of the sets together.
  public let cost: Int
  /// No cover costs less.
  public let lowerBound: Int

  /// Whether the cost is proven to be the least: always, unless the search was stopped early.
  public var isOptimal: Bool { cost == lowerBound }
}

extension SetSystem {
  /// A cheapest choice of sets that covers every element; nil when some element is in no set.
  ///
  /// Exact: reductions, Lagrangian lower bounds by subgradient ascent, reduced-cost fixing, a row
  /// weighting local search for the first cover, and depth-first branch and bound on one element's
  /// sets. The bounds are computed without rounding error, so that none of them proves too much.
  /// The search ends early after `nodeLimit` nodes or when `isCancelled`, asked once a node, says
  /// so; the best cover so far then comes with the lower bound that its open nodes prove.
  ///
  /// The problem is NP-hard. Random instances with 400 elements in 4,000 sets take seconds.
  ///
  /// Beasley, "An algorithm for set covering problem", EJOR 31, 1987; Caprara, Fischetti, Toth,
  /// "Algorithms for the set covering problem", Annals of Operations Research 98, 2000; Gao, Weise,
  /// Li, "An efficient local search heuristic with row weighting for the unicost set covering
  /// problem", EJOR 246, 2015.
  public func cheapestCover(
    nodeLimit: Int = .max, isCancelled: () -> Bool = { false }
  ) -> SetCover? {
    guard uncoverableElements.isEmpty else { return nil }
    var search = SetCoverSearch(self)
    return search.run(nodeLimit: nodeLimit, isCancelled: isCancelled)
  }
}

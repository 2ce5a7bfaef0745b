/// The ordering phase: decides which line runs left of which on every segment, with as few
/// crossings as can be (metro-line crossing minimization).
///
/// Every two lines alone are ordered best by dynamic programming along the stretch they share; the
/// sum over all pairs is a bound below which no order falls. Where the pairs' choices make an order
/// on every segment, that order is optimal at once. Elsewhere a local search looks for orders near
/// the bound, and branch and bound closes the rest as far as `nodeLimit` allows.
public struct Ordering: Sendable {
  /// An order with what is known of how good it is.
  package struct Solution: Hashable, Sendable {
    /// The best order found.
    package var order: LineOrder
    /// How often two lines cross at stations; on segments they never do.
    package var crossings: Int
    /// No order has fewer.
    package var bound: Int

    /// Whether the search proved that no order has fewer crossings.
    package var isOptimal: Bool { crossings == bound }
  }

  /// How many partial orders the exact search looks into, for each group of lines that depend on
  /// one another, before it is content with the best so far.
  public var nodeLimit: Int
  /// The same seed gives the same order.
  public var seed: UInt64
  /// Whether to end with the best orders so far; asked now and then.
  package var isCancelled: @Sendable () -> Bool = { false }

  /// A node limit of 0 leaves the exact search out.
  public init(nodeLimit: Int = 2000, seed: UInt64 = 1) {
    self.nodeLimit = nodeLimit
    self.seed = seed
  }

  /// The lines of every segment from left to right, with the fewest crossings that were found.
  ///
  /// - Parameters:
  ///   - placement: tells in which direction each segment leaves its stations; lengths only settle
  ///     which of two that leave alike turns off first.
  ///   - markerCount: from which station on there are no markers, or nil where all have one; a
  ///     crossing hides under a marker if it can.
  /// - Precondition: the placement has a route for each segment of the graph.
  /// - Complexity: near-linear in the number of pairs of lines that share a segment, and for each
  ///   group of lines that depend on one another as much as ``nodeLimit`` allows. Where millions of
  ///   pairs share one, the lines stay in the order of their numbers.
  public func order(
    _ graph: LineGraph, _ placement: Placement, markerCount: Int? = nil
  ) -> LineOrder {
    Ordering.isAffordable(graph)
      ? solve(graph, placement, markerCount: markerCount).order
      : LineOrder(bySegment: graph.segments.map(\.lines))
  }

  /// Whether the pairs of lines are few enough to be held in memory.
  private static func isAffordable(_ graph: LineGraph) -> Bool {
    func pairs(_ count: Int) -> Int { count * (count - 1) / 2 }
    var linesAt = [Int](repeating: 0, count: graph.stationCount)
    for segment in graph.segments {
      linesAt[segment.a] += segment.lines.count
      linesAt[segment.b] += segment.lines.count
    }
    return graph.segments.reduce(0) { $0 + pairs($1.lines.count) } <= mostPairs
      && linesAt.reduce(0) { $0 + pairs($1 / 2) } <= mostPairs
  }

  private static let mostPairs = 3_000_000

  /// The same order with what is known of it.
  package func solve(
    _ graph: LineGraph, _ placement: Placement, markerCount: Int? = nil
  ) -> Solution {
    let rotation = Rotation(graph, placement)
    let model = CrossingModel(graph, rotation, markerCount: markerCount ?? graph.stationCount)
    let forest = ChoiceForest(model)
    let relaxed = RelaxedOrders(forest)
    var orders = SegmentOrders(forest, near: relaxed.choices)
    var random = SeededGenerator(seed: seed)
    var bound = model.unavoidable
    for block in OrderingBlocks(forest).blocks {
      let least = relaxed.cost(of: block)
      let cost = orders.cost(of: block)
      if cost > least, !isCancelled() {
        orders.descend(block, from: cost, to: least, with: &random, isCancelled: isCancelled)
      }
      bound += close(block, least: least, &orders)
    }
    if !isCancelled() { orders.straighten(rotation) }
    let order = orders.lineOrder
    return Solution(
      order: order, crossings: order.crossings(in: graph, placement), bound: bound)
  }

  /// Finds better orders for a block, or shows that there are none.
  ///
  /// - Returns: a number of crossings within the block below which no order falls.
  private func close(
    _ block: OrderingBlocks.Block, least: Int, _ orders: inout SegmentOrders
  ) -> Int {
    let cost = orders.cost(of: block)
    guard cost / CrossingModel.crossing > least / CrossingModel.crossing, !isCancelled() else {
      return least / CrossingModel.crossing
    }
    var exact = ExactOrders(
      orders.forest, block, choices: orders.choices, cost: cost, nodeLimit: nodeLimit)
    exact.search(isCancelled: isCancelled)
    if exact.best.cost < cost {
      orders = SegmentOrders(orders.forest, near: exact.best.choices)
    }
    return exact.bound
  }
}

/// The best choices for every two lines alone: cheapest of all, but maybe no order.
struct RelaxedOrders {
  var choices: [Bool]
  /// By tree of the forest.
  private var costs: [Int]

  init(_ forest: ChoiceForest) {
    let count = forest.model.choiceCount
    choices = [Bool](repeating: true, count: count)
    let wish = choices
    let open = [ChoiceForest.Fixing](repeating: .open, count: count)
    var scratch = [Int](repeating: 0, count: 2 * count)
    costs = []
    for tree in forest.trees.indices {
      costs.append(
        forest.settle(tree: tree, fixings: open, wish: wish, scratch: &scratch, into: &choices))
    }
  }

  func cost(of block: OrderingBlocks.Block) -> Int {
    block.trees.reduce(0) { $0 + costs[$1] }
  }
}

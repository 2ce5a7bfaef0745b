/// The support phase: decides in which order each unordered line visits its stations, so that
/// lines with the same stations share segments.
///
/// Finding the support with the fewest segments is NP-complete (Brandes, Cornelsen, Pampel,
/// Sallaberry: Path-based supports for hypergraphs, 2012). Stations of one line only are taken out,
/// the orders of the others are annealed, and the former are put back where they give way: at line
/// ends and on segments that no other line uses.
public struct Support: Sendable {
  /// The same seed gives the same graph for the same map.
  public var seed: UInt64
  /// How many moves are tried, as a multiple of what suits the map's size. Time is in proportion.
  public var effort: Double
  /// By line, the order in which an earlier map visited its stations, or nothing. Where there is
  /// one for any line and little is new, the orders stay and what is new goes where it costs least;
  /// where much is, the search starts there and mends what has become worse.
  public var earlier: [[Int]]
  /// Whether to end with the best orders so far; asked now and then.
  var isCancelled: @Sendable () -> Bool = { false }

  /// As a layout begins; a tenth of the effort finds good orders of small maps too.
  public init(seed: UInt64 = 1, effort: Double = 1, earlier: [[Int]] = []) {
    self.seed = seed
    self.effort = effort
    self.earlier = earlier
  }

  /// The graph of the best visiting orders found. Ordered lines keep their order.
  ///
  /// - Complexity: about that of as many planarity tests and moves as the map's size allows; of very
  ///   large maps, whose lines stay as they are, linear.
  public func lineGraph(of map: LineMap) -> LineGraph { candidates(of: map, limit: 1)[0] }

  /// Up to `limit` different graphs, best first: not every difference between visiting orders can
  /// be told before the map is placed.
  ///
  /// - Returns: one graph at least.
  package func candidates(of map: LineMap, limit: Int) -> [LineGraph] {
    if let ends = LastStops(map, earlier: earlier) {
      return candidates(of: ends.map, limit: limit).map(ends.added)
    }
    let problem = SupportProblem(map, earlier: earlier)
    if problem.isTooLarge { return [problem.lineGraph(visits: problem.start)] }
    if let visits = problem.keptVisits { return [problem.lineGraph(visits: visits)] }
    guard problem.hasChoice else { return [problem.lineGraph(visits: problem.start)] }
    var random = SeededGenerator(seed: seed)
    let plan = problem.plan
    let moves = max(1, Int(Double(plan.moves) * effort))
    var found: [(cost: Int, visits: [Int32])] = []
    var tangles: Tangles? = nil
    for run in 0..<plan.runs {
      var orders = problem.orders(shuffledWith: &random, isFirst: run == 0)
      let cooling = VisitOrders.Cooling(
        hot: plan.hot, cold: plan.cold, moves: moves / plan.runs)
      let cost = orders.anneal(
        cooling, minding: &tangles, with: &random, isCancelled: isCancelled)
      found.append((cost, orders.visits))
      if isCancelled() { break }
    }
    if plan.untangles, !isCancelled() { untangle(&found, problem, moves: moves / 4, with: &random) }
    found.sort { $0.cost < $1.cost }
    var graphs: [LineGraph] = []
    for one in found where graphs.count < max(1, limit) {
      let graph = problem.lineGraph(visits: one.visits)
      if !graphs.contains(graph) { graphs.append(graph) }
    }
    return graphs
  }

  /// Adds what crossings the segments cannot be drawn without, and looks for orders near the best
  /// that avoid them.
  private func untangle(
    _ found: inout [(cost: Int, visits: [Int32])], _ problem: SupportProblem, moves: Int,
    with random: inout SeededGenerator
  ) {
    var tangles: Tangles? = Tangles(tests: max(200, Int(6000 * effort)))
    var orders = problem.orders(visits: found[0].visits)
    for i in found.indices {
      orders.reorder(found[i].visits)
      found[i].cost += tangles?.cost(of: orders) ?? 0
    }
    guard let best = found.min(by: { $0.cost < $1.cost }) else { return }
    orders.reorder(best.visits)
    guard let tangle = tangles?.cost(of: orders), tangle > 0 else { return }
    let cooling = VisitOrders.Cooling(hot: 150, cold: 15, moves: moves)
    let cost = orders.anneal(
      cooling, minding: &tangles, with: &random, isCancelled: isCancelled)
    found.append((cost, orders.visits))
  }
}

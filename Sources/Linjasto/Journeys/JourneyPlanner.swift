internal import Graphs

/// Answers requests on one network: the cheapest chain or team, exact, with reasons.
///
/// ```swift
/// var request = JourneyRequest(region: "08", requirements: [.line("high-conflict-separation")])
/// request.alternatives = 1
/// let plan = JourneyPlanner(network, request).plan()
/// ```
public struct JourneyPlanner: Sendable {
  /// How many requirements and included stations a request may have together.
  public static let limit = 60

  public let network: Network
  public let request: JourneyRequest
  let eligibility: Eligibility
  /// Where a route may start, the best first.
  let entries: [Station.ID]
  /// By station: what visiting it costs, apart from getting there.
  let visitCosts: [CostSplit]
  let costs: Costs
  let ties: TieBreak
  let travel: TravelGraph
  /// Indices of the requirements that are searched for: somebody may be asked, nobody was yet.
  let open: [Int]
  /// Indices of the stations that must be in the answer, and can.
  let forced: [Int]
  let isCancelled: @Sendable () -> Bool

  /// - Parameter isCancelled: Asked now and then by long searches, which then end with the best
  ///   they have; `{ Task.isCancelled }` makes a task's cancellation do so.
  /// - Precondition: the region is the network's; at most ``limit`` requirements and included
  ///   stations together.
  public init(
    _ network: Network, _ request: JourneyRequest,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) {
    precondition(network[request.region] != nil, "region \(request.region) is not on the map")
    let eligibility = Eligibility(network, request)
    entries = request.entries(of: network)
    var costs = (request.costs ?? network.costs).bounded
    // Nobody hands over where there is no entry.
    if entries.isEmpty { (costs.handoff, costs.return) = (0, 0) }
    self.network = network
    self.request = request
    self.isCancelled = isCancelled
    self.eligibility = eligibility
    self.costs = costs
    let consulted = network.stations.indices.filter {
      request.consulted.contains(network.stations[$0].id)
    }
    open = eligibility.requirements.indices.filter { requirement in
      !consulted.contains { eligibility.met(byConsulting: $0)[requirement] }
        && network.stations.indices.contains { eligibility.covers[$0][requirement] }
    }
    forced = network.stations.indices.filter {
      eligibility.mayBeContacted[$0] && request.included.contains(network.stations[$0].id)
    }
    precondition(
      open.count + forced.count <= Self.limit,
      "\(open.count) requirements and \(forced.count) included stations exceed \(Self.limit)")
    let visits = network.stations.enumerated().map { index, station in
      eligibility.mayBeContacted[index]
        ? request.visitCost(of: station, covering: eligibility.covered(at: index), costs)
        : CostSplit()
    }
    visitCosts = visits
    ties = TieBreak(
      eligibility, visits: open.count + forced.count, visit: visits.map { $0.total }.max() ?? 0,
      costs: costs)
    travel = TravelGraph(
      network, request.reading, needed: eligibility.neededLines,
      lines: network.stations.indices.map(eligibility.lines),
      usable: eligibility.mayBeContacted, start: entries.first, costs: costs, scale: ties.scale)
  }

  /// In the order of asking.
  var neededLines: [Line.ID] { eligibility.neededLines }

  /// The requirements of `open` that the station covers, a bit each.
  func mask(of station: Int) -> UInt64 {
    var mask: UInt64 = 0
    for (bit, requirement) in open.enumerated() where eligibility.covers[station][requirement] {
      mask |= 1 << UInt64(bit)
    }
    return mask
  }

  /// The search problem: a stop for every platform of an expert who covers something.
  var query: CoveringQuery {
    let masks = network.stations.indices.map(mask)
    return CoveringQuery(
      source: TravelGraph.entry, requirementCount: open.count,
      stops: travel.platforms.enumerated().compactMap { index, platform in
        let station = platform.station
        guard platform.isUsable, masks[station] != 0 || forced.contains(station) else { return nil }
        return Graphs.Stop(
          vertex: travel.vertex(of: index), covers: masks[station],
          cost: visitCosts[station].total * ties.scale + ties.weights[station],
          group: station)
      },
      forced: forced)
  }

  /// The cheapest answer, or nil when nobody is to be contacted.
  public func cheapest() -> Journey? { answers(query, count: 1).first }
}

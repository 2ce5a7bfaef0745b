/// Decides between equally cheap answers: fewer unknown facts first, then fewer assumptions of the
/// map, then the experts that the map names earlier.
///
/// A point of cost weighs `scale`, more than all visits of an answer can weigh here together: so the
/// cost of an answer is its weight / `scale`, and the cheapest stays the cheapest.
struct TieBreak: Sendable {
  /// 1 when costs are so large that ties must stand.
  let scale: Int
  /// By station.
  let weights: [Int]

  private static let limit = 1 << 28

  /// - Parameters:
  ///   - visits: How many an answer has at most.
  ///   - visit: What visiting the dearest station costs.
  init(_ eligibility: Eligibility, visits: Int, visit: Int, costs: Costs) {
    let network = eligibility.network
    let request = eligibility.request
    let count = network.stations.count
    let doubts = network.stations.enumerated().map { index, station in
      guard eligibility.mayBeContacted[index] else { return 0 }
      let assumed = request.assumptions(
        of: station, covering: eligibility.covered(at: index))
      return request.unknowns(of: station, covering: eligibility.covered(at: index)).count * 8
        + min(assumed.count, 7)
    }
    let most = 8 * KnownFact.allCases.count + 7
    // The farthest stop is reached by way of the entry, or step by step along one line.
    let longest = network.lines.map { $0.order.count }.max() ?? 0
    let steps =
      network.contents.links.reduce(0) { $0 + $1.bounded.cost } + (longest + 1) * costs.ride
    let total = (visits + 1) * (costs.handoff + costs.return + costs.change + visit + steps)
    let ranked = visits * (most * (visits * count + 1) + count) + 1
    let plain = visits * most + 1
    if total.multipliedReportingOverflow(by: ranked).overflow || total * ranked > Self.limit {
      scale = total > Self.limit / plain ? 1 : plain
      weights = scale == 1 ? doubts.map { _ in 0 } : doubts
    } else {
      scale = ranked
      weights = doubts.enumerated().map { $1 * (visits * count + 1) + $0 }
    }
  }
}

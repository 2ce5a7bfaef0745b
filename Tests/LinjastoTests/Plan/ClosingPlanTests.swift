import TestSupport
import Testing

@testable import Linjasto

@Suite struct ClosingPlanTests {
  private static func network(_ seed: UInt64) -> Network {
    GeneratedNetwork.mixed(stations: 9, lines: 3, regions: 2, roles: 8, seed: seed)
  }

  private func levels(_ report: CoverageReport) -> [Gap] {
    report.gaps.map {
      Gap(region: $0.region, line: $0.line, role: $0.role, tier: $0.tier, level: .none)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>, [false, true])
  func `the plan closes what it claims, and every step alone what it claims`(
    seed: UInt64, factsOnly: Bool
  ) {
    let network = Self.network(seed)
    let reading = Reading(day: network.asOf, factsOnly: factsOnly)
    let report = CoverageReport(of: network, reading)
    let facts = Reading(day: network.asOf, factsOnly: true)
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.isOptimal)
    #expect(plan.open.isEmpty && plan.hopeless.isEmpty)
    #expect(plan.closed == CoverageReport(of: network, facts).gaps)
    #expect(plan.cost == plan.steps.reduce(0) { $0 + $1.measure.cost })
    let all = network.applying(plan.steps.map(\.measure))
    #expect(CoverageReport(of: all, facts).gaps.isEmpty)
    for step in plan.steps {
      let after = CoverageReport(of: network.applying([step.measure]), facts)
      let left = Set(levels(after))
      for gap in step.measure.closes {
        let plain = Gap(
          region: gap.region, line: gap.line, role: gap.role, tier: gap.tier, level: .none)
        #expect(!left.contains(plain), "\(step.measure.changes) \(gap)")
      }
    }
  }

  /// What the sources alone say.
  private static func facts(_ network: Network) -> CoverageReport {
    CoverageReport(of: network, Reading(day: network.asOf, factsOnly: true))
  }

  /// The first seeds whose networks have gaps, and few enough to try every set of them.
  private static let triableSeeds = Array(
    (UInt64(0)..<1000).lazy.filter { seed in
      (1...14).contains(facts(network(seed)).gaps.count)
    }.prefix(25))

  @Test func `enough networks have few gaps`() { #expect(Self.triableSeeds.count == 25) }

  /// The cheapest choice of candidates by trying all, over what applying them really closes.
  @Test(arguments: triableSeeds)
  func `no choice of the candidates is cheaper, by trying all that could be`(seed: UInt64) {
    let network = Self.network(seed)
    let report = Self.facts(network)
    let gaps = report.gaps
    let number = Dictionary(uniqueKeysWithValues: gaps.enumerated().map { ($1, $0) })
    let candidates = MeasureCandidates([network], report, gaps, MeasureCosts()).measures
    // Dynamic programming over the set of closed gaps: every choice of measures is one of its walks.
    var best = [Int](repeating: .max, count: 1 << gaps.count)
    best[0] = 0
    for mask in best.indices where best[mask] < .max {
      guard let open = gaps.indices.first(where: { mask >> $0 & 1 == 0 }) else { continue }
      for measure in candidates where measure.closes.contains(gaps[open]) {
        let next = measure.closes.compactMap { number[$0] }.reduce(mask) { $0 | 1 << $1 }
        best[next] = min(best[next], best[mask] + measure.cost)
      }
    }
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.cost == best[best.count - 1])
    #expect(plan.leastCost == plan.cost)
    for budget in [0, 7, 20, 45] {
      let within = ClosingPlan(for: report, [network], budget: budget)
      // Unlike the whole plan, a budget may skip gaps: try every choice in any order.
      var reach: [Int: Int] = [0: 0]
      for measure in candidates {
        let bits = measure.closes.compactMap { number[$0] }.reduce(0) { $0 | 1 << $1 }
        for (mask, cost) in reach where cost + measure.cost <= budget {
          let sum = cost + measure.cost
          if sum < reach[mask | bits] ?? .max { reach[mask | bits] = sum }
        }
      }
      let most = reach.keys.map(\.nonzeroBitCount).max() ?? 0
      #expect(within.closed.count == most)
      #expect(within.cost <= budget)
      #expect(within.isOptimal)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `nothing is proposed that contradicts a fact`(seed: UInt64) {
    let network = Self.network(seed)
    let report = Self.facts(network)
    let candidates = MeasureCandidates([network], report, report.gaps, MeasureCosts()).measures
    #expect(candidates.isEmpty == report.gaps.isEmpty)
    let reading = Reading(day: report.day)
    for change in candidates.flatMap(\.changes) {
      guard let station = network[change.station] else {
        #expect(change.kind == .found)
        continue
      }
      #expect(station.status != .ended || station.assumptions.contains("status"))
      #expect(station.kind.covers)
      for region in change.regions {
        let states = station.lines.map { station.agreement(with: region, on: $0, reading) }
        if change.kind == .extend { #expect(states.contains { $0.state != .notSigned }) }
        if change.kind == .sign { #expect(states.contains { !$0.isSigned && $0.state != nil }) }
      }
      if change.kind == .start { #expect(station.status == .planned || station.status == .inquiry) }
      if change.kind == .verify {
        let isOpen =
          station.status == .unknown || station.reach == .unknown
          || station.terms.contains { $0.isAssumed || $0.reach == .unknown }
        #expect(isOpen || !station.assumptions.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `what asks comes before what starts, what is agreed and what is new`(seed: UInt64) {
    let network = Self.network(seed)
    let steps = ClosingPlan(for: CoverageReport(of: network), [network]).steps
    let ranks = steps.map(\.measure.rank)
    #expect(ranks == ranks.sorted())
  }
}

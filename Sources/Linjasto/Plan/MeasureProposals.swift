/// What a county adds to the candidates of a plan: its own measures, its own costs, and whom not to
/// ask.
public struct MeasureProposals: Equatable, Sendable {
  /// A measure of the county's own, at its own price.
  public struct Proposal: Equatable, Sendable {
    public var change: Measure.Change
    /// In the points of ``MeasureCosts``, agreements included.
    public var cost: Int

    public init(change: Measure.Change, cost: Int) {
      self.change = change
      self.cost = cost
    }
  }

  /// Weighed beside what the maps suggest.
  public var proposals: [Proposal]
  /// Of what the maps suggest.
  public var costs: MeasureCosts
  /// Stations that no measure may ask anything of.
  public var excluded: [Station.ID]
  /// Weigh nothing else.
  public var only: Bool
  /// Where they were read.
  var place = ReadPlace()

  public init(
    proposals: [Proposal] = [], costs: MeasureCosts = MeasureCosts(), excluded: [Station.ID] = [],
    only: Bool = false
  ) {
    self.proposals = proposals
    self.costs = costs
    self.excluded = excluded
    self.only = only
  }

  /// Standard costs, and nothing but what the maps suggest.
  public static let none = MeasureProposals()

  /// The proposals as measures, each with the gaps that it closes when it is done alone.
  ///
  /// An agreement proposed with a region that is known not to have signed is one to be signed.
  func measures(_ networks: [Network], _ report: CoverageReport, _ gaps: [Gap]) -> [Measure] {
    let reading = report.reading
    return proposals.map { proposal in
      var change = proposal.change
      let station = networks.lazy.compactMap { $0[change.station] }.first
      if change.kind == .extend, let station,
        change.regions.allSatisfy({ station.agreement(with: $0, reading).state == .notSigned })
      {
        change = Measure.Change(.sign, change.station, regions: change.regions)
      }
      let measure = Measure(changes: [change], cost: proposal.cost, closes: [])
      let after = CoverageReport(of: networks.applying([measure]), reading)
      let left = Set(after.gaps.map { $0.at(.none) })
      return Measure(
        changes: [change], cost: proposal.cost,
        closes: gaps.filter { !left.contains($0.at(.none)) })
    }
  }
}

extension Gap {
  /// The same place on another rung.
  func at(_ level: CoverLevel) -> Gap {
    Gap(region: region, line: line, role: role, tier: tier, level: level)
  }
}

import Graphs

/// The cheapest set of measures that closes every gap, or the best within a budget.
///
/// The gaps are those of the sources alone: what rests on an assumption only is a gap, too, and the
/// cheapest way to close it is to ask.
public struct ClosingPlan: Sendable {
  /// A measure of the plan, and the gaps that no other measure of the plan closes.
  public struct Step: Sendable {
    public let measure: Measure
    /// Open again if the step fails.
    public let alone: [Gap]
    /// Stations that could take the station's place at the same cost, closing the same.
    public let substitutes: [Station.ID]
    /// Whether its station is one on trial.
    public let isPilot: Bool
    /// Cases a month in the cells that it closes, as far as they are known.
    public let demand: Double
    /// Languages in which bilingual regions must arrange the service, and which the station is not
    /// known to speak.
    public let languages: [Language]
  }

  /// What asks before what starts, what is agreed, and what is new; then those with most demand, then
  /// the cheapest per gap closed.
  public let steps: [Step]
  /// The sum over ``steps``, in the points of ``costs``.
  public let cost: Int
  /// Gaps closed by the steps together.
  public let closed: [Gap]
  /// Gaps left open, for want of budget.
  public let open: [Gap]
  /// Gaps that no candidate closes.
  public let hopeless: [Gap]
  /// In points; nil where everything was to be closed.
  public let budget: Int?
  /// How many measures were weighed.
  public let candidates: Int
  /// Without a budget: no set of the candidates that closes as much costs less.
  public let leastCost: Int?
  /// With a budget: no set of the candidates within it closes more gaps.
  public let mostClosed: Int?
  /// What each kind of measure was counted with.
  public let costs: MeasureCosts

  /// Whether the plan is proven to be the best of its kind.
  public var isOptimal: Bool {
    leastCost.map { $0 == cost } ?? mostClosed.map { $0 == closed.count } ?? true
  }

  /// - Parameters:
  ///   - networks: those of the report.
  ///   - proposals: measures and costs beside those that the networks suggest.
  ///   - budget: in the points of the costs; nil closes everything.
  ///   - nodeLimit: after so many steps of the search the best plan so far comes with its bound.
  ///   - isCancelled: asked now and then by the search, which then ends in the same way.
  public init(
    for report: CoverageReport, _ networks: [Network], proposals: MeasureProposals = .none,
    budget: Int? = nil, nodeLimit: Int = 200_000, isCancelled: () -> Bool = { false }
  ) {
    let ground = report.onFacts(networks)
    let gaps = ground.gaps
    let number = Dictionary(uniqueKeysWithValues: gaps.enumerated().map { ($1, $0) })
    let suggested =
      proposals.only
      ? [] : MeasureCandidates(networks, ground, gaps, proposals.costs).measures
    let excluded = Set(proposals.excluded)
    let measures = (suggested + proposals.measures(networks, ground, gaps))
      .filter { !$0.closes.isEmpty && ($0.station.map { !excluded.contains($0) } ?? true) }
    let elements = measures.map { $0.closes.compactMap { number[$0] } }
    let reachable = Set(elements.joined()).sorted()
    var dense = [Int](repeating: -1, count: gaps.count)
    for (index, gap) in reachable.enumerated() { dense[gap] = index }
    let system = SetSystem(
      elementCount: reachable.count,
      candidates: zip(measures, elements).map {
        .init(cost: $0.cost, elements: $1.map { dense[$0] })
      })
    let best = budget.map {
      system.bestCoverage(
        budget: $0, nodeLimit: nodeLimit, isCancelled: isCancelled)
    }
    let cover =
      budget == nil
      ? system.cheapestCover(nodeLimit: nodeLimit, isCancelled: isCancelled) : nil
    let chosen = best?.sets ?? cover?.sets ?? []
    mostClosed = best?.upperBound
    leastCost = cover?.lowerBound
    let closedNumbers = Set(chosen.flatMap { elements[$0] })
    var closers = [Int](repeating: 0, count: gaps.count)
    for index in chosen { for gap in elements[index] { closers[gap] += 1 } }
    let context = StepContext(report, networks)
    let steps = chosen.map { index in
      let alone = elements[index].filter { closers[$0] == 1 }
      let measure = measures[index]
      return Step(
        measure: measure, alone: alone.map { gaps[$0] },
        substitutes: Self.substitutes(for: index, closing: alone, measures, elements),
        isPilot: context.isPilot(measure), demand: context.demand(measure),
        languages: context.languages(measure))
    }
    // Per gap, compared without fractions.
    self.steps = steps.enumerated().sorted { a, b in
      let (p, q) = (a.1.measure, b.1.measure)
      return (p.rank, -a.1.demand, p.cost * q.closes.count, a.0)
        < (q.rank, -b.1.demand, q.cost * p.closes.count, b.0)
    }.map { $0.1 }
    cost = chosen.reduce(0) { $0 + measures[$1].cost }
    closed = closedNumbers.sorted().map { gaps[$0] }
    open = reachable.filter { !closedNumbers.contains($0) }.map { gaps[$0] }
    hopeless = gaps.indices.filter { dense[$0] < 0 }.map { gaps[$0] }
    self.budget = budget
    self.candidates = measures.count
    costs = proposals.costs
  }

  private static func substitutes(
    for index: Int, closing alone: [Int], _ measures: [Measure], _ elements: [[Int]]
  ) -> [Station.ID] {
    guard let station = measures[index].station,
      measures[index].changes.allSatisfy({ $0.kind != .found })
    else { return [] }
    var others: [Station.ID] = []
    for (other, measure) in measures.enumerated()
    where measure.cost == measures[index].cost && measure.station != station {
      guard let candidate = measure.station, measure.changes.allSatisfy({ $0.kind != .found }),
        !others.contains(candidate), Set(elements[other]).isSuperset(of: alone)
      else { continue }
      others.append(candidate)
    }
    return others
  }
}

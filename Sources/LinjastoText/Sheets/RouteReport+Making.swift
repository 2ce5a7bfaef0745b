public import Linjasto

extension RouteReport {
  public init(
    _ plan: JourneyPlan, on network: Network, screening: ScreeningResult? = nil,
    in language: Language
  ) {
    let wording = Wording(network, language)
    let request = plan.request
    map = network.id
    region = request.region
    asOf = request.reading.day
    shape = request.shape
    entry = plan.entry
    requirements = plan.requirements.indices.map { index in
      let requirement = plan.requirements[index]
      return Need(
        kind: requirement.kind, id: requirement.id, name: wording(requirement),
        coveredBy: plan.consulted[index] + plan.experts[index], consulted: plan.consulted[index])
    }
    answers = plan.answers.map { journey in
      let steps = journey.stops.compactMap { Step($0, request, network, wording) }
      return Answer(
        stations: journey.stations, cost: Cost(split: journey.cost), optimal: journey.isOptimal,
        lowerBound: journey.lowerBound, unknowns: steps.reduce(0) { $0 + $1.unknown.count },
        assumptions: steps.reduce(0) { $0 + $1.assumed.count }, steps: steps)
    }
    replacements = plan.replacements.map {
      Replacement(
        station: $0.station, added: $0.added, instead: $0.instead, lost: $0.lost.map { $0.id })
    }
    choices = plan.choices.map {
      Choice(
        criteria: $0.criteria, stations: $0.journey.stations, cost: Cost(split: $0.journey.cost))
    }
    hasAllChoices = plan.hasAllChoices
    uncovered = plan.uncovered.map { $0.requirement.id }
    func remedy(_ station: Station.ID, _ hindrances: [Hindrance]) -> Remedy {
      Remedy(
        station: station, name: wording(station),
        conditions: hindrances.map { Condition($0, of: station, wording) })
    }
    help = plan.uncovered.map { uncovered in
      Help(
        requirement: uncovered.requirement.id,
        remedies: uncovered.remedies.map { remedy($0.station, $0.hindrances) },
        elsewhere: uncovered.elsewhere.map { Elsewhere(region: $0.region, stations: $0.stations) })
    }
    nearMisses = plan.nearMisses.map { miss in
      var near = remedy(miss.station, [miss.hindrance])
      near.wouldCover = miss.wouldCover.map { $0.id }
      return near
    }
    excluded = plan.excluded.map { remedy($0.station, $0.hindrances) }
    self.screening = screening.map(ScreeningReport.init)
    note = wording.say(.decides)
  }
}

extension RouteReport.Condition {
  init(_ hindrance: Hindrance, of station: Station.ID, _ wording: Wording) {
    self.init(id: hindrance.id, text: wording(hindrance, of: station))
  }
}

extension RouteReport.Step {
  fileprivate init?(
    _ stop: Journey.Stop, _ request: JourneyRequest, _ network: Network, _ wording: Wording
  ) {
    guard let station = network[stop.station] else { return nil }
    self.init(
      station: stop.station, name: wording(stop.station), line: stop.line,
      moves: stop.moves.map(RouteReport.Move.init), covers: stop.covers.map { $0.id },
      newlyCovers: stop.newlyCovers.map { $0.id }, status: station.status, modes: station.modes,
      fee: station.fee, agreement: station.agreement(with: request.region, request.reading),
      level: station.level, source: station.source, unknown: request.unknowns(of: station),
      assumed: request.assumptions(of: station, covering: stop.covers).map { $0.description },
      cost: RouteReport.Cost(split: stop.cost))
  }
}

extension RouteReport.Move {
  fileprivate init(_ move: Journey.Move) {
    switch move {
    case .board(let line, let at): self.init(kind: "board", line: line, to: at.rawValue)
    case .ride(let line, let from, let to):
      self.init(kind: "ride", line: line, from: from.rawValue, to: to.rawValue)
    case .change(let at, let from, let to):
      self.init(kind: "change", line: to, from: "\(at)/\(from)", to: "\(at)/\(to)")
    case .return(let from): self.init(kind: "return", from: from.rawValue)
    }
  }
}

extension Requirement {
  /// `line` or `role`.
  package var kind: String {
    switch self {
    case .line: "line"
    case .role: "role"
    }
  }
}

extension Hindrance {
  /// A stable name for programs.
  public var id: String {
    switch self {
    case .answersForEveryLine: "answers-for-every-line"
    case .coversNothing: "covers-nothing"
    case .offNeededLines: "off-needed-lines"
    case .assumed: "assumed"
    case .doesNotServe: "does-not-serve"
    case .status(let status): "status-\(status.rawValue)"
    case .outsidePeriod: "outside-period"
    case .agreementNotSigned: "agreement-not-signed"
    case .unavailable: "unavailable"
    case .avoided: "avoided"
    case .alreadyConsulted: "already-consulted"
    case .doesNotSpeak: "does-not-speak"
    case .doesNotWork: "does-not-work"
    case .charges: "charges"
    }
  }
}

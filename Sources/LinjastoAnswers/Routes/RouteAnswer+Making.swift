public import Linjasto
internal import LinjastoText

extension RouteAnswer {
  /// - Parameters:
  ///   - network: that of the plan.
  ///   - isSaved: whether the answer goes to a file.
  ///   - neighbors: what other maps have for what the plan leaves uncovered.
  ///   - language: of names and sentences.
  public init(
    _ plan: JourneyPlan, on network: Network, screening: ScreeningResult? = nil,
    neighbors: [NeighborPlan] = [], isSaved: Bool = false, in language: Language
  ) {
    let wording = Wording(network, language)
    map = network.id
    region = plan.request.region.rawValue
    asOf = plan.request.reading.day?.description
    shape = plan.request.shape.rawValue
    entry = plan.entry?.rawValue
    requirements = plan.requirements.indices.map { index in
      let requirement = plan.requirements[index]
      return Need(
        kind: requirement.kind, id: requirement.id, name: wording(requirement),
        coveredBy: (plan.consulted[index] + plan.experts[index]).plain,
        consulted: plan.consulted[index].plain)
    }
    answers = plan.answers.map { Answer($0, plan.request, wording) }
    replacements = plan.replacements.map {
      Replacement(
        station: $0.station.rawValue, added: $0.added, instead: $0.instead.plain,
        lost: $0.lost.plain)
    }
    choices = plan.choices.map {
      Choice(
        criteria: Criteria($0.criteria), stations: $0.journey.stations.plain,
        cost: Cost($0.journey.cost))
    }
    hasAllChoices = plan.hasAllChoices
    uncovered = plan.uncovered.map { $0.requirement.id }
    help = plan.uncovered.map { Help($0, wording) }
    nearMisses = plan.nearMisses.map {
      Remedy($0.station, [$0.hindrance], wouldCover: $0.wouldCover, wording)
    }
    excluded = plan.excluded.map { Remedy($0.station, $0.hindrances, wording) }
    cores = plan.cores.map { core in
      Core(
        line: core.line.rawValue,
        roles: core.roles.map {
          CoreRole(
            role: $0.role.rawValue, brought: $0.brought.plain, offered: $0.offered.plain,
            planned: $0.planned.plain)
        })
    }
    planned = plan.later.map {
      Planned(
        answer: Answer($0.journey, plan.request, wording), covers: $0.covers.plain,
        awaited: $0.awaited.plain)
    }
    self.neighbors = neighbors.compactMap { neighbor in
      neighbor.plan.answers.first.map {
        Neighbor(
          map: neighbor.network.id,
          answer: Answer($0, neighbor.plan.request, Wording(neighbor.network, language)))
      }
    }
    leftOut = plan.leftOut.map { $0.rawValue }
    self.screening = screening.map(ScreeningAnswer.init)
    note = wording.say(isSaved ? .decidesSaved : .decides)
  }
}

extension RouteAnswer.Answer {
  fileprivate init(_ journey: Journey, _ request: JourneyRequest, _ wording: Wording) {
    stations = journey.stations.plain
    cost = RouteAnswer.Cost(journey.cost)
    optimal = journey.isOptimal
    lowerBound = journey.lowerBound
    gap = journey.gap
    steps = journey.stops.compactMap { RouteAnswer.Step($0, request, wording) }
    unknowns = steps.reduce(0) { $0 + $1.unknown.count }
    assumptions = steps.reduce(0) { $0 + $1.assumed.count }
  }
}

extension RouteAnswer.Step {
  fileprivate init?(_ stop: Journey.Stop, _ request: JourneyRequest, _ wording: Wording) {
    guard let station = wording.network[stop.station] else { return nil }
    self.init(
      station: stop.station.rawValue, name: wording(stop.station), line: stop.line?.rawValue,
      moves: stop.moves.map { RouteAnswer.Move($0) }, covers: stop.covers.plain,
      newlyCovers: stop.newlyCovers.plain, partial: stop.partial.plain,
      status: station.status.rawValue,
      modes: station.modes.plain, fee: station.fee.rawValue,
      agreement: request.agreement(of: station, covering: stop.covers).id,
      level: station.level?.rawValue, source: station.source?.rawValue,
      unknown: request.unknowns(of: station, covering: stop.covers).plain,
      assumed: request.assumptions(of: station, covering: stop.covers).map { "\($0)" },
      cost: RouteAnswer.Cost(stop.cost))
  }
}

extension RouteAnswer.Move {
  fileprivate init(_ move: Journey.Move) {
    switch move {
    case .board(let line, let at):
      self.init(kind: "board", line: line?.rawValue, from: nil, to: at.rawValue)
    case .ride(let line, let from, let to):
      self.init(kind: "ride", line: line.rawValue, from: from.rawValue, to: to.rawValue)
    case .change(let at, let from, let to):
      self.init(kind: "change", line: to.rawValue, from: "\(at)/\(from)", to: "\(at)/\(to)")
    case .return(let from):
      self.init(kind: "return", line: nil, from: from.rawValue, to: nil)
    }
  }
}

extension RouteAnswer.Cost {
  fileprivate init(_ split: CostSplit) {
    self.init(
      handoff: split.handoff, ride: split.ride, change: split.change, return: split.return,
      contact: split.contact, fee: split.fee, distance: split.distance,
      partial: split.partial, assumption: split.assumption, total: split.total)
  }
}

extension RouteAnswer.Criteria {
  fileprivate init(_ criteria: Linjasto.Criteria) {
    self.init(
      contacts: criteria.contacts, changes: criteria.changes, charged: criteria.charged,
      unknowns: criteria.unknowns)
  }
}

extension RouteAnswer.Help {
  fileprivate init(_ uncovered: JourneyPlan.Uncovered, _ wording: Wording) {
    requirement = uncovered.requirement.id
    remedies = uncovered.remedies.map { RouteAnswer.Remedy($0.station, $0.hindrances, wording) }
    elsewhere = uncovered.elsewhere.map {
      RouteAnswer.Elsewhere(region: $0.region.rawValue, stations: $0.stations.plain)
    }
  }
}

extension RouteAnswer.Remedy {
  fileprivate init(
    _ station: Station.ID, _ hindrances: [Hindrance], wouldCover: [Requirement]? = nil,
    _ wording: Wording
  ) {
    self.init(
      station: station.rawValue, name: wording(station),
      conditions: hindrances.map { RouteAnswer.Condition($0, of: station, wording) },
      wouldCover: wouldCover?.plain)
  }
}

extension RouteAnswer.Condition {
  init(_ hindrance: Hindrance, of station: Station.ID, _ wording: Wording) {
    self.init(id: hindrance.id, text: wording(hindrance, of: station))
  }
}

internal import Linjasto
internal import LinjastoPages
internal import LinjastoText

// What the doors for one case say.

extension Question {
  /// What `linjasto find` says; the list of links is shorter.
  mutating func found() throws(Problem) -> Reply {
    let networks = try networks()
    let asked = try find()
    let today = try day("today")
    let findings = try Problem.orValue(of: asked.findings(in: networks, today: today, for: reader))
    let sheet = FindSheet(findings, in: networks, for: asked.words, in: reader)
    let hits = findings.found.compactMap { finding -> JSON? in
      switch finding.subject {
      case .station(let id): .string("station/\(id)")
      case .line(let id): .string("line/\(id)")
      case .guidance, .role: nil
      }
    }
    return Reply(html: sheet.html(in: reader), text: sheet.text, .init("hits", .array(hits)))
  }

  /// What `linjasto route` says, and what of the map to light.
  mutating func routed() throws(Problem) -> Reply {
    var (asked, maps, today) = try routeOnMaps()
    asked.costs = costs(over: maps.own)
    let request = try Problem.orValue(of: asked.request(on: maps.own, today: today))
    let isOver = Engine.deadline()
    let plan = JourneyPlanner(maps.own, request, isCancelled: isOver).plan()
    let neighbors = plan.neighbors(among: maps.others, beside: maps.own, isCancelled: isOver)
    var style = SheetStyle(in: reader)
    style.showsCosts = asked.costs != nil
    style.contacts = Engine.feed.contacts
    let sheet = RouteSheet(
      plan, on: maps.own, screening: asked.profile?.screened(on: maps.own),
      neighbors: maps.others.isEmpty ? nil : neighbors, in: style)
    return Reply(html: sheet.html, text: sheet.text, .init("lit", plan.lit(neighbors)))
  }

  /// What `linjasto why-not` says, on the map of the region.
  mutating func whyNot() throws(Problem) -> Reply {
    let station = try text("station") ?? ""
    var (asked, maps, today) = try routeOnMaps()
    asked.costs = costs(over: maps.own)
    let question = WhyNotQuestion(station, asked)
    let found = try Problem.orValue(of: question.request(on: maps.own, today: today))
    let why = JourneyPlanner(maps.own, found.request, isCancelled: Engine.deadline())
      .whyNot(found.station)
    var style = SheetStyle(in: reader)
    style.showsCosts = asked.costs != nil
    let sheet = WhyNotSheet(why, on: maps.own, in: style)
    return Reply(html: sheet.html(in: reader), text: sheet.text)
  }

  private mutating func routeOnMaps() throws(Problem) -> (RouteQuestion, AskedMaps, Day?) {
    let networks = try networks()
    var asked = try route()
    let today = try day("today")
    if var part = try part("case") {
      asked.profile = try part.profile(on: networks)
      try part.finish()
    }
    return (asked, try Problem.orValue(of: asked.maps(networks, today: today)), today)
  }
}

extension JourneyPlan {
  /// The stations of the best answer in the order of contact, the rides between them, and whom other
  /// maps propose.
  fileprivate func lit(_ neighbors: [NeighborPlan]) -> JSON {
    let best = answers.first
    let rides = (best?.stops ?? []).flatMap { stop in stop.moves.compactMap { $0.lit } }
    let others = neighbors.flatMap { $0.plan.answers.first?.stations ?? [] }
    return .object([
      .init("stations", .ids(best?.stations ?? [])),
      .init("entry", entry.map { .string($0.rawValue) } ?? .null), .init("rides", .array(rides)),
      .init("neighbors", .ids(others)),
    ])
  }
}

extension Journey.Move {
  fileprivate var lit: JSON? {
    guard case .ride(let line, let from, let to) = self else { return nil }
    return .object([
      .init("line", .string(line.rawValue)), .init("from", .string(from.rawValue)),
      .init("to", .string(to.rawValue)),
    ])
  }
}

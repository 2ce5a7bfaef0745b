internal import Linjasto

extension NetworkBuilder {
  static func station(_ node: SourceNode) -> Station {
    Station(
      id: node.requiredID(), kind: node.choice("kind") ?? .unit, name: node.localized("name"),
      organization: node.id("organization"), serves: node.ids("serves"),
      coverage: node.choice("coverage") ?? .full, servesNote: node["serves_note"]?.text,
      membership: membership(node), isEntry: node.boolean("entry"),
      coordinates: node.ids("coordinates"), roles: node.ids("roles"), level: node.choice("level"),
      languages: node.choices("languages"), modes: node.choices("modes"),
      share: node["share"].map {
        Station.Share(
          kind: $0.choice("kind"), percent: $0.number("percent"), months: $0.number("months"))
      },
      capacity: node["capacity"].map {
        Station.Capacity(casesPerMonth: $0.number("cases_per_month"), asOf: $0.day("as_of"))
      },
      fee: node.choice("fee") ?? .unknown,
      agreements: node.list("agreements").map {
        Agreement(
          regions: $0.ids("regions"), state: $0.choice("state") ?? .unknown, period: $0.period)
      },
      status: node.choice("status") ?? .active, period: node["period"]?.period ?? Period(),
      unavailable: unavailable(node["unavailable"]),
      visibility: node.choice("visibility") ?? .staff, verified: node.day("verified"),
      source: node.id("source"), note: node["note"]?.text, assumptions: node.assumptions)
  }

  private static func membership(_ node: SourceNode) -> Station.Membership {
    if node["attach"]?.text == "area" { return .area }
    if node["lines"]?.text == "all" { return .all }
    return .lines(node.ids("lines"))
  }

  private static func unavailable(_ node: SourceNode?) -> Period? {
    guard let node, !node.isNull else { return nil }
    if case .scalar(let text, _) = node.content {
      return if case .boolean(true) = PlainScalar(text) { Period() } else { nil }
    }
    return node.period
  }

  static func screening(_ node: SourceNode) -> Screening {
    Screening(
      id: node.requiredID(), title: node["title"].map { _ in node.localized("title") },
      status: node.choice("status") ?? .draft,
      purpose: node["purpose"].map { _ in node.localized("purpose") },
      questions: node.list("questions").map {
        Screening.Question(
          id: $0.requiredID(), kind: $0.choice("kind") ?? .theme, theme: $0.id("of"),
          text: $0.localized("text"))
      },
      rules: node.list("rules").map(rule), source: node.id("source"))
  }

  private static func rule(_ node: SourceNode) -> Screening.Rule {
    let suggest = node["suggest"]
    return Screening.Rule(
      id: node.requiredID(), all: node["when"]?.ids("all") ?? [],
      any: node["when"]?.ids("any") ?? [],
      suggestion: Screening.Rule.Suggestion(
        lines: suggest?.ids("lines") ?? [], roles: suggest?.ids("roles") ?? [],
        level: suggest?.choice("level"), guidance: suggest?.ids("guidance") ?? []),
      because: node.localized("because"), isAssumed: node.boolean("assumed"))
  }
}

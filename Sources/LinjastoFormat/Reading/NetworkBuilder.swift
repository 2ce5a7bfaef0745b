internal import Linjasto

/// The contents of a tree that has been compared with the shape of a map. Where the tree is wrong,
/// which has been reported, it takes a stand-in, so that the door can look at the rest.
enum NetworkBuilder {
  static func contents(_ root: SourceNode) -> Network.Contents {
    var contents = Network.Contents(id: root["id"]?.text ?? "map", title: root.localized("title"))
    contents.defaultLanguage = root.choice("default_language") ?? .finnish
    contents.status = root.choice("status") ?? .draft
    contents.asOf = root.day("as_of")
    for entry in root["translations"]?.entries ?? [] {
      guard let language = Language(rawValue: entry.key), let text = entry.value.text else {
        continue
      }
      contents.translations[language] = Network.TranslationStatus(rawValue: text)
    }
    contents.area = root["area"].map(area)
    contents.regions = root.list("regions").map(region)
    contents.sources = root.list("sources").map(source)
    contents.organizations = root.list("organizations").map(organization)
    contents.roles = root.list("roles").map(role)
    contents.lines = root.list("lines").map(line)
    contents.stations = root.list("stations").map(station)
    contents.links = root.list("links").map(link)
    if let costs = root["costs"] { contents.costs = self.costs(costs) }
    contents.origins = root.list("origins").map(origin)
    contents.governance = root.list("governance").map(governingBody)
    contents.procedures = root.list("process").map(procedure)
    contents.guidance = root.list("guidance").map(guidance)
    contents.screenings = root.list("screening").map(screening)
    contents.facts = root.list("facts").map(fact)
    contents.openQuestions = root.list("open_questions").map {
      OpenQuestion(text: $0.string("text"), source: $0.id("source"))
    }
    return contents
  }

  private static func area(_ node: SourceNode) -> Area {
    Area(
      code: node.string("code"), kind: node.choice("kind") ?? .collaborative,
      name: node.localized("name"))
  }

  private static func region(_ node: SourceNode) -> Region {
    Region(
      id: Region.ID(node.string("code")), name: node.localized("name"),
      languages: node.choices("languages"), population: node.integer("population"),
      populationYear: node.integer("population_year"))
  }

  private static func source(_ node: SourceNode) -> Source {
    Source(id: node.requiredID(), title: node.string("title"), url: node["url"]?.text)
  }

  private static func organization(_ node: SourceNode) -> Organization {
    Organization(
      id: node.requiredID(), name: node.localized("name"), kind: node["kind"]?.text,
      region: node.id("region"), businessID: node["business_id"]?.text, oid: node["oid"]?.text,
      assumptions: node.assumptions)
  }

  private static func role(_ node: SourceNode) -> Role {
    Role(
      id: node.requiredID(), name: node.localized("name"), sector: node.choice("sector"),
      concept: node["concept"]?.text)
  }

  private static func line(_ node: SourceNode) -> Line {
    let requires = node["requires"]
    return Line(
      id: node.requiredID(), code: node.string("code"),
      color: node["color"]?.text.flatMap(Line.Color.init(hex:)) ?? .ink,
      dash: node.choice("dash") ?? .solid,
      name: node.localized("name"), clientGroup: node["client_group"]?.text,
      requires: Line.Requirement(
        core: requires?.ids("core") ?? [], network: requires?.ids("network") ?? []),
      screening: node.id("screening"), guidance: node.ids("guidance"), order: node.ids("order"),
      source: node.id("source"), assumptions: node.assumptions)
  }

  private static func link(_ node: SourceNode) -> Link {
    Link(
      line: Line.ID(node.string("line")), from: Station.ID(node.string("from")),
      to: Station.ID(node.string("to")), cost: node.integer("cost") ?? 0)
  }

  /// What the node states of `base`, and the rest of it.
  static func costs(_ node: SourceNode, over base: Costs = Costs()) -> Costs {
    var costs = base
    costs.handoff = node.integer("handoff") ?? costs.handoff
    costs.ride = node.integer("ride") ?? costs.ride
    costs.change = node.integer("change") ?? costs.change
    costs.return = node.integer("return") ?? costs.return
    costs.contact = node.integer("contact") ?? costs.contact
    costs.fee = node.integer("fee") ?? costs.fee
    costs.distance = node.integer("distance") ?? costs.distance
    return costs
  }

  private static func origin(_ node: SourceNode) -> Origin {
    Origin(
      id: node.requiredID(), name: node.localized("name"), level: node.choice("level"),
      source: node.id("source"), assumptions: node.assumptions)
  }

  private static func governingBody(_ node: SourceNode) -> GoverningBody {
    GoverningBody(
      id: node.requiredID(), name: node.localized("name"), note: node["note"]?.text,
      minimumSize: node["size"]?.integer("min"), maximumSize: node["size"]?.integer("max"),
      source: node.id("source"))
  }

  private static func procedure(_ node: SourceNode) -> Procedure {
    let steps = node.list("steps").map {
      Procedure.Step(
        id: $0.string("id"), name: $0.localized("name"), isOptional: $0.boolean("optional"))
    }
    return Procedure(
      id: node.requiredID(), name: node["name"].map { _ in node.localized("name") }, steps: steps,
      source: node.id("source"))
  }

  private static func guidance(_ node: SourceNode) -> Guidance {
    Guidance(
      id: node.requiredID(), text: node.localized("text"), ladder: node.choices("ladder"),
      source: node.id("source"))
  }

  private static func fact(_ node: SourceNode) -> Fact {
    Fact(
      id: node.requiredID(), value: node.number("value") ?? 0, unit: node["unit"]?.text,
      period: node["period"]?.text, isApproximate: node.boolean("approximate"),
      text: node["text"].map { _ in node.localized("text") }, source: node.id("source"))
  }
}

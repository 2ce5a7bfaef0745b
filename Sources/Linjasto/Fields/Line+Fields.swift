extension Line: FieldRecord {
  package static let fields: Fields<Line> = Fields(
    "a line",
    blank: Line(id: "?", code: "?", color: .ink, name: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required(
        "code", as: .lineCode,
        { $0.code }, { $0.code = $1 }),
      .required("color", { $0.color }, { $0.color = $1 }),
      .defaulted("dash", .solid, { $0.dash }, { $0.dash = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional(
        "client_group", as: LocalizedText.loose,
        { $0.clientGroup },
        { $0.clientGroup = $1 }),
      .defaulted(
        "synonyms", LocalizedWords(), { $0.synonyms },
        { $0.synonyms = $1 }),
      .defaulted(
        "reasons", [], { $0.reasons },
        { $0.reasons = $1 }),
      .defaulted("state", .active, { $0.state }, { $0.state = $1 }),
      .defaulted("period", Period(), { $0.period }, { $0.period = $1 }),
      .defaulted(
        "surveyed", [], { $0.surveyed },
        { $0.surveyed = $1 }),
      .defaulted("requires", Requirement(), { $0.requires }, { $0.requires = $1 }),
      .optional("screening", { $0.screening }, { $0.screening = $1 }),
      .defaulted("guidance", [], { $0.guidance }, { $0.guidance = $1 }),
      .defaulted(
        "order", [],
        { $0.order }, { $0.order = $1 }),
      .optional("source", isRequired: true, { $0.source }, { $0.source = $1 }),
      .defaulted("other_sources", [], { $0.otherSources }, { $0.otherSources = $1 }),
      .assumed,
      .assumedFields,
    ])
}

extension Survey: FieldRecord {
  package static let fields: Fields<Survey> = Fields(
    "a survey",
    blank: Survey(regions: [], day: .unset),
    [
      .required("regions", as: .list(.regionCode, minimum: 1), { $0.regions }, { $0.regions = $1 }),
      .required("on", { $0.day }, { $0.day = $1 }),
    ])
}

extension Line.Requirement: FieldRecord {
  package static let fields: Fields<Line.Requirement> = Fields(
    "a line's requirement",
    blank: Line.Requirement(),
    [
      .defaulted("core", [], { $0.core }, { $0.core = $1 }),
      .defaulted("network", [], { $0.network }, { $0.network = $1 }),
    ])
}

extension Link: FieldRecord {
  package static let fields: Fields<Link> = Fields(
    "a link",
    blank: Link(line: "?", from: "?", to: "?", cost: 0),
    [
      .required("line", { $0.line }, { $0.line = $1 }),
      .required("from", { $0.from }, { $0.from = $1 }),
      .required("to", { $0.to }, { $0.to = $1 }),
      .required("cost", { $0.cost }, { $0.cost = $1 }),
    ])
}

extension Costs: FieldRecord {
  package static let fields: Fields<Costs> = Fields(
    "the costs", blank: Costs(),
    [
      .defaulted("handoff", Costs().handoff, { $0.handoff }, { $0.handoff = $1 }),
      .defaulted("ride", Costs().ride, { $0.ride }, { $0.ride = $1 }),
      .defaulted("change", Costs().change, { $0.change }, { $0.change = $1 }),
      .defaulted("return", Costs().return, { $0.return }, { $0.return = $1 }),
      .defaulted("contact", Costs().contact, { $0.contact }, { $0.contact = $1 }),
      .defaulted("fee", Costs().fee, { $0.fee }, { $0.fee = $1 }),
      .defaulted("distance", Costs().distance, { $0.distance }, { $0.distance = $1 }),
      .defaulted("partial", Costs().partial, { $0.partial }, { $0.partial = $1 }),
      .defaulted("assumption", Costs().assumption, { $0.assumption }, { $0.assumption = $1 }),
    ])
}

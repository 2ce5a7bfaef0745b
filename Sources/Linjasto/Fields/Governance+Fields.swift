extension GoverningBody: FieldRecord {
  package static let fields: Fields<GoverningBody> = Fields(
    "a governing body", blank: GoverningBody(id: "?", name: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional("note", as: LocalizedText.loose, { $0.note }, { $0.note = $1 }),
      .group(
        "size", "a size",
        [
          .optional("min", { $0.minimumSize }, { $0.minimumSize = $1 }),
          .optional("max", { $0.maximumSize }, { $0.maximumSize = $1 }),
        ]),
      .optional("source", { $0.source }, { $0.source = $1 }),
    ])
}

extension Procedure: FieldRecord {
  package static let fields: Fields<Procedure> = Fields(
    "a process", blank: Procedure(id: "?", steps: []),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("name", { $0.name }, { $0.name = $1 }),
      .defaulted(
        "purpose", .cases,
        { $0.purpose }, { $0.purpose = $1 }),
      .defaulted("lines", [], { $0.lines }, { $0.lines = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
      .required("steps", { $0.steps }, { $0.steps = $1 }),
    ])
}

extension Procedure.Step: FieldRecord {
  package static let fields: Fields<Procedure.Step> = Fields(
    "a step", blank: Procedure.Step(id: "?", name: .missing),
    [
      .required("id", as: .id, { $0.id }, { $0.id = $1 }),
      .defaulted("optional", false, { $0.isOptional }, { $0.isOptional = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
    ])
}

extension Fact: FieldRecord {
  package static let fields: Fields<Fact> = Fields(
    "a fact", blank: Fact(id: "?", value: 0),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required("value", as: .number(minimum: nil), { $0.value }, { $0.value = $1 }),
      .optional("unit", as: LocalizedText.loose, { $0.unit }, { $0.unit = $1 }),
      .optional("period", as: LocalizedText.loose, { $0.period }, { $0.period = $1 }),
      .defaulted(
        "approximate", false, { $0.isApproximate }, { $0.isApproximate = $1 }),
      .optional("text", { $0.text }, { $0.text = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
    ])
}

extension OpenQuestion: FieldRecord {
  package static let fields: Fields<OpenQuestion> = Fields(
    "an open question", blank: OpenQuestion(text: .missing),
    [
      .required("text", as: LocalizedText.loose, { $0.text }, { $0.text = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
    ])
}

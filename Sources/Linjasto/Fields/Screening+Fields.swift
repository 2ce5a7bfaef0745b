extension Screening: FieldRecord {
  package static let fields: Fields<Screening> = Fields(
    "a screening",
    blank: Screening(id: "?", questions: [], rules: []),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("title", { $0.title }, { $0.title = $1 }),
      .optional("status", { $0.status }, { $0.status = $1 ?? .draft }),
      .optional("purpose", { $0.purpose }, { $0.purpose = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
      .required("questions", { $0.questions }, { $0.questions = $1 }),
      .required("rules", { $0.rules }, { $0.rules = $1 }),
    ])
}

extension Screening.Question: FieldRecord {
  package static let fields: Fields<Screening.Question> = Fields(
    "a question", blank: Screening.Question(id: "?", kind: .theme, text: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required("kind", { $0.kind }, { $0.kind = $1 }),
      .optional(
        "of", { $0.theme }, { $0.theme = $1 }),
      .required("text", { $0.text }, { $0.text = $1 }),
      .optional("ask", { $0.spoken }, { $0.spoken = $1 }),
      .optional("help", { $0.help }, { $0.help = $1 }),
    ])
}

extension Screening.Rule: FieldRecord {
  package static let fields: Fields<Screening.Rule> = Fields(
    "a rule",
    blank: Screening.Rule(id: "?", suggestion: Suggestion(), because: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .group(
        "when", isRequired: true, "a condition",
        [
          .defaulted("all", [], { $0.all }, { $0.all = $1 }),
          .defaulted("any", [], { $0.any }, { $0.any = $1 }),
        ]),
      .required("suggest", { $0.suggestion }, { $0.suggestion = $1 }),
      .required("because", { $0.because }, { $0.because = $1 }),
      .defaulted("assumed", false, { $0.isAssumed }, { $0.isAssumed = $1 }),
    ])
}

extension Screening.Rule.Suggestion: FieldRecord {
  package static let fields: Fields<Screening.Rule.Suggestion> = Fields(
    "a suggestion", blank: Screening.Rule.Suggestion(),
    [
      .defaulted("lines", [], { $0.lines }, { $0.lines = $1 }),
      .defaulted("roles", [], { $0.roles }, { $0.roles = $1 }),
      .optional("level", { $0.level }, { $0.level = $1 }),
      .defaulted("guidance", [], { $0.guidance }, { $0.guidance = $1 }),
    ])
}

extension Station.Share: FieldRecord {
  package static let fields: Fields<Station.Share> = Fields(
    "a share", blank: Station.Share(),
    [
      .optional("kind", { $0.kind }, { $0.kind = $1 }),
      .optional("percent", { $0.percent }, { $0.percent = $1 }),
      .optional("months", { $0.months }, { $0.months = $1 }),
    ])
}

extension Station.Capacity: FieldRecord {
  package static let fields: Fields<Station.Capacity> = Fields(
    "a capacity", blank: Station.Capacity(),
    [
      .optional("cases_per_month", { $0.casesPerMonth }, { $0.casesPerMonth = $1 }),
      .optional("as_of", { $0.asOf }, { $0.asOf = $1 }),
    ])
}

extension Agreement: FieldRecord {
  package static let fields: Fields<Agreement> = Fields(
    "an agreement", blank: Agreement(regions: [], state: .unknown),
    [
      .required("regions", as: .list(.regionCode, minimum: 1), { $0.regions }, { $0.regions = $1 }),
      .defaulted("lines", [], { $0.lines }, { $0.lines = $1 }),
      .required("state", { $0.state }, { $0.state = $1 }),
      .optional("from", { $0.period.from }, { $0.period.from = $1 }),
      .optional("to", { $0.period.to }, { $0.period.to = $1 }),
    ])
}

extension Period: FieldRecord {
  package static let fields: Fields<Period> = Fields(
    "a period", blank: Period(),
    [
      .optional("from", { $0.from }, { $0.from = $1 }),
      .optional("to", { $0.to }, { $0.to = $1 }),
    ])
}

extension Station.Terms: FieldRecord {
  package static let fields: Fields<Station.Terms> = Fields(
    "a line of a station",
    blank: Station.Terms(line: "?"),
    [
      .required("line", { $0.line }, { $0.line = $1 }),
      .optional("serves", { $0.reach }, { $0.reach = $1 }),
      .optional("coverage", { $0.coverage }, { $0.coverage = $1 }),
      .optional("note", as: LocalizedText.loose, { $0.note }, { $0.note = $1 }),
      .optional("agreement", { $0.agreement }, { $0.agreement = $1 }),
      .defaulted("assumed", false, { $0.isAssumed }, { $0.isAssumed = $1 }),
    ])
}

extension Station.Clients: FieldRecord {
  package static let fields: Fields<Station.Clients> = Fields(
    "the clients", blank: Station.Clients(),
    [
      .optional("youngest", { $0.youngest }, { $0.youngest = $1 }),
      .optional("oldest", { $0.oldest }, { $0.oldest = $1 }),
      .defaulted("languages", [], { $0.languages }, { $0.languages = $1 }),
      .defaulted(
        "municipalities", [], as: .list(LocalizedText.loose), { $0.municipalities },
        { $0.municipalities = $1 }),
      .optional("note", as: LocalizedText.loose, { $0.note }, { $0.note = $1 }),
    ])
}

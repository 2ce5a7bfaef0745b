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
      .required("state", { $0.state }, { $0.state = $1 }),
      .optional("from", { $0.period.from }, { $0.period.from = $1 }),
      .optional("to", { $0.period.to }, { $0.period.to = $1 }),
    ])
}

extension Period: FieldRecord {
  package static let fields: Fields<Period> = Fields(
    "a period", about: "The first and the last day; an open end is unlimited.", blank: Period(),
    [
      .optional("from", { $0.from }, { $0.from = $1 }),
      .optional("to", { $0.to }, { $0.to = $1 }),
    ])
}

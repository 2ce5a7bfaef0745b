extension Region: FieldRecord {
  package static let fields: Fields<Region> = Fields(
    "a region", blank: Region(id: "?", name: .missing),
    [
      .required("code", as: .regionCode, { $0.id }, { $0.id = $1 }),
      .defaulted(
        "languages", [],
        { $0.languages }, { $0.languages = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional("population", { $0.population }, { $0.population = $1 }),
      .optional(
        "population_year", as: .integer(minimum: nil), { $0.populationYear },
        { $0.populationYear = $1 }),
    ])
}

extension Area: FieldRecord {
  package static let fields: Fields<Area> = Fields(
    "an area", blank: Area(code: "?", name: .missing),
    [
      .required("code", { $0.code }, { $0.code = $1 }),
      .optional("kind", { $0.kind }, { $0.kind = $1 ?? .collaborative }),
      .required("name", { $0.name }, { $0.name = $1 }),
    ])
}

extension Network.Contents: FieldRecord {
  package static let format = "linjasto/1"

  package static let fields: Fields<Network.Contents> = Fields(
    "a map",
    blank: Network.Contents(id: "map", title: .missing),
    [
      .constant("format", format),
      .required("id", as: .id, { $0.id }, { $0.id = $1 }),
      .required("title", { $0.title }, { $0.title = $1 }),
      .required("default_language", { $0.defaultLanguage }, { $0.defaultLanguage = $1 }),
      .optional("status", { $0.status }, { $0.status = $1 ?? .draft }),
      .optional("as_of", { $0.asOf }, { $0.asOf = $1 }),
      translations,
      .optional("area", { $0.area }, { $0.area = $1 }),
      .defaulted("sources", [], { $0.sources }, { $0.sources = $1 }),
      .required(
        "regions", as: .list(Region.shape, minimum: 1), { $0.regions }, { $0.regions = $1 }),
      .defaulted("organizations", [], { $0.organizations }, { $0.organizations = $1 }),
      .defaulted("roles", [], { $0.roles }, { $0.roles = $1 }),
      .required("lines", as: .list(Line.shape, minimum: 1), { $0.lines }, { $0.lines = $1 }),
      .defaulted("links", [], { $0.links }, { $0.links = $1 }),
      .defaulted("costs", Costs(), { $0.costs }, { $0.costs = $1 }),
      .required("stations", { $0.stations }, { $0.stations = $1 }),
      .defaulted("origins", [], { $0.origins }, { $0.origins = $1 }),
      .defaulted("governance", [], { $0.governance }, { $0.governance = $1 }),
      .defaulted("process", [], { $0.procedures }, { $0.procedures = $1 }),
      .defaulted("guidance", [], { $0.guidance }, { $0.guidance = $1 }),
      .defaulted("screening", [], { $0.screenings }, { $0.screenings = $1 }),
      .defaulted("facts", [], { $0.facts }, { $0.facts = $1 }),
      .defaulted("open_questions", [], { $0.openQuestions }, { $0.openQuestions = $1 }),
    ])

  private static let translations = Field<Network.Contents>(
    RecordShape.Field(
      "translations", .byLanguage(Network.TranslationStatus.shape)),
    get: { contents in
      let entries = Language.allCases.compactMap { language in
        contents.translations[language].map { Value.Entry(language.rawValue, $0.written) }
      }
      return entries.isEmpty ? nil : .record(entries)
    },
    set: { contents, value in
      contents.translations = [:]
      for language in Language.allCases {
        contents.translations[language] = value?[language.rawValue].flatMap {
          Network.TranslationStatus(written: $0)
        }
      }
    })
}

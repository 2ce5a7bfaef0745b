extension Role: FieldRecord {
  package static let fields: Fields<Role> = Fields(
    "a role",
    blank: Role(id: "?", name: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("sector", { $0.sector }, { $0.sector = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional(
        "concept", as: .url, { $0.concept }, { $0.concept = $1 }),
      .defaulted(
        "synonyms", LocalizedWords(), { $0.synonyms },
        { $0.synonyms = $1 }),
    ])
}

extension Organization: FieldRecord {
  package static let fields: Fields<Organization> = Fields(
    "an organization", blank: Organization(id: "?", name: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("kind", { $0.kind }, { $0.kind = $1 }),
      .optional(
        "region", as: .regionCode,
        { $0.region }, { $0.region = $1 }),
      .optional("business_id", as: .businessID, { $0.businessID }, { $0.businessID = $1 }),
      .optional("oid", { $0.oid }, { $0.oid = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .assumed,
      .assumedFields,
    ])
}

extension Source: FieldRecord {
  package static let fields: Fields<Source> = Fields(
    "a source", blank: Source(id: "?", title: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required("title", as: LocalizedText.loose, { $0.title }, { $0.title = $1 }),
      .optional("url", as: .url, { $0.url }, { $0.url = $1 }),
    ])
}

extension Guidance: FieldRecord {
  package static let fields: Fields<Guidance> = Fields(
    "a guidance", blank: Guidance(id: "?", text: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
      .required("text", { $0.text }, { $0.text = $1 }),
      .defaulted(
        "ladder", [], { $0.ladder },
        { $0.ladder = $1 }),
      .defaulted(
        "items", [], as: .list(LocalizedText.loose), { $0.items },
        { $0.items = $1 }),
      .defaulted("links", [], as: .list(.url), { $0.links }, { $0.links = $1 }),
      .defaulted(
        "everywhere", false,
        { $0.isEverywhere }, { $0.isEverywhere = $1 }),
    ])
}

extension Origin: FieldRecord {
  package static let fields: Fields<Origin> = Fields(
    "an origin",
    blank: Origin(id: "?", name: .missing),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .optional("level", { $0.level }, { $0.level = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional("source", { $0.source }, { $0.source = $1 }),
      .assumed,
      .assumedFields,
    ])
}

extension Station: FieldRecord {
  package static let fields: Fields<Station> = Fields(
    "a station",
    blank: Station(id: "?", kind: .unit, name: .missing, serves: [], membership: .lines([])),
    [
      .required("id", { $0.id }, { $0.id = $1 }),
      .required("kind", { $0.kind }, { $0.kind = $1 }),
      attach,
      .defaulted(
        "entry", false, { $0.isEntry }, { $0.isEntry = $1 }),
      .required("name", { $0.name }, { $0.name = $1 }),
      .optional("organization", { $0.organization }, { $0.organization = $1 }),
      .optional(
        "home", as: .regionCode, { $0.home },
        { $0.home = $1 }),
      .required(
        "serves", { $0.reach },
        { $0.reach = $1 }),
      .optional("clients", { $0.clients }, { $0.clients = $1 }),
      .defaulted("coverage", .full, { $0.coverage }, { $0.coverage = $1 }),
      .optional("serves_note", as: LocalizedText.loose, { $0.servesNote }, { $0.servesNote = $1 }),
      lines,
      .defaulted("coordinates", [], { $0.coordinates }, { $0.coordinates = $1 }),
      .defaulted("guidance", [], { $0.guidance }, { $0.guidance = $1 }),
      .defaulted("methods", [], { $0.methods }, { $0.methods = $1 }),
      .defaulted(
        "synonyms", LocalizedWords(), { $0.synonyms },
        { $0.synonyms = $1 }),
      .defaulted("roles", [], { $0.roles }, { $0.roles = $1 }),
      .optional("level", { $0.level }, { $0.level = $1 }),
      .defaulted(
        "languages", [], { $0.languages },
        { $0.languages = $1 }),
      .defaulted(
        "modes", [], { $0.modes }, { $0.modes = $1 }),
      .optional("share", { $0.share }, { $0.share = $1 }),
      .optional("capacity", { $0.capacity }, { $0.capacity = $1 }),
      .defaulted("fee", .unknown, { $0.fee }, { $0.fee = $1 }),
      .defaulted("agreements", [], { $0.agreements }, { $0.agreements = $1 }),
      .defaulted("status", .active, { $0.status }, { $0.status = $1 }),
      .defaulted("period", Period(), { $0.period }, { $0.period = $1 }),
      unavailable,
      .defaulted("visibility", .staff, { $0.visibility }, { $0.visibility = $1 }),
      .optional(
        "verified", { $0.verified },
        { $0.verified = $1 }),
      .optional("source", isRequired: true, { $0.source }, { $0.source = $1 }),
      .defaulted("other_sources", [], { $0.otherSources }, { $0.otherSources = $1 }),
      .optional("note", as: LocalizedText.loose, { $0.note }, { $0.note = $1 }),
      .assumed,
      .assumedFields,
    ])

  private static let attach = Field<Station>(
    RecordShape.Field(
      "attach", .constant("area")),
    get: { $0.membership == .area ? .text("area") : nil },
    set: { station, value in
      if value == .text("area") {
        station.membership = .area
      } else if station.membership == .area {
        station.membership = .lines([])
      }
    })

  /// Stands behind ``attach``: what is attached to the area stands on no line, whatever is said.
  private static let lines = Field<Station>(
    RecordShape.Field(
      "lines",
      .either(.constant("all"), .list(.either(.id, .record(Terms.fields.shape)))), isRequired: true),
    get: { station in
      switch station.membership {
      case .lines(let lines):
        .list(lines.map { station.terms(on: $0)?.written ?? $0.written })
      case .all: .text("all")
      case .area: .list([])
      }
    },
    set: { station, value in
      guard station.membership != .area else { return }
      station.terms = []
      guard value != .text("all") else {
        station.membership = .all
        return
      }
      var lines: [Line.ID] = []
      if case .list(let items)? = value {
        for item in items {
          if let line = Line.ID(written: item) {
            lines.append(line)
          } else if let terms = Terms(written: item) {
            lines.append(terms.line)
            if !terms.isPlain { station.terms.append(terms) }
          }
        }
      }
      station.membership = .lines(lines)
    })

  private static let unavailable = Field<Station>(
    RecordShape.Field(
      "unavailable", .either(.boolean, Period.shape)),
    get: { $0.unavailable.map { $0 == Period() ? .boolean(true) : $0.written } },
    set: { station, value in
      switch value {
      case .boolean(true): station.unavailable = Period()
      case .record: station.unavailable = value.flatMap { Period(written: $0) }
      default: station.unavailable = nil
      }
    })
}

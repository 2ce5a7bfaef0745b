/// The keys of a map in the format `linjasto/1`, from the top down.
package enum NetworkShape {
  package static let format = "linjasto/1"

  package static let map = RecordShape(
    "a map",
    required: [
      "format": .constant(format), "id": .id, "title": .text,
      "default_language": .choice(Language.self), "regions": .list(.record(region), minimum: 1),
      "lines": .list(.record(line), minimum: 1), "stations": .list(.record(station), minimum: 1),
    ],
    optional: [
      "status": .choice(Network.Status.self), "as_of": .date,
      "translations": .byLanguage(.choice(Network.TranslationStatus.self)),
      "area": .record(area), "sources": .list(.record(source)),
      "organizations": .list(.record(organization)), "roles": .list(.record(role)),
      "links": .list(.record(link)), "costs": .record(costs), "origins": .list(.record(origin)),
      "governance": .list(.record(governingBody)), "process": .list(.record(procedure)),
      "guidance": .list(.record(guidance)), "screening": .list(.record(screening)),
      "facts": .list(.record(fact)), "open_questions": .list(.record(openQuestion)),
    ])

  package static let area = RecordShape(
    "an area", required: ["code": .string, "name": .text],
    optional: ["kind": .choice(Area.Kind.self)])

  package static let region = RecordShape(
    "a region", required: ["code": .regionCode, "name": .text],
    optional: [
      "languages": .list(.choice(Language.self)), "population": .integer(minimum: 0),
      "population_year": .integer(minimum: nil),
    ])

  package static let source = RecordShape(
    "a source", required: ["id": .id, "title": .string], optional: ["url": .url])

  package static let organization = RecordShape(
    "an organization", required: ["id": .id, "name": .text],
    optional: [
      "kind": .string, "region": .regionCode, "business_id": .businessID, "oid": .string,
      "assumed": .boolean, "assumed_fields": .list(.string),
    ])

  package static let role = RecordShape(
    "a role", required: ["id": .id, "name": .text],
    optional: ["sector": .choice(Role.Sector.self), "concept": .url])

  package static let line = RecordShape(
    "a line",
    required: ["id": .id, "code": .lineCode, "color": .color, "name": .text, "source": .id],
    optional: [
      "dash": .choice(Line.Dash.self), "client_group": .string,
      "requires": .record(requirement), "screening": .id, "guidance": .list(.id),
      "order": .list(.id), "assumed": .boolean, "assumed_fields": .list(.string),
    ])

  package static let requirement = RecordShape(
    "a line's requirement", required: [:], optional: ["core": .list(.id), "network": .list(.id)])

  package static let station = RecordShape(
    "a station",
    required: [
      "id": .id, "kind": .choice(Station.Kind.self), "name": .text,
      "serves": .list(.regionCode, minimum: 1), "lines": .either(.constant("all"), .list(.id)),
      "source": .id,
    ],
    optional: [
      "organization": .id, "coverage": .choice(Station.Coverage.self), "serves_note": .string,
      "attach": .constant("area"), "entry": .boolean, "coordinates": .list(.id),
      "roles": .list(.id), "level": .choice(Level.self),
      "languages": .list(.choice(Language.self)), "modes": .list(.choice(Station.Mode.self)),
      "share": .record(share), "capacity": .record(capacity), "fee": .choice(Station.Fee.self),
      "agreements": .list(.record(agreement)), "status": .choice(Station.Status.self),
      "period": .record(period),
      "unavailable": .either(.boolean, .record(period)),
      "visibility": .choice(Station.Visibility.self), "verified": .date, "note": .string,
      "assumed": .boolean, "assumed_fields": .list(.string),
    ])

  package static let share = RecordShape(
    "a share", required: [:],
    optional: [
      "kind": .choice(Station.Share.Kind.self), "percent": .number(minimum: 0),
      "months": .number(minimum: 0),
    ])

  package static let capacity = RecordShape(
    "a capacity", required: [:], optional: ["cases_per_month": .number(minimum: 0), "as_of": .date])

  package static let agreement = RecordShape(
    "an agreement",
    required: ["regions": .list(.regionCode, minimum: 1), "state": .choice(Agreement.State.self)],
    optional: ["from": .date, "to": .date])

  package static let period = RecordShape(
    "a period", required: [:], optional: ["from": .date, "to": .date])

  package static let link = RecordShape(
    "a link",
    required: ["line": .id, "from": .id, "to": .id, "cost": .integer(minimum: 0)])

  package static let costs = RecordShape(
    "the costs", required: [:],
    optional: [
      "handoff": .integer(minimum: 0), "ride": .integer(minimum: 0),
      "change": .integer(minimum: 0), "return": .integer(minimum: 0),
      "contact": .integer(minimum: 0), "fee": .integer(minimum: 0),
      "distance": .integer(minimum: 0),
    ])

  package static let origin = RecordShape(
    "an origin", required: ["id": .id, "name": .text],
    optional: [
      "level": .choice(Level.self), "source": .id, "assumed": .boolean,
      "assumed_fields": .list(.string),
    ])

  package static let size = RecordShape(
    "a size", required: [:],
    optional: ["min": .integer(minimum: 0), "max": .integer(minimum: 0)])

  package static let governingBody = RecordShape(
    "a governing body", required: ["id": .id, "name": .text],
    optional: ["note": .string, "size": .record(size), "source": .id])

  package static let step = RecordShape(
    "a step", required: ["id": .id, "name": .text], optional: ["optional": .boolean])

  package static let procedure = RecordShape(
    "a process", required: ["id": .id, "steps": .list(.record(step))],
    optional: ["name": .text, "source": .id])

  package static let guidance = RecordShape(
    "a guidance", required: ["id": .id, "text": .text],
    optional: ["ladder": .list(.choice(Station.Mode.self)), "source": .id])

  package static let fact = RecordShape(
    "a fact", required: ["id": .id, "value": .number(minimum: nil)],
    optional: [
      "unit": .string, "period": .string, "approximate": .boolean, "text": .text, "source": .id,
    ])

  package static let openQuestion = RecordShape(
    "an open question", required: ["text": .string], optional: ["source": .id])

  // MARK: Screening

  package static let screening = RecordShape(
    "a screening",
    required: [
      "id": .id, "questions": .list(.record(question)), "rules": .list(.record(rule)),
    ],
    optional: [
      "title": .text, "status": .choice(Screening.Status.self), "purpose": .text, "source": .id,
    ])

  package static let question = RecordShape(
    "a question",
    required: ["id": .id, "kind": .choice(Screening.Question.Kind.self), "text": .text],
    optional: ["of": .id])

  package static let rule = RecordShape(
    "a rule",
    required: [
      "id": .id, "when": .record(condition), "suggest": .record(suggestion), "because": .text,
    ],
    optional: ["assumed": .boolean])

  package static let condition = RecordShape(
    "a condition", required: [:], optional: ["all": .list(.id), "any": .list(.id)])

  package static let suggestion = RecordShape(
    "a suggestion", required: [:],
    optional: [
      "lines": .list(.id), "roles": .list(.id), "level": .choice(Level.self),
      "guidance": .list(.id),
    ])
}

/// The values of a network, as the format `linjasto/1` writes them.
package enum NetworkValues {
  package static func value(_ contents: Network.Contents) -> PrintedValue {
    .record(of: [
      "format": .text(NetworkShape.format),
      "id": .text(contents.id),
      "title": text(contents.title),
      "default_language": .text(contents.defaultLanguage.rawValue),
      "status": .text(contents.status.rawValue),
      "as_of": contents.asOf.map(day),
      "translations": translations(contents.translations),
      "area": contents.area.map(area),
      "sources": list(contents.sources, source),
      "regions": list(contents.regions, region),
      "organizations": list(contents.organizations, organization),
      "roles": list(contents.roles, role),
      "lines": list(contents.lines, line),
      "links": list(contents.links, link),
      "costs": costs(contents.costs),
      "stations": list(contents.stations, station),
      "origins": list(contents.origins, origin),
      "governance": list(contents.governance, governingBody),
      "process": list(contents.procedures, procedure),
      "guidance": list(contents.guidance, guidance),
      "screening": list(contents.screenings, screening),
      "facts": list(contents.facts, fact),
      "open_questions": list(contents.openQuestions) {
        .record(of: ["text": .text($0.text), "source": id($0.source)])
      },
    ])
  }

  private static func area(_ area: Area) -> PrintedValue {
    .record(of: [
      "code": .text(area.code), "kind": .text(area.kind.rawValue), "name": text(area.name),
    ])
  }

  private static func translations(
    _ translations: [Language: Network.TranslationStatus]
  ) -> PrintedValue? {
    translations.isEmpty
      ? nil
      : .record(
        Language.allCases.compactMap { language in
          translations[language].map { (language.rawValue, .text($0.rawValue)) }
        })
  }

  private static func source(_ source: Source) -> PrintedValue {
    .record(of: [
      "id": id(source.id), "title": .text(source.title), "url": source.url.map(PrintedValue.text),
    ])
  }

  private static func region(_ region: Region) -> PrintedValue {
    .record(of: [
      "code": id(region.id), "languages": words(region.languages), "name": text(region.name),
      "population": region.population.map(integer),
      "population_year": region.populationYear.map(integer),
    ])
  }

  private static func organization(_ organization: Organization) -> PrintedValue {
    .record(of: [
      "id": id(organization.id), "kind": organization.kind.map(PrintedValue.text),
      "region": id(organization.region),
      "business_id": organization.businessID.map(PrintedValue.text),
      "oid": organization.oid.map(PrintedValue.text), "name": text(organization.name),
      "assumed": assumed(organization.assumptions),
      "assumed_fields": strings(organization.assumptions.fields),
    ])
  }

  private static func role(_ role: Role) -> PrintedValue {
    .record(of: [
      "id": id(role.id), "sector": word(role.sector), "name": text(role.name),
      "concept": role.concept.map(PrintedValue.text),
    ])
  }

  private static func line(_ line: Line) -> PrintedValue {
    let requires: PrintedValue = .record(of: [
      "core": ids(line.requires.core), "network": ids(line.requires.network),
    ])
    return .record(of: [
      "id": id(line.id), "code": .text(line.code), "color": .text(line.color.hex),
      "dash": line.dash == .solid ? nil : .text(line.dash.rawValue), "name": text(line.name),
      "client_group": line.clientGroup.map(PrintedValue.text),
      "requires": line.requires == Line.Requirement() ? nil : requires,
      "screening": id(line.screening), "guidance": ids(line.guidance), "order": ids(line.order),
      "source": id(line.source), "assumed": assumed(line.assumptions),
      "assumed_fields": strings(line.assumptions.fields),
    ])
  }

  private static func link(_ link: Link) -> PrintedValue {
    .record(of: [
      "line": id(link.line), "from": id(link.from), "to": id(link.to), "cost": integer(link.cost),
    ])
  }

  private static func costs(_ costs: Costs) -> PrintedValue? {
    let standard = Costs()
    let pairs = [
      ("handoff", costs.handoff, standard.handoff), ("ride", costs.ride, standard.ride),
      ("change", costs.change, standard.change), ("return", costs.return, standard.return),
      ("contact", costs.contact, standard.contact), ("fee", costs.fee, standard.fee),
      ("distance", costs.distance, standard.distance),
    ]
    let stated = pairs.filter { $0.1 != $0.2 }
    return stated.isEmpty ? nil : .record(stated.map { ($0.0, integer($0.1)) })
  }

  private static func origin(_ origin: Origin) -> PrintedValue {
    .record(of: [
      "id": id(origin.id), "level": word(origin.level), "name": text(origin.name),
      "source": id(origin.source), "assumed": assumed(origin.assumptions),
      "assumed_fields": strings(origin.assumptions.fields),
    ])
  }

  private static func governingBody(_ body: GoverningBody) -> PrintedValue {
    let size: PrintedValue = .record(of: [
      "min": body.minimumSize.map(integer), "max": body.maximumSize.map(integer),
    ])
    return .record(of: [
      "id": id(body.id), "name": text(body.name), "note": body.note.map(PrintedValue.text),
      "size": body.minimumSize == nil && body.maximumSize == nil ? nil : size,
      "source": id(body.source),
    ])
  }

  private static func procedure(_ procedure: Procedure) -> PrintedValue {
    .record(of: [
      "id": id(procedure.id), "name": procedure.name.map(text), "source": id(procedure.source),
      "steps": .list(
        procedure.steps.map {
          .record(of: [
            "id": .text($0.id), "optional": flag($0.isOptional), "name": text($0.name),
          ])
        }),
    ])
  }

  private static func guidance(_ guidance: Guidance) -> PrintedValue {
    .record(of: [
      "id": id(guidance.id), "source": id(guidance.source), "text": text(guidance.text),
      "ladder": words(guidance.ladder),
    ])
  }

  private static func fact(_ fact: Fact) -> PrintedValue {
    .record(of: [
      "id": id(fact.id), "value": .number(fact.value), "unit": fact.unit.map(PrintedValue.text),
      "period": fact.period.map(PrintedValue.text), "approximate": flag(fact.isApproximate),
      "text": fact.text.map(text), "source": id(fact.source),
    ])
  }
}

internal import Linjasto
internal import LinjastoText
internal import Schematic

extension HSDS {
  func service(_ station: Station) -> JSON {
    let id = ids.id("service", station.id.rawValue)
    var members: [JSON.Member] = [.init("id", .string(id))]
    func add(_ key: String, _ text: String?) {
      if let text, !text.isEmpty { members.append(.init(key, .string(text))) }
    }
    let owner = station.organization.flatMap { network[$0] }
    add("organization_id", owner.map { ids.id("organization", $0.id.rawValue) })
    members.append(.init("name", .string(text(station.name))))
    add("alternate_name", station.synonyms[language].joined(separator: ", "))
    add("description", station.note.map(text))
    members.append(.init("status", .string(status(of: station))))
    if station.fee != .unknown {
      add("fees_description", FieldCatalog.word(station.fee.rawValue, "fee", in: language))
    }
    add("eligibility_description", station.clients?.note.map(text))
    if let age = station.clients?.youngest { members.append(.init("minimum_age", .integer(age))) }
    if let age = station.clients?.oldest { members.append(.init("maximum_age", .integer(age))) }
    add("assured_date", station.verified?.description)
    members += [
      .init("service_areas", .array(areas(of: station, id))),
      .init("service_at_locations", .array(locations(of: station, id))),
      .init(
        "languages",
        .array(
          station.languages.map { language in
            .object([
              .init("id", .string(ids.id("language", station.id.rawValue, language.rawValue))),
              .init("service_id", .string(id)), .init("code", .string(language.rawValue)),
            ])
          })),
    ]
    if let owner { members.append(.init("organization", organization(owner))) }
    members.append(.init("attributes", .array(attributes(of: station, id))))
    return .object(members)
  }

  /// One of the four words; which of ours it was is among the attributes.
  private func status(of station: Station) -> String {
    switch station.offer(reading) {
    case .offered: "active"
    case .away: "temporarily closed"
    case .ended: "defunct"
    case .planned, .unknown: "inactive"
    }
  }

  /// None where nobody knows whom it serves, which the attribute `serves` says.
  private func areas(of station: Station, _ service: String) -> [JSON] {
    func area(_ code: String, _ name: String) -> JSON {
      .object([
        .init("id", .string(ids.id("area", station.id.rawValue, code))),
        .init("service_id", .string(service)), .init("name", .string(name)),
        .init("extent", .string(code)), .init("extent_type", "text"),
      ])
    }
    switch station.reach {
    case .unknown: return []
    case .everywhere: return [area("all", Words(language)(.mapCountry))]
    case .regions(let regions):
      return regions.map { area($0.rawValue, network[$0].map { text($0.name) } ?? $0.rawValue) }
    }
  }

  /// Where it sits, and that it can be reached from afar. No addresses.
  private func locations(of station: Station, _ service: String) -> [JSON] {
    func place(_ key: String, _ kind: String, _ name: String) -> JSON {
      let id = ids.id("location", station.id.rawValue, key)
      return .object([
        .init("id", .string(ids.id("service-at-location", station.id.rawValue, key))),
        .init("service_id", .string(service)), .init("location_id", .string(id)),
        .init(
          "location",
          .object([
            .init("id", .string(id)), .init("location_type", .string(kind)),
            .init("name", .string(name)),
          ])),
      ])
    }
    let seat = station.home.map { home in
      place("home", "physical", network[home].map { text($0.name) } ?? home.rawValue)
    }
    let distant = station.modes.filter { $0 == .phone || $0 == .online }.map { mode in
      place(
        mode.rawValue, "virtual",
        FieldCatalog.word(mode.rawValue, "modes", in: language))
    }
    return (seat.map { [$0] } ?? []) + distant
  }

  /// Its lines and roles as terms, and every field of it as it stands in the map.
  private func attributes(of station: Station, _ service: String) -> [JSON] {
    func link(_ kind: Taxonomy, _ id: String, _ term: JSON, label: String?) -> JSON {
      var members: [JSON.Member] = [
        .init("id", .string(ids.id("attribute", service, kind.rawValue, id))),
        .init("link_id", .string(service)),
        .init("taxonomy_term_id", .string(ids.id(kind.rawValue, id))),
        .init("link_type", .string(kind.rawValue)), .init("link_entity", "service"),
      ]
      if let label { members.append(.init("label", .string(label))) }
      return .object(members + [.init("taxonomy_term", term)])
    }
    let lines = station.lines.firstOccurrences.compactMap { network[$0] }.map {
      link(
        .line, $0.id.rawValue, term($0),
        label: station.assumesMembership(of: $0.id) ? "assumed" : nil)
    }
    let roles = station.roles.firstOccurrences.compactMap { network[$0] }.map {
      link(.role, $0.id.rawValue, term($0), label: nil)
    }
    var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
    fields.add(station, of: Station.fields, except: ["id"])
    if let source = station.source.flatMap({ network[$0] }) {
      fields.add("source_title", source.title.written)
      fields.add("source_url", text: source.url)
    }
    return lines + roles + attributes(fields.all, of: service, "service")
  }
}

internal import Linjasto
internal import LinjastoText
internal import Schematic

extension FHIR {
  /// A service, or a role without anybody in it.
  func station(_ station: Station) -> JSON {
    switch station.kind {
    case .unit, .team, .network, .project: service(station)
    case .role, .coordinator, .liaison, .researcher: role(station)
    }
  }

  private func service(_ station: Station) -> JSON {
    entry(
      "HealthcareService", ids.id("station", station.id.rawValue),
      [
        ("extension", extensions(fields(of: station))), ("identifier", own(station)),
        ("active", isActive(station)),
        ("providedBy", station.organization.map { reference("organization", $0.rawValue) }),
        ("type", roles(of: station)), ("specialty", lines(of: station)),
        ("location", .array(station.home.map { [reference("region", $0.rawValue)] } ?? [])),
        ("name", .string(text(station.name))), ("comment", station.note.map { .string(text($0)) }),
        (
          "coverageArea",
          .array(station.reach.named.map { reference("region", $0.rawValue) })
        ),
        (
          "eligibility",
          .array(
            station.clients?.note.map { [.object([.init("comment", .string(text($0)))])] } ?? [])
        ),
        ("communication", .array(station.languages.map(spoken))),
        ("referralMethod", .array(station.modes.map(mode))), ("notAvailable", absence(of: station)),
      ])
  }

  private func role(_ station: Station) -> JSON {
    let name = JSON.object([.init("text", .string(text(station.name)))])
    return entry(
      "PractitionerRole", ids.id("station", station.id.rawValue),
      [
        ("extension", extensions(fields(of: station))), ("identifier", own(station)),
        ("active", isActive(station)),
        ("period", period(station.presencePeriod)),
        ("organization", station.organization.map { reference("organization", $0.rawValue) }),
        ("code", .array([name] + (roles(of: station).array ?? []))),
        ("specialty", lines(of: station)),
        ("location", .array(station.home.map { [reference("region", $0.rawValue)] } ?? [])),
        ("notAvailable", absence(of: station)),
      ])
  }

  /// One for each agreement: who may use the station, and whether that is signed. Nil of `active` is
  /// that nobody knows.
  func affiliations(_ station: Station) -> [JSON] {
    let isService = [.unit, .team, .network, .project].contains(station.kind)
    return station.agreements.enumerated().map { number, agreement in
      var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
      fields.add(agreement, of: Agreement.fields, except: ["regions"])
      fields.add("station", text: station.id.rawValue)
      fields.add("assumed", .boolean(station.assumptions.contains("agreements")))
      let lines = agreement.lines.compactMap { network[$0] }.map {
        concept("line", $0.id.rawValue, text($0.name))
      }
      let isActive: Bool? =
        switch agreement.state {
        case .signed: reading.day.map { agreement.period.contains($0) } ?? true
        case .notSigned: false
        case .inquiry, .unknown: nil
        }
      return entry(
        "OrganizationAffiliation", ids.id("agreement", station.id.rawValue, "\(number)"),
        [
          ("extension", extensions(fields.all)),
          ("identifier", [identifier("linjasto agreement", "\(station.id)-\(number + 1)")]),
          ("active", isActive.map { .bool($0) }), ("period", period(agreement.period)),
          ("organization", station.organization.map { reference("organization", $0.rawValue) }),
          ("specialty", .array(lines)),
          ("location", .array(agreement.regions.map { reference("region", $0.rawValue) })),
          (
            "healthcareService",
            isService ? [reference("station", station.id.rawValue)] : nil
          ),
        ])
    }
  }

  // MARK: Elements

  /// Nil where nobody knows whether it exists.
  private func isActive(_ station: Station) -> JSON? {
    switch station.offer(reading) {
    case .offered, .away: true
    case .planned, .ended: false
    case .unknown: nil
    }
  }

  private func own(_ station: Station) -> JSON {
    [identifier("linjasto station", station.id.rawValue)]
  }

  /// Every field of it as it stands in the map; the reach of a role has no element.
  private func fields(of station: Station) -> [DataGraph.Attribute] {
    var fields = RecordAttributes(language: language, fallback: network.defaultLanguage)
    fields.add(station, of: Station.fields, except: ["id", "organization"])
    return fields.all
  }

  private func lines(of station: Station) -> JSON {
    .array(
      station.lines.firstOccurrences.compactMap { network[$0] }.map {
        concept("line", $0.id.rawValue, text($0.name))
      })
  }

  private func roles(of station: Station) -> JSON {
    .array(
      station.roles.firstOccurrences.compactMap { network[$0] }.map {
        concept("role", $0.id.rawValue, text($0.name))
      })
  }

  private func spoken(_ language: Language) -> JSON {
    let coding = JSON.object([
      .init("system", "urn:ietf:bcp:47"), .init("code", .string(language.rawValue)),
    ])
    return .object([.init("coding", .array([coding]))])
  }

  private func mode(_ mode: Station.Mode) -> JSON {
    .object([.init("text", .string(FieldCatalog.word(mode.rawValue, "modes", in: language)))])
  }

  private func absence(of station: Station) -> JSON {
    guard let away = station.unavailable else { return .array([]) }
    let record = Station.fields.shape.name
    let label =
      FieldCatalog.heading("unavailable", of: record).map { Words(language)($0) } ?? "unavailable"
    let during = period(away).map { [JSON.Member("during", $0)] } ?? []
    return .array([.object([.init("description", .string(label))] + during)])
  }
}

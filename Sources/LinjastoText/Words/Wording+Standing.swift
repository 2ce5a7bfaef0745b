package import Linjasto

extension Wording {
  /// What the map assumes and an answer rests on, in words: `linja E; palvelee …`.
  package func callAsFunction(_ assumptions: [Assumption]) -> String {
    func values(_ field: String) -> [String] {
      assumptions.filter { $0.field == field }.compactMap { $0.value }
    }
    var parts: [String] = []
    let lines = values("lines").map { code(Line.ID($0)) }
    if !lines.isEmpty { parts.append(say(.onLines, words.list(lines), "\(lines.count)")) }
    let roles = values("roles").map { self(Role.ID($0)) }
    if !roles.isEmpty { parts.append(say(.inRoles, words.list(roles), "\(roles.count)")) }
    let regions = values("serves").map { Region.ID($0) }
    if !regions.isEmpty { parts.append(serving(regions)) }
    var told: [String] = []
    for assumption in assumptions {
      let word = field(assumption.field)
      if let word, !told.contains(word) { told.append(word) }
    }
    return (parts + told).joined(separator: "; ")
  }

  /// A field that has no value for each region or line; nil for those that have.
  private func field(_ key: String) -> String? {
    switch key {
    case "entry": say(.assumedEntry)
    case "agreements": say(.fieldAgreements)
    case "status": say(.assumedActive)
    case "period.from": say(.fieldFrom)
    case "period.to": say(.fieldTo)
    case "unavailable": say(.assumedAbsence)
    case "clients": say(.assumedClients)
    case "coverage": say(.assumedCoverage)
    default: nil
    }
  }

  /// What holds a station that is there below full cover on `line`, or makes it uncertain; nil for
  /// what keeps it out altogether or is told elsewhere.
  package func limit(_ condition: Condition, of station: Station, on line: Line.ID?) -> String? {
    let note = line.flatMap { station.terms(on: $0)?.note }
    return switch condition.kind {
    case .partial:
      (note ?? station.servesNote).map { "\(say(.onlyPart)): \(self($0))" } ?? say(.onlyPart)
    case .coverageAssumed: say(.coverAssumed)
    case .someClients: station.clients.map { "\(say(.someClients)): \(self($0))" }
    case .regionUnknown: say(.notKnownToServe)
    case .statusUnknown: say(.statusNotKnown)
    case .agreementAsked: say(.agreementAsked)
    case .agreementNotBegun:
      condition.day.map { say(.agreementBeginsOn, date($0)) } ?? say(.agreementBeginsLater)
    case .agreementEnded:
      condition.day.map { say(.agreementEndedOn, date($0)) } ?? say(.agreementEndedBefore)
    case .notBegun: condition.day.map { say(.beginsOn, date($0)) } ?? say(.beginsLater)
    case .periodOver: condition.day.map { say(.endedOn, date($0)) } ?? say(.endedBefore)
    case .unavailable: condition.day.map { say(.unavailableUntil, date($0)) } ?? say(.unavailable)
    default: nil
    }
  }

  /// Whom a station takes, such as `16–17-vuotiaat; asiakkaan kieli ruotsi`.
  package func callAsFunction(_ clients: Station.Clients) -> String {
    var parts: [String] = []
    switch (clients.youngest, clients.oldest) {
    case (let youngest?, let oldest?): parts.append(say(.agesBetween, "\(youngest)", "\(oldest)"))
    case (let youngest?, nil): parts.append(say(.agesFrom, "\(youngest)"))
    case (nil, let oldest?): parts.append(say(.agesTo, "\(oldest)"))
    case (nil, nil): break
    }
    if !clients.languages.isEmpty {
      parts.append(say(.clientLanguage, words.list(clients.languages.map { self($0) })))
    }
    if !clients.municipalities.isEmpty {
      let names = words.list(clients.municipalities.map { self($0) })
      parts.append(say(.municipalities, names, "\(clients.municipalities.count)"))
    }
    if let note = clients.note { parts.append(self(note)) }
    return parts.joined(separator: "; ")
  }
}

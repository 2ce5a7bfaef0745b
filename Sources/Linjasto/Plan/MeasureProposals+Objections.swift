extension MeasureProposals {
  /// The same, read from there.
  package func read(at place: ReadPlace) -> MeasureProposals {
    var proposals = self
    proposals.place = place
    return proposals
  }

  /// Why proposals contradict the maps, each reason at its place in the file they were read from.
  public func objections(_ networks: [Network], _ report: CoverageReport) -> [Diagnostic] {
    var look = ProposalLook(networks, report, place)
    for (number, id) in excluded.enumerated() {
      look.check(id, at: .record("exclude", number))
    }
    for (number, proposal) in proposals.enumerated() {
      look.check(proposal.change, at: .record("measures", number))
    }
    return look.objections
  }
}

/// Compares proposals with the maps.
private struct ProposalLook {
  private(set) var objections: [Diagnostic] = []
  private let networks: [Network]
  private let reading: Reading
  private let place: ReadPlace
  private let regions: [String]
  private let lines: [String]
  private let roles: [String]
  private let stations: [String]

  init(_ networks: [Network], _ report: CoverageReport, _ place: ReadPlace) {
    self.networks = networks
    self.place = place
    reading = report.reading
    regions = report.regions.map { $0.id.rawValue }
    lines = report.lines.map { $0.id.rawValue }
    roles = report.roles.map { $0.id.rawValue }
    stations = report.stations.map { $0.id.rawValue }
  }

  mutating func check(_ station: Station.ID, at path: FieldPath) {
    check(station.rawValue, .noStation, stations, at: path)
  }

  mutating func check(_ change: Measure.Change, at path: FieldPath) {
    for (number, region) in change.regions.enumerated() {
      check(region.rawValue, .noRegion, regions, at: path.key("regions").item(number))
    }
    for (number, line) in change.lines.enumerated() {
      check(line.rawValue, .noLine, lines, at: path.key("lines").item(number))
    }
    for (number, role) in change.roles.enumerated() {
      check(role.rawValue, .noRole, roles, at: path.key("roles").item(number))
    }
    let stated = path.key("station")
    let station = networks.lazy.compactMap { $0[change.station] }.first
    if change.kind == .found {
      if station != nil { object(Saying(.isThereAlready, "\(change.station)"), at: stated) }
      return
    }
    guard let station else { return check(change.station, at: stated) }
    let hasEnded = station.presence(reading).conditions.contains {
      ($0.kind == .ended || $0.kind == .periodOver) && !$0.isAssumed
    }
    if hasEnded { object(Saying(.hasEndedAlready, "\(change.station)"), at: stated) }
  }

  private mutating func check(
    _ id: String, _ noun: Phrase, _ known: [String], at path: FieldPath
  ) {
    guard !known.contains(id) else { return }
    objections.append(
      Diagnostic(
        .unknownName, Saying(.mapHasNo, .phrase(noun), "\(id)"),
        help: Similarity.question(id, among: known), location: place.location(of: path)))
  }

  private mutating func object(_ message: Saying, at path: FieldPath) {
    objections.append(
      Diagnostic(.contradictingProposal, message, location: place.location(of: path)))
  }
}

extension JourneyRequest {
  /// What keeps `station` from being contacted, whatever it covers: what its standing in the region
  /// says on the best of its lines, those in `needed` first, and what this case asks beyond that.
  package func barriers(of station: Station, needed: [Line.ID] = []) -> [Hindrance] {
    barriers(of: station.standing(asRoleIn: region, preferring: needed, reading), station)
      + ownBarriers(of: station)
  }

  /// What keeps `station` from meeting `requirement`, which it has the theme for.
  package func barriers(of station: Station, to requirement: Requirement, needed: [Line.ID])
    -> [Hindrance]
  {
    switch requirement {
    case .line(let line):
      return barriers(of: station.standing(in: region, on: line, reading), station)
        + ownBarriers(of: station)
    case .role(let role):
      let barriers = barriers(of: station, needed: needed)
      let isDropped = !station.offers(role, reading) && !barriers.contains(.assumed)
      return isDropped ? [.assumed] + barriers : barriers
    }
  }

  /// The conditions of a standing as hindrances: first the region, then the day, then agreements and
  /// absences. Partial cover hinders no contact.
  func barriers(of standing: Standing, _ station: Station) -> [Hindrance] {
    let hindrances = standing.conditions.compactMap { hindrance($0, station) }.firstOccurrences
    return hindrances.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { $0.element }
  }

  private func hindrance(_ condition: Condition, _ station: Station) -> Hindrance? {
    // What is awaited is marked as such, also while its period is still to come.
    let isAwaited = station.status == .planned || station.status == .inquiry
    return switch condition.kind {
    case .neverCovers: .neverCovers(station.kind)
    case .notServed: .doesNotServe(region)
    case .regionUnknown: .notKnownToServe(region)
    case .lineAssumed, .entryAssumed, .regionAssumed, .statusAssumed, .agreementAssumed,
      .endAssumed:
      .assumed
    case .planned, .inquiry: planned ? nil : .status(station.status)
    case .statusUnknown: .status(.unknown)
    case .ended: .status(.ended)
    case .notBegun: isAwaited || planned ? nil : .outsidePeriod(station.presencePeriod)
    case .periodOver: .outsidePeriod(station.presencePeriod)
    case .notSigned: .agreementNotSigned
    case .agreementAsked: planned ? nil : .agreementAsked
    case .agreementNotBegun: planned ? nil : .agreementNotBegun(condition.day)
    case .agreementEnded: .agreementEnded(condition.day)
    case .clientNotTaken: .clientNotTaken
    case .unavailable: .unavailable(until: condition.day)
    case .entry, .notOnLine, .someClients, .partial, .coverageAssumed: nil
    }
  }

  /// What the case itself rules out.
  func ownBarriers(of station: Station) -> [Hindrance] {
    var barriers: [Hindrance] = []
    if let until = unavailable[station.id], isAway(until: until) {
      barriers.append(.unavailable(until: until))
    }
    if avoided.contains(station.id) { barriers.append(.avoided) }
    if consulted.contains(station.id) { barriers.append(.alreadyConsulted) }
    if let language, !station.languages.isEmpty, !station.languages.contains(language) {
      barriers.append(.doesNotSpeak(language))
    }
    if let mode, !station.modes.isEmpty, !station.modes.contains(mode) {
      barriers.append(.doesNotWork(mode))
    }
    if freeOnly && station.charges { barriers.append(.charges) }
    return barriers
  }

  /// Whether an absence that the case knows of reaches the day; one without an end always does.
  private func isAway(until: Day?) -> Bool {
    guard let until, let day = reading.day else { return true }
    return day <= until
  }
}

extension Hindrance {
  /// Where it stands among the hindrances of one station.
  fileprivate var rank: Int {
    switch self {
    case .doesNotServe, .notKnownToServe, .neverCovers, .assumed: 0
    case .status: 1
    case .outsidePeriod: 2
    case .agreementNotSigned, .agreementAsked, .agreementNotBegun, .agreementEnded: 3
    default: 4
    }
  }
}

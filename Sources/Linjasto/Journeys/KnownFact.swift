/// A fact about a station that a route rests on, and that the map may not know.
public enum KnownFact: String, Hashable, Sendable, CaseIterable {
  case agreement
  case fee
  case mode
  case language
}

extension JourneyRequest {
  /// The facts about `station` that the map does not know and this request would need.
  public func unknowns(of station: Station) -> [KnownFact] {
    var unknowns: [KnownFact] = []
    switch station.agreement(with: region, reading) {
    case .signed, .notSigned: break
    case .inquiry, .unknown, nil: unknowns.append(.agreement)
    }
    if station.fee == .unknown { unknowns.append(.fee) }
    if station.modes.isEmpty { unknowns.append(.mode) }
    if language != nil && station.languages.isEmpty { unknowns.append(.language) }
    return unknowns
  }

  /// What the map assumes of `station`, and an answer in which it covers `covers` rests on: fields,
  /// with the value where only that is assumed.
  public func assumptions(of station: Station, covering covers: [Requirement]) -> [String] {
    let assumed = station.assumptions
    var found: [String] = []
    for requirement in covers {
      switch requirement {
      case .line(let line) where assumed.contains("lines", line.rawValue):
        found.append("lines: \(line)")
      case .role(let role) where assumed.contains("roles", role.rawValue):
        found.append("roles: \(role)")
      default: break
      }
    }
    if assumed.contains("serves", region.rawValue) { found.append("serves: \(region)") }
    if !station.agreements.isEmpty && assumed.contains("agreements", region.rawValue) {
      found.append("agreements: \(region)")
    }
    return found
  }

  /// What visiting `station` costs, apart from getting there.
  package func visitCost(of station: Station, _ costs: Costs) -> CostSplit {
    var split = CostSplit()
    split.contact = costs.contact
    if station.charges { split.fee = costs.fee }
    switch station.agreement(with: region, reading) {
    case .unknown, .inquiry: split.distance = costs.distance
    default: break
    }
    return split
  }
}

extension Station {
  /// Whether it charges, always or for some.
  package var charges: Bool { fee == .charged || fee == .mixed }
}

extension JourneyRequest {
  /// The facts about `station` that the map does not know and this request would need.
  public func unknowns(of station: Station) -> [KnownFact] {
    station.unknowns(of: station.agreement(with: region, reading))
      .filter { $0 != .language || language != nil }
  }

  /// What the map assumes of `station`, and an answer in which it covers `covers` rests on.
  public func assumptions(of station: Station, covering covers: [Requirement]) -> [Assumption] {
    station.assumptions(
      in: region, on: covers.compactMap { if case .line(let line) = $0 { line } else { nil } },
      as: covers.compactMap { if case .role(let role) = $0 { role } else { nil } })
  }

  /// What visiting `station` costs, apart from getting there.
  package func visitCost(of station: Station, _ costs: Costs) -> CostSplit {
    var split = CostSplit()
    split.contact = costs.contact
    if station.charges { split.fee = costs.fee }
    switch station.agreement(with: region, reading).state {
    case .unknown, .inquiry: split.distance = costs.distance
    case .signed, .notSigned, nil: break
    }
    return split
  }
}

extension Station {
  /// Whether it charges, always or for some.
  package var charges: Bool { fee == .charged || fee == .mixed }
}

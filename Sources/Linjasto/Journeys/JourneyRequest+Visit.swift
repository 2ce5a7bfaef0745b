extension JourneyRequest {
  /// The facts about `station`, which covers `covers`, that the map does not know and this request
  /// would need.
  public func unknowns(of station: Station, covering covers: [Requirement]) -> [KnownFact] {
    station.unknowns(of: agreement(of: station, covering: covers))
      .filter { $0 != .language || language != nil }
  }

  /// What the map assumes of `station`, and an answer in which it covers `covers` rests on.
  public func assumptions(of station: Station, covering covers: [Requirement]) -> [Assumption] {
    station.assumptions(
      in: region, on: covers.lines,
      as: covers.compactMap { if case .role(let role) = $0 { role } else { nil } })
  }

  /// Whether `station` meets `requirement` in part only.
  public func isPartial(_ requirement: Requirement, by station: Station) -> Bool {
    guard case .line(let line) = requirement else { return false }
    return station.standing(in: region, on: line, reading).conditions.contains {
      $0.kind.level == .partial
    }
  }

  /// The agreement that an answer rests on in which `station` covers `covers`: on the first of the lines
  /// where none is in force, else on the first; on any line, where it covers none.
  public func agreement(of station: Station, covering covers: [Requirement]) -> AgreementStanding {
    let all = covers.lines.map { station.agreement(with: region, on: $0, reading) }
    return all.first { !$0.isSigned } ?? all.first ?? station.agreement(with: region, reading)
  }

  /// What visiting `station`, which covers `covers`, costs, apart from getting there.
  package func visitCost(of station: Station, covering covers: [Requirement], _ costs: Costs)
    -> CostSplit
  {
    var split = CostSplit()
    split.contact = costs.contact
    if station.charges { split.fee = costs.fee }
    if !agreement(of: station, covering: covers).isSigned { split.distance = costs.distance }
    if !named.contains(station.id), covers.contains(where: { isPartial($0, by: station) }) {
      split.partial = costs.partial
    }
    split.assumption = costs.assumption * assumptions(of: station, covering: covers).count
    return split
  }
}

extension Station {
  /// Whether it charges, always or for some.
  package var charges: Bool { fee == .charged || fee == .mixed }
}

extension JourneyRequest {
  /// The facts about `station` that the map does not know and this request would need.
  public func unknowns(of station: Station) -> [KnownFact] {
    station.unknowns(of: station.agreement(with: region, reading))
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

  /// Whether `station` has an agreement in force on every line that it covers; on any, where it covers
  /// none.
  private func hasSigned(_ station: Station, covering covers: [Requirement]) -> Bool {
    let lines = covers.lines
    return lines.isEmpty
      ? station.agreement(with: region, reading).isSigned
      : lines.allSatisfy { station.agreement(with: region, on: $0, reading).isSigned }
  }

  /// What visiting `station`, which covers `covers`, costs, apart from getting there.
  package func visitCost(of station: Station, covering covers: [Requirement], _ costs: Costs)
    -> CostSplit
  {
    var split = CostSplit()
    split.contact = costs.contact
    if station.charges { split.fee = costs.fee }
    if !hasSigned(station, covering: covers) { split.distance = costs.distance }
    if covers.contains(where: { isPartial($0, by: station) }) { split.partial = costs.partial }
    split.assumption = costs.assumption * assumptions(of: station, covering: covers).count
    return split
  }
}

extension Station {
  /// Whether it charges, always or for some.
  package var charges: Bool { fee == .charged || fee == .mixed }
}

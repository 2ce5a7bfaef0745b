public import Linjasto

extension CoverageReport {
  /// How many cells stand on which rung, with and without assumptions, the required roles, and where
  /// maps contradict each other; at most 100 columns wide.
  public func summary(in language: Language) -> String {
    let words = Words(language)
    func count(_ level: CoverLevel) -> String { "\(cells.count { $0.level == level })" }
    let all = "\(cells.count)"
    var text = Columns.wrapped(
      words(
        .emptyCells, "\(empty.count)", all, count(.none), count(.ended), count(.planned),
        count(.partial), count(.full)))
    if !factsOnly {
      let assumed = cells.count { $0.level.isThere && !$0.factsLevel.isThere }
      let factsEmpty = cells.count { !$0.factsLevel.isThere }
      text += Columns.wrapped(words(.emptyByFacts, "\(factsEmpty)", all, "\(assumed)"))
    }
    let required = cells.flatMap { $0.roles }
    if !required.isEmpty {
      let core = required.filter { $0.tier == .core }
      let network = required.filter { $0.tier == .network }
      func there(_ roles: [RoleCover]) -> String { "\(roles.count { $0.level.isThere })" }
      text += Columns.wrapped(
        words(.requiredRoles, there(core), "\(core.count)", there(network), "\(network.count)"))
    }
    let unknown = cells.reduce(0) { $0 + $1.unknown }
    let carrying = cells.reduce(0) { $0 + $1.stations.count }
    text += Columns.wrapped(words(.unknownAgreements, "\(carrying)", "\(unknown)"))
    return text
      + Columns.section(
        words(.contradictions), conflicts.map { "- " + words.claims($0) }, indent: 4)
  }
}

extension Words {
  /// What one map says and the other does not.
  fileprivate func claims(_ conflict: MapConflict) -> String {
    let subject =
      switch conflict.subject {
      case .region: self(.kindRegion)
      case .line: self(.kindLine)
      case .station: self(.kindStation)
      case .role: self(.kindRole)
      }
    return self(
      .contradiction, subject, conflict.id, conflict.field, conflict.kept.value, conflict.kept.map,
      conflict.other.value, conflict.other.map)
  }
}

package import Linjasto

extension Names {
  /// The changes of a measure, beginning with a capital, without a full stop.
  package func sentence(_ measure: Measure) -> String {
    var text = ""
    // Whoever is to serve a region first is asked about all else, not whether it does.
    let isAlone = !measure.changes.contains { $0.kind == .extend || $0.kind == .join }
    for change in measure.changes {
      let clause = clause(
        change, closing: measure.closes, isFirst: text.isEmpty, isAlone: isAlone)
      text = text.isEmpty ? clause : words(.stepThen, text, clause)
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func clause(
    _ change: Measure.Change, closing gaps: [Gap], isFirst: Bool, isAlone: Bool
  ) -> String {
    let station = quoted(change.station)
    let (lines, lineCount) = (list(change.lines), "\(change.lines.count)")
    func filled(_ phrase: Phrase, _ clause: String) -> String {
      change.roles.isEmpty
        ? clause : words(phrase, clause, list(change.roles), "\(change.roles.count)")
    }
    switch change.kind {
    case .verify: return isAlone ? question(station, gaps) : words(.verifyPlain, station)
    case .sign:
      return isFirst
        ? words(.signChange, station, regions(change.regions, .named))
        : words(.signAgain, regions(change.regions, .named))
    case .extend:
      return isFirst
        ? words(.extendChange, station, regions(change.regions, .served))
        : words(.extendAgain, regions(change.regions, .served))
    case .start: return isFirst ? words(.startChange, station) : words(.startAgain)
    case .widen: return isFirst ? words(.widenChange, station) : words(.widenAgain)
    case .join:
      return filled(
        .joinRoles,
        isFirst
          ? words(.joinChange, station, lines, lineCount) : words(.joinAgain, lines, lineCount))
    case .found:
      return filled(
        .foundRoles,
        words(.foundChange, lines, regions(change.regions, .toward), lineCount))
    }
  }

  /// What to ask: whether the station serves the places that hang on the answer.
  private func question(_ station: String, _ gaps: [Gap]) -> String {
    guard !gaps.isEmpty else { return words(.verifyPlain, station) }
    let lines = gaps.map { $0.line }.firstOccurrences
    return words(
      .verifyChange, station, regions(Set(gaps.map { $0.region }).sorted(), .served), list(lines),
      "\(lines.count)")
  }

  /// Gaps by line and role, each with its regions.
  package func places(_ gaps: [Gap]) -> String {
    struct Place {
      let line: Line.ID
      var roles: [Role.ID]
      var regions: [Region.ID]
    }
    var byRole: [String: Place] = [:]
    var roleOrder: [String] = []
    for gap in gaps {
      let key = "\(gap.line)/\(gap.role?.rawValue ?? "")"
      if byRole[key] == nil { roleOrder.append(key) }
      byRole[key, default: Place(line: gap.line, roles: gap.role.map { [$0] } ?? [], regions: [])]
        .regions.append(gap.region)
    }
    // Roles that lack in the same regions of a line are told together.
    var groups: [String: Place] = [:]
    var order: [String] = []
    for key in roleOrder {
      guard let place = byRole[key] else { continue }
      let regions = place.regions.map { $0.rawValue }.joined(separator: ",")
      let group = "\(place.line)/\(place.roles.isEmpty ? "" : "role")/\(regions)"
      if groups[group] == nil {
        order.append(group)
        groups[group] = place
      } else {
        groups[group]?.roles += place.roles
      }
    }
    return order.compactMap { key in
      groups[key].map { place in
        let roles = place.roles.isEmpty ? "" : " (\(list(place.roles)))"
        if regionIDs.count == 1 { return "\(self(place.line))\(roles)" }
        return words(.inPlace, "\(self(place.line))\(roles)", regions(place.regions, .inside))
      }
    }.joined(separator: "; ")
  }
}

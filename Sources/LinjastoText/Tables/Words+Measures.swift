internal import Linjasto

extension Words {
  /// The changes of a measure, beginning with a capital, without a full stop.
  func sentence(_ measure: Measure) -> String {
    var text = ""
    for change in measure.changes {
      let clause = clause(change, isFirst: text.isEmpty)
      text = text.isEmpty ? clause : self(.stepThen, text, clause)
    }
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func clause(_ change: Measure.Change, isFirst: Bool) -> String {
    let id = change.station.rawValue
    let station = self(isFirst ? .changedStation : .changedAgain, id)
    let (lines, regions) = (list(change.lines), list(change.regions))
    let (lineCount, regionCount) = ("\(change.lines.count)", "\(change.regions.count)")
    func filled(_ phrase: Phrase, _ clause: String) -> String {
      change.roles.isEmpty
        ? clause : self(phrase, clause, list(change.roles), "\(change.roles.count)")
    }
    return switch change.kind {
    case .verify: self(.verifyChange, self(.changedStation, id))
    case .sign: self(.signChange, station, regions, regionCount)
    case .extend: self(.extendChange, station, regions, regionCount)
    case .start: self(.startChange, station)
    case .widen: self(.widenChange, station)
    case .join: filled(.joinRoles, self(.joinChange, station, lines, lineCount))
    case .found: filled(.foundRoles, self(.foundChange, lines, regions, lineCount, regionCount))
    }
  }

  /// Gaps by line and role, each with its regions.
  func places(_ gaps: [Gap]) -> String {
    var order: [String] = []
    var roles: [String: [String]] = [:]
    var byKey: [String: (line: Line.ID, regions: [String])] = [:]
    var places: [String: (line: Line.ID, role: Role.ID?, regions: [String])] = [:]
    var placeOrder: [String] = []
    for gap in gaps {
      let key = "\(gap.line)/\(gap.role?.rawValue ?? "")"
      if places[key] == nil { placeOrder.append(key) }
      places[key, default: (gap.line, gap.role, [])].regions.append(gap.region.rawValue)
    }
    // Roles that lack in the same regions of a line are told together.
    for key in placeOrder {
      guard let place = places[key] else { continue }
      let regions = place.regions.joined(separator: ", ")
      let group = "\(place.line)/\(place.role == nil ? "" : "role")/\(regions)"
      if byKey[group] == nil { order.append(group) }
      byKey[group] = (place.line, place.regions)
      if let role = place.role { roles[group, default: []].append(role.rawValue) }
    }
    return order.compactMap { group in
      byKey[group].map { found in
        let names = roles[group].map { " (\($0.joined(separator: ", ")))" } ?? ""
        return place("\(found.line)\(names)", in: found.regions)
      }
    }.joined(separator: "; ")
  }
}

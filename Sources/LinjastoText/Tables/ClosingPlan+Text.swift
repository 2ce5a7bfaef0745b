public import Linjasto

extension ClosingPlan {
  /// The steps, what each closes, and what is proven of the whole.
  public func text(_ report: CoverageReport) -> String {
    var text = Columns.wrapped("Closing plan: \(verdict)")
    if steps.isEmpty, closed.isEmpty, open.isEmpty, hopeless.isEmpty {
      return "Closing plan: nothing to close.\n"
    }
    let pilots = Set(report.cells.flatMap { $0.carriers }.filter { $0.isPilot }.map { $0.station })
    for (index, step) in steps.enumerated() {
      let number = "\(index + 1). "
      let points = Columns.count(step.measure.cost, "point")
      text += "\n" + Columns.wrapped("\(number)\(words(step.measure)): \(points)", indent: 3)
      let condition = step.measure.isConditional ? ", if confirmed," : ""
      text += Columns.wrapped(
        "closes\(condition) \(Self.places(step.measure.closes))", first: 3, indent: 5)
      if let station = step.measure.station, pilots.contains(station) {
        text += Columns.wrapped("\(station) is a pilot", first: 3, indent: 5)
      }
      if !step.substitutes.isEmpty {
        text += Columns.wrapped(
          "at the same cost instead: "
            + step.substitutes.map { $0.rawValue }.joined(separator: ", "),
          first: 3, indent: 5)
      }
    }
    if !open.isEmpty {
      text += "\n" + Columns.wrapped("Left open: \(Self.places(open))", indent: 2)
    }
    if !hopeless.isEmpty {
      text += "\n" + Columns.wrapped("No candidate closes \(Self.places(hopeless))", indent: 2)
    }
    let rest = report.cells.filter { $0.level.isThere && !$0.factsLevel.isThere }.count
    if !report.factsOnly, rest > 0 {
      text +=
        "\n"
        + Columns.wrapped(
          "Verify first: \(Columns.count(rest, "covered cell")) beside these rest on assumptions alone; "
            + "the plan with --facts-only says whom to ask.")
    }
    let missing = report.cells.filter { !$0.languages.missing.isEmpty }.count
    if missing > 0 {
      text += Columns.wrapped(
        "Not in the plan: required languages that are missing in \(Columns.count(missing, "cell"))."
      )
    }
    return text + "\n" + Columns.wrapped(tariff)
  }

  private var verdict: String {
    let total = closed.count + open.count + hopeless.count
    var text =
      "\(Columns.count(cost, "point")) for \(closed.count) of \(Columns.count(total, "gap"))"
    if let budget { text += " within a budget of \(budget)" }
    text += ", out of \(candidates) candidate measures; "
    if isOptimal {
      text +=
        budget == nil
        ? "proven: no choice of them is cheaper." : "proven: no choice of them closes more."
    } else if let leastCost {
      text += "none costs less than \(leastCost), which is not proven to be reached."
    } else if let mostClosed {
      text += "none closes more than \(mostClosed), which is not proven to be reached."
    }
    return text
  }

  private var tariff: String {
    "Points rank effort and are no money: verify \(costs.verify) a station, agreement "
      + "\(costs.agreement) a region, a further line \(costs.line), start what is planned "
      + "\(costs.start), widen a part to the whole \(costs.widen), new station \(costs.station) and "
      + "\(costs.role) a role. State your own with --candidates."
  }

  private func words(_ measure: Measure) -> String {
    let text = measure.changes.enumerated().map { index, change in
      words(change, isFirst: index == 0)
    }.joined(separator: ", then ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func words(_ change: Measure.Change, isFirst: Bool) -> String {
    let regions = change.regions.map { $0.rawValue }.joined(separator: ", ")
    let lines = change.lines.map { $0.rawValue }.joined(separator: ", ")
    let roles = change.roles.map { $0.rawValue }.joined(separator: ", ")
    let station = isFirst ? change.station.rawValue : "it"
    switch change.kind {
    case .verify: return "verify what is assumed of \(change.station)"
    case .sign: return "sign the open agreement of \(station) with \(regions)"
    case .extend: return "agree with \(station) that it serves \(regions), too"
    case .start: return "bring \(station) into operation, which is planned or asked for"
    case .widen: return "widen \(station) from a part to the whole of its regions"
    case .join:
      return "let \(station) stand on \(lines), too" + (roles.isEmpty ? "" : " as \(roles)")
    case .found:
      return "found a new station on \(lines) for \(regions)"
        + (roles.isEmpty ? "" : " with \(roles)")
    }
  }

  /// Gaps by line and role, each with its regions.
  static func places(_ gaps: [Gap]) -> String {
    var order: [String] = []
    var roles: [String: [String]] = [:]
    var byKey: [String: (line: Line.ID, regions: String)] = [:]
    var places: [String: (line: Line.ID, role: Role.ID?, regions: [String])] = [:]
    var placeOrder: [String] = []
    for gap in gaps {
      let key = "\(gap.line)/\(gap.role?.rawValue ?? "")"
      if places[key] == nil { placeOrder.append(key) }
      places[key, default: (gap.line, gap.role, [])].regions.append(gap.region.rawValue)
    }
    for key in placeOrder {
      guard let place = places[key] else { continue }
      let regions = place.regions.joined(separator: ", ")
      let group = "\(place.line)/\(place.role == nil ? "" : "role")/\(regions)"
      if byKey[group] == nil { order.append(group) }
      byKey[group] = (place.line, regions)
      if let role = place.role { roles[group, default: []].append(role.rawValue) }
    }
    return order.compactMap { group in
      byKey[group].map { place in
        let names = roles[group].map { " (\($0.joined(separator: ", ")))" } ?? ""
        return "\(place.line)\(names) in \(place.regions)"
      }
    }.joined(separator: "; ")
  }
}

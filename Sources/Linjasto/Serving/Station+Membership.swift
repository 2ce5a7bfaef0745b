extension Station {
  /// Whether the station stands on `line` in this reading.
  public func isOn(_ line: Line.ID, _ reading: Reading) -> Bool {
    lines.contains(line) && !(reading.factsOnly && assumes("lines", line.rawValue))
  }

  /// Whether it offers `role` in this reading, on whichever line.
  public func offers(_ role: Role.ID, _ reading: Reading) -> Bool {
    roles.contains(role) && !(reading.factsOnly && assumes("roles", role.rawValue))
  }

  /// The state of the agreement with `region` on the day of the reading; nil where the map speaks
  /// of none. Of several current ones a refusal counts first, then a signature.
  public func agreement(with region: Region.ID, _ reading: Reading) -> Agreement.State? {
    guard !agreements.isEmpty else { return nil }
    if reading.factsOnly && assumes("agreements", region.rawValue) { return nil }
    var best: Agreement.State?
    for agreement in agreements where agreement.regions.contains(region) {
      guard reading.day.map(agreement.period.contains) ?? true else { continue }
      if best.map({ agreement.state.rank < $0.rank }) ?? true { best = agreement.state }
    }
    return best
  }

  /// Whether the map marks the field, or `value` in it, as read into its sources.
  func assumes(_ field: String, _ value: String? = nil) -> Bool {
    !assumptions.isEmpty && assumptions.contains(field, value)
  }
}

extension Agreement.State {
  /// Which of several agreements of one day counts, the lowest first.
  fileprivate var rank: Int {
    switch self {
    case .notSigned: 0
    case .signed: 1
    case .inquiry: 2
    case .unknown: 3
    }
  }
}

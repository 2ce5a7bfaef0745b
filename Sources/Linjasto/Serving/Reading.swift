/// How facts and assumptions are read in a query.
public struct Reading: Hashable, Sendable {
  /// The day that periods are compared with; nil counts every period as current.
  public var day: Day?
  /// Drop what the map marks as assumed: memberships, regions served, agreements.
  public var factsOnly: Bool

  public init(day: Day? = nil, factsOnly: Bool = false) {
    self.day = day
    self.factsOnly = factsOnly
  }
}

extension Station {
  /// Whether the station stands on `line` in this reading.
  public func isOn(_ line: Line.ID, _ reading: Reading) -> Bool {
    lines.contains(line)
      && !(reading.factsOnly && assumptions.contains("lines", line.rawValue))
  }

  /// Whether `region` is among those served in this reading, whatever the agreements say.
  public func reaches(_ region: Region.ID, _ reading: Reading) -> Bool {
    serves.contains(region)
      && !(reading.factsOnly && assumptions.contains("serves", region.rawValue))
  }

  /// The state of the agreement with `region` on the day of the reading; nil where the map speaks
  /// of none. Of several current ones a refusal counts first, then a signature.
  public func agreement(with region: Region.ID, _ reading: Reading) -> Agreement.State? {
    if reading.factsOnly && assumptions.contains("agreements", region.rawValue) { return nil }
    let states = agreements.filter { agreement in
      agreement.regions.contains(region) && (reading.day.map(agreement.period.contains) ?? true)
    }.map { $0.state }
    return [.notSigned, .signed, .inquiry, .unknown].first(where: states.contains)
  }
}

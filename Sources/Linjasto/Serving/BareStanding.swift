/// A standing without what it rests on in the map, for those who add up thousands.
struct BareStanding {
  let level: CoverLevel
  let conditions: [Condition]
  let isPilot: Bool
  let agreement: Agreement.State?
}

extension Station {
  func bareStanding(
    in region: Region.ID, on line: Line.ID, _ presence: Presence, _ reading: Reading
  ) -> BareStanding {
    var conditions: [Condition] = []
    func add(_ kind: Condition.Kind) {
      conditions.append(Condition(kind, isAssumed: assumes("lines", line.rawValue)))
    }
    if membership == .all {
      add(.entry)
    } else if !lines.contains(line) {
      add(.notOnLine)
    } else if reading.factsOnly, assumes("lines", line.rawValue) {
      add(.lineAssumed)
    }
    return bareStanding(
      conditions + self.conditions(in: region, reading), in: region, presence, reading)
  }

  func bareStanding(in region: Region.ID, _ presence: Presence, _ reading: Reading) -> BareStanding
  {
    bareStanding(conditions(in: region, reading), in: region, presence, reading)
  }

  func bareEntryStanding(in region: Region.ID, _ presence: Presence, _ reading: Reading)
    -> BareStanding
  {
    let isDropped = reading.factsOnly && assumes(membership == .all ? "lines" : "entry")
    let own = isDropped ? [Condition(.entryAssumed, isAssumed: true)] : []
    return bareStanding(own + conditions(in: region, reading), in: region, presence, reading)
  }

  private func bareStanding(
    _ place: [Condition], in region: Region.ID, _ presence: Presence, _ reading: Reading
  ) -> BareStanding {
    BareStanding(
      level: place.isEmpty ? presence.level : .none,
      conditions: place.isEmpty ? presence.conditions : place + presence.conditions,
      isPilot: presence.isPilot, agreement: agreement(with: region, reading))
  }

  /// What keeps the station from serving `region`, whatever the line and its presence.
  private func conditions(in region: Region.ID, _ reading: Reading) -> [Condition] {
    var conditions: [Condition] = []
    if !serves.contains(region) {
      conditions.append(Condition(.notServed, isAssumed: assumes("serves", region.rawValue)))
    } else if reading.factsOnly, assumes("serves", region.rawValue) {
      conditions.append(Condition(.regionAssumed, isAssumed: true))
    }
    if agreement(with: region, reading) == .notSigned {
      conditions.append(Condition(.notSigned, isAssumed: assumes("agreements", region.rawValue)))
    }
    return conditions
  }
}

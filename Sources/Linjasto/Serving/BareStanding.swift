/// A standing without what it rests on in the map, for those who add up thousands.
struct BareStanding {
  let level: CoverLevel
  let conditions: [Condition]
  let isPilot: Bool
  let agreement: AgreementStanding
}

extension Station {
  /// - Parameter presence: that of the same reading.
  func bareStanding(
    in region: Region.ID, on line: Line.ID, _ presence: Presence, _ reading: Reading
  ) -> BareStanding {
    let isAssumed = assumesMembership(of: line)
    var own: [Condition] = []
    if membership == .all {
      own.append(Condition(.entry, isAssumed: isAssumed))
    } else {
      if !kind.covers { own.append(Condition(.neverCovers, isAssumed: assumes("kind"))) }
      if !lines.contains(line) {
        own.append(Condition(.notOnLine, isAssumed: isAssumed))
      } else if reading.factsOnly, isAssumed {
        own.append(Condition(.lineAssumed, isAssumed: true))
      }
    }
    return bareStanding(own, in: region, on: line, presence, reading)
  }

  func bareStanding(in region: Region.ID, _ presence: Presence, _ reading: Reading) -> BareStanding
  {
    let own = kind == .project ? [Condition(.neverCovers, isAssumed: assumes("kind"))] : []
    return bareStanding(own, in: region, on: nil, presence, reading)
  }

  func bareEntryStanding(in region: Region.ID, _ presence: Presence, _ reading: Reading)
    -> BareStanding
  {
    let isDropped = reading.factsOnly && assumes(membership == .all ? "lines" : "entry")
    let own = isDropped ? [Condition(.entryAssumed, isAssumed: true)] : []
    return bareStanding(own, in: region, on: nil, presence, reading)
  }

  private func bareStanding(
    _ own: [Condition], in region: Region.ID, on line: Line.ID?, _ presence: Presence,
    _ reading: Reading
  ) -> BareStanding {
    let agreement = self.agreement(with: region, on: line, reading)
    let place = self.conditions(in: region, on: line, agreement, reading)
    let isAsElsewhere = terms.isEmpty || line.flatMap { self.terms(on: $0) }?.coverage == nil
    let cover = isAsElsewhere ? presence.ofCover : coverConditions(on: line, reading)
    var conditions = own.isEmpty ? place : own + place
    conditions += presence.ofDay
    conditions += cover
    var level = CoverLevel.full
    for condition in conditions { level = min(level, condition.kind.level) }
    // What only an assumption speaks against stays where it is: facts alone lower, and never raise.
    if reading.factsOnly, level > .none, !isStated {
      let assuming = reading.ofAssumptions
      let whole =
        line.map { bareStanding(in: region, on: $0, self.presence(assuming), assuming) }
        ?? bareStanding(in: region, self.presence(assuming), assuming)
      level = min(level, whole.level)
    }
    return BareStanding(
      level: level, conditions: conditions, isPilot: presence.isPilot, agreement: agreement)
  }

  /// What keeps the station from serving `region` on `line`, whatever its presence.
  private func conditions(
    in region: Region.ID, on line: Line.ID?, _ agreement: AgreementStanding, _ reading: Reading
  ) -> [Condition] {
    var conditions: [Condition] = []
    let isAssumed = assumesReach(region, on: line)
    if reading.factsOnly, isAssumed {
      conditions.append(Condition(.regionAssumed, isAssumed: true))
    } else {
      switch reach(on: line).contains(region) {
      case true?: break
      case false?: conditions.append(Condition(.notServed, isAssumed: isAssumed))
      case nil: conditions.append(Condition(.regionUnknown, isAssumed: isAssumed))
      }
    }
    if let kind = agreement.condition {
      conditions.append(
        Condition(kind, day: agreement.day, isAssumed: assumesAgreement(with: region, on: line)))
    } else if reading.factsOnly, agreement.state == nil, assumesAgreement(with: region, on: line),
      self.agreement(with: region, on: line, reading.ofAssumptions).condition != nil
    {
      conditions.append(Condition(.agreementAssumed, isAssumed: true))
    }
    if let clients, clients.stand(to: reading.client) == false {
      conditions.append(Condition(.clientNotTaken, isAssumed: assumes("clients")))
    }
    return conditions
  }

  /// Whether it is an assumption that the station stands on `line`.
  package func assumesMembership(of line: Line.ID) -> Bool {
    assumes("lines", line.rawValue) || terms(on: line)?.isAssumed == true
  }

  /// Whether it is an assumption that the station serves, or does not serve, `region` on `line`.
  package func assumesReach(_ region: Region.ID, on line: Line.ID?) -> Bool {
    if let terms = line.flatMap({ self.terms(on: $0) }), terms.reach != nil {
      return terms.isAssumed
    }
    return assumes("serves", region.rawValue)
  }

  /// Whether what is said of the agreement with `region` on `line` is an assumption.
  func assumesAgreement(with region: Region.ID, on line: Line.ID?) -> Bool {
    if let terms = line.flatMap({ self.terms(on: $0) }), terms.agreement != nil {
      return terms.isAssumed
    }
    return assumes("agreements", region.rawValue)
      && agreements.contains { $0.regions.contains(region) && $0.isOn(line) }
  }
}

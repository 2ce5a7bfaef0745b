/// How a station serves a region on a line on a day: the one answer to "may this station serve?"
/// that coverage, journeys, pictures and plans read.
public struct Standing: Equatable, Sendable {
  public let level: CoverLevel
  /// Every condition that holds it below ``CoverLevel/full``, in the order of their kinds; empty when
  /// nothing does.
  public let conditions: [Condition]
  /// On trial; counts as there.
  public let isPilot: Bool
  /// What the map says of an agreement with the region, and where the day lies.
  public let agreement: AgreementStanding
  /// What the map assumes of all that was looked at, in the order of the conditions.
  public let assumptions: [Assumption]
  /// What the map does not know of the station in this region and a contact would need, languages
  /// included.
  public let unknowns: [KnownFact]

  /// Whether a condition of the place itself keeps the station out, rather than one of the day: it
  /// does not serve the region, stands elsewhere, or its agreement is refused.
  public var isElsewhere: Bool { conditions.contains { $0.kind.isOfPlace } }

  /// Whether nobody says if the station serves the region: the sources do not, or only an assumption
  /// that is dropped does, and nothing else keeps it out.
  package var isOpen: Bool {
    var isUnsaid = false
    for condition in conditions {
      switch condition.kind {
      case .regionUnknown, .regionAssumed: isUnsaid = true
      case let kind where kind.isOfPlace: return false
      default: break
      }
    }
    return isUnsaid
  }

  /// Whether the station serves the region, now or at some time, as far as is known.
  package var isHere: Bool { !isElsewhere && !isOpen }
}

extension Condition.Kind {
  /// Whether it tells of a region or line and not of the day.
  var isOfPlace: Bool {
    switch self {
    case .entry, .notOnLine, .lineAssumed, .entryAssumed, .notServed, .regionAssumed, .notSigned,
      .clientNotTaken:
      true
    default: false
    }
  }
}

extension Station {
  /// How the station stands to `region` on `line`: what it adds there, and what holds it back.
  public func standing(in region: Region.ID, on line: Line.ID, _ reading: Reading) -> Standing {
    let place = bareStanding(in: region, on: line, presence(reading), reading)
    return standing(place, in: region, on: [line], reading)
  }

  /// How the station stands to `region` on whichever line.
  public func standing(in region: Region.ID, _ reading: Reading) -> Standing {
    let place = bareStanding(in: region, presence(reading), reading)
    return standing(place, in: region, on: [], reading)
  }

  /// How the station stands to `region` as one who has a role: as on the best of its lines, those in
  /// `needed` before others; on no line where it stands on none. A researcher may be asked for a role.
  public func standing(
    asRoleIn region: Region.ID, preferring needed: [Line.ID], _ reading: Reading
  ) -> Standing {
    var asked = self
    if kind == .researcher { asked.kind = .unit }
    let preferred = lines.filter(needed.contains)
    var best: Standing?
    for line in preferred.isEmpty ? lines : preferred {
      let standing = asked.standing(in: region, on: line, reading)
      if best.map({ standing.level > $0.level }) ?? true { best = standing }
    }
    return best ?? asked.standing(in: region, reading)
  }

  /// How the station stands to `region` as a place to start from.
  ///
  /// - Precondition: it is an entry, marked as one or answering for every line.
  public func standing(asEntryOf region: Region.ID, _ reading: Reading) -> Standing {
    precondition(isEntry || membership == .all, "station \(id) is no entry")
    let place = bareEntryStanding(in: region, presence(reading), reading)
    let standing = standing(place, in: region, on: [], reading)
    guard assumes(membership == .all ? "lines" : "entry") else { return standing }
    return Standing(
      level: standing.level, conditions: standing.conditions, isPilot: standing.isPilot,
      agreement: standing.agreement, assumptions: [Assumption("entry")] + standing.assumptions,
      unknowns: standing.unknowns)
  }

  private func standing(
    _ bare: BareStanding, in region: Region.ID, on lines: [Line.ID], _ reading: Reading
  ) -> Standing {
    Standing(
      level: bare.level, conditions: bare.conditions, isPilot: bare.isPilot,
      agreement: bare.agreement, assumptions: assumptions(in: region, on: lines),
      unknowns: unknowns(of: bare.agreement))
  }
}

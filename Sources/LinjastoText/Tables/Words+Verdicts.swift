internal import Linjasto

extension Words {
  /// What holds a station back, as a clause without a subject.
  func clause(
    _ condition: Condition, of verdict: CellExplanation.Verdict, in region: Region.ID
  ) -> String {
    let here = region.rawValue
    let when = condition.day.map { date($0) }
    let clause =
      switch condition.kind {
      case .entry: self(.everyLine)
      case .entryAssumed: self(.entryAssumed)
      case .notOnLine: self(.notOnLine)
      case .lineAssumed: self(.lineAssumed)
      case .neverCovers: self(.neverCovers)
      case .notServed: self(.notServed, here, list(verdict.reach.named))
      case .regionUnknown: self(.notKnownToServe)
      case .regionAssumed: self(.regionAssumed, here)
      case .notSigned: self(.agreementUnsigned, here)
      case .agreementEnded: self(.agreementEndedOn, when ?? "")
      case .agreementAsked: self(.agreementAsked)
      case .agreementNotBegun: self(.agreementBeginsOn, when ?? "")
      case .agreementAssumed: self(.agreementAssumed)
      case .clientNotTaken: self(.clientNotTaken)
      case .ended: self(.hasEnded)
      case .periodOver: when.map { self(.endedOn, $0) } ?? self(.endedBefore)
      case .planned: self(.onlyPlanned)
      case .inquiry: self(.onlyAskedFor)
      case .endAssumed: self(.endAssumed)
      case .statusUnknown: self(.statusNotKnown)
      case .statusAssumed: self(.statusAssumed)
      case .notBegun: when.map { self(.beginsOn, $0) } ?? self(.beginsLater)
      case .unavailable: when.map { self(.unavailableUntil, $0) } ?? self(.awayForLong)
      case .partial:
        verdict.servesNote.map { self(.servesPartNoted, $0.text(in: language)) }
          ?? self(.servesPart)
      case .someClients: self(.someClients)
      case .coverageAssumed: self(.coverAssumed)
      }
    switch condition.kind {
    case .lineAssumed, .entryAssumed, .regionAssumed, .statusAssumed, .coverageAssumed,
      .endAssumed, .agreementAssumed:
      return clause
    default: return condition.isAssumed ? self(.toVerify, clause) : clause
    }
  }

  /// How long and how much it is there, where that is less than always and whole.
  func time(of verdict: CellExplanation.Verdict) -> String? {
    var parts: [String] = []
    if let share = verdict.share {
      switch share.kind {
      case .partTime: parts.append(self(.partTime))
      case .temporary: parts.append(self(.temporary))
      case .fullTime, nil: break
      }
      if let percent = share.percent { parts.append(self(.workingTime, number(percent))) }
      if let months = share.months { parts.append(self(.forMonths, number(months))) }
    }
    if let from = verdict.period.from { parts.append(self(.fromDay, date(from))) }
    if let to = verdict.period.to { parts.append(self(.toDay, date(to))) }
    if verdict.period.to == nil, !parts.isEmpty, verdict.share?.kind == .temporary {
      parts.append(self(.noEnd))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// A field by the file's key, in words where it is one that a standing may rest on.
  func field(_ key: String) -> String {
    switch key {
    case "lines": self(.fieldLines)
    case "serves": self(.fieldServes)
    case "agreements": self(.fieldAgreements)
    case "status": self(.fieldStatus)
    case "period.from": self(.fieldFrom)
    case "period.to": self(.fieldTo)
    case "coverage": self(.fieldCoverage)
    default: key
    }
  }

  func state(_ agreement: Agreement.State?) -> String {
    switch agreement {
    case .signed: self(.signed)
    case .notSigned: self(.isUnsigned)
    case .inquiry: self(.isAskedFor)
    case .unknown: self(.notKnown)
    case nil: self(.noneOnMap)
    }
  }
}

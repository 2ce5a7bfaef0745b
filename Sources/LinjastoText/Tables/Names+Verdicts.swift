package import Linjasto

extension Names {
  /// What holds a station back, as a clause without a subject.
  package func clause(
    _ condition: Condition, of verdict: CellExplanation.Verdict, in region: Region.ID
  ) -> String {
    let here = regions([region], .served)
    let when = condition.day.map { words.date($0) }
    let clause =
      switch condition.kind {
      case .entry: words(.everyLine)
      case .entryAssumed: words(.entryAssumed)
      case .notOnLine: words(.notOnLine)
      case .lineAssumed: words(.lineAssumed)
      case .neverCovers: words(.neverCovers)
      case .notServed: words(.notServed, self(region), regions(verdict.reach.named, .named))
      case .regionUnknown: words(.notKnownToServe)
      case .regionAssumed: words(.regionAssumed, here)
      case .notSigned: words(.agreementUnsigned, regions([region], .of))
      case .agreementEnded: words(.agreementEndedOn, when ?? "")
      case .agreementAsked: words(.agreementAsked)
      case .agreementNotBegun: words(.agreementBeginsOn, when ?? "")
      case .agreementAssumed: words(.agreementAssumed)
      case .clientNotTaken: words(.clientNotTaken)
      case .ended: words(.hasEnded)
      case .periodOver: when.map { words(.endedOn, $0) } ?? words(.endedBefore)
      case .planned: words(.onlyPlanned)
      case .inquiry: words(.onlyAskedFor)
      case .endAssumed: words(.endAssumed)
      case .statusUnknown: words(.statusNotKnown)
      case .statusAssumed: words(.statusAssumed)
      case .notBegun: when.map { words(.beginsOn, $0) } ?? words(.beginsLater)
      case .unavailable: when.map { words(.unavailableUntil, $0) } ?? words(.awayForLong)
      case .partial:
        verdict.servesNote.map { words(.servesPartNoted, $0.text(in: words.language)) }
          ?? words(.servesPart)
      case .someClients:
        verdict.clients.map { "\(words(.someClients)): \(limits($0))" } ?? words(.someClients)
      case .coverageAssumed: words(.coverAssumed)
      }
    switch condition.kind {
    case .lineAssumed, .entryAssumed, .regionAssumed, .statusAssumed, .coverageAssumed,
      .endAssumed, .agreementAssumed:
      return clause
    default: return condition.isAssumed ? words(.toVerify, clause) : clause
    }
  }

  /// Whom a station takes.
  package func limits(_ clients: Station.Clients) -> String {
    var limits: [String] = []
    switch (clients.youngest, clients.oldest) {
    case (let first?, let last?): limits.append(words(.agesBetween, "\(first)", "\(last)"))
    case (let first?, nil): limits.append(words(.agesFrom, "\(first)"))
    case (nil, let last?): limits.append(words(.agesTo, "\(last)"))
    case (nil, nil): break
    }
    if !clients.languages.isEmpty {
      limits.append(words(.clientLanguage, words.names(of: clients.languages)))
    }
    let towns = clients.municipalities.map { $0.text(in: words.language) }
    if !towns.isEmpty {
      limits.append(words(.municipalities, words.list(towns), "\(towns.count)"))
    }
    if let note = clients.note { limits.append(note.text(in: words.language)) }
    return limits.joined(separator: "; ")
  }
}

extension Words {
  /// How long and how much it is there, where that is less than always and whole.
  package func time(of verdict: CellExplanation.Verdict) -> String? {
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
  package func field(_ key: String) -> String {
    switch key {
    case "lines": self(.fieldLines)
    case "serves": self(.fieldServes)
    case "agreements": self(.fieldAgreements)
    case "status": self(.fieldStatus)
    case "period.from": self(.fieldFrom)
    case "period.to": self(.fieldTo)
    case "coverage": self(.fieldCoverage)
    case "clients": self(.fieldClients)
    case "unavailable": self(.fieldUnavailable)
    case "kind": self(.fieldKind)
    case "roles": self(.fieldRoles)
    default: key
    }
  }

  package func state(_ agreement: Agreement.State?) -> String {
    switch agreement {
    case .signed: self(.signed)
    case .notSigned: self(.isUnsigned)
    case .inquiry: self(.isAskedFor)
    case .unknown: self(.notKnown)
    case nil: self(.noneOnMap)
    }
  }
}

public import Linjasto

extension CoverageReport {
  /// Each cell with all that is known of it, an empty line between cells; at most 100 columns wide.
  public func details(in language: Language) -> String {
    let words = Words(language)
    return cells.map { details(of: $0, words) }.joined(separator: "\n")
  }

  private func details(of cell: Cell, _ words: Words) -> String {
    let line = lines.first { $0.id == cell.line }
    let name = line.map { "\($0.code) \($0.name.text(in: words.language))" } ?? ""
    var text = Columns.wrapped(
      "\(cell.region):\(cell.line) (\(name)): \(words(cell.level))", indent: 2)
    func add(_ label: Phrase, _ value: String) {
      text += Columns.wrapped("\(words(label)): \(value)", first: 2, indent: 4)
    }
    if !cell.carriers.isEmpty {
      add(.stationsRow, cell.carriers.map { words.marked($0) }.joined(separator: ", "))
    }
    for (label, tier) in [(Phrase.coreRow, RoleCover.Tier.core), (.networkRow, .network)] {
      let roles = cell.roles.filter { $0.tier == tier }
      if !roles.isEmpty { add(label, words.there(roles)) }
    }
    if !cell.stations.isEmpty || !cell.agreements.refused.isEmpty {
      add(.agreementsRow, words.counts(cell.agreements))
    }
    if !cell.stations.isEmpty {
      add(.languagesRow, words.offer(cell.languages))
      add(.casesRow, words.balance(cell.load))
    }
    let facts = words(.byFactsOnly, words(cell.factsLevel))
    if cell.stations.isEmpty {
      if cell.factsLevel > cell.level { add(.assumptionsRow, facts) }
    } else if cell.assumed > 0 {
      let share = words(.stationsOnAssumptions, "\(cell.assumed)", "\(cell.stations.count)")
      add(.assumptionsRow, "\(share); \(facts)")
    }
    return text
  }
}

extension Words {
  fileprivate func marked(_ carrier: CoverageReport.Carrier) -> String {
    var marks: [String] = []
    switch carrier.level {
    case .none: marks.append(self(.noneThere))
    case .partial: marks.append(self(.partMark))
    case .ended, .planned, .unknown: marks.append(short(carrier.level))
    case .full: break
    }
    if carrier.isPilot { marks.append(self(.pilotMark)) }
    if carrier.factsLevel < carrier.level { marks.append(self(.assumption)) }
    return carrier.station.rawValue + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  fileprivate func there(_ roles: [CoverageReport.RoleCover]) -> String {
    let missing = roles.filter { !$0.level.isThere }
    let there = self(.rolesThere, "\(roles.count - missing.count)", "\(roles.count)")
    guard !missing.isEmpty else { return there }
    return "\(there); " + self(.missingOnes, missing.map(hinted).joined(separator: ", "))
  }

  /// A missing role with whoever could bring it.
  private func hinted(_ role: CoverageReport.RoleCover) -> String {
    let hints =
      (role.waiting.isEmpty ? [] : [self(.waitingOnes, list(role.waiting))])
      + (role.elsewhere.isEmpty ? [] : [self(.onOtherLines, list(role.elsewhere))])
    return role.role.rawValue + (hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))")
  }

  fileprivate func counts(_ agreements: CoverageReport.Agreements) -> String {
    let counts: [(Phrase, Int)] = [
      (.signedCount, agreements.signed), (.inquiryCount, agreements.inquiry),
      (.unknownCount, agreements.unknown), (.unstatedCount, agreements.unstated),
    ]
    let known = counts.filter { $0.1 > 0 }.map { self($0.0, "\($0.1)") }
    let refused = agreements.refused
    return (known + (refused.isEmpty ? [] : [self(.refusedOnes, list(refused))]))
      .joined(separator: ", ")
  }

  fileprivate func offer(_ languages: CoverageReport.Languages) -> String {
    func codes(_ list: [Language]) -> String { list.map { $0.rawValue }.joined(separator: " ") }
    let (required, offered) = (languages.required, languages.offered)
    var text =
      required.isEmpty ? self(.noLanguagesRequired) : self(.languagesRequired, codes(required))
    text += "; "
    text += offered.isEmpty ? self(.noLanguagesOffered) : self(.languagesOffered, codes(offered))
    if languages.unknown > 0, !offered.isEmpty {
      text += ", " + self(.unknownOfStations, "\(languages.unknown)")
    }
    if !languages.missing.isEmpty { text += "; " + self(.missingOnes, codes(languages.missing)) }
    return text
  }

  fileprivate func balance(_ load: CoverageReport.Load) -> String {
    let capacity =
      switch load.capacity {
      case let most? where load.unknown > 0:
        self(.capacityInPart, number(most), "\(load.unknown)")
      case let most?: self(.capacity, number(most))
      case nil: self(.capacityUnknown)
      }
    let demand = load.demand.map { self(.demand, number($0)) } ?? self(.demandUnknown)
    let text = "\(capacity), \(demand)"
    return load.isShort == true ? self(.tooLittle, text) : text
  }
}

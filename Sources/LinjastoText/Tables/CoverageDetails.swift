public import Linjasto

extension CoverageReport {
  /// Each cell with all that is known of it, an empty line between cells; at most 100 columns wide.
  ///
  /// - Parameter networks: Those of the report, to say why somebody covers a part only.
  public func details(of networks: [Network] = [], in language: Language) -> String {
    detailSheet(of: networks, in: language).text
  }

  package func detailSheet(of networks: [Network], in language: Language) -> SheetText {
    let names = Names(self, Words(language))
    var sheet = SheetText(width: Columns.width)
    for cell in cells {
      sheet.gap()
      names.write(detailsOf: cell, names.parts(of: cell, networks, self), to: &sheet)
    }
    return sheet
  }
}

extension Names {
  /// Why each of the cell's experts covers a part of it only: a part of the region, or some clients.
  package func parts(
    of cell: CoverageReport.Cell, _ networks: [Network], _ report: CoverageReport
  ) -> [Station.ID: String] {
    guard cell.carriers.contains(where: { $0.level == .partial }), !networks.isEmpty else {
      return [:]
    }
    let explanation = CellExplanation(
      region: cell.region, line: cell.line, of: networks, report)
    var parts: [Station.ID: String] = [:]
    for verdict in explanation.verdicts where verdict.level == .partial {
      let reasons = verdict.conditions.filter { $0.kind == .partial || $0.kind == .someClients }
      if !reasons.isEmpty {
        parts[verdict.station] = reasons.map { clause($0, of: verdict, in: cell.region) }
          .joined(separator: "; ")
      }
    }
    return parts
  }

  fileprivate func write(
    detailsOf cell: CoverageReport.Cell, _ parts: [Station.ID: String], to sheet: inout SheetText
  ) {
    sheet.lead("\(self(cell.region)), \(self(cell.line)): \(words(cell))", hang: 2)
    func add(_ label: Phrase, _ value: String) {
      sheet.row(words(label), value, depth: 2, hang: 4)
    }
    if !cell.carriers.isEmpty {
      add(.stationsRow, cell.carriers.map { marked($0, parts[$0.station]) }.joined(separator: "; "))
    }
    for (label, tier) in [
      (Phrase.coreRow, CoverageReport.RoleCover.Tier.core), (.networkRow, .network),
    ] {
      let roles = cell.roles.filter { $0.tier == tier }
      if !roles.isEmpty { add(label, there(roles)) }
    }
    if !cell.stations.isEmpty || !cell.agreements.refused.isEmpty {
      add(.agreementsRow, counts(cell.agreements))
    }
    if !cell.stations.isEmpty { add(.languagesRow, offer(cell.languages)) }
    if !cell.stations.isEmpty || cell.load.demand != nil { add(.casesRow, balance(cell)) }
    if cell.assumed > 0 || cell.isByAssumption {
      let share = words(.stationsOnAssumptions, "\(cell.assumed)", "\(cell.stations.count)")
      add(.assumptionsRow, "\(share); \(words(.byFactsOnly, words(cell.factsLevel)))")
    }
  }

  /// A station with what keeps it from counting in full.
  package func marked(_ carrier: CoverageReport.Carrier, _ part: String? = nil) -> String {
    let marks = marks(carrier, part)
    return self(carrier.station) + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
  }

  /// - Parameter part: Why it covers a part only.
  package func marks(_ carrier: CoverageReport.Carrier, _ part: String? = nil) -> [String] {
    var marks: [String] = []
    if carrier.level != .full { marks.append(part ?? words.short(carrier.level)) }
    if carrier.isPilot { marks.append(words(.pilotMark)) }
    if carrier.factsLevel < carrier.level { marks.append(words(.assumption)) }
    return marks
  }

  private func there(_ roles: [CoverageReport.RoleCover]) -> String {
    let missing = roles.filter { !$0.level.isThere }
    let there = words(.rolesThere, "\(roles.count - missing.count)", "\(roles.count)")
    guard !missing.isEmpty else { return there }
    return "\(there); " + words(.missingOnes, missing.map { hinted($0) }.joined(separator: ", "))
  }

  /// A missing role with whoever could bring it.
  private func hinted(_ role: CoverageReport.RoleCover) -> String {
    let hints =
      (role.waiting.isEmpty ? [] : [words(.waitingOnes, list(role.waiting))])
      + (role.elsewhere.isEmpty ? [] : [words(.onOtherLines, list(role.elsewhere))])
    return self(role.role) + (hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))")
  }

  private func counts(_ agreements: CoverageReport.Agreements) -> String {
    let counts: [(Phrase, Int)] = [
      (.signedCount, agreements.signed), (.inquiryCount, agreements.inquiry),
      (.unknownCount, agreements.unknown), (.unstatedCount, agreements.unstated),
    ]
    let known = counts.filter { $0.1 > 0 }.map { words($0.0, "\($0.1)") }
    let refused = agreements.refused
    return (known + (refused.isEmpty ? [] : [words(.refusedOnes, list(refused))]))
      .joined(separator: ", ")
  }

  private func offer(_ languages: CoverageReport.Languages) -> String {
    let (required, offered) = (languages.required, languages.offered)
    var text =
      required.isEmpty
      ? words(.noLanguagesRequired) : words(.languagesRequired, words.names(of: required))
    text += "; "
    text +=
      offered.isEmpty
      ? words(.noLanguagesOffered) : words(.languagesOffered, words.names(of: offered))
    if languages.unknown > 0, !offered.isEmpty {
      text += ", " + words(.unknownOfStations, "\(languages.unknown)")
    }
    if !languages.missing.isEmpty {
      text += "; " + words(.missingOnes, words.names(of: languages.missing))
    }
    return text
  }

  private func balance(_ cell: CoverageReport.Cell) -> String {
    let load = cell.load
    if let balance = DemandBalance(cell) {
      return "\(words(.demand, words.number(balance.demand))), \(words.verdict(of: balance))"
    }
    let capacity =
      switch load.capacity {
      case let most? where load.unknown > 0:
        words(.balanceUnknownPart, words.number(most), "\(load.unknown)")
      case let most?: words(.capacity, words.number(most))
      case nil: words(.balanceUnknown)
      }
    return "\(capacity), \(words(.demandUnknown))"
  }
}

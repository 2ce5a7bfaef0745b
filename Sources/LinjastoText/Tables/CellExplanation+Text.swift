public import Linjasto

extension CellExplanation {
  /// What decided, station by station: those that count, those that fell short, the entries.
  ///
  /// - Parameter report: That the explanation was made from; it has the names.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    sheet(report, in: language).text
  }

  package func sheet(_ report: CoverageReport, in language: Language) -> SheetText {
    let words = Words(language)
    let names = Names(report, words)
    let level = cell.map { words($0) } ?? words(.noCell)
    var sheet = SheetText(width: Columns.width)
    sheet.lead("\(names(region)), \(names(line)): \(level)", hang: 2)
    sheet.append(report.heading(words))
    let (counting, others) = (
      verdicts.filter { $0.level > .none }, verdicts.filter { $0.level == .none }
    )
    let near = others.filter { $0.conditions.first?.kind != .entry }
    let entries = others.filter { $0.conditions.first?.kind == .entry }
    write(.countingStations, counting, names, to: &sheet)
    write(.nearStations, near, names, to: &sheet)
    write(.entriesApart, entries, names, to: &sheet)
    if verdicts.isEmpty {
      sheet.gap()
      sheet.paragraph(words(.nobodyOnLine))
    }
    let missing = cell?.missingCore ?? []
    if !missing.isEmpty {
      sheet.gap()
      sheet.row(words(.coreLacking), names.list(missing), hang: 0)
    }
    return sheet
  }

  private func write(
    _ heading: Phrase, _ verdicts: [Verdict], _ names: Names, to sheet: inout SheetText
  ) {
    guard !verdicts.isEmpty else { return }
    sheet.gap()
    sheet.lead(names.words(heading))
    for verdict in verdicts {
      let name = verdict.name.text(in: names.words.language)
      sheet.paragraph(name, depth: 2, hang: 4, of: .station(verdict.station))
      for reason in reasons(for: verdict, names) { sheet.item(.bullet, reason, depth: 4) }
    }
  }

  private func reasons(for verdict: Verdict, _ names: Names) -> [String] {
    let words = names.words
    let counts = verdict.level > .none
    var reasons: [String] = []
    if counts {
      let pilot = verdict.isPilot ? ", " + words(.pilot) : ""
      reasons.append(words(.countsAs, words(verdict.level)) + pilot)
    }
    reasons += verdict.conditions.map { names.clause($0, of: verdict, in: region) }
    if counts, let time = words.time(of: verdict) { reasons.append(time) }
    if verdict.sitsHere, verdict.conditions.contains(where: { $0.kind == .notServed }) {
      reasons.append(words(.sitsHere))
    }
    let isSaid = verdict.conditions.contains { Self.ofAgreements.contains($0.kind) }
    if counts, !isSaid {
      reasons.append("\(words(.agreement)): \(words.state(verdict.agreement.state))")
    }
    if !verdict.assumedFields.isEmpty {
      let fields = words(
        .assumedFields, words.list(verdict.assumedFields.map { words.field($0) }))
      let left =
        verdict.factsLevel == verdict.level
        ? "" : "; " + words(.byFactsOnly, words(verdict.factsLevel))
      reasons.append(fields + left)
    }
    return reasons
  }

  /// The conditions that tell of the agreement already.
  private static let ofAgreements: [Condition.Kind] = [
    .notSigned, .agreementEnded, .agreementAsked, .agreementNotBegun, .agreementAssumed,
  ]
}

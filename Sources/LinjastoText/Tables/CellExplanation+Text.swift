public import Linjasto

extension CellExplanation {
  /// What decided, station by station: those that count, those that fell short, the entries.
  ///
  /// - Parameter report: That the explanation was made from; it has the names.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    let words = Words(language)
    let names = Names(report, words)
    let level = cell.map { words($0) } ?? words(.noCell)
    var text = Columns.wrapped("\(names(region)), \(names(line)): \(level)", indent: 2)
    text += report.heading(words)
    let (counting, others) = (
      verdicts.filter { $0.level > .none }, verdicts.filter { $0.level == .none }
    )
    let near = others.filter { $0.conditions.first?.kind != .entry }
    let entries = others.filter { $0.conditions.first?.kind == .entry }
    text += section(.countingStations, counting, names)
    text += section(.nearStations, near, names)
    text += section(.entriesApart, entries, names)
    if verdicts.isEmpty { text += "\n" + words(.nobodyOnLine) + "\n" }
    let missing = cell?.missingCore ?? []
    if !missing.isEmpty {
      text += "\n" + Columns.wrapped("\(words(.coreLacking)): \(names.list(missing))")
    }
    return text
  }

  private func section(_ heading: Phrase, _ verdicts: [Verdict], _ names: Names) -> String {
    guard !verdicts.isEmpty else { return "" }
    return "\n\(names.words(heading))\n" + verdicts.map { text(of: $0, names) }.joined()
  }

  private func text(of verdict: Verdict, _ names: Names) -> String {
    reasons(for: verdict, names).reduce(
      Columns.wrapped(verdict.name.text(in: names.words.language), first: 2, indent: 4)
    ) { text, reason in
      text + Columns.wrapped("- \(reason)", first: 4, indent: 6)
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

public import Linjasto

extension CellExplanation {
  /// What decided, station by station: those that count, those that fell short, the entries.
  ///
  /// - Parameter report: That the explanation was made from; it has the names.
  public func text(_ report: CoverageReport, in language: Language) -> String {
    let words = Words(language)
    let regionName = report.regions.first { $0.id == region }?.name.text(in: language) ?? ""
    let heading = report.lines.first { $0.id == line }
    let lineName = heading.map { "\($0.code) \($0.name.text(in: language))" } ?? ""
    let level = cell.map { words($0.level) } ?? words(.noCell)
    var text = Columns.wrapped(
      "\(region):\(line) (\(regionName) · \(lineName)): \(level)", indent: 2)
    text += report.heading(words)
    let (counting, others) = (
      verdicts.filter { $0.level > .none }, verdicts.filter { $0.level == .none }
    )
    let near = others.filter { $0.conditions.first?.kind != .entry }
    let entries = others.filter { $0.conditions.first?.kind == .entry }
    text += section(.countingStations, counting, words)
    text += section(.nearStations, near, words)
    text += section(.entriesApart, entries, words)
    if verdicts.isEmpty { text += "\n" + words(.nobodyOnLine) + "\n" }
    return text
  }

  private func section(_ heading: Phrase, _ verdicts: [Verdict], _ words: Words) -> String {
    guard !verdicts.isEmpty else { return "" }
    return "\n\(words(heading))\n" + verdicts.map { text(of: $0, words) }.joined()
  }

  private func text(of verdict: Verdict, _ words: Words) -> String {
    reasons(for: verdict, words).reduce(
      Columns.wrapped(
        "\(verdict.station): \(verdict.name.text(in: words.language))", first: 2, indent: 4)
    ) { text, reason in
      text + Columns.wrapped("- \(reason)", first: 4, indent: 6)
    }
  }

  private func reasons(for verdict: Verdict, _ words: Words) -> [String] {
    let counts = verdict.level > .none
    var reasons: [String] = []
    if counts {
      let pilot = verdict.isPilot ? ", " + words(.pilot) : ""
      reasons.append(words(.countsAs, words(verdict.level)) + pilot)
    }
    reasons += verdict.conditions.map { words.clause($0, of: verdict, in: region) }
    if counts, let time = words.time(of: verdict) { reasons.append(time) }
    if verdict.sitsHere, verdict.conditions.contains(where: { $0.kind == .notServed }) {
      reasons.append(words(.sitsHere, region.rawValue))
    }
    if counts, !verdict.conditions.contains(where: { $0.kind == .notSigned }) {
      reasons.append("\(words(.agreement)): \(words.state(verdict.agreement.state))")
    }
    if !verdict.assumedFields.isEmpty {
      let fields = words(
        .assumedFields, verdict.assumedFields.map { words.field($0) }.joined(separator: ", "))
      let left =
        verdict.factsLevel == verdict.level
        ? "" : "; " + words(.byFactsOnly, words(verdict.factsLevel))
      reasons.append(fields + left)
    }
    return reasons
  }
}

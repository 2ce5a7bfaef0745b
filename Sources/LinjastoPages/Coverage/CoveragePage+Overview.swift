internal import Linjasto
internal import LinjastoText

extension CoveragePage {
  /// All the counties together: the sums, the matrix, the demand, and where maps contradict each other.
  var overview: HTML {
    var parts: [HTML] = [
      .element("h2", text: words(.overviewHead)),
      .element(
        "p",
        text: words(.cellSums, "\(report.cells.count)", report.sums(words))),
    ]
    if !report.factsOnly {
      let there = report.cells.count { $0.factsLevel.isThere }
      let assumed = report.cells.count { $0.level.isThere && !$0.factsLevel.isThere }
      parts.append(.element("p", text: words(.needsByFacts, "\(there)", "\(assumed)")))
    }
    parts.append(matrix)
    parts.append(.element("p", text: words(.matrixKey)))
    parts.append(.element("p", of: [list(report.lines.map { name($0.id) })]))
    parts += drawn
    if !report.balances.isEmpty { parts += balanceParts(report.balances, isNamed: true) }
    if picture.suppressed > 0 {
      parts.append(
        .element(
          "p", text: words(.countsLeftOut, "\(picture.suppressed)", "\(Demand.smallest)")))
    }
    if !report.conflicts.isEmpty {
      parts.append(.element("p", text: words(.contradictions)))
      parts.append(
        .block(
          "ul", of: report.conflicts.map { .element("li", text: names.claims($0)) }))
    }
    parts += asked
    return .block("section", [("class", "overview")], of: parts)
  }

  /// What was asked for beside: what-ifs, and what hangs on whom.
  var asked: [HTML] {
    [
      changes.map { NetworkComparison.text(whatIf: $0, of: report, in: words.language) },
      resilience?.text(report, in: words.language),
    ].compactMap { $0 }.map { .element("pre", text: $0) }
  }

  /// Every cell by its sign, and in words for those who hear it.
  var matrix: HTML {
    CoverageTable(
      report: report, names: names,
      lineHead: { line in
        [
          .element("span", [("aria-hidden", "true")], text: line.code),
          .element("span", [("class", "hidden")], text: names(line.id)),
        ]
      },
      regionHead: { [.text("\($0.code) "), name($0.name)] }, countsEntries: false
    ).html
  }

  /// Cases a month against capacity, the most urgent first.
  func balanceParts(_ balances: [DemandBalance], isNamed: Bool) -> [HTML] {
    let heads =
      (isNamed ? [words(.regionHead)] : []) + [
        words(.lineHead), words(.demandHead), words(.capacityHead),
      ]
    let rows: [HTML] = balances.map { balance in
      let line = rowHead([name(balance.line)])
      let region: [HTML] =
        isNamed ? [.element("td", text: names(balance.region))] : []
      return .element(
        "tr",
        of: (isNamed ? region + [line] : [line]) + [
          .element("td", [("class", "number")], text: words.number(balance.demand)),
          .element("td", text: words.verdict(of: balance)),
        ])
    }
    let caption = words(.balanceTitle)
    return [
      .element("h3", text: words(.balanceHead)),
      table("balance", String(caption.dropLast()), heads.map { columnHead($0) }, rows),
    ]
  }
}

extension Names {
  /// What to know of a cell beside its level; names in another language are marked as such.
  func remarks(on cell: CoverageReport.Cell) -> [String] {
    var remarks: [String] = []
    if cell.level.isThere {
      if cell.stations.count == 1 { remarks.append(words(.oneStation)) }
      if cell.isByAssumption {
        remarks.append(
          cell.factsLevel.isThere
            ? words(.byFactsOnly, words(cell.factsLevel)) : words(.byAssumption))
      }
      if cell.isPilotOnly { remarks.append(words(.pilotsOnly)) }
    }
    for (tier, phrase) in [
      (CoverageReport.RoleCover.Tier.core, Phrase.coreMissingOnes), (.network, .networkMissingOnes),
    ] {
      let missing = cell.missing(tier).map { $0.role }
      if !missing.isEmpty { remarks.append(words(phrase, words.list(missing.map { marked($0) }))) }
    }
    if !cell.languages.missing.isEmpty {
      remarks.append(words(.languagesMissingOnes, words.names(of: cell.languages.missing)))
    }
    return remarks
  }

  private func marked(_ id: Role.ID) -> String {
    guard let name = name(id) else { return id.rawValue }
    let shown = name.text(in: words.language)
    let own = name.language(wanted: words.language, fallback: .finnish)
    return own == words.language.spoken ? shown : LanguageMark.marked(shown, own)
  }
}

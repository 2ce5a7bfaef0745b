internal import Linjasto
internal import LinjastoText

/// One county on a page: what is concluded, each need, what is not known, what to do, the sources.
struct CountySection {
  let region: Region.ID
  let page: CoveragePage
  let report: CoverageReport
  let plan: ClosingPlan
  /// Whether the page has no other.
  let isOnly: Bool

  var words: Words { page.words }
  var names: Names { page.names }

  init(_ region: Region.ID, of page: CoveragePage, isOnly: Bool) {
    self.region = region
    self.page = page
    self.isOnly = isOnly
    report = isOnly ? page.report : page.report.limited(to: [region], [])
    plan = page.plan(report)
  }

  var html: HTML {
    let heading: [HTML] =
      isOnly ? [] : [.element("h2", text: "\(region) \(names(region))")]
    return .block(
      "section", [("class", "county")],
      of: heading + conclusion + (isOnly ? page.drawn : []) + needs + demand + unknown + measures
        + (isOnly ? page.asked : []) + sources)
  }

  // MARK: the conclusion

  private var conclusion: [HTML] {
    let cells = report.cells
    func count(_ level: CoverLevel) -> String { "\(cells.count { $0.level == level })" }
    var parts: [HTML] = [
      .element("h3", text: words(.conclusionHead)),
      .element(
        "p", text: words(.needsLooked, "\(cells.count)", count(.full), count(.partial)) + byFacts),
    ]
    add(.needsNobody, cells.filter { $0.level == .none && $0.isSurveyed }, to: &parts)
    add(.needsNotSurveyed, cells.filter { $0.level == .none && !$0.isSurveyed }, to: &parts)
    add(.needsUnknown, cells.filter { $0.level == .unknown }, to: &parts)
    add(.needsPlanned, cells.filter { $0.level == .planned }, to: &parts)
    add(.needsEnded, cells.filter { $0.level == .ended }, to: &parts)
    let lacking = cells.filter { !$0.missing(.core).isEmpty }
    if !lacking.isEmpty {
      let lines: [HTML] = lacking.map { cell in
        let roles = page.list(cell.missing(.core).map { page.name($0.role) })
        return .joined([page.name(cell.line), .text(" ("), roles, .text(")")], "")
      }
      parts.append(page.paragraph(.needsCore, .joined(lines, "; ")))
    }
    parts += vulnerability
    let open = report.balances.compactMap { $0.shortfall }.reduce(0, +)
    if open > 0 { parts.append(.element("p", text: words(.demandOpen, words.number(open)))) }
    parts += firstMeasures + [entries]
    return parts
  }

  private var byFacts: String {
    guard !report.factsOnly else { return "" }
    let there = report.cells.count { $0.factsLevel.isThere }
    let assumed = report.cells.count { $0.level.isThere && !$0.factsLevel.isThere }
    return " " + words(.needsByFacts, "\(there)", "\(assumed)")
  }

  private func add(_ phrase: Phrase, _ cells: [CoverageReport.Cell], to parts: inout [HTML]) {
    guard !cells.isEmpty else { return }
    parts.append(page.paragraph(phrase, page.list(cells.map { page.name($0.line) })))
  }

  private var vulnerability: [HTML] {
    let single = report.cells.filter { $0.level.isThere && $0.singlePoint != nil }
    guard !single.isEmpty else {
      return report.cells.contains { $0.level.isThere }
        ? [.element("p", text: words(.nothingSingle))] : []
    }
    var parts = [
      page.paragraph(
        .needsSingle, of: ["\(single.count)"], page.list(single.map { page.name($0.line) }))
    ]
    let worst = Resilience(of: report, page.picture.networks).stations.first
    if let worst, worst.cells > 1 {
      parts.append(
        .element("p", text: words(.worstLoss, names(worst.station), "\(worst.cells)")))
    }
    return parts
  }

  private var firstMeasures: [HTML] {
    guard !plan.steps.isEmpty else {
      return plan.isEmpty ? [.element("p", text: words(.nothingToDo))] : []
    }
    return [
      .element("p", text: words(.firstMeasures)),
      .block(
        "ol",
        of: plan.steps.prefix(3).map { .element("li", text: names.sentence($0.measure) + ".") }),
    ]
  }

  private var entries: HTML {
    let entries = report.entries.flatMap { $0.stations }
    return entries.isEmpty
      ? .element("p", text: words(.entriesNone))
      : page.paragraph(.entriesAre, .joined(entries.map { page.name($0) }, "; "))
  }

  // MARK: each need

  private var needs: [HTML] {
    let heads = [Phrase.lineHead, .levelHead, .expertsHead, .remarksHead]
    let rows: [HTML] = report.cells.map { cell in
      let parts = names.parts(of: cell, page.picture.networks, report)
      let carriers: [HTML] = cell.carriers.map { carrier in
        let marks = names.marks(carrier, parts[carrier.station])
        let note: [HTML] = marks.isEmpty ? [] : [.text(" (\(marks.joined(separator: ", ")))")]
        return .joined([page.name(carrier.station)] + note, "")
      }
      return .element(
        "tr",
        of: [
          page.rowHead([page.name(cell.line)]),
          .element("td", [("class", cell.level.rawValue)], text: words(cell)),
          .element("td", of: [.joined(carriers, "; ")]),
          .element("td", of: [.spoken(names.remarks(on: cell).joined(separator: "; "))]),
        ])
    }
    return [
      .element("h3", text: words(.needsHead)),
      page.table(
        "needs", "\(words(.levelHead)): \(names(region))",
        heads.map { page.columnHead(words($0)) }, rows),
      .element("p", [("class", "basis")], text: words(.noteNobody)),
    ]
  }

  private var demand: [HTML] {
    let balances = report.balances
    guard !balances.isEmpty else { return [] }
    let left: [HTML] =
      isOnly && page.picture.suppressed > 0
      ? [
        .element(
          "p",
          text: words(.countsLeftOut, "\(page.picture.suppressed)", "\(Demand.smallest)"))
      ] : []
    return page.balanceParts(balances, isNamed: false) + left
  }

  // MARK: what is not known

  private var unknown: [HTML] {
    var items: [HTML] = []
    func add(_ phrase: Phrase, _ cells: [(Line.ID, [Station.ID])]) {
      guard !cells.isEmpty else { return }
      let lines: [HTML] = cells.map { line, stations in
        guard !stations.isEmpty else { return page.name(line) }
        return .joined(
          [
            page.name(line), .text(" ("), .joined(stations.map { page.name($0) }, "; "),
            .text(")"),
          ], "")
      }
      items.append(
        .element(
          "li",
          of: [.filled(words(phrase, HTML.place(0)), [.joined(lines, ", ")])]))
    }
    let cells = report.cells
    add(
      .openAssumed,
      cells.filter { $0.level.isThere && !$0.factsLevel.isThere }.map { cell in
        (cell.line, cell.carriers.filter { $0.level.isThere }.map { $0.station })
      })
    add(
      .needsUnknown,
      cells.filter { $0.level == .unknown }.map { cell in
        (cell.line, cell.carriers.filter { $0.level == .unknown }.map { $0.station })
      })
    add(
      .needsNotSurveyed,
      cells.filter { $0.level == .none && !$0.isSurveyed }.map { ($0.line, []) })
    items += counts
    if report.balances.isEmpty { items.append(.element("li", text: words(.openDemand))) }
    return [
      .element("h3", text: words(.unknownHead)),
      items.isEmpty ? .element("p", text: words(.openNothing)) : .block("ul", of: items),
    ]
  }

  /// How many of the experts there lack an agreement, their languages or their capacity.
  private var counts: [HTML] {
    let there = Set(report.cells.flatMap { $0.stations })
    let stations = page.picture.networks.flatMap { $0.stations }.filter { there.contains($0.id) }
    let unsigned = Set(
      report.cells.flatMap { $0.carriers }
        .filter { $0.level.isThere && !$0.agreement.isSigned }.map { $0.station })
    func lacking(_ isKnown: (Station) -> Bool) -> Int {
      Set(stations.map { $0.id }).subtracting(stations.filter(isKnown).map { $0.id }).count
    }
    let counts: [(Phrase, Int)] = [
      (.openAgreements, unsigned.count), (.openLanguages, lacking { !$0.languages.isEmpty }),
      (.openCapacity, lacking { $0.capacity?.casesPerMonth != nil }),
    ]
    return counts.filter { $0.1 > 0 }.map { phrase, count in
      .element("li", text: words(phrase, "\(count)", "\(there.count)"))
    }
  }

  // MARK: what to do

  private var measures: [HTML] {
    guard !plan.isEmpty else { return [] }
    let steps: [HTML] = plan.steps.map { step in
      let remarks = names.remarks(on: step, report)
      return .element(
        "li",
        of: [
          .element(
            "strong", text: words(.stepEffort, names.sentence(step.measure), "\(step.measure.cost)")
          ),
          .text(
            "." + remarks.map { " " + $0.prefix(1).uppercased() + $0.dropFirst() + "." }.joined()),
        ])
    }
    var parts: [HTML] = [
      .element("h3", text: words(.planHead)),
      .element("p", text: plan.verdict(words) + " " + words(.planMeaning)),
      .block("ol", of: steps),
    ]
    if !plan.open.isEmpty {
      parts.append(.element("p", text: words(.leftOpen, names.places(plan.open)) + "."))
    }
    if !plan.hopeless.isEmpty {
      parts.append(.element("p", text: words(.hopeless, names.places(plan.hopeless)) + "."))
    }
    return parts
  }

  // MARK: the sources

  private var sources: [HTML] {
    let stations = Set(
      report.cells.flatMap { $0.carriers.map { $0.station } }
        + report.entries.flatMap { $0.carriers.map { $0.station } })
    let lines = Set(report.lines.map { $0.id })
    var seen: Set<String> = []
    var items: [HTML] = []
    for network in page.picture.networks {
      var cited: Set<Source.ID> = []
      for station in network.stations where stations.contains(station.id) {
        cited.formUnion(station.otherSources + (station.source.map { [$0] } ?? []))
      }
      for line in network.lines where lines.contains(line.id) && network[region] != nil {
        cited.formUnion(line.otherSources + (line.source.map { [$0] } ?? []))
      }
      for source in network.contents.sources where cited.contains(source.id) {
        let title = source.title.text(in: words.language, fallback: network.defaultLanguage)
        guard seen.insert(title).inserted else { continue }
        let text = page.name(source.title)
        items.append(
          .element(
            "li", of: [source.url.map { .element("a", [("href", $0)], of: [text]) } ?? text]))
      }
    }
    guard !items.isEmpty else { return [] }
    return [.element("h3", text: words(.sourcesHead)), .block("ul", of: items)]
  }
}

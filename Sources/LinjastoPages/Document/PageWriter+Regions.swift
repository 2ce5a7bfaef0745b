internal import Linjasto
internal import LinjastoText

extension PageWriter {
  /// Where a worker of each region may begin.
  var startSection: HTML {
    let rows: [Fact] = maps.report.regions.map { region in
      (link(region), entries(in: region.id))
    }
    return section("start", .aboutEntries, facts(rows))
  }

  /// Each region with what the maps say of it, and who serves it line by line.
  var regionsSection: HTML {
    var cells: [Region.ID: [CoverageReport.Cell]] = [:]
    for cell in maps.report.cells { cells[cell.region, default: []].append(cell) }
    return section(
      "regions", .aboutRegions,
      maps.regions.map { region in
        let rows =
          byMap(region, but: ["code", "id"]) { writer, record, _ in
            writer.entry(record).rows.filter { $0.key != "code" }
          } links: { _, _ in
            [(.text(say(.aboutEntries)), entries(in: region.id))]
          }
        return .block(
          "section",
          [("class", "region"), ("id", "region/\(region.id)"), ("data-region", "\(region.id)")],
          of: [
            .element(
              "h3", of: [.text("\(region.id) "), spoken(region.first.name, ofMap: region.map)])
          ] + facts(rows + (cells[region.id] ?? []).map { served($0) }))
      })
  }

  /// Who is on the line in the region, and how far it is covered.
  private func served(_ cell: CoverageReport.Cell) -> Fact {
    let stations = cell.carriers.map { carrier in
      noted(carrier.station, carrier.level == cell.level ? [] : [words.short(carrier.level)])
    }
    let level = HTML.text(words(cell))
    return (link(cell.line), stations.isEmpty ? [level] : [level, .joined(stations, "; ")])
  }

  private func entries(in region: Region.ID) -> [HTML] {
    let carriers = entriesByRegion[region]?.carriers ?? []
    guard !carriers.isEmpty else {
      return [.text(say(withheld > 0 ? .pageNobodyShown : .aboutNobody))]
    }
    return carriers.map { carrier in
      let level = carrier.level == .full ? [] : [words.short(carrier.level)]
      let assumed = carrier.factsLevel < carrier.level ? [say(.assumption)] : []
      return noted(carrier.station, level + assumed)
    }
  }

  private var entriesByRegion: [Region.ID: CoverageReport.Entries] {
    Dictionary(firstOf: maps.report.entries.map { ($0.region, $0) })
  }

  private func noted(_ station: Station.ID, _ notes: [String]) -> HTML {
    notes.isEmpty
      ? link(station) : link(station).followed(by: " (\(notes.joined(separator: ", ")))")
  }

  func link(_ region: CoverageReport.Heading<Region>) -> HTML {
    let map = maps.regions.first { $0.id == region.id }?.map ?? 0
    return .element(
      "a", [("href", "#region/\(region.id)")], of: [spoken(region.name, ofMap: map)])
  }

  /// The gap matrix, as the command has it.
  var coverageSection: HTML {
    let report = maps.report
    let names = Names(report, words)
    let table = CoverageTable(
      report: report, names: names,
      lineHead: { line in
        [
          .element(
            "a", [("href", "#line/\(line.id)"), ("class", "badge"), ("data-line", "\(line.id)")],
            of: [
              .element("span", [("aria-hidden", "true")], text: line.code),
              .element("span", [("class", "hidden")], text: names(line.id)),
            ])
        ]
      },
      regionHead: { [.text("\($0.code) "), link($0)] }, countsEntries: true)
    var parts: [HTML] = [
      .element("p", text: report.basis(words).joined(separator: " ")),
      .element("p", text: say(.cellSums, "\(report.cells.count)", report.sums(words))),
      table.html, .element("p", text: say(.matrixKey)),
    ]
    if !report.conflicts.isEmpty {
      parts.append(.element("p", text: say(.contradictions)))
      parts.append(
        .block("ul", of: report.conflicts.map { .element("li", text: names.claims($0)) }))
    }
    return section("coverage", .coverage, parts)
  }
}

internal import Linjasto
internal import LinjastoText

/// The region × line matrix as a table: every cell by its sign, and in words for those who hear it.
struct CoverageTable {
  let report: CoverageReport
  let names: Names
  /// What stands at the head of a line's column and of a region's row.
  let lineHead: (CoverageReport.Heading<Line>) -> [HTML]
  let regionHead: (CoverageReport.Heading<Region>) -> [HTML]
  /// Whether it is told how many places to start from there are.
  let countsEntries: Bool

  var words: Words { names.words }

  var html: HTML {
    var byPlace: [Region.ID: [Line.ID: CoverageReport.Cell]] = [:]
    for cell in report.cells { byPlace[cell.region, default: [:]][cell.line] = cell }
    let entries = Dictionary(firstOf: report.entries.map { ($0.region, $0) })
    var heads = [Self.head(words(.regionHead))]
    if countsEntries { heads.append(Self.head(words(.entriesColumn))) }
    heads += report.lines.map { .element("th", [("scope", "col")], of: lineHead($0)) }
    let rows: [HTML] = report.regions.map { region in
      var parts: [HTML] = [.element("th", [("scope", "row")], of: regionHead(region))]
      if countsEntries { parts.append(count(entries[region.id])) }
      parts += report.lines.map { line in
        byPlace[region.id]?[line.id].map { sign($0) }
          ?? .element(
            "td", [("class", "unmapped")],
            of: [.element("span", [("class", "hidden")], text: words(.notMapped))])
      }
      return .element("tr", of: parts)
    }
    return Self.scrolling(words(.coverageTitle), heads, rows, kind: "matrix")
  }

  private func count(_ entries: CoverageReport.Entries?) -> HTML {
    let shown = entries.map { $0.stations.isEmpty ? words.short($0.level) : "\($0.stations.count)" }
    return .element("td", [("class", "number")], text: shown ?? "")
  }

  private func sign(_ cell: CoverageReport.Cell) -> HTML {
    let spoken = ([words(cell)] + names.remarks(on: cell)).joined(separator: ", ")
    return .element(
      "td", [("class", cell.level.rawValue), ("data-cell", "\(cell.region):\(cell.line)")],
      of: [
        .element("span", [("aria-hidden", "true")], text: cell.symbol),
        .element("span", [("class", "hidden")], of: [.spoken(spoken)]),
      ])
  }
}

extension CoverageTable {
  static func head(_ text: String) -> HTML { .element("th", [("scope", "col")], text: text) }

  /// A table with its caption and heads; it scrolls by itself where it is wider than the window.
  static func scrolling(
    _ caption: String, _ heads: [HTML], _ rows: [HTML], kind: String? = nil
  ) -> HTML {
    .element(
      "div", [("class", "wide")],
      of: [
        .block(
          "table", kind.map { [("class", $0)] } ?? [],
          of: [
            .element("caption", text: caption),
            .element("thead", of: [.element("tr", of: heads)]), .block("tbody", of: rows),
          ])
      ])
  }
}

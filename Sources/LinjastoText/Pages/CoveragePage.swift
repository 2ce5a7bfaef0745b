public import Linjasto

extension CoverageReport {
  /// One page with the matrix and the list of gaps, to be read, printed or published: no script,
  /// real table headers, levels in words. The page is in the spoken language; a name in another one
  /// is marked with its own.
  ///
  /// - Parameter after: Plain texts in that language to set below, such as a plan.
  public func html(in language: Language, after texts: [String] = []) -> String {
    let words = Words(language)
    let title =
      "\(words(.coverageTitle)): "
      + maps.map { $0.title.text(in: language) }.joined(separator: "; ")
    let sums = words(
      .coverageSums, "\(empty.count)", "\(cells.count)",
      "\(cells.count { !$0.factsLevel.isThere })")
    let parts: [HTML] = [
      .element("h1", text: title), .element("p", text: "\(basis(words)). \(sums)"), matrix(words),
      gapTable(words), .element("p", text: words(.coverageNotes)),
      .lines(texts.map { .element("pre", text: $0) }),
    ]
    let head: [HTML] = [
      .void("meta", [("charset", "utf-8")]),
      .void(
        "meta",
        [("name", "viewport"), ("content", "width=device-width, initial-scale=1")]),
      .element("title", text: title), .style(Self.style),
    ]
    let page = HTML.block(
      "html", [("lang", words.language.spoken.rawValue)],
      of: [.block("head", of: head), .block("body", of: [.block("main", of: parts)])])
    return "<!DOCTYPE html>\n\(page.written)\n"
  }

  private static let style: StaticString = """
    body { font: 1rem/1.4 "DejaVu Sans", Verdana, sans-serif; margin: 1.5rem; color: #1a2432; }
    table { border-collapse: collapse; margin: 1rem 0 2rem; }
    caption { text-align: left; font-weight: bold; padding-bottom: .5rem; }
    th, td { border: 1px solid #5b6878; padding: .3rem .5rem; text-align: left;
      vertical-align: top; font-size: .85rem; }
    thead th { background: #eef1f5; }
    td.none, td.ended { background: #fbe9e7; font-weight: bold; }
    td.planned, td.partial { background: #fff6dd; }
    td.unmapped { color: #5b6878; }
    pre { white-space: pre-wrap; }
    small { display: block; }
    @media print {
      @page { size: A4 landscape; margin: 12mm; }
      body { margin: 0; font-size: 9pt; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
    }
    """

  private func basis(_ words: Words) -> String {
    let when = day.map { words(.onDay, "\($0)") } ?? words(.onNoDay)
    return "\(when), \(words(factsOnly ? .factsOnly : .withAssumptions))"
  }

  private func matrix(_ words: Words) -> HTML {
    var byPlace: [Region.ID: [Line.ID: Cell]] = [:]
    for cell in cells { byPlace[cell.region, default: [:]][cell.line] = cell }
    let heads: [HTML] = lines.map { line in
      .element(
        "th", [("scope", "col")],
        of: [.text(line.code), .element("small", of: [name(line.name, words)])])
    }
    let rows: [HTML] = regions.map { region in
      let entry = entries.first { $0.region == region.id }
      let columns: [HTML] = lines.map { line in
        byPlace[region.id]?[line.id].map { data($0, words) }
          ?? .element("td", [("class", "unmapped")], text: words(.notMapped))
      }
      let count = HTML.element("td", text: entry.map { "\($0.stations.count)" } ?? "")
      return .element("tr", of: [rowHead(region.code, region.name, words), count] + columns)
    }
    return table(
      "\(words(.coverageTitle)), \(basis(words))",
      [columnHead(words(.regionHead)), columnHead(words(.entriesHead))] + heads, rows)
  }

  private func data(_ cell: Cell, _ words: Words) -> HTML {
    var remarks: [String] = []
    if cell.level.isThere {
      if cell.stations.count == 1 { remarks.append(words(.oneStation)) }
      if !cell.factsLevel.isThere { remarks.append(words(.assumption)) }
      if cell.isPilotOnly { remarks.append(words(.pilotMark)) }
    }
    if cell.roles.contains(where: { !$0.level.isThere }) { remarks.append(words(.rolesMissing)) }
    let small: [HTML] =
      remarks.isEmpty ? [] : [.element("small", text: remarks.joined(separator: ", "))]
    return .element(
      "td", [("class", cell.level.rawValue)], of: [.text(words.short(cell.level))] + small)
  }

  private func gapTable(_ words: Words) -> HTML {
    let open = cells.filter { cell in
      cell.level < .full || cell.roles.contains { !$0.level.isThere }
    }
    guard !open.isEmpty else { return .element("p", text: words(.noGaps)) }
    let rows: [HTML] = open.map { cell in
      let region = regions.first { $0.id == cell.region }
      let line = lines.first { $0.id == cell.line }
      let missing = cell.roles.filter { !$0.level.isThere }.map { role in
        let found = roles.first { $0.id == role.role }
        return found.map { name($0.name, words) } ?? .text(role.role.rawValue)
      }
      let waiting = cell.carriers.filter { !$0.level.isThere }.map { carrier in
        let found = stations.first { $0.id == carrier.station }
        return found.map { name($0.name, words) } ?? .text(carrier.station.rawValue)
      }
      let columns: [HTML] = [
        rowHead(cell.region.rawValue, region?.name, words),
        .element("td", of: named(line?.code ?? "", line?.name, words)),
        .element("td", [("class", cell.level.rawValue)], text: words.short(cell.level)),
        .element("td", of: list(missing)), .element("td", of: list(waiting)),
      ]
      return .element("tr", of: columns)
    }
    let heads: [Phrase] = [.regionHead, .lineHead, .coverageTitle, .missingRolesHead, .waitingHead]
    return table(words(.gapsHead), heads.map { columnHead(words($0)) }, rows)
  }

  private func table(_ caption: String, _ heads: [HTML], _ rows: [HTML]) -> HTML {
    .block(
      "table",
      of: [
        .element("caption", text: caption), .element("thead", of: [.element("tr", of: heads)]),
        .block("tbody", of: rows),
      ])
  }

  private func columnHead(_ text: String) -> HTML { .element("th", [("scope", "col")], text: text) }

  private func rowHead(_ code: String, _ name: LocalizedText?, _ words: Words) -> HTML {
    .element("th", [("scope", "row")], of: named(code, name, words))
  }

  private func named(_ code: String, _ name: LocalizedText?, _ words: Words) -> [HTML] {
    [.text(code + " ")] + (name.map { [self.name($0, words)] } ?? [])
  }

  private func list(_ names: [HTML]) -> [HTML] {
    Array(names.map { [$0] }.joined(separator: [.text(", ")]))
  }

  /// A name in the wanted language, marked with its own where it has none.
  private func name(_ text: LocalizedText, _ words: Words) -> HTML {
    let shown = text.text(in: words.language)
    let own = text.languages.first { text[$0] == shown } ?? words.language
    return own == words.language.spoken
      ? .text(shown) : .element("span", [("lang", own.rawValue)], text: shown)
  }
}

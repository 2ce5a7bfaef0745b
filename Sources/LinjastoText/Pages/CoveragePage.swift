public import Linjasto

extension CoverageReport {
  /// One page with the matrix and the list of gaps, to be read, printed or published: no script,
  /// real table headers, levels in words.
  ///
  /// - Parameter after: plain texts to set below, such as a plan.
  public func html(in language: Language, after texts: [String] = []) -> String {
    let words = CoverageWords(language)
    let title =
      "\(words.title): " + maps.map { $0.title.text(in: language) }.joined(separator: "; ")
    return """
      <!DOCTYPE html>
      <html lang="\(words.spoken.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(title))</title>
      <style>
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
      </style>
      </head>
      <body>
      <main>
      <h1>\(escaped(title))</h1>
      <p>\(escaped(words.basis(day, factsOnly: factsOnly))). \(escaped(sums(words)))</p>
      \(matrix(words))
      \(gapTable(words))
      <p>\(escaped(words.notes))</p>
      \(texts.map { "<pre lang=\"en\">\(escaped($0))</pre>" }.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private func sums(_ words: CoverageWords) -> String {
    words.summary(
      empty.count, cells.count, factsEmpty: cells.count { !$0.factsLevel.isThere })
  }

  private func matrix(_ words: CoverageWords) -> String {
    let language = words.language
    var byPlace: [Region.ID: [Line.ID: Cell]] = [:]
    for cell in cells { byPlace[cell.region, default: [:]][cell.line] = cell }
    let head = lines.map { line in
      "<th scope=\"col\">\(escaped(line.code))<small>\(name(line.name, language))</small></th>"
    }.joined()
    let rows = regions.map { region in
      let entry = entries.first { $0.region == region.id }
      let count = entry.map { "\($0.stations.count)" } ?? ""
      let columns = lines.map { line in
        byPlace[region.id]?[line.id].map { data($0, words) }
          ?? "<td class=\"unmapped\">\(escaped(words.notMapped))</td>"
      }.joined()
      return "<tr><th scope=\"row\">\(escaped(region.code)) \(name(region.name, language))</th>"
        + "<td>\(count)</td>\(columns)</tr>"
    }.joined(separator: "\n")
    return """
      <table>
      <caption>\(escaped(words.title)), \(escaped(words.basis(day, factsOnly: factsOnly)))</caption>
      <thead><tr><th scope="col">\(escaped(words.region))</th><th scope="col">\
      \(escaped(words.entries))</th>\(head)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      """
  }

  private func data(_ cell: Cell, _ words: CoverageWords) -> String {
    var remarks: [String] = []
    if cell.level.isThere {
      if cell.stations.count == 1 { remarks.append(words.oneStation) }
      if !cell.factsLevel.isThere { remarks.append(words.assumed) }
      if cell.isPilotOnly { remarks.append(words.pilot) }
    }
    if cell.roles.contains(where: { !$0.level.isThere }) { remarks.append(words.roles) }
    let small = remarks.isEmpty ? "" : "<small>\(escaped(remarks.joined(separator: ", ")))</small>"
    return "<td class=\"\(cell.level.rawValue)\">\(escaped(words.level(cell.level)))\(small)</td>"
  }

  private func gapTable(_ words: CoverageWords) -> String {
    let open = cells.filter { cell in
      cell.level < .full || cell.roles.contains { !$0.level.isThere }
    }
    guard !open.isEmpty else { return "<p>\(escaped(words.none))</p>" }
    let rows = open.map { cell in
      let region = regions.first { $0.id == cell.region }
      let line = lines.first { $0.id == cell.line }
      let missing = cell.roles.filter { !$0.level.isThere }.map { role in
        roles.first { $0.id == role.role }.map { name($0.name, words.language) }
          ?? escaped(role.role.rawValue)
      }
      let waiting = cell.carriers.filter { !$0.level.isThere }.map { carrier in
        stations.first { $0.id == carrier.station }.map { name($0.name, words.language) }
          ?? escaped(carrier.station.rawValue)
      }
      return "<tr><th scope=\"row\">\(escaped(cell.region.rawValue)) "
        + "\(region.map { name($0.name, words.language) } ?? "")</th>"
        + "<td>\(escaped(line?.code ?? "")) \(line.map { name($0.name, words.language) } ?? "")</td>"
        + "<td class=\"\(cell.level.rawValue)\">\(escaped(words.level(cell.level)))</td>"
        + "<td>\(missing.joined(separator: ", "))</td><td>\(waiting.joined(separator: ", "))</td></tr>"
    }.joined(separator: "\n")
    let head = [
      words.region, words.line, words.title, words.missingRoles, words.waiting,
    ].map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    return """
      <table>
      <caption>\(escaped(words.gaps))</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>
      """
  }

  /// A name in the wanted language, marked with its own where it has none.
  private func name(_ text: LocalizedText, _ language: Language) -> String {
    let words = CoverageWords(language)
    let shown = text.text(in: language)
    let own = text.languages.first { text[$0] == shown } ?? language
    guard own != words.spoken else { return escaped(shown) }
    return "<span lang=\"\(own.rawValue)\">\(escaped(shown))</span>"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }
}

public import Linjasto

extension CoverageReport {
  /// The region × line matrix with its legend and sums: at most 100 columns wide, readable without
  /// color.
  public func matrix(in language: Language) -> String {
    let words = Words(language)
    return [heading(words).text, table(words), legend(words).text, summary(in: language)]
      .joined(separator: "\n")
  }

  /// What the report is about.
  package func heading(_ words: Words) -> SheetText {
    let titles = maps.map { $0.title.text(in: words.language) }.joined(separator: "; ")
    var sheet = SheetText(width: Columns.width)
    sheet.row(words(.coverage), titles, hang: 2)
    sheet.paragraph(basis(words).joined(separator: " "))
    return sheet
  }

  /// The day, how facts were read, how old the maps are, and in which language their names are.
  package func basis(_ words: Words) -> [String] {
    let reading = words(factsOnly ? .factsOnly : .withAssumptions)
    var basis = [
      day.map { words(.coverageDay, words.date($0), reading) }
        ?? words(.coverageNoDay, reading)
    ]
    let days = Set(maps.compactMap { $0.asOf }).sorted()
    if !days.isEmpty {
      basis.append(
        words(.mapsOfDays, words.list(days.map { words.date($0) }), "\(maps.count)"))
    }
    if let day {
      if let limit = day.before(Age(1, .years)), let oldest = days.first, oldest < limit {
        basis.append(words(.mapsAreOld))
      }
      if let latest = days.last, day < latest { basis.append(words(.mapsAreLater)) }
    }
    if words.language.spoken != words.language {
      basis.append(words(.frameInFinnish, words.name(of: words.language)))
    } else if names.contains(where: { $0[words.language] == nil }) {
      basis.append(words(.namesInOther))
    }
    return basis
  }

  private var names: [LocalizedText] {
    regions.map { $0.name } + lines.map { $0.name } + stations.map { $0.name }
      + roles.map { $0.name }
  }

  private func table(_ words: Words) -> String {
    var byPlace: [Region.ID: [Line.ID: String]] = [:]
    var widths: [Line.ID: Int] = [:]
    for line in lines { widths[line.id] = max(widths[line.id] ?? 0, line.code.count) }
    for cell in cells {
      byPlace[cell.region, default: [:]][cell.line] = cell.symbol
      widths[cell.line] = max(widths[cell.line] ?? 0, cell.symbol.count)
    }
    let entriesHead = words(.entriesColumn)
    func row(_ label: String, _ cells: [String], entries: String?) -> String {
      let count = entries.map { [Columns.right($0, entriesHead.count)] } ?? []
      return Columns.trimmed(([label] + count + cells).joined(separator: "  ")) + "\n"
    }
    let labels = regions.map { "\($0.code) \($0.name.text(in: words.language))" }
    let label = min(38, labels.map { $0.count }.max() ?? 0)
    var text = ""
    var rest = lines[...]
    var isFirst = true
    repeat {
      var used = label + (isFirst ? 2 + entriesHead.count : 0)
      let block = rest.prefix { line in
        used += 2 + (widths[line.id] ?? 0)
        return used <= Columns.width
      }
      rest = rest.dropFirst(block.count)
      let head = block.map { Columns.left($0.code, widths[$0.id] ?? 0) }
      text += row(Columns.left("", label), head, entries: isFirst ? entriesHead : nil)
      for (index, region) in regions.enumerated() {
        let cells = block.map { line in
          Columns.left(byPlace[region.id]?[line.id] ?? "", widths[line.id] ?? 0)
        }
        let entry = entries.first { $0.region == region.id }
        let shown = entry.map { $0.stations.isEmpty ? $0.level.symbol : "\($0.stations.count)" }
        text += row(
          Columns.left(Columns.cut(labels[index], label), label), cells,
          entries: isFirst ? shown ?? "" : nil)
      }
      isFirst = false
      if !rest.isEmpty { text += "\n" }
    } while !rest.isEmpty
    return text
  }

  /// Every sign and every line of the matrix; a line's code and name stay on one row of text.
  package func legend(_ words: Words) -> SheetText {
    let names = lines.map { line in
      let name = "\(line.code) \(line.name.text(in: words.language))"
      return name + (line.isAssumed ? " (\(words(.assumption)))" : "")
    }
    var sheet = SheetText(width: Columns.width)
    sheet.paragraph(words(.matrixKey))
    sheet.names(names)
    return sheet
  }
}

extension CoverLevel {
  /// One letter for a matrix, the same in every language.
  package var symbol: String {
    switch self {
    case .none: "-"
    case .ended: "x"
    case .planned: "o"
    case .unknown: "u"
    case .partial: "p"
    case .full: "F"
    }
  }
}

extension CoverageReport.Cell {
  /// The level's letter and what to know about it.
  package var symbol: String {
    var marks = level == .none && isSurveyed ? "0" : level.symbol
    if level.isThere, stations.count == 1 { marks += "1" }
    if level.isThere, isByAssumption { marks += "?" }
    if isPilotOnly { marks += "~" }
    if roles.contains(where: { !$0.level.isThere }) { marks += "*" }
    return marks
  }
}

extension Words {
  /// A cell's level beside a name or in a table: of nobody also whether anybody was asked for.
  package func short(_ cell: CoverageReport.Cell) -> String {
    cell.level == .none ? self(cell.isSurveyed ? .surveyedNobody : .nobodyKnown) : short(cell.level)
  }

  /// The same in a sentence.
  package func callAsFunction(_ cell: CoverageReport.Cell) -> String {
    if cell.level == .none { return short(cell) }
    if cell.level == .partial {
      return cell.missingCore.isEmpty ? short(cell.level) : self(.partWithoutCore)
    }
    return self(cell.level)
  }
}

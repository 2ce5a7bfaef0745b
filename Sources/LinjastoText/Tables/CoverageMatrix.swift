public import Linjasto

extension CoverageReport {
  /// The region × line matrix with its legend and sums: at most 100 columns wide, readable without
  /// color.
  public func matrix(in language: Language) -> String {
    heading + "\n" + table(in: language) + "\n" + legend(in: language) + "\n" + summary
  }

  /// What the report is about.
  var heading: String {
    let names = maps.map { $0.id }.joined(separator: ", ")
    let day = day.map { "as of \($0)" } ?? "on no stated day"
    let basis = factsOnly ? "facts only" : "assumptions included"
    return Columns.wrapped("Coverage · \(names) · \(day) · \(basis)", indent: 2)
  }

  private func table(in language: Language) -> String {
    var byPlace: [Region.ID: [Line.ID: String]] = [:]
    var widths = Dictionary(
      firstOf: lines.map { ($0.id, $0.code.count) })
    for cell in cells {
      byPlace[cell.region, default: [:]][cell.line] = cell.symbol
      widths[cell.line] = max(widths[cell.line] ?? 0, cell.symbol.count)
    }
    let labels = regions.map { "\($0.code) \($0.name.text(in: language))" }
    let label = min(38, labels.map { $0.count }.max() ?? 0)
    var text = ""
    var rest = lines[...]
    var isFirst = true
    repeat {
      var used = label + (isFirst ? 9 : 0)
      let block = rest.prefix { line in
        used += 2 + (widths[line.id] ?? 0)
        return used <= Columns.width
      }
      rest = rest.dropFirst(block.count)
      let head = block.map { Columns.left($0.code, widths[$0.id] ?? 0) }
      text += row(Columns.left("", label), head, entries: isFirst ? "entries" : nil)
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

  private func row(_ label: String, _ cells: [String], entries: String?) -> String {
    let line = ([label] + (entries.map { [Columns.right($0, 7)] } ?? []) + cells)
      .joined(separator: "  ")
    return line.trimmedAtEnd + "\n"
  }

  private func legend(in language: Language) -> String {
    let keys =
      "F full, p part of the region, o planned or asked for, x ended, - nobody, blank: no map "
      + "speaks of it. 1 one station alone, ? by assumption only, ~ pilots only, * a required role "
      + "is missing. Entries answer for every line and never count as cover."
    let names = lines.map { line in
      "\(line.code)\u{A0}\(line.name.text(in: language).replacingSpaces)"
        + (line.isAssumed ? "\u{A0}(assumed)" : "")
    }
    return Columns.wrapped(keys) + Columns.wrapped(names.joined(separator: ", ") + ".").plainSpaces
  }

  /// How many cells stand on which rung, with and without assumptions, and the required roles.
  public var summary: String {
    func count(_ level: CoverLevel) -> Int { cells.count { $0.level == level } }
    var text = Columns.wrapped(
      "\(empty.count) of \(cells.count) cells are empty: \(count(.none)) with nobody, "
        + "\(count(.ended)) ended, \(count(.planned)) only planned or asked for. "
        + "\(count(.partial)) cover a part of the region, \(count(.full)) the whole.")
    if !factsOnly {
      let assumed = cells.filter { $0.level.isThere && !$0.factsLevel.isThere }.count
      let factsEmpty = cells.filter { !$0.factsLevel.isThere }.count
      text += Columns.wrapped(
        "By facts only \(factsEmpty) of \(cells.count) would be empty: \(assumed) covered "
          + "\(assumed == 1 ? "cell rests" : "cells rest") on assumptions alone (--facts-only).")
    }
    let required = cells.flatMap { $0.roles }
    if !required.isEmpty {
      let core = required.filter { $0.tier == .core }
      let network = required.filter { $0.tier == .network }
      func there(_ roles: [RoleCover]) -> String {
        "\(roles.count { $0.level.isThere }) of \(roles.count)"
      }
      text += Columns.wrapped(
        "Required roles there: core \(there(core)), network \(there(network)).")
    }
    let unknown = cells.reduce(0) { $0 + $1.unknown }
    let carrying = cells.reduce(0) { $0 + $1.stations.count }
    text += Columns.wrapped(
      "Unknown: of \(carrying) times that a station carries a cell, \(unknown) rest on no agreement "
        + "that the maps know to be signed.")
    if !conflicts.isEmpty {
      text += "\nThe maps contradict each other; what is named first counts:\n"
      for conflict in conflicts {
        text += Columns.wrapped(
          "- \(conflict.subject.rawValue) \(conflict.id), \(conflict.field): "
            + "“\(conflict.kept.value)” (\(conflict.kept.map)), not “\(conflict.other.value)” "
            + "(\(conflict.other.map))", first: 2, indent: 4)
      }
    }
    return text
  }
}

extension CoverLevel {
  /// One letter for a matrix.
  var symbol: String {
    switch self {
    case .none: "-"
    case .ended: "x"
    case .planned: "o"
    case .partial: "p"
    case .full: "F"
    }
  }

  /// In words, for a sentence.
  public var words: String {
    switch self {
    case .none: "nobody"
    case .ended: "ended"
    case .planned: "only planned or asked for"
    case .partial: "a part of the region"
    case .full: "full"
    }
  }
}

extension CoverageReport.Cell {
  /// The level's letter and what to know about it.
  var symbol: String {
    var marks = level.symbol
    if level.isThere, stations.count == 1 { marks += "1" }
    if level.isThere, !factsLevel.isThere { marks += "?" }
    if isPilotOnly { marks += "~" }
    if roles.contains(where: { !$0.level.isThere }) { marks += "*" }
    return marks
  }
}

extension String {
  var trimmedAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// With spaces that do not break a line, so that a name stays whole.
  var replacingSpaces: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }

  var plainSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}

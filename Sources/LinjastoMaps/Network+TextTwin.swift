public import Linjasto
internal import Schematic

extension Network {
  /// The map as text in Markdown, for those who do not see it: where to start, each line with its
  /// stations in a table, the stations beside the map, the sources. It tells what the drawing tells.
  public func textTwin(_ view: MapView) -> String {
    let words = MapWords.of(view.language)
    let map = lineMap(view)
    // The legend of a map without a drawing; which lines are empty is told by the map itself.
    let poster = poster(view, of: Drawing(width: 0, height: 0))
    var text = "# \(Markdown.escaped(poster.title))\n\n\(Markdown.escaped(poster.subtitle))\n"
    if !poster.start.isEmpty {
      text += "\n## \(Markdown.escaped(words.start))\n"
      for group in poster.start {
        text += "\n### \(Markdown.escaped(group.heading))\n\n" + list(group.entries)
      }
    }
    text += "\n## \(Markdown.escaped(words.lines))\n"
    for line in lines where view.shows(line.id) {
      let note = line.assumptions.isEmpty ? "" : " (\(words.assumedLine))"
      text += "\n### \(Markdown.escaped("\(line.code) \(self.text(line.name, view))\(note)"))\n\n"
      text += table(of: line, in: map, view, words)
    }
    if !poster.beside.isEmpty {
      text += "\n## \(Markdown.escaped(words.beside))\n\n" + list(poster.beside)
    }
    return text + "\n" + poster.notes.map { Markdown.escaped($0) + "\n" }.joined(separator: "\n")
  }

  private func list(_ entries: [Poster.Entry]) -> String {
    entries.map { entry in
      "- \(Markdown.escaped(entry.note.isEmpty ? entry.name : "\(entry.name): \(entry.note)"))\n"
    }.joined()
  }

  private func table(
    of line: Line, in map: LineMap, _ view: MapView, _ words: MapWords
  ) -> String {
    guard let drawn = map.lines.first(where: { $0.id == line.id.rawValue }) else {
      return "\(Markdown.escaped(view.factsOnly ? words.nobodyStated : words.nobody))\n"
    }
    let reading = view.reading(of: self)
    let heads = [words.station, words.otherLines, words.serves, words.state, words.basis]
    var text = Markdown.row(heads) + Markdown.row(heads.map { _ in "---" }, escapes: false)
    for index in drawn.walks.joined() {
      guard let station = self[Station.ID(map.stations[index].id)] else { continue }
      let others = lines.filter { $0.id != line.id && station.isOn($0.id, reading) }
      let served = station.serves.filter { !station.standing(in: $0, reading).isElsewhere }
      let names = served.compactMap { self[$0] }.map { self.text($0.name, view) }
      let state = words.state(map.stations[index].state)
      text += Markdown.row([
        map.stations[index].label, others.map(\.code).joined(separator: ", "),
        names.joined(separator: ", "), state.isEmpty ? words.active : state,
        drawn.assumed.contains(index) ? words.assumedLine : words.stated,
      ])
    }
    return text
  }
}

/// Text that Markdown shows as it is.
private enum Markdown {
  static func row(_ cells: [String], escapes: Bool = true) -> String {
    "| " + cells.map { escapes ? escaped($0) : $0 }.joined(separator: " | ") + " |\n"
  }

  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "\n", "\r", "\r\n": result += " "
      case "&": result += "&amp;"
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~": result += "\\\(character)"
      default: result.append(character)
      }
    }
  }
}

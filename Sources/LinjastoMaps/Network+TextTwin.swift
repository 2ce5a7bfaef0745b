public import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// The map as text in Markdown, for those who do not see it: where to start, each line with its
  /// stations in a table, the stations beside the map, the sources. It tells what the drawing tells.
  public func textTwin(_ view: MapView) -> String {
    let words = Words(view.language)
    let map = lineMap(view)
    let poster = poster(view, of: map)
    var text = Markdown.heading(1, poster.title) + "\n\(Markdown.escaped(poster.subtitle))\n"
    if !poster.start.isEmpty {
      text += "\n" + Markdown.heading(2, words(.mapStart))
      for group in poster.start {
        text += "\n" + Markdown.heading(3, group.heading) + "\n" + list(group.entries)
      }
    }
    text += "\n" + Markdown.heading(2, words(.mapLines))
    for line in lines where view.shows(line.id) {
      let note = !line.isAssumed ? "" : " (\(words(.assumption)))"
      text += "\n" + Markdown.heading(3, "\(line.code) \(self.text(line.name, view))\(note)") + "\n"
      text += table(of: line, in: map, view, words)
    }
    if !poster.beside.isEmpty {
      text += "\n" + Markdown.heading(2, words(.mapBeside)) + "\n" + list(poster.beside)
    }
    return text + "\n" + poster.notes.map { Markdown.escaped($0) + "\n" }.joined(separator: "\n")
  }

  private func list(_ entries: [Poster.Listing]) -> String {
    entries.map { entry in
      "- \(Markdown.escaped(entry.note.isEmpty ? entry.name : "\(entry.name): \(entry.note)"))\n"
    }.joined()
  }

  private func table(
    of line: Line, in map: LineMap, _ view: MapView, _ words: Words
  ) -> String {
    guard let drawn = map.lines.first(where: { $0.id == line.id.rawValue }) else {
      return "\(Markdown.escaped(view.factsOnly ? words(.mapNobodyStated) : words(.mapNobody)))\n"
    }
    let reading = view.reading(of: self)
    let heads = [
      words(.mapStation), words(.mapOtherLines), words(.mapServes), words(.mapState),
      words(.mapBasis),
    ]
    var text = Markdown.head(heads)
    for index in drawn.walks.joined() {
      guard let station = self[Station.ID(map.stations[index].id)] else { continue }
      let others = lines.filter { $0.id != line.id && station.isOn($0.id, reading) }
      let served = regions.compactMap { region($0, servedBy: station, view, reading, words) }
      let state = words.state(map.stations[index].state)
      text += Markdown.row([
        map.stations[index].label, others.map(\.code).joined(separator: ", "),
        served.joined(separator: ", "), state.isEmpty ? words(.mapActive) : state,
        drawn.assumed.contains(index) ? words(.assumption) : words(.mapStated),
      ])
    }
    return text
  }

  /// The region's name where the station serves it, with what stands in the way; else nil.
  private func region(
    _ region: Region, servedBy station: Station, _ view: MapView, _ reading: Reading, _ words: Words
  ) -> String? {
    let name = text(region.name, view)
    let standing = station.standing(in: region.id, reading)
    guard standing.isElsewhere else { return name }
    guard standing.conditions.first?.kind == .notSigned else { return nil }
    return "\(name) (\(words(.notSigned)))"
  }
}

public import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// The map as text in Markdown, for those who do not see it: where to start, each line with what is
  /// said of it and its stations in a table, the stations beside the map. It tells what the drawing
  /// tells; how the network works, figures, open questions and sources come after it.
  public func textTwin(_ view: MapView) -> String {
    let words = Words(view.language)
    let map = lineMap(view)
    let shown = map.shown
    let poster = poster(view, of: map)
    let reading = view.reading(of: self)
    let status = status(view, words)
    var text = Markdown.heading(1, poster.title) + "\n\(Markdown.escaped(poster.subtitle))\n"
    if !status.isEmpty { text += "\n\(Markdown.escaped(status))\n" }
    let start = startGroups(view, isFull: true)
    if !start.isEmpty {
      text += "\n" + Markdown.heading(2, words(.mapStart))
      for group in start {
        text += "\n" + Markdown.heading(3, group.heading) + "\n" + list(group.entries)
      }
    }
    text += "\n" + Markdown.heading(2, words(.mapLines))
    for line in lines where view.shows(line.id) {
      let note = line.isAssumed ? " (\(words(.assumption)))" : ""
      text += "\n" + Markdown.heading(3, "\(line.code) \(self.text(line.name, view))\(note)")
      text += AboutSheet.markdown(
        AboutSheet.rows(of: line, in: self, reading, view.language))
      text += "\n" + table(of: line, in: shown, view, words)
    }
    let aside = stations.filter { $0.membership == .area }.map { beside($0, view, words) }
    if !aside.isEmpty {
      text += "\n" + Markdown.heading(2, words(.mapBeside)) + "\n" + list(aside)
    }
    return text + AboutSheet(waysOf: self, reading, in: view.language).markdown(2)
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
      return "\(Markdown.escaped(nobody(on: line, view, words)))\n"
    }
    let reading = view.reading(of: self)
    let wording = Wording(self, view.language)
    let heads = [
      words(.mapStation), words(.mapOtherLines), words(.mapServes), words(.mapState),
      words(.mapBasis),
    ]
    var text = Markdown.head(heads)
    for index in drawn.walks.joined() {
      guard let station = self[Station.ID(map.stations[index].id)] else { continue }
      let others = lines.filter { $0.id != line.id && station.isOn($0.id, reading) }
      let places = station.places(in: self, [], [line.id], reading)
      text += Markdown.row([
        map.stations[index].label, others.map(\.code).joined(separator: ", "),
        (wording.served(by: station, on: line.id, places, reading)
          + wording.limits(of: station, on: line.id))
          .joined(separator: "; "),
        wording.state(of: station, places, own: words.state(map.stations[index].state)),
        drawn.assumed.contains(index) ? words(.assumption) : words(.mapStated),
      ])
    }
    return text
  }
}

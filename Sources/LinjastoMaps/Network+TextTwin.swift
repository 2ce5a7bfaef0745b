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
        (served(station, on: line.id, places, reading, words)
          + wording.limits(of: station, on: line.id))
          .joined(separator: "; "),
        state(of: station, drawnAs: map.stations[index].state, places, words),
        drawn.assumed.contains(index) ? words(.assumption) : words(.mapStated),
      ])
    }
    return text
  }

  /// Whom it serves and how, level by level, and whom it may not serve for want of an agreement.
  private func served(
    _ station: Station, on line: Line.ID, _ places: [Finding.Place], _ reading: Reading,
    _ words: Words
  ) -> [String] {
    let standing = Wording.standing(places, in: [self], words).enumerated().map { index, row in
      // The head of the column says it already.
      index == 0 && row.label == words(.findServes) ? row.text : "\(row.label): \(row.text)"
    }
    let refused = regions.filter { region in
      let standing = station.standing(in: region.id, on: line, reading)
      return standing.conditions.first?.kind == .notSigned
    }.map { $0.name.text(in: words.language, fallback: defaultLanguage) }
    return refused.isEmpty
      ? standing : standing + ["\(words(.agreementLacking)): \(words.list(refused))"]
  }

  /// Its own state; where that is the usual one and nobody is served by it, what it is instead.
  private func state(
    of station: Station, drawnAs state: LineMap.State, _ places: [Finding.Place], _ words: Words
  ) -> String {
    let own = words.state(state)
    if !own.isEmpty { return own }
    if station.kind == .researcher || station.kind == .project { return words(.neverCovers) }
    let best = places.map { $0.level }.max() ?? .none
    return best.isThere || best == .none ? words(.mapActive) : words.short(best)
  }
}

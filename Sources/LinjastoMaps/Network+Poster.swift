internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// What stands around the map: title, entries by region, legend, stations beside the map, key,
  /// sources.
  func poster(_ view: MapView, of map: LineMap) -> Poster {
    let words = Words(view.language)
    var subtitle = [words(.mapSubtitle)]
    if let region = view.region.flatMap({ self[$0] }) { subtitle = [text(region.name, view)] }
    if view.factsOnly { subtitle.append(words(.mapFactsOnly)) }
    return Poster(
      title: text(title, view), subtitle: subtitle.joined(separator: " · "),
      startHeading: words(.mapStart), start: startGroups(view, words),
      linesHeading: words(.mapLines),
      lines: lines.filter { view.shows($0.id) }.map { legend($0, view, words, map) },
      besideHeading: words(.mapBeside),
      beside: stations.filter { $0.membership == .area }.map { beside($0, view, words) },
      keyHeading: words(.mapKey), key: words.keyEntries, notes: notes(view, words))
  }

  private func startGroups(_ view: MapView, _ words: Words) -> [Poster.Group] {
    let reading = view.reading(of: self)
    let entries = stations.filter { $0.membership == .all }
    func serves(_ station: Station, _ region: Region) -> Bool {
      station.standing(asEntryOf: region.id, reading).level > .none
    }
    let shared =
      regions.count > 1 ? entries.filter { entry in regions.allSatisfy { serves(entry, $0) } } : []
    var groups = regions.map { region in
      Poster.Group(
        heading: text(region.name, view),
        entries: entries.filter { serves($0, region) && !shared.contains($0) }
          .map { entry($0, view, words) })
    }
    if let region = view.region.flatMap({ self[$0] }) {
      groups = groups.filter { $0.heading == text(region.name, view) }
    }
    groups.append(
      Poster.Group(
        heading: contents.area.map { text($0.name, view) } ?? words(.mapAllRegions),
        entries: shared.map { entry($0, view, words) }))
    return groups.filter { !$0.entries.isEmpty }
  }

  private func entry(_ station: Station, _ view: MapView, _ words: Words) -> Poster.Listing {
    let reading = view.reading(of: self)
    let seen = self.state(of: station, on: [], view, reading)
    let state = seen ?? LineMap.State(station.presence(reading))
    let isAssumed =
      station.assumptions.contains("lines") || station.assumptions.contains("status")
    let remarks = [words.state(state), isAssumed ? words(.assumption) : ""]
    return Poster.Listing(
      name: text(station.name, view),
      note: remarks.filter { !$0.isEmpty }.joined(separator: ", "), state: state,
      emphasis: seen == nil ? .faded : .normal)
  }

  /// An entry that says which regions it is for.
  private func beside(_ station: Station, _ view: MapView, _ words: Words) -> Poster.Listing {
    var listing = entry(station, view, words)
    let places = station.places(in: self, [], [], view.reading(of: self))
    let served = Wording.standing(places, in: [self], words).map { "\($0.label): \($0.text)" }
    listing.note = ([listing.note] + served).filter { !$0.isEmpty }.joined(separator: "; ")
    return listing
  }

  /// What is said of a line that nobody is drawn on.
  func nobody(on line: Line, _ view: MapView, _ words: Words) -> String {
    let day = view.reading(of: self).day
    let asked = view.region.map { [$0] } ?? regions.map { $0.id }
    if asked.allSatisfy({ line.isSurveyed(in: $0, by: day) }) { return words(.mapNobodyFound) }
    return view.factsOnly ? words(.mapNobodyStated) : words(.mapNobody)
  }

  private func legend(
    _ line: Line, _ view: MapView, _ words: Words, _ map: LineMap
  ) -> Poster.LegendLine {
    let drawn = map.lines.first { $0.id == line.id.rawValue }
    return Poster.LegendLine(
      line: line.id.rawValue, code: line.code, name: text(line.name, view),
      note: nobody(on: line, view, words), remark: remark(on: line, words),
      color: Color(line.color), dash: LineMap.Dash(line.dash),
      emphasis: drawn?.emphasis ?? .normal, isEmpty: drawn == nil)
  }

  /// Where the line is in its life, unless it is a line like others, and whether it is assumed.
  private func remark(on line: Line, _ words: Words) -> String {
    let state: String? =
      switch line.state {
      case .active: nil
      case .proposed: words(.valueProposed)
      case .returned: words(.valueReturned)
      }
    let parts = [state, line.isAssumed ? words(.assumption) : nil].compactMap { $0 }
    return parts.isEmpty ? "" : "(\(parts.joined(separator: ", ")))"
  }

  /// The day that the map is drawn for, and the one that it speaks of where that is another.
  private func day(_ view: MapView, _ words: Words) -> String? {
    let day = view.reading(of: self).day
    let drawn = day.map { words(.mapAsOf, words.date($0)) } ?? words(.anyDay)
    guard let asOf, asOf != day else { return day == nil && asOf == nil ? nil : drawn }
    return "\(drawn), \(words(.mapOwnDay, words.date(asOf)))"
  }

  private func notes(_ view: MapView, _ words: Words) -> [String] {
    let sources = contents.sources.map { text($0.title, view) }.joined(separator: " · ")
    return [
      status(view, words), sources.isEmpty ? "" : "\(words(.mapSources)): \(sources)",
    ]
    .filter { !$0.isEmpty }
  }

  /// The day, and how far the map and its translation are agreed on; empty where there is neither.
  func status(_ view: MapView, _ words: Words) -> String {
    var facts: [String] = []
    if let day = day(view, words) { facts.append(day) }
    switch contents.status {
    case .draft: facts.append(words(.mapDraft))
    case .archived: facts.append(words(.mapArchived))
    case .published: break
    }
    if view.language != defaultLanguage, contents.translations[view.language] == .draft {
      facts.append(words(.mapDraftTranslation))
    }
    return facts.joined(separator: " · ")
  }
}

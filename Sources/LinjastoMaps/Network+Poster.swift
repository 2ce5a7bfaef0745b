internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// What stands around the map: title, entries by region, legend, stations beside the map, key,
  /// sources.
  ///
  /// - Parameters:
  ///   - map: in bands or not.
  ///   - drawn: the view that the map is of, where that is another.
  func poster(
    _ view: MapView, of map: LineMap, drawnAs drawn: MapView? = nil, isBanded: Bool = false
  ) -> Poster {
    let words = Words(view.language)
    let shown = map.shown
    var subtitle = [words(isBanded ? .bandSubtitle : .mapSubtitle)]
    if let region = view.region.flatMap({ self[$0] }) { subtitle = [text(region.name, view)] }
    if view.factsOnly { subtitle.append(words(.mapFactsOnly)) }
    let empty = Set(map.lines.map(\.id)).subtracting(shown.lines.map(\.id))
    return Poster(
      title: text(title, view), subtitle: subtitle.joined(separator: " · "),
      startHeading: words(.mapStart), start: startGroups(view),
      linesHeading: words(.mapLines),
      lines: zip(lines, map.lines).map {
        legend($0, view, words, $1, isEmpty: empty.contains($1.id))
      },
      besideHeading: words(.mapBeside),
      beside: listings(view),
      keyHeading: words(.mapKey),
      key: words.keyEntries(
        of: shown, view, askingWhere: isBanded || !regionsAsked(drawn ?? view).isEmpty),
      notes: notes(view, words))
  }

  /// Who is beside the map.
  ///
  /// - Parameter tellingState: in words, too, and not by the sign alone.
  func listings(_ view: MapView, tellingState: Bool = true) -> [Poster.Listing] {
    let words = Words(view.language)
    return stations.filter { $0.membership == .area }
      .map { located($0, view, words, tellingState) }
  }

  func entry(
    _ station: Station, _ view: MapView, _ words: Words, tellingState: Bool = true
  ) -> Poster.Listing {
    let reading = view.reading(of: self)
    let seen = self.state(of: station, on: [], view, reading)
    let state = seen ?? LineMap.State(station.presence(reading))
    let isAssumed =
      !view.factsOnly
      && (station.assumptions.contains("lines") || station.assumptions.contains("status"))
    let remarks = [tellingState ? words.remark(state) : "", isAssumed ? words(.assumption) : ""]
    return Poster.Listing(
      name: text(station.name, view),
      note: remarks.filter { !$0.isEmpty }.joined(separator: ", "), state: state,
      emphasis: seen == nil ? .faded : .normal)
  }

  /// An entry that says shortly which regions it is for.
  private func located(
    _ station: Station, _ view: MapView, _ words: Words, _ tellingState: Bool
  ) -> Poster.Listing {
    var listing = entry(station, view, words, tellingState: tellingState)
    let served = regions.map(\.id).filter { station.reach.contains($0) == true }
    listing.note = [listing.note, shortList(served, view.language)].filter { !$0.isEmpty }
      .joined(separator: "; ")
    return listing
  }

  /// An entry that says which regions it is for.
  func beside(_ station: Station, _ view: MapView, _ words: Words) -> Poster.Listing {
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
    _ line: Line, _ view: MapView, _ words: Words, _ drawn: LineMap.Line, isEmpty: Bool
  ) -> Poster.LegendLine {
    Poster.LegendLine(
      line: line.id.rawValue, code: line.code, name: text(line.name, view),
      note: nobody(on: line, view, words), remark: remark(on: line, words),
      color: drawn.color, dash: drawn.dash, emphasis: drawn.emphasis, isEmpty: isEmpty)
  }

  /// Where the line is in its life, unless it is a line like others, and whether it is assumed.
  private func remark(on line: Line, _ words: Words) -> String {
    let state: String? =
      switch line.state {
      case .active: nil
      case .proposed: words(.valueProposed)
      case .returned: words(.valueReturned)
      }
    return [state, line.isAssumed ? words(.assumption) : nil].compactMap { $0 }
      .joined(separator: ", ")
  }

  /// The day that the map is drawn for, and the one that it speaks of where that is another.
  private func day(_ view: MapView, _ words: Words) -> String? {
    let day = view.reading(of: self).day
    let drawn = day.map { words(.mapAsOf, words.date($0)) } ?? words(.anyDay)
    guard let asOf, asOf != day else { return day == nil && asOf == nil ? nil : drawn }
    return "\(drawn), \(words(.mapOwnDay, words.date(asOf)))"
  }

  private func notes(_ view: MapView, _ words: Words) -> [String] {
    [status(view, words), sources(view, words)].filter { !$0.isEmpty }
  }

  /// The sources by their titles where these are few and short, else how many they are.
  private func sources(_ view: MapView, _ words: Words) -> String {
    let titles = contents.sources.map { text($0.title, view) }
    guard !titles.isEmpty else { return "" }
    let listed = titles.joined(separator: "; ")
    return titles.count > 3 || listed.count > 160
      ? words(.mapManySources, "\(titles.count)") : "\(words(.mapSources)): \(listed)"
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

internal import Linjasto
internal import LinjastoText
internal import Schematic

/// An entry as the start panel has it, with the counties where it looks just so.
private struct StartEntry {
  var listing: Poster.Listing
  var regions: [Region.ID]
  /// How many stations it stands for.
  var count = 1
}

extension Network {
  /// Where a reader begins: the entries of the view's region; else by area, on a map of one area by
  /// county. What serves several counties is there once, and so is one and the same role that
  /// several of them have.
  ///
  /// - Parameter isFull: whether each station is told by its own whole name.
  func startGroups(_ view: MapView, isFull: Bool = false) -> [Poster.Group] {
    let entries = startEntries(view, isFull)
    if let region = view.region.flatMap({ self[$0] }) {
      return groups([(text(region.name, view), entries.filter { $0.regions.contains(region.id) })])
    }
    let areas = areas
    let parts =
      areas.isEmpty
      ? regions.map { (heading: text($0.name, view), regions: [$0.id]) }
      : areas.map { (heading: name($0, view.language), regions: $0.regions.map(\.id)) }
    let all = regions.map(\.id)
    var rest = entries
    let byPart = parts.map { part in
      let own = rest.filter { $0.regions.allSatisfy(part.regions.contains) }
      rest.removeAll { $0.regions.allSatisfy(part.regions.contains) }
      return (part.heading, own.map { noted($0, among: part.regions, view) })
    }
    let whole = contents.area.map { text($0.name, view) } ?? Words(view.language)(.mapAllRegions)
    return groups([(whole, rest.map { noted($0, among: all, view) })] + byPart)
  }

  private func groups(_ parts: [(heading: String, entries: [StartEntry])]) -> [Poster.Group] {
    parts.filter { !$0.entries.isEmpty }.map { part in
      Poster.Group(heading: part.heading, entries: part.entries.map(\.listing))
    }
  }

  private func startEntries(_ view: MapView, _ isFull: Bool) -> [StartEntry] {
    let reading = view.reading(of: self)
    let words = Words(view.language)
    var entries: [StartEntry] = []
    for station in stations where station.membership == .all {
      let served = regions.map(\.id).filter {
        station.standing(asEntryOf: $0, reading).level > .none
      }
      guard !served.isEmpty else { continue }
      var listing = entry(station, view, words)
      if !isFull { listing.name = startName(station, view.language) }
      let twin = entries.firstIndex {
        $0.listing == listing && $0.regions.allSatisfy { !served.contains($0) }
      }
      if let twin, !isFull {
        let all = entries[twin].regions + served
        entries[twin].regions = regions.map(\.id).filter(all.contains)
        entries[twin].count += 1
      } else {
        entries.append(StartEntry(listing: listing, regions: served))
      }
    }
    return entries
  }

  /// The entry with its counties told where they are not all.
  private func noted(_ entry: StartEntry, among all: [Region.ID], _ view: MapView) -> StartEntry {
    let words = Words(view.language)
    let names = shortList(entry.regions, view.language)
    let isWhole = entry.regions.count == all.count
    let counties: String =
      switch (entry.count > 1, isWhole) {
      case (true, true): words(.mapOneInEach)
      case (true, false): words(.mapOneForEach, names)
      case (false, true): ""
      case (false, false): names
      }
    var entry = entry
    entry.listing.note = [entry.listing.note, counties].filter { !$0.isEmpty }
      .joined(separator: "; ")
    return entry
  }

  /// What the start panel calls an entry: without the name of its only county, which is told beside
  /// it.
  func startName(_ station: Station, _ language: Language) -> String {
    let name = station.name.text(in: language, fallback: defaultLanguage)
    guard station.serves.count == 1, let region = self[station.serves[0]] else { return name }
    // A name that is not told in the reader's language names the county in its own.
    let language = station.name.language(wanted: language, fallback: defaultLanguage)
    let short = shortName(region, language)
    for ending in [", \(short)", " i \(short)", " of \(short)", " in \(short)"]
    where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    let county = region.name.text(in: language, fallback: defaultLanguage)
    let word = Words(language)(.county, "")
    let owner = county.hasSuffix(word) ? county.dropLast(word.count) + " " : ""
    return !owner.isEmpty && name.hasPrefix(owner)
      ? String(name.dropFirst(owner.count)).asSentence : name
  }
}

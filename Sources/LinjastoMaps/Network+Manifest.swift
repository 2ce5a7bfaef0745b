internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// What a finished map tells programs of its origin: the network's id, status and day, and what
  /// of it is shown, `by` which bands if by any.
  func manifest(_ view: MapView, by banding: Banding? = nil) -> [JSON.Member] {
    var shown: [JSON.Member] = [
      .init("language", .string(view.language.rawValue)),
      .init("factsOnly", .bool(view.factsOnly)),
    ]
    if let region = view.region { shown.append(.init("region", .string(region.rawValue))) }
    // Without it the picture shows the day that the map speaks of.
    if let day = view.reading(of: self).day, day != asOf {
      shown.append(.init("day", .string("\(day)")))
    }
    if let banding { shown.append(.init("by", .string(banding.rawValue))) }
    if !view.lines.isEmpty {
      shown.append(.init("lines", .array(view.lines.map { .string($0.rawValue) })))
    }
    var members: [JSON.Member] = [
      .init("map", .string(id)), .init("status", .string(contents.status.rawValue)),
    ]
    if let asOf { members.append(.init("asOf", .string("\(asOf)"))) }
    return members + [.init("view", .object(shown))]
  }

  /// One sentence on what the map shows, for those who do not see it.
  func summary(_ view: MapView, of map: LineMap) -> String {
    let shown = map.shown
    let lines = shown.lines.filter { view.shows(Line.ID($0.id)) }
    // A station of several places, on a map in bands, is one.
    let members = lines.map { line in
      Set(
        line.walks.joined().map { shown.stations[$0] }.filter { $0.state != .missing }
          .map { $0.id.prefix { $0 != "~" } })
    }
    let all = members.reduce(into: Set()) { $0.formUnion($1) }
    let shared = all.count { station in members.count { $0.contains(station) } > 1 }
    let names = lines.map(\.label).joined(separator: ", ")
    return Words(view.language)(
      .mapSummary, "\(lines.count)", names, "\(all.count)", "\(shared)")
  }

  /// What the tooltips of stations add to their names, by station id: lines, state, assumptions, and
  /// the band where there is one.
  func stationNotes(_ view: MapView, of map: LineMap) -> [String: String] {
    let words = Words(view.language)
    let map = map.shown
    return Dictionary(
      uniqueKeysWithValues: map.stations.enumerated().map { index, station in
        let own = map.lines.filter { $0.walks.joined().contains(index) }
        let names = own.map { line in
          line.assumed.contains(index) ? "\(line.label) (\(words(.assumption)))" : line.label
        }
        let state = words.remark(station.state)
        return (
          station.id,
          (names + [state, station.note, station.zone.map { map.zones[$0].label } ?? ""])
            .filter { !$0.isEmpty }.joined(separator: ", ")
        )
      })
  }
}

internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Network {
  /// What a finished map tells programs of its origin: the network's id, status and day, and what
  /// of it is shown.
  func manifest(_ view: MapView) -> [JSON.Member] {
    var shown: [JSON.Member] = [
      .init("language", .string(view.language.rawValue)),
      .init("factsOnly", .bool(view.factsOnly)),
    ]
    if let region = view.region { shown.append(.init("region", .string(region.rawValue))) }
    // Without it the picture shows the day that the map speaks of.
    if let day = view.reading(of: self).day, day != asOf {
      shown.append(.init("day", .string("\(day)")))
    }
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
    let members = Set(lines.flatMap { $0.walks.joined() }).filter {
      shown.stations[$0].state != .missing
    }
    let shared = members.count { station in
      lines.count { $0.walks.joined().contains(station) } > 1
    }
    let names = lines.map(\.label).joined(separator: ", ")
    return Words(view.language)(
      .mapSummary, "\(lines.count)", names, "\(members.count)", "\(shared)")
  }

  /// What the tooltips of stations add to their names, by station id: lines, state, assumptions.
  func stationNotes(_ view: MapView, of map: LineMap) -> [String: String] {
    let words = Words(view.language)
    let map = map.shown
    return Dictionary(
      uniqueKeysWithValues: map.stations.enumerated().map { index, station in
        let own = map.lines.filter { $0.walks.joined().contains(index) }
        let names = own.map { line in
          line.assumed.contains(index) ? "\(line.label) (\(words(.assumption)))" : line.label
        }
        let state = words.state(station.state)
        return (
          station.id,
          (names + [state, station.note].filter { !$0.isEmpty }).joined(separator: ", ")
        )
      })
  }
}

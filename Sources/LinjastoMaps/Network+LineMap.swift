public import Linjasto
public import Schematic

extension Network {
  /// The network as lines over stations. Stations of no shown line, such as entries and those
  /// attached to the area, are left to the ``poster(_:of:)``, as are lines that nobody stands on.
  public func lineMap(_ view: MapView) -> LineMap {
    let reading = view.reading(of: self)
    let shownLines = lines.filter { view.shows($0.id) }
    let drawn = shownLines.map { self.drawn(on: $0.id, reading) }
    let members = Set(drawn.joined()).sorted()
    let place = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
    let mapStations = members.map { stations[$0] }.map { station in
      let state = state(of: station, on: shownLines.map(\.id), view, reading)
      return LineMap.Station(
        id: station.id.rawValue, label: text(station.name, view),
        state: state ?? LineMap.State(station.presence(reading)),
        emphasis: state == nil ? .faded : .normal)
    }
    let mapLines = zip(shownLines, drawn).compactMap { line, drawn -> LineMap.Line? in
      guard !drawn.isEmpty else { return nil }
      let own = drawn.compactMap { place[$0] }
      let byID = Dictionary(uniqueKeysWithValues: drawn.map { (stations[$0].id, $0) })
      let stated = line.order.compactMap { byID[$0].flatMap { place[$0] } }
      return LineMap.Line(
        id: line.id.rawValue, label: text(line.name, view), code: line.code,
        color: Color(line.color), dash: LineMap.Dash(line.dash),
        emphasis: own.contains { mapStations[$0].emphasis != .faded } ? .normal : .faded,
        walks: [stated + own.filter { !stated.contains($0) }], isOrdered: !line.order.isEmpty,
        assumed: Set(
          drawn.filter { isAssumed(stations[$0], on: line.id, view) }.compactMap { place[$0] }))
    }
    return LineMap(stations: mapStations, lines: mapLines)
  }
}

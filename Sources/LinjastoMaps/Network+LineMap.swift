public import Linjasto
public import Schematic

extension Network {
  /// The network as lines over stations. Stations of no shown line, such as entries and those
  /// attached to the area, are left to the ``poster(_:of:)``, as are lines that nobody stands on.
  public func lineMap(_ view: MapView) -> LineMap {
    let reading = view.reading(of: self)
    let shownLines = lines.filter { view.shows($0.id) }
    let members = stations.filter { station in
      shownLines.contains { station.isOn($0.id, reading) }
    }
    let index = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1.id, $0) })
    let mapStations = members.map { station in
      LineMap.Station(
        id: station.id.rawValue, label: text(station.name, view),
        state: station.state(on: reading.day),
        emphasis: isInView(station, view, reading) ? .normal : .faded)
    }
    let mapLines = shownLines.compactMap { line -> LineMap.Line? in
      let own = members.indices.filter { members[$0].isOn(line.id, reading) }
      guard !own.isEmpty else { return nil }
      let stated = line.order.compactMap { index[$0] }.filter(own.contains)
      let isOrdered = !line.order.isEmpty
      return LineMap.Line(
        id: line.id.rawValue, label: text(line.name, view), code: line.code,
        color: Color(line.color),
        dash: LineMap.Dash(line.dash),
        emphasis: own.contains { mapStations[$0].emphasis != .faded } ? .normal : .faded,
        walks: [stated + own.filter { !stated.contains($0) }], isOrdered: isOrdered,
        assumed: Set(own.filter { members[$0].assumptions.contains("lines", line.id.rawValue) }))
    }
    return LineMap(stations: mapStations, lines: mapLines)
  }

  /// Whether the station serves the region that the view is about.
  func isInView(_ station: Station, _ view: MapView, _ reading: Reading) -> Bool {
    guard let region = view.region else { return true }
    return station.reaches(region, reading)
      && station.agreement(with: region, reading) != .notSigned
  }
}

extension Station {
  /// The state on a day: what its record says, and its period.
  func state(on day: Day?) -> LineMap.State {
    if let day {
      if let to = period.to, to < day { return .ended }
      if status == .active, let from = period.from, day < from { return .planned }
    }
    return switch status {
    case .active: .active
    case .planned: .planned
    case .pilot: .pilot
    case .inquiry: .inquiry
    case .ended: .ended
    }
  }
}

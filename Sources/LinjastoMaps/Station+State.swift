internal import Linjasto
internal import Schematic

extension LineMap.State {
  /// How a station of this presence is drawn; nil for one that is not there at all.
  init?(_ presence: Presence) {
    switch presence.level {
    case .none: return nil
    case .ended: self = .ended
    case .planned: self = presence.conditions.contains { $0.kind == .inquiry } ? .inquiry : .planned
    case .unknown: self = .unknown
    case .partial, .full: self = presence.isPilot ? .pilot : .active
    }
  }
}

extension Network {
  /// The stations that are drawn on `line`, by index in the network.
  func drawn(on line: Line.ID, _ reading: Reading) -> [Int] {
    stations.indices.filter {
      stations[$0].isOn(line, reading) && LineMap.State(stations[$0].presence(reading)) != nil
    }
  }

  /// Whether the station serves the region that the view is about, now or later; true for all
  /// regions alike.
  func isInView(_ station: Station, _ view: MapView, _ reading: Reading) -> Bool {
    view.region.map { !station.standing(in: $0, reading).isElsewhere } ?? true
  }
}

internal import Linjasto
internal import Schematic

extension LineMap.State {
  /// How a station is drawn that stands at `level` by `conditions`; nil for one that is not there.
  init?(_ level: CoverLevel, _ conditions: [Condition], isPilot: Bool) {
    switch level {
    case .none: return nil
    case .ended: self = .ended
    case .planned: self = conditions.contains { $0.kind == .inquiry } ? .inquiry : .planned
    case .unknown: self = .unknown
    case .partial, .full: self = isPilot ? .pilot : .active
    }
  }

  /// How a station is drawn that stands so; nil for one that is not there in any of them.
  init?(best standings: [Standing]) {
    guard let best = standings.max(by: { $0.level < $1.level }) else { return nil }
    self.init(best.level, best.conditions, isPilot: best.isPilot)
  }

  /// How a station of this presence is drawn.
  init(_ presence: Presence) {
    self =
      LineMap.State(presence.level, presence.conditions, isPilot: presence.isPilot) ?? .active
  }
}

extension Network {
  /// How the station is drawn among `lines`: in the view's region as it stands on the best of them
  /// there, else as it is on the day. Nil where the region has nothing of it, now or later.
  func state(of station: Station, on lines: [Line.ID], _ view: MapView, _ reading: Reading)
    -> LineMap.State?
  {
    let presence = station.presence(reading)
    // A researcher or a project body covers nothing, and is shown as what it is.
    guard let region = view.region, station.kind.covers, station.membership != .all else {
      let isElsewhere = view.region.map { station.standing(in: $0, reading).isElsewhere }
      return isElsewhere == true ? nil : LineMap.State(presence)
    }
    let standings =
      lines.isEmpty
      ? [station.standing(in: region, reading)]
      : lines.filter(station.lines.contains).map { station.standing(in: region, on: $0, reading) }
    return LineMap.State(best: standings)
  }
}

extension Station {
  /// Whether only an assumption says that it stands on `line`, or that it serves the regions that are
  /// looked at; whom it serves is not asked where there are none.
  func isAssumed(on line: Line.ID, in regions: [Region.ID]) -> Bool {
    assumesMembership(of: line)
      || (!regions.isEmpty && regions.allSatisfy { assumesReach($0, on: line) })
  }
}

/// How a station stands on a day, whatever the region and line: its status, its period, an absence,
/// and how much of its regions it covers.
public struct Presence: Equatable, Sendable {
  /// The highest level that it can have anywhere; ``CoverLevel/none`` when only an assumption says
  /// that it is in operation, and assumptions are dropped.
  public let level: CoverLevel
  /// Every condition that holds it below ``CoverLevel/full``, in the order of their kinds.
  public let conditions: [Condition]
  /// On trial; counts as there.
  public let isPilot: Bool

  init(of station: Station, _ reading: Reading) {
    var conditions: [Condition] = []
    var level = CoverLevel.full
    let assumptions = station.assumptions
    func isAssumed(_ field: String) -> Bool { !assumptions.isEmpty && assumptions.contains(field) }
    func isDropped(_ field: String) -> Bool { reading.factsOnly && isAssumed(field) }
    func hold(_ rung: CoverLevel, _ kind: Condition.Kind, _ field: String, day: Day? = nil) {
      level = min(level, rung)
      conditions.append(Condition(kind, day: day, isAssumed: isAssumed(field)))
    }
    // Facts alone can only lower a level: an end or a beginning that is assumed still holds.
    let statusDropped = isDropped("status")
    isPilot = station.status == .pilot && !statusDropped

    if station.status == .ended, !statusDropped { hold(.ended, .ended, "status") }
    if let day = reading.day, let last = station.period.to, last < day {
      hold(.ended, .periodOver, "period.to", day: last)
    }
    if statusDropped {
      hold(.none, .statusAssumed, "status")
    } else if station.status == .planned {
      hold(.planned, .planned, "status")
    } else if station.status == .inquiry {
      hold(.planned, .inquiry, "status")
    }
    if let day = reading.day, let first = station.period.from, day < first {
      hold(.planned, .notBegun, "period.from", day: first)
    }
    if let away = station.unavailable, reading.day.map(away.contains) ?? true {
      hold(.planned, .unavailable, "unavailable", day: away.to)
    }
    if station.coverage == .partial {
      hold(.partial, .partial, "coverage")
    } else if isDropped("coverage") {
      hold(.partial, .coverageAssumed, "coverage")
    }
    self.level = level
    self.conditions = conditions
  }
}

extension Station {
  /// How the station stands on the day of the reading, whatever the region and line.
  public func presence(_ reading: Reading) -> Presence { Presence(of: self, reading) }
}

extension Station.Status {
  /// Whether a station of this status is there, as far as its period allows.
  var isInOperation: Bool { self == .active || self == .pilot }
}

/// How a station stands on a day, whatever the region and line: its status, its period, an absence,
/// and how much of its regions it covers.
public struct Presence: Equatable, Sendable {
  /// The highest level that it can have anywhere.
  public let level: CoverLevel
  /// Every condition that holds it below ``CoverLevel/full``, in the order of their kinds.
  public let conditions: [Condition]
  /// On trial; counts as there.
  public let isPilot: Bool
  /// Those of ``conditions`` that say nothing of how much it covers.
  let ofDay: [Condition]
  /// The others, which its lines may differ in.
  let ofCover: [Condition]

  init(of station: Station, _ reading: Reading) {
    let assumptions = station.assumptions
    func isAssumed(_ field: String) -> Bool { !assumptions.isEmpty && assumptions.contains(field) }
    func isDropped(_ field: String) -> Bool { reading.factsOnly && isAssumed(field) }
    var ofDay: [Condition] = []
    func hold(_ kind: Condition.Kind, _ field: String, day: Day? = nil) {
      ofDay.append(Condition(kind, day: day, isAssumed: isAssumed(field)))
    }
    let statusDropped = isDropped("status")
    isPilot = station.status == .pilot && !statusDropped

    if station.status == .ended, !statusDropped { hold(.ended, "status") }
    if let day = reading.day, let last = station.presencePeriod.to, last < day {
      let field = station.period.to == nil ? "share" : "period.to"
      hold(isDropped(field) ? .endAssumed : .periodOver, field, day: last)
    }
    if statusDropped {
      hold(.statusAssumed, "status")
    } else {
      switch station.status {
      case .planned: hold(.planned, "status")
      case .inquiry: hold(.inquiry, "status")
      case .unknown: hold(.statusUnknown, "status")
      case .active, .pilot, .ended: break
      }
    }
    if let day = reading.day, let first = station.period.from, day < first {
      hold(.notBegun, "period.from", day: first)
    }
    if let away = station.unavailable, reading.day.map(away.contains) ?? true {
      hold(.unavailable, "unavailable", day: away.to)
    }
    self.ofDay = ofDay
    ofCover = station.coverConditions(on: nil, reading)
    conditions = ofCover.isEmpty ? ofDay : ofDay + ofCover
    level = conditions.map { $0.kind.level }.min() ?? .full
  }
}

extension Station {
  /// How the station stands on the day of the reading, whatever the region and line.
  public func presence(_ reading: Reading) -> Presence { Presence(of: self, reading) }

  /// What keeps it from covering the whole of a region that it serves on `line`; on nil, on all lines
  /// that say nothing else.
  func coverConditions(on line: Line.ID?, _ reading: Reading) -> [Condition] {
    var conditions: [Condition] = []
    if let clients, clients.stand(to: reading.client) == nil {
      conditions.append(Condition(.someClients, isAssumed: assumes("clients")))
    }
    let terms = line.flatMap { self.terms(on: $0) }
    let isOwn = terms?.coverage != nil
    let isAssumed = isOwn ? terms?.isAssumed == true : assumes("coverage")
    if (terms?.coverage ?? coverage) == .partial {
      conditions.append(Condition(.partial, isAssumed: isAssumed))
    } else if reading.factsOnly, isAssumed {
      conditions.append(Condition(.coverageAssumed, isAssumed: true))
    }
    return conditions
  }
}

extension Station.Clients {
  /// Whether a station that takes these takes `client`; nil as long as the case does not say all that
  /// matters.
  func stand(to client: Client) -> Bool? {
    if let age = client.age {
      if let youngest, age < youngest { return false }
      if let oldest, age > oldest { return false }
    }
    if let language = client.language, !languages.isEmpty, !languages.contains(language) {
      return false
    }
    // The needs are those of children: who takes them up to 17 years takes every one.
    let isByAge = (youngest ?? 0) > 0 || (oldest ?? 17) < 17
    let isOpen =
      (client.age == nil && isByAge) || (client.language == nil && !languages.isEmpty)
      || !municipalities.isEmpty || note != nil
    return isOpen ? nil : true
  }
}

extension Station.Status {
  /// Whether a station of this status is there, as far as its period allows.
  var isInOperation: Bool { self == .active || self == .pilot }
}

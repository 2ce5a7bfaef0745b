/// Why a station does not count, or not in full, for one region and line.
public struct Condition: Hashable, Sendable {
  /// In the order in which the conditions are tried, as every explanation lists them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It answers for every line, and so for none in particular: an entry, never thematic cover.
    case entry
    case notOnLine = "not-on-line"
    /// On the line by assumption only, and assumptions are dropped.
    case lineAssumed = "line-assumed"
    case notServed = "not-served"
    /// The region is served by assumption only, and assumptions are dropped.
    case regionAssumed = "region-assumed"
    case notSigned = "not-signed"
    case ended
    case periodOver = "period-over"
    case planned
    case inquiry
    /// In operation by assumption only, and assumptions are dropped.
    case statusAssumed = "status-assumed"
    case notBegun = "not-begun"
    case unavailable
    case partial
    /// Said to cover the whole region by assumption only, and assumptions are dropped.
    case coverageAssumed = "coverage-assumed"
  }

  public let kind: Kind
  /// The day that decided: the last of a period, the first of one to come.
  public let day: Day?
  /// Whether the map marks the very condition as assumed, so that asking could undo it.
  public let isAssumed: Bool

  public init(_ kind: Kind, day: Day? = nil, isAssumed: Bool = false) {
    self.kind = kind
    self.day = day
    self.isAssumed = isAssumed
  }
}

/// What one station adds to one cell of the coverage, and every condition that decided.
public struct Standing: Hashable, Sendable {
  public let level: CoverLevel
  /// Every condition that holds it below ``CoverLevel/full``, the deciding one first; empty when
  /// nothing does.
  public let conditions: [Condition]
  public let isPilot: Bool
  /// Nil where the map speaks of no agreement with the region.
  public let agreement: Agreement.State?
}

/// The part of a standing that is the same for every region and line of a station.
struct Presence {
  let level: CoverLevel
  let conditions: [Condition]
  let isPilot: Bool

  init(of station: Station, _ reading: Reading) {
    var conditions: [Condition] = []
    var level = CoverLevel.full
    func hold(_ rung: CoverLevel, _ kind: Condition.Kind, _ field: String, day: Day? = nil) {
      level = min(level, rung)
      let isAssumed = !station.assumptions.isEmpty && station.assumptions.contains(field)
      conditions.append(Condition(kind, day: day, isAssumed: isAssumed))
    }
    let dropped = reading.factsOnly && !station.assumptions.isEmpty
    let statusDropped = dropped && station.assumptions.contains("status")
    isPilot = station.status == .pilot && !statusDropped

    if station.status == .ended, !statusDropped { hold(.ended, .ended, "status") }
    if let day = reading.day, let last = station.period.to, last < day,
      !(dropped && station.assumptions.contains("period.to"))
    {
      hold(.ended, .periodOver, "period.to", day: last)
    }
    if statusDropped {
      hold(.none, .statusAssumed, "status")
    } else if station.status == .planned {
      hold(.planned, .planned, "status")
    } else if station.status == .inquiry {
      hold(.planned, .inquiry, "status")
    }
    if let day = reading.day, let first = station.period.from, day < first,
      !(dropped && station.assumptions.contains("period.from"))
    {
      hold(.planned, .notBegun, "period.from", day: first)
    }
    if let away = station.unavailable, reading.day.map(away.contains) ?? true {
      hold(.planned, .unavailable, "unavailable", day: away.to)
    }
    if station.coverage == .partial {
      hold(.partial, .partial, "coverage")
    } else if dropped, station.assumptions.contains("coverage") {
      hold(.partial, .coverageAssumed, "coverage")
    }
    self.level = level
    self.conditions = conditions
  }
}

extension Station {
  /// How the station stands to `region` on `line`: what it adds there, and what holds it back.
  public func standing(in region: Region.ID, on line: Line.ID, _ reading: Reading) -> Standing {
    standing(in: region, on: line, Presence(of: self, reading), reading)
  }

  func standing(
    in region: Region.ID, on line: Line.ID, _ presence: Presence, _ reading: Reading
  ) -> Standing {
    var conditions: [Condition] = []
    func assumed(_ field: String, _ value: String) -> Bool {
      !assumptions.isEmpty && assumptions.contains(field, value)
    }
    if membership == .all {
      conditions.append(Condition(.entry, isAssumed: assumed("lines", line.rawValue)))
    } else if !lines.contains(line) {
      conditions.append(Condition(.notOnLine, isAssumed: assumed("lines", line.rawValue)))
    } else if reading.factsOnly, assumed("lines", line.rawValue) {
      conditions.append(Condition(.lineAssumed, isAssumed: true))
    }
    if !serves.contains(region) {
      conditions.append(Condition(.notServed, isAssumed: assumed("serves", region.rawValue)))
    } else if reading.factsOnly, assumed("serves", region.rawValue) {
      conditions.append(Condition(.regionAssumed, isAssumed: true))
    }
    let agreement = agreement(with: region, reading)
    if agreement == .notSigned {
      conditions.append(Condition(.notSigned, isAssumed: assumed("agreements", region.rawValue)))
    }
    return Standing(
      level: conditions.isEmpty ? presence.level : .none,
      conditions: conditions.isEmpty ? presence.conditions : conditions + presence.conditions,
      isPilot: presence.isPilot, agreement: agreement)
  }

  /// The roles it offers in this reading.
  func offered(_ reading: Reading) -> [Role.ID] {
    guard reading.factsOnly, !assumptions.isEmpty else { return roles }
    return roles.filter { !assumptions.contains("roles", $0.rawValue) }
  }
}

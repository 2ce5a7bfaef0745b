internal import Linjasto

extension GapsAnswer {
  /// The cheapest measures that close every gap, or the best within a budget. Costs are whole effort
  /// points: they rank, and are no money.
  public struct Plan: Encodable, Sendable {
    /// Questions first, then what starts, what is agreed, and what is new.
    public let steps: [Step]
    /// Of all steps.
    public let cost: Int
    /// Gaps closed by the steps together.
    public let closed: [Gap]
    /// Gaps left open, for want of budget.
    public let open: [Gap]
    /// Gaps that no measure closes.
    public let hopeless: [Gap]
    /// Left out when everything is to be closed.
    public let budget: Int?
    /// How many measures were weighed.
    public let candidates: Int
    /// Nothing that closes as much costs less; left out with a budget.
    public let leastCost: Int?
    /// Nothing within the budget closes more gaps; left out without one.
    public let mostClosed: Int?
    /// What each part of a measure costs.
    public let costs: Costs

    init(_ plan: ClosingPlan) {
      steps = plan.steps.map {
        Step(
          measure: Measure($0.measure), alone: $0.alone.map { Gap($0) },
          substitutes: $0.substitutes.plain, isPilot: $0.isPilot, demand: $0.demand,
          languages: $0.languages.plain)
      }
      cost = plan.cost
      closed = plan.closed.map { Gap($0) }
      open = plan.open.map { Gap($0) }
      hopeless = plan.hopeless.map { Gap($0) }
      budget = plan.budget
      candidates = plan.candidates
      leastCost = plan.leastCost
      mostClosed = plan.mostClosed
      costs = Costs(plan.costs)
    }
  }

  /// A cell, or a role that its line requires, below `full`.
  public struct Gap: Encodable, Hashable, Sendable {
    public let region: String
    public let line: String
    /// Left out for the cell itself.
    public let role: String?
    /// `core` or `network`; left out for the cell itself.
    public let tier: String?
    public let level: String

    init(_ gap: Linjasto.Gap) {
      region = gap.region.rawValue
      line = gap.line.rawValue
      role = gap.role?.rawValue
      tier = gap.tier?.rawValue
      level = gap.level.rawValue
    }
  }

  /// A measure of the plan.
  public struct Step: Encodable, Sendable {
    public let measure: Measure
    /// Gaps that no other step closes: open again if this one fails.
    public let alone: [Gap]
    /// Stations that could take the station's place at the same cost, closing the same.
    public let substitutes: [String]
    /// Whether its station is one on trial.
    public let isPilot: Bool
    /// Cases a month in the cells that it closes, as far as they are known.
    public let demand: Double
    /// Languages that the regions require and the station is not known to speak.
    public let languages: [String]
  }

  /// One thing to be done, by one agreement partner.
  public struct Measure: Encodable, Sendable {
    public let changes: [Change]
    public let cost: Int
    /// Every gap that it closes, alone.
    public let closes: [Gap]

    init(_ measure: Linjasto.Measure) {
      changes = measure.changes.map {
        Change(
          kind: $0.kind.rawValue, station: $0.station.rawValue, regions: $0.regions.plain,
          lines: $0.lines.plain, roles: $0.roles.plain)
      }
      cost = measure.cost
      closes = measure.closes.map { Gap($0) }
    }
  }

  /// A change to one station.
  public struct Change: Encodable, Sendable {
    /// `verify`: ask about what the map assumes and what no source says; `sign`: have a refused agreement signed;
    /// `extend`: agree that it serves these regions, too; `start`: bring it into operation; `widen`:
    /// let it serve its regions whole; `join`: let it stand on these lines, too; `found`: found it.
    public let kind: String
    public let station: String
    /// Signed with, served or founded for.
    public let regions: [String]
    /// Joined or founded on.
    public let lines: [String]
    /// Founded with.
    public let roles: [String]
  }

  /// In effort points.
  public struct Costs: Encodable, Sendable {
    /// To ask one station's owner about all that is assumed of it.
    public let verify: Int
    /// For each region's agreement.
    public let agreement: Int
    /// More for each region of another collaborative area.
    public let neighbor: Int
    /// For a line that an existing station takes on.
    public let line: Int
    /// To bring what is planned into operation.
    public let start: Int
    /// For a station that serves a part to serve the whole.
    public let widen: Int
    /// For a new station, beside its agreements.
    public let station: Int
    /// For each role of a new station.
    public let role: Int

    init(_ costs: MeasureCosts) {
      verify = costs.verify
      agreement = costs.agreement
      neighbor = costs.neighbor
      line = costs.line
      start = costs.start
      widen = costs.widen
      station = costs.station
      role = costs.role
    }
  }
}

internal import Linjasto

extension GapsAnswer {
  /// One region and line.
  public struct Cell: Encodable, Sendable {
    public let region: String
    public let line: String
    public let level: String
    /// The level when everything assumed is dropped; never higher.
    public let factsLevel: String
    /// Whether the line's experts were asked for here: only then does `none` mean that there is nobody.
    public let isSurveyed: Bool
    /// Core roles that nobody here offers, where somebody covers the line all the same.
    public let missingCore: [String]
    /// Those in operation here, for the whole region or a part of it.
    public let stations: [String]
    /// Every station above `none`, ``stations`` among them.
    public let carriers: [Carrier]
    /// The roles that the line requires, core roles first.
    public let roles: [RoleCover]
    public let agreements: Agreements
    public let languages: Languages
    public let load: Load
    /// How many of ``stations`` have no agreement that the map knows to be signed.
    public let unknown: Int
    /// How many of ``stations`` would stand lower without what is assumed.
    public let assumed: Int
    /// Whether there is somebody, and pilots only.
    public let isPilotOnly: Bool

    init(_ cell: CoverageReport.Cell) {
      region = cell.region.rawValue
      line = cell.line.rawValue
      level = cell.level.rawValue
      factsLevel = cell.factsLevel.rawValue
      isSurveyed = cell.isSurveyed
      missingCore = cell.missingCore.plain
      stations = cell.stations.plain
      carriers = cell.carriers.map { Carrier($0) }
      roles = cell.roles.map { RoleCover($0) }
      agreements = Agreements(
        signed: cell.agreements.signed, inquiry: cell.agreements.inquiry,
        unknown: cell.agreements.unknown, unstated: cell.agreements.unstated,
        refused: cell.agreements.refused.plain)
      languages = Languages(
        required: cell.languages.required.plain, offered: cell.languages.offered.plain,
        missing: cell.languages.missing.plain, unknown: cell.languages.unknown)
      load = Load(
        capacity: cell.load.capacity, unknown: cell.load.unknown, demand: cell.load.demand)
      unknown = cell.unknown
      assumed = cell.assumed
      isPilotOnly = cell.isPilotOnly
    }
  }

  /// A role that a line requires, as it stands in a region.
  public struct RoleCover: Encodable, Sendable {
    public let role: String
    /// `core` or `network`.
    public let tier: String
    public let level: String
    /// What is left of it when assumptions are dropped.
    public let factsLevel: String
    /// Those of the cell's stations that offer it.
    public let stations: [String]
    /// Those that offer it and are planned or ended.
    public let waiting: [String]
    /// Stations that serve the region and offer the role, but on other lines.
    public let elsewhere: [String]

    init(_ role: CoverageReport.RoleCover) {
      self.role = role.role.rawValue
      tier = role.tier.rawValue
      level = role.level.rawValue
      factsLevel = role.factsLevel.rawValue
      stations = role.stations.plain
      waiting = role.waiting.plain
      elsewhere = role.elsewhere.plain
    }
  }

  /// How many carriers have an agreement with the region, by its state.
  public struct Agreements: Encodable, Sendable {
    public let signed: Int
    public let inquiry: Int
    public let unknown: Int
    /// The map speaks of no agreement.
    public let unstated: Int
    /// Stations that would stand here, were their agreement signed.
    public let refused: [String]
  }

  /// Codes of languages, such as `sv`.
  public struct Languages: Encodable, Sendable {
    /// Those in which the region must arrange services.
    public let required: [String]
    /// Those that a carrier states.
    public let offered: [String]
    /// Required, and nobody offers it, with every carrier's languages known.
    public let missing: [String]
    /// How many carriers do not state their languages.
    public let unknown: Int
  }

  /// Cases a month.
  public struct Load: Encodable, Sendable {
    /// The sum over the carriers that state one: an upper bound, as each may carry other cells as
    /// well. Left out when none states one.
    public let capacity: Double?
    /// How many carriers state none.
    public let unknown: Int
    /// Left out when not known.
    public let demand: Double?
  }

  /// The cases of a need in a region against those who could take them.
  public struct Balance: Encodable, Sendable {
    public let region: String
    public let line: String
    /// Cases a month.
    public let demand: Double
    /// At most, as far as it is stated; left out where nobody states any.
    public let capacity: Double?
    /// How many of those who are there state none.
    public let unknown: Int
    /// `nobody`, `short`, `unknown` or `enough`.
    public let verdict: String
    /// Cases a month that nobody is known to take; left out where that is not known.
    public let shortfall: Double?

    init(_ balance: DemandBalance) {
      region = balance.region.rawValue
      line = balance.line.rawValue
      demand = balance.demand
      capacity = balance.capacity
      unknown = balance.unknown
      verdict = balance.verdict.rawValue
      shortfall = balance.shortfall
    }
  }
}

/// Who covers which need in which wellbeing region, how far, and what the answer rests on.
///
/// A cell is a region and a line that a map speaks of together. Where several maps are seen as one
/// picture, a pair that none of them describes is no cell: nothing is known of it, and a gap that
/// nobody looked for would be a false one.
public struct CoverageReport: Sendable {
  /// What the report names, so that it can be printed without the network.
  public struct Heading<Subject>: Sendable, Identifiable {
    public let id: Identifier<Subject>
    /// The line's code, the region's code, empty otherwise.
    public let code: String
    /// In the words of the first map that names it.
    public let name: LocalizedText
    /// Whether the map marks the thing itself as read into the sources.
    public let isAssumed: Bool
  }

  /// A map that the report is drawn from.
  public struct Map: Sendable {
    public let id: String
    /// In every language that the map has.
    public let title: LocalizedText
    /// The day that the map speaks of; nil when it states none.
    public let asOf: Day?
  }

  /// In the order given; where several speak of one thing, the first names it.
  public let maps: [Map]
  /// The day that periods are compared with; nil when none was given and no map states one.
  public let day: Day?
  /// Whether everything assumed was dropped.
  public let factsOnly: Bool
  /// Ascending by code.
  public let regions: [Heading<Region>]
  /// In the order of the maps.
  public let lines: [Heading<Line>]
  /// Every station that the cells or entries name, in the order of the maps.
  public let stations: [Heading<Station>]
  /// Every role that the maps have, in their order.
  public let roles: [Heading<Role>]
  /// Region by region, line by line; no cell for a pair that no single map speaks of.
  public let cells: [Cell]
  /// One a region.
  public let entries: [Entries]
  /// Where the maps contradict each other.
  public let conflicts: [MapConflict]

  /// What may be done from where, beside the needs: stations that answer for every line.
  ///
  /// They never count as thematic cover.
  public struct Entries: Equatable, Sendable {
    public let region: Region.ID
    /// The best of ``carriers``.
    public let level: CoverLevel
    /// Those in operation, in the order of the maps.
    public let stations: [Station.ID]
    /// Every station on a rung above none, in the order of the maps.
    public let carriers: [Carrier]
  }

  /// A station that stands on a rung of a cell, and what that rests on.
  public struct Carrier: Equatable, Sendable {
    public let station: Station.ID
    /// Above ``CoverLevel/none``.
    public let level: CoverLevel
    /// What is left of it when assumptions are dropped.
    public let factsLevel: CoverLevel
    /// On trial; counts as there.
    public let isPilot: Bool
    /// What the map says of an agreement with the region, and where the day lies.
    public let agreement: AgreementStanding
  }

  /// A role that a line requires, as it stands in a region.
  public struct RoleCover: Equatable, Sendable {
    /// At the core of the line, or in the network around it.
    public enum Tier: String, Hashable, Sendable {
      case core, network
    }

    public let role: Role.ID
    public let tier: Tier
    /// The best of those of the cell's carriers that offer it.
    public let level: CoverLevel
    /// The level when everything assumed is dropped, that they offer the role included.
    public let factsLevel: CoverLevel
    /// Those of the cell's stations that offer it.
    public let stations: [Station.ID]
    /// Those on a rung below, planned or ended.
    public let waiting: [Station.ID]
    /// Stations that serve the region and offer the role, but on other lines.
    public let elsewhere: [Station.ID]
  }

  /// Which languages a cell is served in, by its ``Cell/stations``. Each list in the order of
  /// ``Language``.
  public struct Languages: Equatable, Sendable {
    /// Those in which the region must arrange services.
    public let required: [Language]
    /// Those that at least one of the cell's stations states.
    public let offered: [Language]
    /// Required, and nobody offers it; empty where nobody is there, and as long as one station's
    /// languages are not known.
    public let missing: [Language]
    /// How many of the cell's stations do not state their languages.
    public let unknown: Int
  }

  /// What a cell can take on and what is asked of it, in cases a month.
  public struct Load: Equatable, Sendable {
    /// The sum over the cell's stations that state one, each counted in full though it may carry
    /// other cells as well: an upper bound. Nil where none states one.
    public let capacity: Double?
    /// How many of the cell's stations state none.
    public let unknown: Int
    /// As the county counts it; nil where nothing was given, or too little to be told.
    public let demand: Double?

    /// Whether even the upper bound is less than what is asked for; nil when either is not known.
    public var isShort: Bool? {
      guard let demand, let capacity, unknown == 0 else { return nil }
      return capacity < demand
    }
  }

  /// How many of the cell's stations have an agreement with the region, by its state; with
  /// ``refused`` those that are kept out.
  public struct Agreements: Equatable, Sendable {
    /// In force on the day of the report.
    public let signed: Int
    /// Asked for, not reached.
    public let inquiry: Int
    /// Spoken of, but not known whether signed.
    public let unknown: Int
    /// The map speaks of no agreement.
    public let unstated: Int
    /// Stations that would stand here, were their agreement signed.
    public let refused: [Station.ID]
  }

  /// One region and line.
  public struct Cell: Equatable, Sendable {
    public let region: Region.ID
    public let line: Line.ID
    /// The best of ``carriers``, at most ``CoverLevel/partial`` while a core role has nobody;
    /// ``CoverLevel/none`` where there are none.
    public let level: CoverLevel
    /// The level when everything assumed is dropped; never higher.
    public let factsLevel: CoverLevel
    /// Whether the line's experts were asked for here, by the day of the report: only then does
    /// ``CoverLevel/none`` mean that there is nobody.
    public let isSurveyed: Bool
    /// Those in operation here, for the whole region or a part of it, in the order of the maps.
    public let stations: [Station.ID]
    /// Every station on a rung above none, ``stations`` among them.
    public let carriers: [Carrier]
    /// Core roles first, in the order of the line.
    public let roles: [RoleCover]
    public let agreements: Agreements
    /// Of ``stations`` alone: what is planned offers none yet.
    public let languages: Languages
    /// Of ``stations`` alone.
    public let load: Load
    /// How many of ``stations`` have no agreement that the map knows to be signed.
    public let unknown: Int
    /// How many of ``stations`` would stand lower without what is assumed.
    public let assumed: Int
    /// Whether every one of ``stations`` is a pilot, and there is one.
    public let isPilotOnly: Bool

    /// Whether only assumptions lift it to its level.
    public var isByAssumption: Bool { factsLevel < level }

    /// The core roles that nobody here offers, where somebody covers the line all the same: those that
    /// keep it from being covered in full.
    public var missingCore: [Role.ID] { level.isThere ? missing(.core).map { $0.role } : [] }

    /// The one station that carries the cell, if it is one.
    public var singlePoint: Station.ID? { stations.count == 1 ? stations.first : nil }

    /// The roles of a tier that nobody here offers today.
    public func missing(_ tier: RoleCover.Tier) -> [RoleCover] {
      roles.filter { $0.tier == tier && !$0.level.isThere }
    }
  }

  /// Nil where no map speaks of both. Linear in the cells.
  public subscript(region: Region.ID, line: Line.ID) -> Cell? {
    cells.first { $0.region == region && $0.line == line }
  }

  /// Cells where nobody is there today: none, ended or only planned.
  public var empty: [Cell] { cells.filter { !$0.level.isThere } }
}

/// What a journey is asked for: the needs of one case, from one region, and what the asker wants
/// or rules out. Coded values only.
public struct JourneyRequest: Hashable, Sendable {
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// One contact after another.
    case chain
    /// Everybody at one table.
    case team
  }

  public var region: Region.ID
  /// In the order of asking; repetitions are dropped.
  public var requirements: [Requirement]
  public var shape: Shape = .chain
  /// How many further answers with other experts are wanted.
  public var alternatives: Int = 3
  /// The language that the experts must speak; one whose languages are not known stays, marked.
  public var language: Language?
  public var mode: Station.Mode?
  /// Leave out those who charge, or charge for some; one whose fee is not known stays, marked.
  public var freeOnly: Bool = false
  /// Count planned and inquired stations as if they were there, marked.
  public var planned: Bool = false
  public var avoided: [Station.ID] = []
  /// To be contacted whatever they cover.
  public var included: [Station.ID] = []
  /// Consulted before: what they cover needs nobody else.
  public var consulted: [Station.ID] = []
  /// Not to be contacted, until and with a day when one is given.
  public var unavailable: [Station.ID: Day?] = [:]
  public var reading = Reading()
  /// In place of the costs of the network.
  public var costs: Costs?
  /// Where to start, in place of the region's own entry.
  public var entry: Station.ID?

  public init(region: Region.ID, requirements: [Requirement]) {
    self.region = region
    self.requirements = requirements
  }
}

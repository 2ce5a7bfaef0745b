/// What a journey is asked for: the needs of one case, from one region, and what the asker wants
/// or rules out. Coded values only.
public struct JourneyRequest: Equatable, Sendable {
  /// How the experts meet the case.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// One contact after another.
    case chain
    /// Everybody at one table.
    case team
  }

  /// Where the case is; experts count by whether they serve it, not by where they sit.
  public var region: Region.ID
  /// In the order of asking; repetitions are dropped.
  public var requirements: [Requirement]
  /// One after another unless asked otherwise.
  public var shape: Shape = .chain
  /// How many further answers with other experts are wanted.
  public var alternatives: Int = 3
  /// The language that the experts must speak; one whose languages are not known stays, marked.
  public var language: Language?
  /// In full years; nil where the case does not say. Whom a station takes is compared with it.
  public var clientAge: Int? {
    get { reading.client.age }
    set { reading.client.age = newValue }
  }
  /// The language that the client uses; nil where the case does not say. Whom a station takes is
  /// compared with it; what the experts must speak is ``language``.
  public var clientLanguage: Language? {
    get { reading.client.language }
    set { reading.client.language = newValue }
  }
  /// How the experts must work; one whose modes are not known stays, marked.
  public var mode: Station.Mode?
  /// Leave out those who charge, or charge for some; one whose fee is not known stays, marked.
  public var freeOnly: Bool = false
  /// Count planned and inquired stations as if they were there, marked.
  public var planned: Bool = false
  /// Never to be contacted.
  public var avoided: [Station.ID] = []
  /// Those whose own name is what the need was called, such as a unit for victims of trafficking where
  /// trafficking was said: that they take only some is no cost, as the case is one of those.
  public var named: [Station.ID] = []
  /// To be contacted whatever they cover.
  public var included: [Station.ID] = []
  /// Consulted before: what they cover needs nobody else.
  public var consulted: [Station.ID] = []
  /// Away by what the asker knows: until and with a day, or until further notice where it is nil.
  /// On top of absences that the map states.
  public var unavailable: [Station.ID: Day?] = [:]
  /// Every period counts as current until a day is set here.
  public var reading = Reading()
  /// In place of the costs of the network.
  public var costs: Costs?
  /// Where to start, in place of the region's own entry.
  public var entry: Station.ID?

  /// A chain with three alternatives that rules nobody out.
  public init(region: Region.ID, requirements: [Requirement]) {
    self.region = region
    self.requirements = requirements
  }
}

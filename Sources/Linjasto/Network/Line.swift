/// A service need, drawn as one colored line.
public struct Line: Equatable, Sendable, Identifiable {
  /// Lower-case letters, digits and hyphens, such as `rare-diseases`.
  public typealias ID = Identifier<Line>

  /// Why a need is worth bringing together.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// It is rare and demanding.
    case rarity
    /// It is unclear, changes fast, and needs many sectors at once.
    case complexity
    /// The services as they are do not reach those who have it.
    case systemFailure = "system-failure"
  }

  /// A line has a life: a new phenomenon becomes one, a mature one goes back to the services.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case proposed, active, returned
  }

  /// The roles a line needs, at its core and in the network around it.
  public struct Requirement: Equatable, Sendable {
    /// Those who carry the need. While nobody offers one in a region, the line is covered in part
    /// there at most.
    public var core: [Role.ID]
    /// Those who are called upon around the core. One that nobody offers is a gap, and changes no level.
    public var network: [Role.ID]

    public init(core: [Role.ID] = [], network: [Role.ID] = []) {
      self.core = core
      self.network = network
    }
  }

  /// Unique among the lines of the network.
  public var id: ID
  /// One or two characters, drawn so that color is never the only cue.
  public var code: String
  /// The door warns where it is hard to read on white or close to another line's.
  public var color: Color
  /// Tells lines apart in print and for those who see colors alike.
  public var dash = Dash.solid
  public var name: LocalizedText
  /// The wording of the source.
  public var clientGroup: LocalizedText?
  /// What people call it beside its name.
  public var synonyms = LocalizedWords()
  /// Why it is worth bringing together over several regions; empty where no source says.
  public var reasons: [Reason] = []
  /// Where it is in its life.
  public var state = State.active
  /// When it is a line of its own; unlimited unless the map says otherwise.
  public var period = Period()
  /// Where and when its experts were asked for.
  public var surveyed: [Survey] = []
  /// Both lists are empty where no source states any.
  public var requires = Requirement()
  /// Whose questions lead to this line; nil when none does.
  public var screening: Screening.ID?
  /// What is to be read before a contact on this line, in this order.
  public var guidance: [Guidance.ID] = []
  /// The visiting order where the map states one; else empty.
  public var order: [Station.ID] = []
  /// Where it is stated; nil only where a program made the draft.
  public var source: Source.ID?
  /// Further ones that speak of it.
  public var otherSources: [Source.ID] = []
  /// Which of the fields above no source states.
  public var assumptions = Assumptions.none

  /// Whether no source speaks of such a need: its name or the line itself is the author's reading.
  public var isAssumed: Bool {
    assumptions.isWhole || assumptions.contains("line") || assumptions.contains("name")
  }

  /// Whether its experts were asked for in `region`, by `day`; nil counts every survey.
  public func isSurveyed(in region: Region.ID, by day: Day?) -> Bool {
    surveyed.contains { survey in
      survey.regions.contains(region) && (day.map { survey.day <= $0 } ?? true)
    }
  }

  /// What a line cannot do without; the rest says nothing until it is set.
  public init(id: ID, code: String, color: Color, name: LocalizedText) {
    self.id = id
    self.code = code
    self.color = color
    self.name = name
  }
}

/// A link of a line with a cost of its own, in place of the flat cost of a ride; the same both
/// ways.
public struct Link: Equatable, Sendable {
  /// The line that both ends stand on.
  public var line: Line.ID
  /// A station on the line.
  public var from: Station.ID
  /// Another station on the line.
  public var to: Station.ID
  /// In the points of ``Costs``; 0 or more.
  public var cost: Int

  public init(line: Line.ID, from: Station.ID, to: Station.ID, cost: Int) {
    self.line = line
    self.from = from
    self.to = to
    self.cost = cost
  }
}

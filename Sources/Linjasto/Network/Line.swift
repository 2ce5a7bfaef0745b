/// A service need, drawn as one colored line.
public struct Line: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Line>

  /// The roles a line needs, at its core and in the network around it.
  public struct Requirement: Hashable, Sendable {
    public var core: [Role.ID]
    public var network: [Role.ID]

    public init(core: [Role.ID] = [], network: [Role.ID] = []) {
      self.core = core
      self.network = network
    }
  }

  public var id: ID
  /// One or two characters, drawn so that color is never the only cue.
  public var code: String
  public var color: Color
  public var dash = Dash.solid
  public var name: LocalizedText
  /// The wording of the source.
  public var clientGroup: String?
  public var requires = Requirement()
  public var screening: Screening.ID?
  public var guidance: [Guidance.ID] = []
  /// The visiting order where the map states one; else empty.
  public var order: [Station.ID] = []
  public var source: Source.ID?
  public var assumptions = Assumptions.none

  public init(id: ID, code: String, color: Color, name: LocalizedText) {
    self.id = id
    self.code = code
    self.color = color
    self.name = name
  }
}

/// A link of a line with a cost of its own, in place of the flat cost of a ride.
public struct Link: Hashable, Sendable {
  public var line: Line.ID
  public var from: Station.ID
  public var to: Station.ID
  public var cost: Int

  public init(line: Line.ID, from: Station.ID, to: Station.ID, cost: Int) {
    self.line = line
    self.from = from
    self.to = to
    self.cost = cost
  }
}

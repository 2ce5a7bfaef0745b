public import Schematic

/// A service need, drawn as one colored line.
public struct Line: Hashable, Sendable, Codable, Identifiable {
  public typealias ID = Identifier<Line>

  /// The roles a line needs, at its core and in the network around it.
  public struct Requirement: Hashable, Sendable, Codable {
    public let core: [Role.ID]
    public let network: [Role.ID]

    public init(core: [Role.ID] = [], network: [Role.ID] = []) {
      self.core = core
      self.network = network
    }
  }

  public let id: ID
  /// One or two characters, drawn so that color is never the only cue.
  public let code: String
  public let color: Color
  public let dash: LineMap.Dash
  public let name: LocalizedText
  /// The wording of the source.
  public let clientGroup: String?
  public let requires: Requirement
  public let screening: Screening.ID?
  public let guidance: [Guidance.ID]
  /// The visiting order where the map states one; else empty.
  public let order: [Station.ID]
  public let source: Source.ID?
  public let assumptions: Assumptions

  public init(
    id: ID, code: String, color: Color, dash: LineMap.Dash = .solid, name: LocalizedText,
    clientGroup: String? = nil, requires: Requirement = Requirement(),
    screening: Screening.ID? = nil, guidance: [Guidance.ID] = [], order: [Station.ID] = [],
    source: Source.ID? = nil, assumptions: Assumptions = .none
  ) {
    self.id = id
    self.code = code
    self.color = color
    self.dash = dash
    self.name = name
    self.clientGroup = clientGroup
    self.requires = requires
    self.screening = screening
    self.guidance = guidance
    self.order = order
    self.source = source
    self.assumptions = assumptions
  }
}

/// A link of a line with a cost of its own, in place of the flat cost of a ride.
public struct Link: Hashable, Sendable, Codable {
  public let line: Line.ID
  public let from: Station.ID
  public let to: Station.ID
  public let cost: Int

  public init(line: Line.ID, from: Station.ID, to: Station.ID, cost: Int) {
    self.line = line
    self.from = from
    self.to = to
    self.cost = cost
  }
}

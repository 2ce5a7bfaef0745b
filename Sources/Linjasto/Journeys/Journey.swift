/// One answer to a request: whom to contact, how one gets from each to the next, and what it costs.
public struct Journey: Equatable, Sendable {
  /// One move on the metro.
  public enum Move: Hashable, Sendable {
    /// The entry hands the case to an expert; the line is nil for one who covers no needed line.
    case board(Line.ID?, at: Station.ID)
    /// An expert passes the case on to a colleague of the same need.
    case ride(Line.ID, from: Station.ID, to: Station.ID)
    /// The same expert, another need.
    case change(at: Station.ID, from: Line.ID, to: Line.ID)
    /// Back to the entry for the next contact.
    case `return`(from: Station.ID)
  }

  /// One expert to contact.
  public struct Stop: Equatable, Sendable {
    public let station: Station.ID
    /// The line on which the case arrives, one that it needs and the expert covers; nil for an expert
    /// who covers no needed line.
    public let line: Line.ID?
    /// How it comes here: from the stop before in a chain, from where its branch begins in a team.
    public let moves: [Move]
    /// What the expert covers and nobody before did, in the order of asking; empty for one who is
    /// included whatever they cover.
    public let newlyCovers: [Requirement]
    /// What the expert covers at all, in the order of asking.
    public let covers: [Requirement]
    /// Those of ``covers`` that it covers in part only, in the order of asking.
    public let partial: [Requirement]
    /// Moves and visit.
    public let cost: CostSplit
  }

  /// As the request asked for it.
  public let shape: JourneyRequest.Shape
  /// In the order of contact; never empty.
  public let stops: [Stop]
  /// The sum over ``stops``.
  public let cost: CostSplit
  /// No answer that covers as much costs less than this.
  public internal(set) var lowerBound: Int

  /// How much a cheaper answer could save at most.
  public var gap: Int { max(0, cost.total - lowerBound) }
  /// Whether the cost is proven to be the least.
  public var isOptimal: Bool { lowerBound >= cost.total }
  /// In the order of contact, each once.
  public var stations: [Station.ID] { stops.map { $0.station } }
}

/// One thing to be done, by one agreement partner: what changes, what it costs, what it closes.
public struct Measure: Equatable, Sendable {
  /// A change to one station.
  public struct Change: Equatable, Sendable {
    /// What is to be done, roughly the cheapest first.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
      /// Ask the owner about what the map assumes and what no source says; costs one contact.
      case verify
      /// Bring a planned or asked-for station into operation.
      case start
      /// Sign the agreement that a region is known not to have signed.
      case sign
      /// Agree with a station that serves others that it serves these regions, too.
      case extend
      /// Let a station that serves a part of its regions serve them whole.
      case widen
      /// Let a station that offers a required role stand on these lines, too.
      case join
      /// Found a new station.
      case found
    }

    public var kind: Kind
    /// One of the map's, or for ``Kind/found`` the id of the new one.
    public var station: Station.ID
    /// To be served or agreed with; empty where the change concerns none in particular.
    public var regions: [Region.ID]
    /// To be stood on; empty where the change concerns none in particular.
    public var lines: [Line.ID]
    /// To be offered by a new station; empty otherwise.
    public var roles: [Role.ID]

    public init(
      _ kind: Kind, _ station: Station.ID, regions: [Region.ID] = [], lines: [Line.ID] = [],
      roles: [Role.ID] = []
    ) {
      self.kind = kind
      self.station = station
      self.regions = regions
      self.lines = lines
      self.roles = roles
    }
  }

  /// All of one station.
  public let changes: [Change]
  /// In the points of ``MeasureCosts``.
  public let cost: Int
  /// Every gap that it closes, alone.
  public let closes: [Gap]

  /// Nil only for a measure without changes.
  public var station: Station.ID? { changes.first?.station }

  /// The furthest of its changes: what it comes to.
  var rank: Int {
    changes.compactMap { change in Change.Kind.allCases.firstIndex { $0 == change.kind } }.max()
      ?? 0
  }

  /// Whether it closes its gaps only if the answer is as hoped.
  public var isConditional: Bool { changes.contains { $0.kind == .verify } }
}

/// What measures cost, in whole effort points. They only rank: one is a phone call to the owner of
/// a record, and a county that knows its real costs should state them.
public struct MeasureCosts: Equatable, Sendable {
  /// To ask one station's owner about all that is assumed of it.
  public var verify = 1
  /// For each region's agreement, new or refused so far.
  public var agreement = 5
  /// More for each region that lies in another collaborative area than those it serves.
  public var neighbor = 3
  /// For a line that an existing station takes on.
  public var line = 8
  /// To bring what is planned into operation.
  public var start = 10
  /// For a station that serves a part to serve the whole.
  public var widen = 10
  /// For a new station, beside its agreements.
  public var station = 30
  /// For each role of a new station.
  public var role = 5

  /// Rough standards for a county that has none of its own.
  public init() {}
}

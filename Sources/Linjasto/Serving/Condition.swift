/// Why a station does not count, or not in full, for one region and line.
public struct Condition: Equatable, Sendable {
  /// In the order in which the conditions are tried, as every explanation lists them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It answers for every line, and so for none in particular: an entry, never thematic cover.
    case entry
    /// A researcher or a project body: it is shown, and covers nothing.
    case neverCovers = "never-covers"
    case notOnLine = "not-on-line"
    /// On the line by assumption only, and assumptions are dropped.
    case lineAssumed = "line-assumed"
    /// An entry by assumption only, and assumptions are dropped.
    case entryAssumed = "entry-assumed"
    case notServed = "not-served"
    /// The sources do not say whom it serves.
    case regionUnknown = "region-unknown"
    /// That the region is served, or is not, is an assumption, and assumptions are dropped.
    case regionAssumed = "region-assumed"
    case notSigned = "not-signed"
    case agreementEnded = "agreement-ended"
    case agreementAsked = "agreement-asked"
    case agreementNotBegun = "agreement-not-begun"
    /// That the agreement is refused, asked for or over is an assumption, and assumptions are
    /// dropped.
    case agreementAssumed = "agreement-assumed"
    /// It does not take a client of the age or language of the case.
    case clientNotTaken = "client-not-taken"
    case ended
    case periodOver = "period-over"
    /// That it is over is an assumption, and assumptions are dropped.
    case endAssumed = "end-assumed"
    case planned
    case inquiry
    /// A source names it, and does not say whether it exists now.
    case statusUnknown = "status-unknown"
    /// In operation by assumption only, and assumptions are dropped.
    case statusAssumed = "status-assumed"
    case notBegun = "not-begun"
    case unavailable
    /// It takes only some, and the case does not say that it is one of them.
    case someClients = "some-clients"
    case partial
    /// Said to cover the whole region by assumption only, and assumptions are dropped.
    case coverageAssumed = "coverage-assumed"

    /// The highest level that a station of this condition can have.
    public var level: CoverLevel {
      switch self {
      case .entry, .neverCovers, .notOnLine, .notServed, .notSigned, .clientNotTaken: .none
      case .ended, .periodOver, .agreementEnded: .ended
      case .planned, .inquiry, .notBegun, .unavailable, .agreementAsked, .agreementNotBegun:
        .planned
      case .lineAssumed, .entryAssumed, .regionUnknown, .regionAssumed, .agreementAssumed,
        .endAssumed, .statusUnknown, .statusAssumed:
        .unknown
      case .someClients, .partial, .coverageAssumed: .partial
      }
    }
  }

  public let kind: Kind
  /// The day that decided: the last of a period, an absence or an agreement, the first of one to
  /// come.
  public let day: Day?
  /// Whether the map marks the very condition as assumed, so that asking could undo it.
  public let isAssumed: Bool

  public init(_ kind: Kind, day: Day? = nil, isAssumed: Bool = false) {
    self.kind = kind
    self.day = day
    self.isAssumed = isAssumed
  }
}

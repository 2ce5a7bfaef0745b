/// Why a station does not count, or not in full, for one region and line.
public struct Condition: Equatable, Sendable {
  /// In the order in which the conditions are tried, as every explanation lists them.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It answers for every line, and so for none in particular: an entry, never thematic cover.
    case entry
    case notOnLine = "not-on-line"
    /// On the line by assumption only, and assumptions are dropped.
    case lineAssumed = "line-assumed"
    /// An entry by assumption only, and assumptions are dropped.
    case entryAssumed = "entry-assumed"
    case notServed = "not-served"
    /// The region is served by assumption only, and assumptions are dropped.
    case regionAssumed = "region-assumed"
    case notSigned = "not-signed"
    case ended
    case periodOver = "period-over"
    case planned
    case inquiry
    /// In operation by assumption only, and assumptions are dropped.
    case statusAssumed = "status-assumed"
    case notBegun = "not-begun"
    case unavailable
    case partial
    /// Said to cover the whole region by assumption only, and assumptions are dropped.
    case coverageAssumed = "coverage-assumed"
  }

  public let kind: Kind
  /// The day that decided: the last of a period or an absence, the first of a period to come.
  public let day: Day?
  /// Whether the map marks the very condition as assumed, so that asking could undo it.
  public let isAssumed: Bool

  public init(_ kind: Kind, day: Day? = nil, isAssumed: Bool = false) {
    self.kind = kind
    self.day = day
    self.isAssumed = isAssumed
  }
}

/// How facts and assumptions are read in a query.
public struct Reading: Hashable, Sendable {
  /// The day that periods are compared with; nil counts every period as current.
  public var day: Day?
  /// Drop whatever rests on a field that the map marks as assumed, status and period included.
  public var factsOnly: Bool

  public init(day: Day? = nil, factsOnly: Bool = false) {
    self.day = day
    self.factsOnly = factsOnly
  }

  /// The same day, by facts only.
  var ofFacts: Reading { Reading(day: day, factsOnly: true) }
}

/// A look for the experts of a line: after it, none known in a region means that nobody was found.
public struct Survey: Equatable, Sendable {
  /// Where it was asked, by id; all of them the network's.
  public var regions: [Region.ID]
  /// When it was asked.
  public var day: Day

  public init(regions: [Region.ID], day: Day) {
    self.regions = regions
    self.day = day
  }
}

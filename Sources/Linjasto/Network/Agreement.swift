/// Whether a station may be used by some regions, and since and until when.
public struct Agreement: Hashable, Sendable {
  public enum State: String, Hashable, Sendable, CaseIterable {
    case signed
    case notSigned = "not-signed"
    case inquiry
    case unknown
  }

  public var regions: [Region.ID]
  public var state: State
  public var period: Period

  public init(regions: [Region.ID], state: State, period: Period = Period()) {
    self.regions = regions
    self.state = state
    self.period = period
  }
}

/// Whether a station may be used by some regions, and since and until when.
public struct Agreement: Equatable, Sendable {
  /// What is known of the signature. Only ``notSigned`` keeps a station out; the other two that are
  /// not signed leave a doubt that answers name.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// In force within the agreement's period.
    case signed
    /// Known not to be signed: the regions may not use the station.
    case notSigned = "not-signed"
    /// Asked for, not reached.
    case inquiry
    /// Spoken of, but nobody knows whether it is signed.
    case unknown
  }

  /// Whose agreement it is, by id; all of them the network's.
  public var regions: [Region.ID]
  /// On which lines it holds; empty for all.
  public var lines: [Line.ID] = []
  /// What holds within ``period``, and only then.
  public var state: State
  /// The days on which the state holds. Before them it is to come, after them it has ended.
  public var period: Period

  public init(regions: [Region.ID], state: State, period: Period = Period()) {
    self.regions = regions
    self.state = state
    self.period = period
  }
}

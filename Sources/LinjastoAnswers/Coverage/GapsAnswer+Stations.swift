internal import Linjasto

extension GapsAnswer {
  /// The stations that answer for every line in a region; they never count as cover of one.
  public struct Entries: Encodable, Sendable {
    public let region: String
    /// The best of ``carriers``.
    public let level: String
    /// Those in operation.
    public let stations: [String]
    public let carriers: [Carrier]

    init(_ entries: CoverageReport.Entries) {
      region = entries.region.rawValue
      level = entries.level.rawValue
      stations = entries.stations.plain
      carriers = entries.carriers.map { Carrier($0) }
    }
  }

  /// A station in a cell, above `none`.
  public struct Carrier: Encodable, Sendable {
    public let station: String
    public let level: String
    /// What is left of it when assumptions are dropped.
    public let factsLevel: String
    /// Whether it is there as a pilot, which counts as there.
    public let isPilot: Bool
    /// `signed`, `not-signed`, `inquiry`, `unknown`, `ended` or `not-begun`; left out where the map
    /// speaks of none with the region.
    public let agreement: String?

    init(_ carrier: CoverageReport.Carrier) {
      station = carrier.station.rawValue
      level = carrier.level.rawValue
      factsLevel = carrier.factsLevel.rawValue
      isPilot = carrier.isPilot
      agreement = carrier.agreement.id
    }
  }

  /// Two maps that say different things of what has the same id.
  public struct Conflict: Encodable, Sendable {
    /// `region`, `line`, `station` or `role`.
    public let subject: String
    public let id: String
    /// What differs, such as `name` or `level in 13:rare-diseases`.
    public let field: String
    /// `differs`: one thing, of which ``kept`` counts; `kept-apart`: two things of one id; `two-ids`:
    /// likely one thing of two ids.
    public let reason: String
    /// What counts in the answer.
    public let kept: Claim
    /// What was left aside.
    public let other: Claim

    init(_ conflict: MapConflict) {
      subject = conflict.subject.rawValue
      id = conflict.id
      field = conflict.field
      reason = conflict.reason.rawValue
      kept = Claim(map: conflict.kept.map, value: conflict.kept.value)
      other = Claim(map: conflict.other.map, value: conflict.other.value)
    }
  }

  /// What one map says, in words.
  public struct Claim: Encodable, Sendable {
    /// The id of the map.
    public let map: String
    public let value: String
  }
}

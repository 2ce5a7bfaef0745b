/// Two maps that say different things of what has the same id.
public struct MapConflict: Sendable {
  /// What kind of thing the id is of.
  public enum Subject: String, Hashable, Sendable {
    case region, line, station, role
  }

  public let subject: Subject
  /// Of the region, line, station or role.
  public let id: String
  /// What differs, such as `name` or `level in 13:rare-diseases`.
  public let field: String
  /// What counts in the picture.
  public let kept: Claim
  /// What was left aside.
  public let other: Claim

  /// What one map says.
  public struct Claim: Sendable {
    /// The id of the map.
    public let map: String
    /// In the words of the format; of a code that is taken also what the picture shows instead.
    public let value: String
  }
}

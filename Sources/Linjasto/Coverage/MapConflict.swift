/// Two maps that say different things of what has the same id.
public struct MapConflict: Hashable, Sendable {
  public enum Subject: String, Hashable, Sendable {
    case region, line, station, role
  }

  public let subject: Subject
  public let id: String
  /// What differs, such as `name` or `level in 13:rare-diseases`.
  public let field: String
  /// What counts in the picture.
  public let kept: Claim
  /// What was left aside.
  public let other: Claim

  public struct Claim: Hashable, Sendable {
    public let map: String
    public let value: String
  }
}

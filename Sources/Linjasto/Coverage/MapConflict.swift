/// Two maps that say different things of what has the same id, or the same of what has two.
public struct MapConflict: Equatable, Sendable {
  /// What kind of thing the id is of.
  public enum Subject: String, Hashable, Sendable {
    case region, line, station, role
  }

  /// What differs.
  public enum Field: Hashable, Sendable {
    case name(Language)
    case languages, code, color, organization, kind, home, id
    case level(Region.ID, Line.ID)
    case entry(Region.ID)
  }

  /// What was made of it.
  public enum Reason: String, Hashable, Sendable {
    /// It is one thing, of which ``kept`` counts.
    case differs
    /// They are two things of one id, and both count.
    case keptApart = "kept-apart"
    /// It is likely one thing of two ids; both count, so that what hangs on it looks safer than it is.
    case underTwoIDs = "two-ids"
  }

  public let subject: Subject
  /// Of the region, line, station or role.
  public let id: String
  public let what: Field
  public let reason: Reason
  /// What counts in the picture.
  public let kept: Claim
  /// What was left aside.
  public let other: Claim

  /// ``what`` for programs, such as `name.fi` or `level in 13:rare-diseases`.
  public var field: String {
    switch what {
    case .name(let language): "name.\(language.rawValue)"
    case .languages: "languages"
    case .code: "code"
    case .color: "color"
    case .organization: "organization"
    case .kind: "kind"
    case .home: "home"
    case .id: "id"
    case .level(let region, let line): "level in \(region):\(line)"
    case .entry(let region): "level in \(region):entries"
    }
  }

  init(
    _ subject: Subject, _ id: String, _ what: Field, _ reason: Reason = .differs, kept: Claim,
    other: Claim
  ) {
    self.subject = subject
    self.id = id
    self.what = what
    self.reason = reason
    self.kept = kept
    self.other = other
  }

  /// What one map says.
  public struct Claim: Equatable, Sendable {
    /// The id of the map.
    public let map: String
    /// In the words of the format; of a code that is taken also what the picture shows instead.
    public let value: String
  }
}

extension RouteAnswer {
  /// What would help where nobody may be asked.
  public struct Help: Encodable, Sendable {
    /// The line or role.
    public let requirement: String
    /// Who has the theme and what is in the way; the fewest conditions first.
    public let remedies: [Remedy]
    public let elsewhere: [Elsewhere]
  }

  /// Another region of the map in which somebody may be asked.
  public struct Elsewhere: Encodable, Sendable {
    public let region: String
    /// Those who may be asked there.
    public let stations: [String]
  }

  /// A station, and all that keeps it out.
  public struct Remedy: Encodable, Sendable {
    public let station: String
    /// In the language asked for.
    public let name: String
    public let conditions: [Condition]
    /// The lines and roles that it would cover; left out where the question already says.
    public let wouldCover: [String]?
  }

  /// One condition that keeps a station out.
  public struct Condition: Encodable, Sendable {
    /// A stable name, such as `does-not-serve`.
    public let id: String
    /// A clause without a subject, in the language asked for.
    public let text: String
  }
}

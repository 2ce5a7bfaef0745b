/// A wellbeing services county.
public struct Region: Hashable, Sendable, Identifiable {
  /// The two-digit code of Statistics Finland, such as `08`.
  public typealias ID = Identifier<Region>

  public var id: ID
  public var name: LocalizedText
  /// Languages in which services must be arranged.
  public var languages: [Language] = []
  public var population: Int?
  public var populationYear: Int?

  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// The collaborative area (YTA) or other area a map is about.
public struct Area: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case collaborative = "yta"
    case other
  }

  public var code: String
  public var kind = Kind.collaborative
  public var name: LocalizedText

  public init(code: String, name: LocalizedText) {
    self.code = code
    self.name = name
  }
}

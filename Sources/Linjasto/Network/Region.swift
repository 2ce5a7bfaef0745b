/// A wellbeing services county.
public struct Region: Hashable, Sendable, Identifiable {
  /// The two-digit code of Statistics Finland, such as `08`.
  public typealias ID = Identifier<Region>

  public var id: ID
  public var name: LocalizedText
  /// Languages in which services must be arranged.
  public var languages: [Language]
  public var population: Int?
  public var populationYear: Int?

  public init(
    id: ID, name: LocalizedText, languages: [Language] = [], population: Int? = nil,
    populationYear: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.languages = languages
    self.population = population
    self.populationYear = populationYear
  }
}

/// The collaborative area (YTA) or other area a map is about.
public struct Area: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case collaborative = "yta"
    case other
  }

  public var code: String
  public var kind: Kind
  public var name: LocalizedText

  public init(code: String, kind: Kind, name: LocalizedText) {
    self.code = code
    self.kind = kind
    self.name = name
  }
}

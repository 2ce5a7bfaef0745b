/// A wellbeing services county.
public struct Region: Equatable, Sendable, Identifiable {
  /// The two-digit code of Statistics Finland, such as `08`.
  public typealias ID = Identifier<Region>

  public var id: ID
  public var name: LocalizedText
  /// Languages in which services must be arranged; empty when the map does not say. One that no
  /// expert of a cell offers is shown in the cell.
  public var languages: [Language] = []
  /// Inhabitants in ``populationYear``; nil when not stated. Decides nothing.
  public var population: Int?
  /// Four digits.
  public var populationYear: Int?

  /// A county of which nothing is known but what it is called.
  public init(id: ID, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// The collaborative area (YTA) or other area a map is about.
public struct Area: Equatable, Sendable {
  /// Which borders it follows.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case collaborative = "yta"
    case other
  }

  /// As the map's sources number it, such as `3`.
  public var code: String
  /// Collaborative unless the map says otherwise.
  public var kind = Kind.collaborative
  public var name: LocalizedText

  public init(code: String, name: LocalizedText) {
    self.code = code
    self.name = name
  }
}

/// How facts and assumptions are read in a query.
public struct Reading: Hashable, Sendable {
  /// The day that periods are compared with; nil counts every period as current.
  public var day: Day?
  /// Drop whatever rests on a field that the map marks as assumed, status and period included.
  public var factsOnly: Bool
  /// What the case states of its client, coded; nothing for a question without a case.
  public var client: Client

  public init(day: Day? = nil, factsOnly: Bool = false, client: Client = Client()) {
    self.day = day
    self.factsOnly = factsOnly
    self.client = client
  }

  /// The same day, by facts only.
  var ofFacts: Reading { Reading(day: day, factsOnly: true, client: client) }
  /// The same day, assumptions included.
  var ofAssumptions: Reading { Reading(day: day, factsOnly: false, client: client) }
}

/// What decides whether a station takes a client: coded values, of nobody in particular.
public struct Client: Hashable, Sendable {
  /// In years; nil when not stated.
  public var age: Int?
  /// Nil when not stated.
  public var language: Language?

  public init(age: Int? = nil, language: Language? = nil) {
    self.age = age
    self.language = language
  }
}

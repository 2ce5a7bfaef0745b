/// The full answer to a request: the best journey with alternatives and reasons, and what nobody
/// covers with what would help. There is always something to read in it.
public struct JourneyPlan: Sendable {
  /// What losing one expert of the best answer would mean.
  public struct Replacement: Sendable {
    /// One of the best answer's.
    public let station: Station.ID
    /// What the best answer without the expert costs more; nil when it covers less.
    public let added: Int?
    /// Who would come in, in the order of contact; empty when those left cover everything, or
    /// nobody can.
    public let instead: [Station.ID]
    /// What nobody else covers.
    public let lost: [Requirement]
  }

  /// A choice that no other beats in every respect.
  public struct Choice: Sendable {
    public let criteria: Criteria
    /// The cheapest journey among the experts of one such choice.
    public let journey: Journey
  }

  /// A requirement that nobody may be asked for, and what would help.
  public struct Uncovered: Sendable {
    public let requirement: Requirement
    /// Who has the theme, and every condition in the way; the fewest conditions first.
    public let remedies: [Remedy]
    /// Other regions of the map in which somebody may be asked for it.
    public let elsewhere: [Elsewhere]
  }

  /// A station that would be the right one, and what is in its way.
  public struct Remedy: Sendable {
    public let station: Station.ID
    /// Every one; empty where nothing but the assumption that it covers this keeps it out.
    public let hindrances: [Hindrance]
  }

  /// Another region of the map in which somebody may be asked for it.
  public struct Elsewhere: Sendable {
    public let region: Region.ID
    /// Who may be asked there, in the order of the map; never empty.
    public let stations: [Station.ID]
  }

  /// A station that one single condition keeps out.
  public struct NearMiss: Sendable {
    public let station: Station.ID
    public let hindrance: Hindrance
    /// In the order of asking; never empty.
    public let wouldCover: [Requirement]
  }

  /// What may be left out when the time is over before it is found.
  public enum Part: String, Hashable, Sendable, CaseIterable {
    /// Further answers.
    case alternatives
    /// What losing an expert of the best answer would mean.
    case replacements
  }

  /// What was asked, as it was understood.
  public let request: JourneyRequest
  /// Where to start; nil when the region has no entry.
  public let entry: Station.ID?
  /// Others that answer for every line in the region.
  public let otherEntries: [Station.ID]
  /// Without repetitions, in the order of asking.
  public let requirements: [Requirement]
  /// By requirement: who may be contacted for it, in the order of the map.
  public let experts: [[Station.ID]]
  /// By requirement: who was consulted before and covers it.
  public let consulted: [[Station.ID]]
  /// The best first; empty when nobody is to be contacted.
  public let answers: [Journey]
  /// For the best answer, in the order of contact.
  public let replacements: [Replacement]
  /// Empty when it was not asked for, or nobody is to be contacted.
  public let choices: [Choice]
  /// Whether `choices` hold every choice there is.
  public let hasAllChoices: Bool
  /// In the order of asking; empty when everything is covered, by an answer or by those consulted
  /// before.
  public let uncovered: [Uncovered]
  /// Those that would cover most first.
  public let nearMisses: [NearMiss]
  /// Stations to be included that cannot be, and why.
  public let excluded: [Remedy]
  /// By needed line that states core roles, in the order of asking.
  public let cores: [Core]
  /// The answer once what is planned is there, where that would cover more; nil otherwise, and where
  /// the planned count already.
  public let later: Later?
  /// What is missing here for want of time, or because nothing is proven of it.
  public let leftOut: [Part]
}

/// What one may want little of, apart from the cost: each counted over the experts of an answer.
public struct Criteria: Hashable, Sendable {
  /// How many experts are to be contacted; fewer is better, as in all of these.
  public var contacts: Int
  /// How often an answer leaves one line for another: the fewest lines that its experts can be
  /// met on, less one.
  public var changes: Int
  /// Experts who charge, or charge for some.
  public var charged: Int
  /// Facts the answer rests on that the map does not know.
  public var unknowns: Int

  public init(contacts: Int, changes: Int, charged: Int, unknowns: Int) {
    self.contacts = contacts
    self.changes = changes
    self.charged = charged
    self.unknowns = unknowns
  }

  /// Whether it is no worse in any respect, and better in one.
  package func dominates(_ other: Criteria) -> Bool {
    self != other && contacts <= other.contacts && changes <= other.changes
      && charged <= other.charged && unknowns <= other.unknowns
  }
}

/// Whom to contact for a case, in which order and at what cost; what nobody covers and what would
/// help. Answers `linjasto route`.
///
/// Regions, lines, stations and roles are named by their ids. Costs are whole effort points: they
/// rank, and are no money.
public struct RouteAnswer: Sendable {
  public let format = "linjasto-route/1"
  /// The id of the map.
  public let map: String
  public let region: String
  /// The day that periods are compared with, `2026-11-22`; null when no day counts.
  public let asOf: String?
  /// `chain`: one contact after another; `team`: everybody at one table.
  public let shape: String
  /// The station to start from; null when the region has none.
  public let entry: String?
  /// What the case needs, in the order of asking.
  public let requirements: [Need]
  /// The best first; empty when nobody is to be contacted.
  public let answers: [Answer]
  /// What losing each station of the best answer would mean, in the order of contact.
  public let replacements: [Replacement]
  /// Sets of stations that no other set beats in every respect.
  public let choices: [Choice]
  /// Whether ``choices`` holds every such set.
  public let hasAllChoices: Bool
  /// The lines and roles that nobody may be asked for.
  public let uncovered: [String]
  /// One for each of ``uncovered``.
  public let help: [Help]
  /// Stations that one single condition keeps out.
  public let nearMisses: [Remedy]
  /// Stations that were to be included and cannot be.
  public let excluded: [Remedy]
  /// Who carries each needed line that states core roles, in the order of asking.
  public let cores: [Core]
  /// The second answer, with what is planned; left out where that would cover nothing more.
  public let planned: Planned?
  /// What other maps have for what is uncovered, in the order of asking; empty where only one map was
  /// asked.
  public let neighbors: [Neighbor]
  /// What was left out for want of time: `alternatives`, `replacements`; empty mostly.
  public let leftOut: [String]
  /// What the case's answers suggested; left out when it was not screened.
  public let screening: ScreeningAnswer?
  /// Who decides, in the language asked for.
  public let note: String

  /// A line or a role that the case needs.
  public struct Need: Encodable, Sendable {
    /// `line` or `role`.
    public let kind: String
    public let id: String
    /// In the language asked for.
    public let name: String
    /// Stations that may be contacted for it, or were consulted.
    public let coveredBy: [String]
    /// Stations consulted before.
    public let consulted: [String]
  }

  /// One way to cover all that can be covered.
  public struct Answer: Encodable, Sendable {
    /// In the order of contact.
    public let stations: [String]
    public let cost: Cost
    /// Whether no answer that covers as much is proven to cost less.
    public let optimal: Bool
    /// No answer that covers as much costs less than this.
    public let lowerBound: Int
    /// How much more than ``lowerBound`` it costs.
    public let gap: Int
    /// How many facts it rests on that the map does not know.
    public let unknowns: Int
    /// How many facts it rests on that the map assumes.
    public let assumptions: Int
    /// One for each of ``stations``.
    public let steps: [Step]
  }

  /// The core roles of one needed line.
  public struct Core: Encodable, Sendable {
    public let line: String
    /// In the order of the line.
    public let roles: [CoreRole]
  }

  /// One core role; all the lists are of stations.
  public struct CoreRole: Encodable, Sendable {
    public let role: String
    /// Of the best answer, in the order of contact.
    public let brought: [String]
    /// Those that may be asked for it.
    public let offered: [String]
    /// Those that are to offer it once they are there.
    public let planned: [String]
  }

  /// The best answer once what is planned, asked for or not begun is there.
  public struct Planned: Encodable, Sendable {
    public let answer: Answer
    /// The lines and roles that it covers and nobody does today, core roles included.
    public let covers: [String]
    /// Those of its stations that are not there yet.
    public let awaited: [String]
  }

  /// What another map has for what this one leaves uncovered: experts of a neighboring area, or of
  /// the whole country, that serve the region.
  public struct Neighbor: Encodable, Sendable {
    /// The id of the other map; the ids of its stations are its own.
    public let map: String
    /// The best answer there.
    public let answer: Answer
  }

  /// What losing one station of the best answer would mean.
  public struct Replacement: Encodable, Sendable {
    public let station: String
    /// What the best answer without it costs more; left out when nobody else covers ``lost``.
    public let added: Int?
    /// Who would come in, in the order of contact.
    public let instead: [String]
    /// Lines and roles that nobody else covers.
    public let lost: [String]
  }

  /// Stations to contact that no other set beats in every respect.
  public struct Choice: Encodable, Sendable {
    public let criteria: Criteria
    /// In the order of contact.
    public let stations: [String]
    /// Of the cheapest way among them.
    public let cost: Cost
  }

  /// What one may want little of, apart from the cost, counted over the stations of a choice.
  public struct Criteria: Encodable, Sendable {
    /// How many there are.
    public let contacts: Int
    /// How often one line is left for another.
    public let changes: Int
    /// Stations that charge, or charge for some.
    public let charged: Int
    /// Facts that the map does not know.
    public let unknowns: Int
  }
}

public import Linjasto

/// Why a cell stands where it stands: every station that could have counted, and what decided.
/// Answers `linjasto gaps --explain`.
///
/// Regions, lines and stations are named by their ids.
public struct CellAnswer: Encodable, Sendable {
  public let format = "linjasto-cell/1"
  public let region: String
  public let line: String
  /// Left out where no map speaks of both: then it is no cell.
  public let cell: GapsAnswer.Cell?
  /// Those that count, the best first; then those that could, the fewest conditions first.
  public let verdicts: [Verdict]

  public init(_ explanation: CellExplanation) {
    region = explanation.region.rawValue
    line = explanation.line.rawValue
    cell = explanation.cell.map { GapsAnswer.Cell($0) }
    verdicts = explanation.verdicts.map { Verdict($0) }
  }

  /// How one station stands to the cell.
  public struct Verdict: Encodable, Sendable {
    public let station: String
    /// By language.
    public let name: [String: String]
    /// The id of the map that says so.
    public let map: String
    /// `none`, `ended`, `planned`, `unknown`, `partial` or `full`.
    public let level: String
    /// What is left of it when assumptions are dropped.
    public let factsLevel: String
    /// Whether it is there as a pilot, which counts as there.
    public let isPilot: Bool
    /// `signed`, `not-signed`, `inquiry`, `unknown`, `ended` or `not-begun`; left out where the map
    /// speaks of none with the region.
    public let agreement: String?
    /// What holds it back, the deciding condition first; empty when it counts in full.
    public let conditions: [Condition]
    /// The fields that its standing rests on and that the map marks as assumed.
    public let assumedFields: [String]
    /// The regions that it serves; `["all"]` for the whole country, `["unknown"]` where the sources do
    /// not say.
    public let serves: [String]
    /// What part of them, by language, `und` for that of the map; left out where it says nothing.
    public let servesNote: [String: String]?
    /// When it is there.
    public let period: Period
    /// How much of its time it gives; left out where the map does not say.
    public let share: Share?
    /// Whether its organization sits in the region, which decides nothing.
    public let sitsHere: Bool
    /// The id of the document that the map has it from; left out where it names none.
    public let source: String?

    init(_ verdict: CellExplanation.Verdict) {
      station = verdict.station.rawValue
      name = verdict.name.plain
      map = verdict.map
      level = verdict.level.rawValue
      factsLevel = verdict.factsLevel.rawValue
      isPilot = verdict.isPilot
      agreement = verdict.agreement.id
      conditions = verdict.conditions.map {
        Condition(
          kind: $0.kind.rawValue, day: $0.day?.description, isAssumed: $0.isAssumed)
      }
      assumedFields = verdict.assumedFields
      serves = verdict.reach.plain
      servesNote = verdict.servesNote?.plain
      period = Period(
        from: verdict.period.from?.description, to: verdict.period.to?.description)
      share = verdict.share.map {
        Share(kind: $0.kind?.rawValue, percent: $0.percent, months: $0.months)
      }
      sitsHere = verdict.sitsHere
      source = verdict.source?.rawValue
    }
  }

  /// Why a station does not count, or not in full.
  public struct Condition: Encodable, Sendable {
    /// A stable name, such as `not-served` or `period-over`.
    public let kind: String
    /// The day that decided, `2026-11-22`: the last of a period, the first of one to come. Left out
    /// where no day did.
    public let day: String?
    /// Whether the map assumes the very condition, so that asking could undo it.
    public let isAssumed: Bool
  }

  /// The first and the last day, `2026-11-22`; an end that is left out is open.
  public struct Period: Encodable, Sendable {
    public let from: String?
    public let to: String?
  }

  /// A part of working time. What is left out is not known.
  public struct Share: Encodable, Sendable {
    /// `part-time`, `full-time` or `temporary`.
    public let kind: String?
    /// Of full time.
    public let percent: Double?
    /// How long it lasts.
    public let months: Double?
  }
}

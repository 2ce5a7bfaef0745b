public import Linjasto
internal import LinjastoText

/// What a case's coded answers suggest by the rules of one screening: never a verdict. Answers
/// `linjasto screen`.
///
/// Lines, roles, rules, questions and reminders are named by their ids.
public struct ScreeningAnswer: Encodable, Sendable {
  public let format = "linjasto-screening/1"
  /// The id of the screening.
  public let screening: String
  /// `draft`, `in-use` or `validated`.
  public let status: String
  /// Indicated, in the order in which the rules first name them.
  public let lines: [String]
  public let roles: [String]
  /// Reminders that the indicated rules name.
  public let guidance: [String]
  /// Whether the highest level is called for: `indicated`, `not-yet` or `undetermined`.
  public let level: String
  public let levelReasons: LevelReasons
  /// Reminders of safety, whatever the preconditions say.
  public let notices: [Notice]
  /// Themes answered no although a sign of them is answered yes; they count, and are to be asked
  /// again.
  public let contradictions: [Contradiction]
  /// Every rule of the screening, in its order.
  public let rules: [Rule]
  /// Questions without an answer that an undetermined rule still waits for.
  public let open: [String]
  /// Who decides, in English.
  public let note: String

  /// The ids of the questions that decided on the level.
  public struct LevelReasons: Encodable, Sendable {
    /// `basic`, `special` or `ot`; left out where no rule suggests a level.
    public let level: String?
    /// Answered yes.
    public let supporting: [String]
    /// Answered no, and in the way.
    public let blocking: [String]
    /// Not known, and able to change it.
    public let open: [String]
    /// Whether no source states the rules that decide.
    public let assumed: Bool
  }

  /// A theme and its signs that do not agree.
  public struct Contradiction: Encodable, Sendable {
    /// The id of the theme, which is answered no.
    public let theme: String
    /// The ids of its signs that are answered yes.
    public let signs: [String]
  }

  /// A reminder of safety raised by answers.
  public struct Notice: Encodable, Sendable {
    /// The rule that raised it.
    public let rule: String
    /// The ids of the reminders.
    public let guidance: [String]
    /// Why, by language.
    public let because: [String: String]
    /// The questions whose answers raised it.
    public let supporting: [String]
    /// Whether the map assumes the rule.
    public let assumed: Bool
  }

  /// How one rule ended, and the ids of the questions that decided.
  public struct Rule: Encodable, Sendable {
    public let id: String
    /// `indicated`, `not-indicated` or `undetermined`.
    public let outcome: String
    /// Answered yes, and counted.
    public let supporting: [String]
    /// Answered no, and in the way.
    public let blocking: [String]
    /// Not known, and able to change the outcome.
    public let open: [String]
    /// Why the rule is there, by language.
    public let because: [String: String]
    /// Whether the map assumes the rule.
    public let assumed: Bool
  }

  public init(_ result: ScreeningResult) {
    screening = result.screening.rawValue
    status = result.status.rawValue
    lines = result.lines.plain
    roles = result.roles.plain
    guidance = result.guidance.plain
    level = result.level.outcome.rawValue
    levelReasons = LevelReasons(
      level: result.level.level?.rawValue, supporting: result.level.supporting.plain,
      blocking: result.level.blocking.plain, open: result.level.open.plain,
      assumed: result.level.isAssumed)
    notices = result.notices.map {
      Notice(
        rule: $0.rule.rawValue, guidance: $0.guidance.plain, because: $0.because.plain,
        supporting: $0.supporting.plain, assumed: $0.isAssumed)
    }
    contradictions = result.contradictions.map {
      Contradiction(theme: $0.theme.rawValue, signs: $0.signs.plain)
    }
    rules = result.rules.map {
      Rule(
        id: $0.rule.id.rawValue, outcome: $0.outcome.rawValue, supporting: $0.supporting.plain,
        blocking: $0.blocking.plain, open: $0.open.plain, because: $0.rule.because.plain,
        assumed: $0.rule.isAssumed)
    }
    open = result.open.plain
    note = Phrase.decides.en
  }
}

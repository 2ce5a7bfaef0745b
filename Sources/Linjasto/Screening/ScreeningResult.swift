/// What coded answers suggest by the rules of one screening: never a verdict.
public struct ScreeningResult: Sendable {
  /// Whether a rule holds, does not, or waits for answers that could still decide it.
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case indicated
    case notIndicated = "not-indicated"
    case undetermined
  }

  /// How one rule ends, and why.
  public struct RuleResult: Sendable {
    /// With its suggestion and the reason to be given.
    public let rule: Screening.Rule
    /// Kleene's three values: yes, no and unknown.
    public let outcome: Outcome
    /// Answered yes, and counted by the rule; a sign where it counts for the theme that the rule
    /// names.
    public let supporting: [Screening.Question.ID]
    /// Answered no, and keeping the rule from being indicated.
    public let blocking: [Screening.Question.ID]
    /// Not known, and able to change what the rule still lacks.
    public let open: [Screening.Question.ID]
  }

  /// Whether the highest level that the rules speak of is called for.
  public struct LevelResult: Sendable {
    /// The word "no" is not among them: consultation is never closed by a form.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      case indicated
      case notYet = "not-yet"
      case undetermined
    }

    /// Nil where no rule suggests a level.
    public let level: Level?
    /// Indicated when one rule for the level is; not yet when all of them are blocked.
    public let outcome: Outcome
    /// Answered yes, in the rules that decide the outcome.
    public let supporting: [Screening.Question.ID]
    /// Answered no, and in the way of those rules.
    public let blocking: [Screening.Question.ID]
    /// Not known, and able to change the outcome; empty once the level is indicated. Signs of a
    /// theme that is answered no are left out, but where nothing else could change it.
    public let open: [Screening.Question.ID]
    /// Whether no source states any of the rules that decide the outcome.
    public let isAssumed: Bool
  }

  /// A reminder of safety raised by answers, whatever the preconditions say.
  public struct Notice: Sendable {
    public let rule: Screening.Rule.ID
    /// What to read, by id; never empty.
    public let guidance: [Guidance.ID]
    /// The map's own reason.
    public let because: LocalizedText
    /// The answers that raised it.
    public let supporting: [Screening.Question.ID]
    /// Whether the author of the map made the rule, and no source states it.
    public let isAssumed: Bool
  }

  /// A theme answered no although a sign of it is answered yes: to be asked again. Until then the
  /// theme counts.
  public struct Contradiction: Hashable, Sendable {
    public let theme: Screening.Question.ID
    /// Answered yes, in the form's order; never empty.
    public let signs: [Screening.Question.ID]
  }

  /// Whose rules these are.
  public let screening: Screening.ID
  /// How far those rules have been tried: a draft's result is to be read as one.
  public let status: Screening.Status
  /// Every rule of the screening, in its order.
  public let rules: [RuleResult]
  /// Indicated, in the order in which the rules first name them.
  public let lines: [Line.ID]
  /// Indicated, in the order in which the rules first name them.
  public let roles: [Role.ID]
  /// Indicated, in the order in which the rules first name them.
  public let guidance: [Guidance.ID]
  /// Of the highest level that any rule suggests.
  public let level: LevelResult
  /// In the order of the rules; a rule that is not indicated may raise one.
  public let notices: [Notice]
  /// In the order of the form.
  public let contradictions: [Contradiction]
  /// Questions without an answer that an undetermined rule still waits for, in the form's order; not
  /// those that are not asked, as their theme is answered no.
  public let open: [Screening.Question.ID]
}

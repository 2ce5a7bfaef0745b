/// What coded answers suggest by the rules of one screening: never a verdict.
public struct ScreeningResult: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, CaseIterable {
    case indicated
    case notIndicated = "not-indicated"
    case undetermined
  }

  /// How one rule ends, and why.
  public struct RuleResult: Hashable, Sendable {
    public let rule: Screening.Rule
    public let outcome: Outcome
    /// Answered yes, and counted by the rule.
    public let supporting: [Screening.Question.ID]
    /// Answered no, and keeping the rule from being indicated.
    public let blocking: [Screening.Question.ID]
    /// Not known, and able to change what the rule still lacks.
    public let open: [Screening.Question.ID]
  }

  /// Whether the highest level that the rules speak of is called for.
  public struct LevelResult: Hashable, Sendable {
    /// The word "no" is not among them: consultation is never closed by a form.
    public enum Outcome: String, Hashable, Sendable, CaseIterable {
      case indicated
      case notYet = "not-yet"
      case undetermined
    }

    /// Nil where no rule suggests a level.
    public let level: Level?
    public let outcome: Outcome
    public let supporting: [Screening.Question.ID]
    public let blocking: [Screening.Question.ID]
    public let open: [Screening.Question.ID]
  }

  /// A reminder of safety raised by answers, whatever the preconditions say.
  public struct Notice: Hashable, Sendable {
    public let rule: Screening.Rule.ID
    public let guidance: [Guidance.ID]
    public let because: LocalizedText
    /// The answers that raised it.
    public let supporting: [Screening.Question.ID]
  }

  public let screening: Screening.ID
  public let status: Screening.Status
  /// Every rule of the screening, in its order.
  public let rules: [RuleResult]
  /// Indicated, in the order in which the rules first name them.
  public let lines: [Line.ID]
  public let roles: [Role.ID]
  public let guidance: [Guidance.ID]
  public let level: LevelResult
  public let notices: [Notice]
  /// Questions without an answer that an undetermined rule still waits for, in the form's order.
  public let open: [Screening.Question.ID]
}

public import Linjasto

/// What a screening suggests, for programs.
public struct ScreeningReport: Encodable, Sendable {
  struct Rule: Encodable, Sendable {
    let id: String
    let outcome: ScreeningResult.Outcome
    let supporting: [Screening.Question.ID]
    let blocking: [Screening.Question.ID]
    let open: [Screening.Question.ID]
    let because: LocalizedText
    let assumed: Bool
  }

  struct LevelReasons: Encodable, Sendable {
    let level: Level?
    let supporting: [Screening.Question.ID]
    let blocking: [Screening.Question.ID]
    let open: [Screening.Question.ID]
  }

  let screening: Screening.ID
  let status: Screening.Status
  let lines: [Line.ID]
  let roles: [Role.ID]
  let guidance: [Guidance.ID]
  let level: ScreeningResult.LevelResult.Outcome
  let levelReasons: LevelReasons
  let notices: [ScreeningResult.Notice]
  let rules: [Rule]
  let open: [Screening.Question.ID]
  let note: String

  public init(_ result: ScreeningResult) {
    screening = result.screening
    status = result.status
    lines = result.lines
    roles = result.roles
    guidance = result.guidance
    level = result.level.outcome
    levelReasons = LevelReasons(
      level: result.level.level, supporting: result.level.supporting,
      blocking: result.level.blocking, open: result.level.open)
    notices = result.notices
    rules = result.rules.map {
      Rule(
        id: $0.rule.id.rawValue, outcome: $0.outcome, supporting: $0.supporting,
        blocking: $0.blocking, open: $0.open, because: $0.rule.because,
        assumed: $0.rule.isAssumed)
    }
    open = result.open
    note = Phrase.decides.en
  }
}

extension Screening {
  /// Evaluates every rule on `answers`; a question without an answer is unknown, and answers to
  /// questions the screening does not have are ignored.
  ///
  /// A sign that is answered yes counts for its theme, whatever the theme itself is answered; where
  /// that is no, the two are told as a contradiction. More yes answers never take an indicated
  /// line, role or level away: rules have no negation.
  ///
  /// - Complexity: O(questions × questions named by the rules).
  public func evaluate(_ answers: [Question.ID: Answer]) -> ScreeningResult {
    let counted = CountedAnswers(answers, to: questions)
    let results = rules.map { evaluate($0, counted) }
    let indicated = results.filter { $0.outcome == .indicated }.map { $0.rule.suggestion }
    let waiting = Set(results.filter { $0.outcome == .undetermined }.flatMap { $0.open })
    let contradictions = questions.compactMap { contradiction(at: $0, counted) }
    let askable = questions.filter { !isSettled($0, by: answers) }.map { $0.id }
    return ScreeningResult(
      screening: id, status: status, rules: results,
      lines: indicated.flatMap { $0.lines }.firstOccurrences,
      roles: indicated.flatMap { $0.roles }.firstOccurrences,
      guidance: indicated.flatMap { $0.guidance }.firstOccurrences,
      level: level(of: results, askable: askable),
      notices: rules.compactMap { notice(of: $0, counted) },
      contradictions: contradictions, open: askable.filter(waiting.contains))
  }

  /// Whether the question is not asked, since its theme is answered no. A sign that is answered yes
  /// all the same still counts.
  public func isSettled(_ question: Question, by answers: [Question.ID: Answer]) -> Bool {
    guard question.kind == .indicator, let theme = question.theme else { return false }
    return answers[theme] == .no
  }

  private func contradiction(
    at question: Question, _ answers: CountedAnswers
  ) -> ScreeningResult.Contradiction? {
    guard answers.own(question.id) == .no else { return nil }
    let signs = answers.signs(of: question.id)
    return signs.isEmpty ? nil : ScreeningResult.Contradiction(theme: question.id, signs: signs)
  }

  private func evaluate(_ rule: Rule, _ answers: CountedAnswers) -> ScreeningResult.RuleResult {
    func truth(_ question: Question.ID) -> Answer { answers[question] }
    let anyHolds = rule.any.isEmpty ? Answer.yes : Answer.any(rule.any.map(truth))
    let holds = Answer.all(rule.all.map(truth) + [anyHolds])
    let outcome: ScreeningResult.Outcome =
      switch holds {
      case .yes: .indicated
      case .no: .notIndicated
      case .unknown: .undetermined
      }
    var blocking = rule.all.filter { truth($0) == .no }
    if anyHolds == .no { blocking += rule.any }
    var open = rule.all.filter { truth($0) == .unknown }
    if anyHolds == .unknown { open += rule.any.filter { truth($0) == .unknown } }
    return ScreeningResult.RuleResult(
      rule: rule, outcome: outcome,
      supporting: (rule.all + rule.any).flatMap(answers.yeses).firstOccurrences,
      blocking: blocking.firstOccurrences, open: open.firstOccurrences)
  }

  /// Indicated when one rule for the highest level is; not yet when all are blocked.
  private func level(
    of results: [ScreeningResult.RuleResult], askable: [Question.ID]
  ) -> ScreeningResult.LevelResult {
    let order: [Level] = [.ot, .special, .basic]
    guard
      let level = order.first(where: { level in
        results.contains { $0.rule.suggestion.level == level }
      })
    else {
      return ScreeningResult.LevelResult(
        level: nil, outcome: .undetermined, supporting: [], blocking: [], open: [],
        isAssumed: false)
    }
    let deciding = results.filter { $0.rule.suggestion.level == level }
    let indicated = deciding.filter { $0.outcome == .indicated }
    let undetermined = deciding.filter { $0.outcome == .undetermined }
    let outcome: ScreeningResult.LevelResult.Outcome =
      !indicated.isEmpty ? .indicated : !undetermined.isEmpty ? .undetermined : .notYet
    let telling =
      !indicated.isEmpty ? indicated : !undetermined.isEmpty ? undetermined : deciding
    let open = outcome == .indicated ? [] : telling.flatMap { $0.open }.firstOccurrences
    let asked = open.filter(askable.contains)
    return ScreeningResult.LevelResult(
      level: level, outcome: outcome,
      supporting: telling.flatMap { $0.supporting }.firstOccurrences,
      blocking: telling.flatMap { $0.blocking }.firstOccurrences,
      open: asked.isEmpty ? open : asked, isAssumed: telling.allSatisfy { $0.rule.isAssumed })
  }

  /// A rule that suggests guidance is a notice. It is raised whatever the preconditions and the
  /// level questions say: safety comes first.
  private func notice(of rule: Rule, _ answers: CountedAnswers) -> ScreeningResult.Notice? {
    guard !rule.suggestion.guidance.isEmpty else { return nil }
    func waits(_ id: Question.ID) -> Bool {
      questions.contains { $0.id == id && ($0.kind == .precondition || $0.kind == .level) }
    }
    let required = rule.all.filter { !waits($0) }
    let raisedAny = rule.any.filter { !waits($0) }.flatMap(answers.evidence)
    guard required.allSatisfy({ answers[$0] == .yes }),
      rule.any.isEmpty || rule.any.contains(where: waits) || !raisedAny.isEmpty
    else { return nil }
    let supporting = (required.flatMap(answers.evidence) + raisedAny).firstOccurrences
    guard !supporting.isEmpty else { return nil }
    return ScreeningResult.Notice(
      rule: rule.id, guidance: rule.suggestion.guidance, because: rule.because,
      supporting: supporting, isAssumed: rule.isAssumed)
  }
}

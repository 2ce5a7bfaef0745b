extension Screening {
  /// Evaluates every rule on `answers`; a question without an answer is unknown, and answers to
  /// questions the screening does not have are ignored.
  ///
  /// More yes answers never take an indicated line, role or level away: rules have no negation.
  ///
  /// - Complexity: O(questions named by the rules).
  public func evaluate(_ answers: [Question.ID: Answer]) -> ScreeningResult {
    let results = rules.map { evaluate($0, answers) }
    let indicated = results.filter { $0.outcome == .indicated }.map { $0.rule.suggestion }
    let waiting = Set(results.filter { $0.outcome == .undetermined }.flatMap { $0.open })
    return ScreeningResult(
      screening: id, status: status, rules: results,
      lines: indicated.flatMap { $0.lines }.firstOccurrences,
      roles: indicated.flatMap { $0.roles }.firstOccurrences,
      guidance: indicated.flatMap { $0.guidance }.firstOccurrences,
      level: level(of: results),
      notices: rules.compactMap { notice(of: $0, answers) },
      open: questions.map { $0.id }.filter(waiting.contains))
  }

  private func evaluate(
    _ rule: Rule, _ answers: [Question.ID: Answer]
  ) -> ScreeningResult.RuleResult {
    func truth(_ question: Question.ID) -> Answer { answers[question] ?? .unknown }
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
      supporting: (rule.all + rule.any).filter { truth($0) == .yes }.firstOccurrences,
      blocking: blocking.firstOccurrences, open: open.firstOccurrences)
  }

  /// Indicated when one rule for the highest level is; not yet when all are blocked.
  private func level(of results: [ScreeningResult.RuleResult]) -> ScreeningResult.LevelResult {
    let order: [Level] = [.ot, .special, .basic]
    guard
      let level = order.first(where: { level in
        results.contains { $0.rule.suggestion.level == level }
      })
    else {
      return ScreeningResult.LevelResult(
        level: nil, outcome: .undetermined, supporting: [], blocking: [], open: [])
    }
    let deciding = results.filter { $0.rule.suggestion.level == level }
    let indicated = deciding.filter { $0.outcome == .indicated }
    let undetermined = deciding.filter { $0.outcome == .undetermined }
    let outcome: ScreeningResult.LevelResult.Outcome =
      !indicated.isEmpty ? .indicated : !undetermined.isEmpty ? .undetermined : .notYet
    let telling =
      !indicated.isEmpty ? indicated : !undetermined.isEmpty ? undetermined : deciding
    return ScreeningResult.LevelResult(
      level: level, outcome: outcome,
      supporting: telling.flatMap { $0.supporting }.firstOccurrences,
      blocking: telling.flatMap { $0.blocking }.firstOccurrences,
      open: outcome == .indicated ? [] : telling.flatMap { $0.open }.firstOccurrences)
  }

  /// A rule that suggests guidance is a notice. It is raised whatever the preconditions and the
  /// level questions say, and a sign of a theme counts for the theme: safety comes first.
  private func notice(
    of rule: Rule, _ answers: [Question.ID: Answer]
  ) -> ScreeningResult.Notice? {
    guard !rule.suggestion.guidance.isEmpty else { return nil }
    func raising(_ id: Question.ID) -> [Question.ID] {
      let signs = questions.filter { $0.id == id || $0.theme == id }.map { $0.id }
      return (signs.contains(id) ? signs : signs + [id]).filter { answers[$0] == .yes }
    }
    let required = rule.all.filter { id in
      !questions.contains { $0.id == id && ($0.kind == .precondition || $0.kind == .level) }
    }
    let raisedAll = required.map(raising)
    let raisedAny = rule.any.flatMap(raising)
    guard !raisedAll.contains([]), rule.any.isEmpty || !raisedAny.isEmpty else { return nil }
    let supporting = (raisedAll.flatMap { $0 } + raisedAny).firstOccurrences
    return supporting.isEmpty
      ? nil
      : ScreeningResult.Notice(
        rule: rule.id, guidance: rule.suggestion.guidance, because: rule.because,
        supporting: supporting)
  }
}

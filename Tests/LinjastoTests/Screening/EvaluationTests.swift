import Linjasto
import TestSupport
import Testing

@Suite struct EvaluationTests {
  /// A second way: rules have no negation, so a rule is settled exactly when answering every open
  /// question with no and answering all of them with yes agree.
  private func outcome(
    of rule: Screening.Rule, _ answers: [Screening.Question.ID: Answer]
  ) -> ScreeningResult.Outcome {
    func fires(unknownAs filler: Bool) -> Bool {
      func holds(_ id: Screening.Question.ID) -> Bool {
        switch answers[id] ?? .unknown {
        case .yes: true
        case .no: false
        case .unknown: filler
        }
      }
      return rule.all.allSatisfy(holds) && (rule.any.isEmpty || rule.any.contains(where: holds))
    }
    return switch (fires(unknownAs: false), fires(unknownAs: true)) {
    case (true, true): .indicated
    case (false, false): .notIndicated
    default: .undetermined
    }
  }

  @Test(arguments: 1...300)
  func `a rule is settled exactly when the open questions cannot change it`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    for result in screening.evaluate(answers).rules {
      #expect(result.outcome == outcome(of: result.rule, answers))
      #expect((result.outcome == .undetermined) ? !result.open.isEmpty : true)
      #expect((result.outcome == .notIndicated) ? !result.blocking.isEmpty : true)
      #expect(result.supporting.allSatisfy { answers[$0] == .yes })
      #expect(result.blocking.allSatisfy { answers[$0] == .no })
      #expect(result.open.allSatisfy { answers[$0] ?? .unknown == .unknown })
    }
  }

  @Test(arguments: 1...300)
  func `one more yes never takes a line, role, notice or level away`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    let before = screening.evaluate(answers)
    for question in screening.questions where answers[question.id] != .yes {
      var more = answers
      more[question.id] = .yes
      let after = screening.evaluate(more)
      #expect(Set(before.lines).isSubset(of: after.lines))
      #expect(Set(before.roles).isSubset(of: after.roles))
      #expect(Set(before.guidance).isSubset(of: after.guidance))
      #expect(Set(before.notices.map(\.rule)).isSubset(of: after.notices.map(\.rule)))
      if before.level.outcome == .indicated { #expect(after.level.outcome == .indicated) }
    }
  }

  @Test(arguments: 1...100)
  func `unknown never becomes no: nothing answered leaves every rule open`(seed: UInt64) {
    let (screening, _) = RandomScreening.make(seed: seed)
    let result = screening.evaluate([:])
    #expect(result.rules.allSatisfy { $0.outcome == .undetermined && $0.blocking.isEmpty })
    #expect(result.level.outcome == .undetermined)
    #expect(result.lines.isEmpty && result.roles.isEmpty && result.notices.isEmpty)
  }

  @Test func `a notice is raised by a sign of its theme, whatever the preconditions say`() {
    var sign = Screening.Question(
      id: "s", kind: .indicator, text: LocalizedText([.english: "stalking"]))
    sign.theme = "t"
    var rule = Screening.Rule(
      id: "alert", suggestion: .init(), because: LocalizedText([.english: "safety"]))
    rule.all = ["p"]
    rule.any = ["t"]
    rule.suggestion.guidance = ["notify"]
    let screening = Screening(
      id: "form",
      questions: [
        .init(id: "p", kind: .precondition, text: LocalizedText([.english: "clarified"])),
        .init(id: "t", kind: .theme, text: LocalizedText([.english: "violence"])), sign,
      ],
      rules: [rule])
    let result = screening.evaluate(["p": .no, "s": .yes])
    #expect(result.rules.map(\.outcome) == [.notIndicated])
    #expect(result.notices.map(\.guidance) == [["notify"]])
    #expect(result.notices.first?.supporting == ["s"])
    #expect(screening.evaluate(["p": .yes, "t": .no]).notices.isEmpty)
  }
}

/// Seeded screenings with random rules, and random answers to them.
enum RandomScreening {
  static func make(seed: UInt64) -> (Screening, [Screening.Question.ID: Answer]) {
    var random = SplitMix64(seed: seed)
    let kinds = Screening.Question.Kind.allCases
    let questions = (0..<Int.random(in: 1...8, using: &random)).map { n in
      var question = Screening.Question(
        id: .init("q\(n)"), kind: kinds[Int.random(in: 0..<kinds.count, using: &random)],
        text: LocalizedText([.finnish: "kysymys \(n)"]))
      if n > 0 && Bool.random(using: &random) { question.theme = "q0" }
      return question
    }
    func some(_ share: Double) -> [Screening.Question.ID] {
      questions.map(\.id).filter { _ in Double.random(in: 0..<1, using: &random) < share }
    }
    let rules = (0..<Int.random(in: 1...6, using: &random)).map { n in
      var all = some(0.2)
      let any = some(0.4)
      if all.isEmpty && any.isEmpty { all = [questions[0].id] }
      var suggestion = Screening.Rule.Suggestion()
      if Bool.random(using: &random) { suggestion.lines = [.init("l\(n % 3)")] }
      if Bool.random(using: &random) { suggestion.roles = [.init("o\(n % 4)")] }
      if Bool.random(using: &random) { suggestion.level = .ot }
      if Bool.random(using: &random) { suggestion.guidance = [.init("g\(n)")] }
      var rule = Screening.Rule(
        id: .init("r\(n)"), suggestion: suggestion, because: LocalizedText([.finnish: "syy \(n)"]))
      rule.all = all
      rule.any = any
      return rule
    }
    var answers: [Screening.Question.ID: Answer] = [:]
    for question in questions {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: answers[question.id] = .yes
      case 1: answers[question.id] = .no
      case 2: answers[question.id] = .unknown
      default: break
      }
    }
    return (Screening(id: "random", questions: questions, rules: rules), answers)
  }
}

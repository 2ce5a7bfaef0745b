import Linjasto
import TestSupport
import Testing

@Suite struct EvaluationTests {
  /// A second way, by trying every answer that the open questions could still get: a rule is settled
  /// when all of them agree. What a sign says of its theme counts; a theme's no stands until then.
  private func outcome(
    of rule: Screening.Rule, in screening: Screening, _ answers: [Screening.Question.ID: Answer]
  ) -> ScreeningResult.Outcome {
    let open = screening.questions.map(\.id).filter { answers[$0] ?? .unknown == .unknown }
    var seen: Set<Bool> = []
    for number in 0..<(1 << open.count) {
      let tried = Set(open.indices.filter { number >> $0 & 1 == 1 }.map { open[$0] })
      func holds(_ id: Screening.Question.ID) -> Bool {
        let signs = screening.questions.filter { $0.kind == .indicator && $0.theme == id }
        if signs.contains(where: { answers[$0.id] == .yes }) { return true }
        switch answers[id] ?? .unknown {
        case .yes: return true
        case .no: return false
        case .unknown: return tried.contains(id) || signs.contains { tried.contains($0.id) }
        }
      }
      seen.insert(
        rule.all.allSatisfy(holds) && (rule.any.isEmpty || rule.any.contains(where: holds)))
    }
    return seen.count > 1 ? .undetermined : seen == [true] ? .indicated : .notIndicated
  }

  @Test(arguments: 1...300)
  func `a rule is settled exactly when the open questions cannot change it`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    for result in screening.evaluate(answers).rules {
      #expect(result.outcome == outcome(of: result.rule, in: screening, answers))
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

  @Test(arguments: 1...200)
  func `an answer that is taken back makes no rule fail`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    let before = screening.evaluate(answers)
    // A sign against its theme's no is left out: taken back, the theme's own no counts again.
    for question in screening.questions where !screening.isSettled(question, by: answers) {
      var less = answers
      less[question.id] = .unknown
      for (old, new) in zip(before.rules, screening.evaluate(less).rules)
      where old.outcome != .notIndicated {
        #expect(new.outcome != .notIndicated)
      }
    }
  }

  @Test(arguments: 1...200)
  func `notices are the same whatever preconditions and level are answered`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    let notices = screening.evaluate(answers).notices.map(\.rule)
    for answer in Answer.allCases {
      var others = answers
      for question in screening.questions
      where question.kind == .precondition || question.kind == .level {
        others[question.id] = answer
      }
      #expect(screening.evaluate(others).notices.map(\.rule) == notices)
    }
  }

  @Test(arguments: 1...200)
  func `a contradiction is a theme's no against a sign's yes, and the theme counts`(seed: UInt64) {
    let (screening, answers) = RandomScreening.make(seed: seed)
    let result = screening.evaluate(answers)
    let expected = screening.questions.filter { theme in
      answers[theme.id] == .no
        && screening.questions.contains {
          $0.kind == .indicator && $0.theme == theme.id && answers[$0.id] == .yes
        }
    }.map(\.id)
    #expect(result.contradictions.map(\.theme) == expected)
    #expect(result.contradictions.allSatisfy { !$0.signs.isEmpty })
    for rule in result.rules {
      #expect(Set(rule.blocking).isDisjoint(with: expected))
    }
    // A theme answered no closes the questions about its signs.
    for question in screening.questions where screening.isSettled(question, by: answers) {
      #expect(!result.open.contains(question.id))
    }
  }
}

@Suite struct SignsOfThemesTests {
  private let screening: Screening

  init() throws { screening = try SmallForm.screening() }

  @Test func `signs without their themes suggest the line, and the contradictions are told`() {
    let result = screening.evaluate([
      "threat": .no, "stalking": .yes, "dispute": .no, "enforcement": .yes,
    ])
    #expect(result.lines == ["separation", "violence"])
    #expect(result.contradictions.map(\.theme) == ["dispute", "threat"])
    #expect(result.contradictions.map(\.signs) == [["enforcement"], ["stalking"]])
    #expect(result.rules.first?.supporting == ["enforcement", "stalking"])
    #expect(result.open == ["p-local", "p-enough"], "what a theme's no has closed is not asked")
  }

  @Test func `a sign of a theme that nobody was asked about is no contradiction`() {
    let result = screening.evaluate(["stalking": .yes])
    #expect(result.lines == ["separation", "violence"] && result.contradictions.isEmpty)
    #expect(result.notices.map(\.guidance) == [["notify"]])
    #expect(result.notices.first?.supporting == ["stalking"])
  }

  @Test func `safety waits for no precondition, and is not raised by one alone`() {
    let result = screening.evaluate(["p-local": .no, "stalking": .yes])
    #expect(result.rules.last?.outcome == .notIndicated)
    #expect(result.notices.map(\.rule) == ["r-alert"])
    #expect(result.notices.first?.isAssumed == true)
    #expect(screening.evaluate(["p-local": .yes, "threat": .no]).notices.isEmpty)
  }

  @Test func `a level that rests on an assumed threshold says so`() {
    let yes = screening.evaluate(["p-local": .yes, "p-enough": .yes, "enforcement": .yes])
    #expect(yes.level.outcome == .indicated && yes.level.isAssumed)
    let not = screening.evaluate(["p-local": .no])
    #expect(not.level.outcome == .notYet && not.level.blocking == ["p-local"])
    var stated = screening
    for index in stated.rules.indices { stated.rules[index].isAssumed = false }
    #expect(!stated.evaluate(["p-local": .no]).level.isAssumed)
  }
}

/// Seeded screenings with random rules, and random answers to them.
enum RandomScreening {
  static func make(seed: UInt64) -> (Screening, [Screening.Question.ID: Answer]) {
    var random = SplitMix64(seed: seed)
    let kinds = Screening.Question.Kind.allCases
    var themes: [Screening.Question.ID] = []
    let questions = (0..<Int.random(in: 1...8, using: &random)).map { n in
      let kind = n == 0 ? .theme : kinds[Int.random(in: 0..<kinds.count, using: &random)]
      var question = Screening.Question(
        id: .init("q\(n)"), kind: kind, text: LocalizedText([.finnish: "kysymys \(n)"]))
      if kind == .indicator {
        question.theme = themes[Int.random(in: 0..<themes.count, using: &random)]
      }
      if kind == .theme { themes.append(question.id) }
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

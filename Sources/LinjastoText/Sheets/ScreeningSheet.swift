public import Linjasto

/// What a screening suggests, as text: safety first, then level, lines, roles and every rule. No
/// code of a question or rule is in it, so that it can be read aloud.
public struct ScreeningSheet: Sendable {
  private let network: Network
  private let screening: Screening
  private let result: ScreeningResult
  private let entry: Station.ID?
  private let day: Day?
  private let wording: Wording

  /// - Parameters:
  ///   - entry: Whom the region asks first.
  ///   - day: The day on which the entry is there; nil for any.
  public init(
    _ result: ScreeningResult, of screening: Screening, on network: Network, entry: Station.ID?,
    on day: Day? = nil, in language: Language
  ) {
    self.network = network
    self.screening = screening
    self.result = result
    self.entry = entry
    self.day = day
    wording = Wording(network, language)
  }

  /// Lines of at most 88 characters, but for longer words; the last paragraph says who decides.
  public var text: String { sheet.text }

  package var sheet: SheetText {
    var sheet = SheetText()
    writeResult(to: &sheet)
    sheet.gap()
    if let entry {
      let asOf = day.map { wording.say(.asOf, Words(wording.language).date($0)) }
      sheet.paragraph(
        "\(wording.say(.start, wording(entry))). \(asOf ?? wording.say(.anyDay)).")
    }
    sheet.paragraph(wording.say(.decides))
    return sheet
  }

  /// The same without whom to contact and who decides: a route sheet that says both comes after it.
  public var textBeforeRoute: String { sheetBeforeRoute.text }

  package var sheetBeforeRoute: SheetText {
    var sheet = SheetText()
    writeResult(to: &sheet)
    return sheet
  }

  private func writeResult(to sheet: inout SheetText) {
    let title = screening.title.map { wording($0) } ?? screening.id.rawValue
    sheet.title("\(wording.say(.screeningTitle)): \(title)")
    sheet.paragraph(wording.say(.formStatus, wording(screening.status)))
    if let purpose = screening.purpose { sheet.paragraph(wording(purpose)) }
    if let note = wording.contentNote(screening.texts) { sheet.paragraph(note) }
    writeSafety(to: &sheet)
    writeLevel(to: &sheet)
    writeNeeds(to: &sheet)
    writeGuidance(to: &sheet)
    writeOpen(to: &sheet)
    writeRules(to: &sheet)
  }

  /// What must not wait, and then what is to be asked again.
  func writeSafety(to sheet: inout SheetText) {
    if !result.notices.isEmpty {
      sheet.heading(wording.say(.safety))
      for notice in result.notices {
        for guidance in notice.guidance {
          sheet.item(.warning, network[guidance].map { wording($0.text) } ?? guidance.rawValue)
        }
        sheet.paragraph(
          reason(notice.because, notice.supporting, isAssumed: notice.isAssumed), depth: 2)
      }
      sheet.item(.warning, wording.say(.emergency))
    }
    writeContradictions(to: &sheet)
  }

  private func writeContradictions(to sheet: inout SheetText) {
    guard !result.contradictions.isEmpty else { return }
    sheet.heading(wording.say(.answersDisagree))
    for contradiction in result.contradictions {
      let signs = contradiction.signs
      sheet.item(
        .warning,
        wording.say(
          .signAgainstNo, named(contradiction.theme), list(signs), "\(signs.count)"))
    }
  }

  func writeLevel(to sheet: inout SheetText) {
    sheet.heading(wording.say(.levelOf))
    let level = result.level
    guard let asked = level.level else {
      sheet.paragraph(wording.say(.levelUnasked))
      return
    }
    switch level.outcome {
    case .indicated:
      sheet.paragraph(wording.say(.levelIndicated, wording(asked)))
      sheet.item(.bullet, wording.say(.callMeeting))
    case .notYet:
      sheet.paragraph(wording.say(.levelNotYet, wording(asked)))
      for question in noes(level.blocking) { sheet.item(.bullet, named(question)) }
      sheet.paragraph(wording.say(.phoneAdvice))
    case .undetermined:
      sheet.paragraph(wording.say(.levelUndetermined, wording(asked)))
      for question in level.open { sheet.item(.bullet, named(question)) }
      sheet.paragraph(wording.say(.phoneAdvice))
    }
    if level.isAssumed { sheet.paragraph(wording.say(.assumedLevel)) }
  }

  private func writeNeeds(to sheet: inout SheetText) {
    sheet.heading(wording.say(.indicatedLines))
    if result.lines.isEmpty { sheet.paragraph(wording.say(.noLines)) }
    for line in result.lines {
      write(wording(line), because: reasons { $0.lines.contains(line) }, to: &sheet)
    }
    guard !result.roles.isEmpty else { return }
    sheet.heading(wording.say(.indicatedRoles))
    for role in result.roles {
      write(wording(role), because: reasons { $0.roles.contains(role) }, to: &sheet)
    }
  }

  private func write(_ need: String, because reasons: [String], to sheet: inout SheetText) {
    sheet.item(.bullet, need)
    for reason in reasons { sheet.paragraph(reason, depth: 2) }
  }

  /// What the rules want read and safety has not said already.
  private func writeGuidance(to sheet: inout SheetText) {
    let said = result.notices.flatMap { $0.guidance }
    let guidance = result.guidance.filter { !said.contains($0) }.compactMap { network[$0] }
    guard !guidance.isEmpty else { return }
    sheet.heading(wording.say(.guidance))
    for item in guidance { sheet.item(.bullet, wording(item.text)) }
  }

  /// What is still to ask, but for what the level has named.
  private func writeOpen(to sheet: inout SheetText) {
    let said = result.level.outcome == .undetermined ? result.level.open : []
    let open = result.open.filter { !said.contains($0) }
    guard !open.isEmpty else { return }
    sheet.heading(wording.say(.askNext))
    for question in open { sheet.item(.bullet, named(question)) }
  }

  private func writeRules(to sheet: inout SheetText) {
    sheet.heading(wording.say(.rules))
    for rule in result.rules {
      let outcome =
        switch rule.outcome {
        case .indicated: wording.say(.indicated)
        case .notIndicated: wording.say(.notIndicated)
        case .undetermined: wording.say(.undetermined)
        }
      var parts = [wording(rule.rule.because)]
      if !rule.supporting.isEmpty {
        parts.append("\(wording.say(.supports)): \(list(rule.supporting))")
      }
      if !rule.blocking.isEmpty {
        parts.append("\(wording.say(.blocks)): \(list(noes(rule.blocking)))")
      }
      if rule.outcome != .indicated && !rule.open.isEmpty {
        parts.append("\(wording.say(.open)): \(open(rule.open))")
      }
      let mark = mark(rule.rule.isAssumed)
      sheet.item(.bullet, "\(outcome.uppercased())\(mark): \(parts.joined(separator: " · "))")
    }
    if result.rules.contains(where: { $0.rule.isAssumed }) {
      sheet.paragraph(wording.say(.assumedRules, wording.say(.assumption)))
    }
  }

  /// In their own words, but for many that stand above already.
  private func open(_ questions: [Screening.Question.ID]) -> String {
    let said = result.open + result.level.open
    guard questions.count > 3, questions.allSatisfy(said.contains) else { return list(questions) }
    return wording.say(.openAbove, "\(questions.count)")
  }

  /// Why something was suggested: each indicated rule that does.
  private func reasons(_ suggests: (Screening.Rule.Suggestion) -> Bool) -> [String] {
    result.rules.filter { $0.outcome == .indicated && suggests($0.rule.suggestion) }.map { rule in
      reason(rule.rule.because, rule.supporting, isAssumed: rule.rule.isAssumed)
    }
  }

  /// The map's reason, with the answers behind it.
  private func reason(
    _ because: LocalizedText, _ answers: [Screening.Question.ID], isAssumed: Bool
  ) -> String {
    "\(wording.say(.because))\(mark(isAssumed)): \(wording(because))"
      + " · \(wording.say(.supports)): \(list(answers))"
  }

  /// Behind what rests on a rule that no source states; the rules say what it means.
  private func mark(_ isAssumed: Bool) -> String {
    isAssumed ? " (\(wording.say(.assumption)))" : ""
  }

  /// Without the signs of themes that are there themselves: the theme's no says it.
  private func noes(_ questions: [Screening.Question.ID]) -> [Screening.Question.ID] {
    questions.filter { id in
      let theme = screening.questions.first { $0.id == id }?.theme
      return theme.map { !questions.contains($0) } ?? true
    }
  }

  /// With semicolons, as questions have commas in them.
  private func list(_ questions: [Screening.Question.ID]) -> String {
    questions.map(named).joined(separator: "; ")
  }

  private func named(_ id: Screening.Question.ID) -> String {
    screening.questions.first { $0.id == id }.map { wording($0.text) } ?? id.rawValue
  }
}

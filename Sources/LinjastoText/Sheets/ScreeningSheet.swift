public import Linjasto

/// What a screening suggests, as text: safety first, then lines, roles, level and every rule.
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
  public var text: String {
    var sheet = SheetText()
    let title = screening.title.map { wording($0) } ?? screening.id.rawValue
    sheet.title("\(wording.say(.screeningTitle)): \(title)")
    sheet.paragraph("\(screening.id), \(status)")
    if let purpose = screening.purpose { sheet.paragraph(wording(purpose)) }
    writeSafety(to: &sheet)
    writeLevel(to: &sheet)
    sheet.heading(wording.say(.indicatedLines))
    if result.lines.isEmpty { sheet.paragraph(wording.say(.noLines)) }
    for line in result.lines {
      sheet.item("- ", "\(wording(line)): \(reasons { $0.lines.contains(line) })")
    }
    if !result.roles.isEmpty {
      sheet.heading(wording.say(.indicatedRoles))
      for role in result.roles {
        sheet.item("- ", "\(wording(role)): \(reasons { $0.roles.contains(role) })")
      }
    }
    writeRules(to: &sheet)
    if !result.open.isEmpty {
      sheet.heading(wording.say(.askNext))
      for question in result.open { sheet.item("- ", named(question)) }
    }
    sheet.gap()
    if let entry {
      let asOf = day.map { wording.say(.asOf, "\($0)") } ?? wording.say(.anyDay)
      sheet.paragraph("\(wording.say(.start, wording(entry))). \(asOf).")
    }
    sheet.paragraph(wording.say(.decides))
    return sheet.text
  }

  private var status: String {
    switch screening.status {
    case .draft: wording.say(.draft)
    case .inUse: wording.say(.inUse)
    case .validated: wording.say(.validated)
    }
  }

  func writeSafety(to sheet: inout SheetText) {
    guard !result.notices.isEmpty else { return }
    sheet.heading(wording.say(.safety))
    for notice in result.notices {
      for guidance in notice.guidance {
        sheet.item("! ", network[guidance].map { wording($0.text) } ?? guidance.rawValue)
      }
      sheet.item("  ", "\(wording.say(.because)): \(list(notice.supporting))")
    }
    sheet.item("! ", wording.say(.emergency))
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
      sheet.item("- ", wording.say(.callMeeting))
    case .notYet:
      sheet.paragraph(wording.say(.levelNotYet, wording(asked)))
      for question in level.blocking { sheet.item("- ", named(question)) }
      sheet.paragraph(wording.say(.phoneAdvice))
    case .undetermined:
      sheet.paragraph(wording.say(.levelUndetermined, wording(asked)))
      for question in level.open { sheet.item("- ", named(question)) }
      sheet.paragraph(wording.say(.phoneAdvice))
    }
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
        parts.append("\(wording.say(.supports)): \(ids(rule.supporting))")
      }
      if !rule.blocking.isEmpty { parts.append("\(wording.say(.blocks)): \(ids(rule.blocking))") }
      if rule.outcome != .indicated && !rule.open.isEmpty {
        parts.append("\(wording.say(.open)): \(ids(rule.open))")
      }
      if rule.rule.isAssumed { parts.append(wording.say(.assumedRule)) }
      sheet.item(
        "- ", "\(rule.rule.id): \(outcome.uppercased()) · \(parts.joined(separator: " · "))")
    }
  }

  /// Why something was suggested: each indicated rule that does, with the answers behind it.
  private func reasons(_ suggests: (Screening.Rule.Suggestion) -> Bool) -> String {
    result.rules.filter { $0.outcome == .indicated && suggests($0.rule.suggestion) }.map { rule in
      let note = rule.rule.isAssumed ? " (\(wording.say(.assumedRule)))" : ""
      return "\(wording(rule.rule.because)), \(rule.rule.id): \(list(rule.supporting))\(note)"
    }.joined(separator: "; ")
  }

  private func ids(_ questions: [Screening.Question.ID]) -> String {
    questions.map { $0.rawValue }.joined(separator: ", ")
  }

  private func list(_ questions: [Screening.Question.ID]) -> String {
    questions.map(named).joined(separator: "; ")
  }

  private func named(_ id: Screening.Question.ID) -> String {
    screening.questions.first { $0.id == id }.map { "\(id) \(wording($0.text))" } ?? id.rawValue
  }
}

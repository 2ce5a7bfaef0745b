internal import Linjasto

extension ScreeningForm {
  /// The form for pen and paper: what the situation is, what the basic level has clarified, who
  /// works together, and the questions under the numbers that the interview gives them.
  public var text: String {
    var sheet = SheetText()
    sheet.title("\(wording.say(.form)): \(title)")
    sheet.paragraph(wording.say(.formStatus, wording(screening.status)))
    if let purpose = screening.purpose { sheet.paragraph(wording(purpose)) }
    if let note = wording.contentNote(screening.texts) { sheet.paragraph(note) }
    sheet.paragraph(wording.say(.paperPrivacy))
    sheet.gap()
    sheet.blank(label: wording.say(.region), filledWith: region.map { wording($0) })
    sheet.blank(label: wording.say(.requestTo), filledWith: entry.map { wording($0) })
    sheet.blank(label: wording.say(.filledInBy))
    sheet.heading(wording.say(.summary))
    sheet.paragraph(wording.say(.summaryHint))
    for _ in 0..<5 { sheet.blank() }
    writeQuestions(to: &sheet)
    writeCooperation(to: &sheet)
    writeReminders(to: &sheet)
    sheet.gap()
    sheet.paragraph(wording.say(.emergency))
    sheet.paragraph(wording.say(.decidesOnPaper))
    return sheet.text
  }

  private func writeQuestions(to sheet: inout SheetText) {
    let width = "\(groups.reduce(0) { $0 + $1.questions.count })".count + 1
    var number = 0
    for group in groups {
      sheet.heading(group.heading)
      for question in group.questions {
        number += 1
        let sign = SheetText.Sign.number(number, width: width)
        let depth = question.kind == .indicator ? 4 : 0
        let below = depth + sign.text.count
        sheet.item(sign, wording(question.text), depth: depth)
        if let help = question.help { sheet.paragraph("(\(wording(help)))", depth: below) }
        sheet.paragraph(wording.say(.answersLegend), depth: below)
      }
      guard group.questions.contains(where: { $0.kind == .precondition }) else { continue }
      for phrase in [Phrase.clarified, .unclarified] {
        sheet.paragraph(wording.say(phrase))
        for _ in 0..<3 { sheet.blank() }
      }
    }
  }

  /// Who asks, by the map, and the roles of the lines whose form this is; a tick for each.
  private func writeCooperation(to sheet: inout SheetText) {
    sheet.heading(wording.say(.cooperation))
    let origins = network.contents.origins.map { wording($0.name) }
    let lines = network.lines.filter { $0.screening == screening.id }
    let roles = lines.flatMap { $0.requires.core + $0.requires.network }.firstOccurrences
    for (phrase, names) in [
      (Phrase.localActors, origins), (.neededRoles, roles.map { wording($0) }),
    ] where !names.isEmpty {
      sheet.paragraph(wording.say(phrase))
      for name in names { sheet.item(.box, name, depth: 2) }
      sheet.blank(.box, label: wording.say(.others), depth: 2)
    }
  }

  /// What the rules of the form want read, whatever the answers.
  private func writeReminders(to sheet: inout SheetText) {
    let guidance = screening.rules.flatMap { $0.suggestion.guidance }.firstOccurrences
      .compactMap { network[$0] }
    guard !guidance.isEmpty else { return }
    sheet.heading(wording.say(.guidance))
    for item in guidance { sheet.item(.bullet, wording(item.text)) }
  }
}

extension SheetText {
  /// A line to write on, up to the margin.
  fileprivate mutating func blank(
    _ sign: Sign = .none, label: String? = nil, filledWith text: String? = nil, depth: Int = 0
  ) {
    let used = depth + sign.text.count + (label.map { $0.count + 2 } ?? 0)
    let line = String(repeating: "_", count: max(8, Self.width - used))
    append(Item(depth: depth, sign: sign, label: label, words: text ?? line))
  }
}

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
    sheet.blank(wording.say(.region) + ": ", filledWith: region.map { wording($0) })
    sheet.blank(wording.say(.requestTo) + ": ", filledWith: entry.map { wording($0) })
    sheet.blank(wording.say(.filledInBy) + ": ")
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
    let last = "\(groups.reduce(0) { $0 + $1.questions.count })."
    var number = 0
    for group in groups {
      sheet.heading(group.heading)
      for question in group.questions {
        number += 1
        let mark = "\(number).".padded(to: last.count) + " "
        let indent = question.kind == .indicator ? "    " : ""
        let below = indent + String(repeating: " ", count: mark.count)
        sheet.item(indent + mark, wording(question.text))
        if let help = question.help { sheet.item(below, "(\(wording(help)))") }
        sheet.item(below, wording.say(.answersLegend))
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
      for name in names { sheet.item("  [ ] ", name) }
      sheet.blank("  [ ] \(wording.say(.others)): ")
    }
  }

  /// What the rules of the form want read, whatever the answers.
  private func writeReminders(to sheet: inout SheetText) {
    let guidance = screening.rules.flatMap { $0.suggestion.guidance }.firstOccurrences
      .compactMap { network[$0] }
    guard !guidance.isEmpty else { return }
    sheet.heading(wording.say(.guidance))
    for item in guidance { sheet.item("- ", wording(item.text)) }
  }
}

extension SheetText {
  /// A line to write on, up to the margin.
  fileprivate mutating func blank(_ label: String = "", filledWith text: String? = nil) {
    item(label, text ?? String(repeating: "_", count: max(8, Self.width - label.count)))
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

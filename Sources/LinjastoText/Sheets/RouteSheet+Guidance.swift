internal import Linjasto

extension RouteSheet {
  /// What bears on the answer as a whole: what is to be read before every contact, then that of the
  /// needed lines and of the screening.
  var guidance: [Guidance] {
    let lines = plan.requirements.compactMap { requirement -> Line? in
      if case .line(let id) = requirement { network[id] } else { nil }
    }
    let raised = screening?.result.notices.flatMap { $0.guidance } ?? []
    let everywhere = network.guidance.filter { $0.isEverywhere }.map { $0.id }
    return (everywhere + lines.flatMap { $0.guidance } + (screening?.result.guidance ?? []))
      .firstOccurrences.filter { !raised.contains($0) }.compactMap { network[$0] }
  }

  func writeGuidance(to sheet: inout SheetText) {
    let fresh = guidance.filter { sheet.isFirst("\(network.id) \($0.id)") }
    if !fresh.isEmpty { sheet.heading(wording.say(.guidance)) }
    for item in fresh { sheet.item(.bullet, text(of: item, wording)) }
    let procedures = network.contents.procedures.filter {
      $0.purpose == .cases && !$0.steps.isEmpty
        && ($0.lines.isEmpty || $0.lines.contains { plan.requirements.contains(.line($0)) })
    }
    guard !procedures.isEmpty, !plan.requirements.isEmpty else { return }
    sheet.heading(wording.say(.procedures))
    for procedure in procedures {
      let name = procedure.name.map { wording($0) + ": " } ?? ""
      let steps = procedure.steps.enumerated().map { index, step in
        let isOptional = step.isOptional ? " (\(wording.say(.whereNeeded)))" : ""
        return "\(index + 1)) \(wording(step.name))\(isOptional)"
      }
      sheet.paragraph(name + steps.joined(separator: ", ") + ".")
    }
  }

  /// What is to be read before a station is contacted, where it has not been said above.
  func write(
    guidance ids: [Guidance.ID], of map: Network, depth: Int = 0, to sheet: inout SheetText
  ) {
    let own = Wording(map, wording.language)
    let fresh = ids.compactMap { map[$0] }.filter { sheet.isFirst("\(map.id) \($0.id)") }
    guard !fresh.isEmpty else { return }
    sheet.row(wording.say(.beforeContact).asSentence, depth: depth)
    for item in fresh { sheet.item(.bullet, text(of: item, own), depth: depth) }
  }

  /// The text with its contents, its ladder of ways and its links.
  private func text(of item: Guidance, _ wording: Wording) -> String {
    var text = wording(item.text)
    if !item.items.isEmpty {
      text += " (\(item.items.map { wording($0) }.joined(separator: "; ")))"
    }
    if !item.ladder.isEmpty {
      let ladder = item.ladder.map { wording($0) }.joined(separator: ", ")
      text += " (\(wording.say(.lightestFirst, ladder)))"
    }
    return item.links.isEmpty ? text : text + " " + item.links.joined(separator: " ")
  }
}

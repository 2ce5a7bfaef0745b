public import Linjasto

/// A journey plan as text that can be read aloud or printed: where to start, whom to contact in
/// which order and why, what else there is, what nobody covers and what would help.
public struct RouteSheet: Sendable {
  let plan: JourneyPlan
  let network: Network
  let screening: (screening: Screening, result: ScreeningResult)?
  let wording: Wording
  var request: JourneyRequest { plan.request }
  /// How many entries of a list are read out; the report for programs has all.
  private static let longest = 8

  /// - Parameter screening: What the case's answers suggested, if it was screened.
  public init(
    _ plan: JourneyPlan, on network: Network,
    screening: (screening: Screening, result: ScreeningResult)? = nil, in language: Language
  ) {
    self.plan = plan
    self.network = network
    self.screening = screening
    wording = Wording(network, language)
  }

  /// Lines of at most 88 characters, but for longer words; the last paragraph says who decides.
  public var text: String {
    var sheet = SheetText()
    let title = wording.say(request.shape == .team ? .teamTitle : .routeTitle)
    sheet.title("\(title): \(wording(request.region))")
    writeQuestion(to: &sheet)
    if let screening {
      let part = ScreeningSheet(
        screening.result, of: screening.screening, on: network, entry: plan.entry,
        in: wording.language)
      part.writeSafety(to: &sheet)
      part.writeLevel(to: &sheet)
    }
    sheet.gap()
    writeEntry(to: &sheet)
    writeSteps(to: &sheet)
    writeAlternatives(to: &sheet)
    writeChoices(to: &sheet)
    writeUncovered(to: &sheet)
    writeNearMisses(to: &sheet)
    writeGuidance(to: &sheet)
    sheet.gap()
    sheet.paragraph(wording.say(.decides))
    return sheet.text
  }

  private func writeQuestion(to sheet: inout SheetText) {
    let status =
      switch network.contents.status {
      case .draft: wording.say(.draft)
      case .published: wording.say(.published)
      case .archived: wording.say(.archived)
      }
    sheet.item("", "\(wording.say(.map)): \(wording(network.title)), \(status).")
    sheet.paragraph(
      request.reading.day.map { wording.say(.asOf, "\($0)") + "." }
        ?? wording.say(.anyDay) + ".")
    let lines = plan.requirements.compactMap { if case .line(let id) = $0 { id } else { nil } }
    let roles = plan.requirements.compactMap { if case .role(let id) = $0 { id } else { nil } }
    if !lines.isEmpty {
      sheet.item(
        "\(wording.say(.needs)): ", lines.map { wording($0) }.joined(separator: "; ") + ".")
    }
    if !roles.isEmpty {
      sheet.item(
        "\(wording.say(.roles)): ", roles.map { wording($0) }.joined(separator: "; ") + ".")
    }
    if !conditions.isEmpty {
      sheet.item("\(wording.say(.conditions)): ", conditions.joined(separator: "; ") + ".")
    }
  }

  private var conditions: [String] {
    var conditions: [String] = []
    if let language = request.language {
      conditions.append(wording.say(.onlyLanguage, wording(language)))
    }
    if let mode = request.mode { conditions.append(wording.say(.onlyMode, wording(mode))) }
    if request.freeOnly { conditions.append(wording.say(.onlyFree)) }
    if request.planned { conditions.append(wording.say(.withPlanned)) }
    if request.reading.factsOnly { conditions.append(wording.say(.onlyFacts)) }
    func named(_ phrase: Phrase, _ stations: [Station.ID]) {
      if !stations.isEmpty { conditions.append(wording.say(phrase, wording.list(stations))) }
    }
    named(.avoiding, request.avoided)
    named(.including, request.included)
    named(.consulted, request.consulted)
    named(.unavailableNow, request.unavailable.keys.sorted())
    return conditions
  }

  private func writeEntry(to sheet: inout SheetText) {
    guard let entry = plan.entry, let station = network[entry] else {
      sheet.paragraph(wording.say(.noEntry))
      return
    }
    let modes = wording.list(station.modes)
    sheet.item(
      "",
      wording.say(.start, wording(entry)) + " [\(entry)]"
        + (modes.isEmpty ? "." : ", \(modes)."))
    if !plan.otherEntries.isEmpty {
      sheet.item("  \(wording.say(.alsoStart)): ", wording.list(plan.otherEntries) + ".")
    }
  }

  private func writeAlternatives(to sheet: inout SheetText) {
    guard let best = plan.answers.first, plan.answers.count > 1 else { return }
    sheet.heading(wording.say(.otherAnswers))
    for (index, answer) in plan.answers.enumerated().dropFirst() {
      let more = answer.cost.total - best.cost.total
      let cost = more == 0 ? wording.say(.sameCost) : wording.say(.moreCost, "\(more)")
      let out = best.stations.filter { !answer.stations.contains($0) }
      let new = answer.stations.filter { !best.stations.contains($0) }
      let differences = [
        new.isEmpty ? nil : "\(wording.say(.with)) \(wording.list(new))",
        out.isEmpty ? nil : "\(wording.say(.without)) \(wording.list(out))",
      ].compactMap { $0 }
      sheet.item(
        "\(index + 1). ",
        "\(cost): \(wording.list(answer.stations)) (\(differences.joined(separator: ", ")))")
    }
  }

  private func writeChoices(to sheet: inout SheetText) {
    guard plan.choices.count > 1 || (!plan.hasAllChoices && !plan.answers.isEmpty) else { return }
    sheet.heading(wording.say(.choices))
    for choice in plan.choices {
      let criteria = choice.criteria
      sheet.item(
        "- ",
        wording.say(
          .choice, "\(criteria.contacts)", "\(criteria.changes)", "\(criteria.charged)",
          "\(criteria.unknowns)", "\(choice.journey.cost.total)")
          + ": \(wording.list(choice.journey.stations))")
    }
    if !plan.hasAllChoices { sheet.paragraph(wording.say(.choicesPart)) }
  }

  private func writeUncovered(to sheet: inout SheetText) {
    guard !plan.uncovered.isEmpty || !plan.excluded.isEmpty else { return }
    if !plan.uncovered.isEmpty { sheet.heading(wording.say(.nobodyCovers)) }
    for uncovered in plan.uncovered {
      sheet.item("- ", wording(uncovered.requirement))
      for remedy in uncovered.remedies.prefix(Self.longest) {
        sheet.item(
          "    ", "\(wording(remedy.station)): \(wording(remedy.hindrances, of: remedy.station))")
      }
      for elsewhere in uncovered.elsewhere {
        sheet.item(
          "    ",
          wording.say(.elsewhere, wording(elsewhere.region), wording.list(elsewhere.stations)))
      }
      if uncovered.remedies.isEmpty && uncovered.elsewhere.isEmpty {
        sheet.item("    ", wording.say(.nobodyElsewhere))
      }
    }
    if !plan.excluded.isEmpty {
      sheet.heading(wording.say(.excluded))
      for excluded in plan.excluded {
        sheet.item(
          "- ",
          "\(wording(excluded.station)): \(wording(excluded.hindrances, of: excluded.station))")
      }
    }
  }

  private func writeNearMisses(to sheet: inout SheetText) {
    guard !plan.nearMisses.isEmpty else { return }
    sheet.heading(wording.say(.nearMisses))
    for miss in plan.nearMisses.prefix(Self.longest) {
      sheet.item(
        "- ",
        "\(wording(miss.station)): \(wording(miss.hindrance, of: miss.station)); "
          + "\(wording.say(.wouldCover)) \(wording.list(miss.wouldCover))")
    }
    let rest = plan.nearMisses.count - Self.longest
    if rest > 0 { sheet.paragraph(wording.say(.andMore, "\(rest)")) }
  }

  /// The operating instructions of the needed lines and of the screening, the lightest way first.
  private func writeGuidance(to sheet: inout SheetText) {
    let lines = plan.requirements.compactMap { requirement -> Line? in
      if case .line(let id) = requirement { network[id] } else { nil }
    }
    let raised = screening?.result.notices.flatMap { $0.guidance } ?? []
    let guidance = (lines.flatMap { $0.guidance } + (screening?.result.guidance ?? []))
      .firstOccurrences.filter { !raised.contains($0) }.compactMap { network[$0] }
    guard !guidance.isEmpty else { return }
    sheet.heading(wording.say(.guidance))
    for item in guidance {
      let ladder = item.ladder.map { wording($0) }.joined(separator: " → ")
      sheet.item("- ", wording(item.text) + (ladder.isEmpty ? "" : " (\(ladder))"))
    }
  }
}

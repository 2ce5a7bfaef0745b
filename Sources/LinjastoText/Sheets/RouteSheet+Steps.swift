internal import Linjasto

extension RouteSheet {
  /// The best answer, contact by contact.
  func writeAnswer(to sheet: inout SheetText) {
    for (requirement, consulted) in zip(plan.requirements, plan.consulted) where !consulted.isEmpty
    {
      sheet.row(
        wording.say(.alreadyConsulted), "\(wording(requirement)) (\(wording.list(consulted)))",
        depth: 2, hang: 2)
    }
    guard let best = plan.answers.first else {
      let everythingConsulted = plan.uncovered.isEmpty && !plan.requirements.isEmpty
      if !everythingConsulted { sheet.paragraph(nobody) }
      return
    }
    let steps = JourneySteps(plan, on: network, in: wording)
    for (index, stop) in best.stops.enumerated() {
      sheet.gap()
      write(stop, .contact(stop.station), place: index + 1, steps, to: &sheet)
    }
    writeTotal(of: best, to: &sheet)
  }

  /// That there is nobody, and nothing of an entry that is not there.
  private var nobody: String {
    let hasEntry = plan.entry != nil
    if plan.requirements.isEmpty {
      return wording.say(.nothingAsked) + (hasEntry ? " " + wording.say(.entryAlways) : "")
    }
    if plan.uncovered.contains(where: { $0.remedies.contains { $0.isOpenQuestion } }) {
      return wording.say(.somebodyToAsk) + (hasEntry ? " " + wording.say(.entryHelps) : "")
    }
    return hasEntry
      ? "\(wording.say(conditions.isEmpty ? .nobodyHere : .nobodyToContact)) "
        + wording.say(.entryHelps)
      : wording.say(.nobodyAndNoEntry)
  }

  func write(
    _ stop: Journey.Stop, _ subject: SheetText.Subject, place: Int, _ steps: JourneySteps,
    to sheet: inout SheetText
  ) {
    let wording = steps.wording
    guard let station = wording.network[stop.station] else { return }
    let sign = SheetText.Sign.number(place)
    let depth = sign.text.count
    sheet.item(sign, steps.title(of: station), of: subject)
    func row(_ phrase: Phrase, _ words: String) {
      if !words.isEmpty { sheet.row(wording.say(phrase).asSentence, words, depth: depth) }
    }
    let way = steps.way(to: stop)
    if !way.isEmpty { sheet.paragraph(way.asSentence, depth: depth) }
    if stop.newlyCovers.isEmpty {
      sheet.paragraph(wording.say(.included).asSentence, depth: depth)
    }
    row(.covers, wording.list(stop.newlyCovers))
    row(.coversBefore, wording.list(stop.covers.filter { !stop.newlyCovers.contains($0) }))
    for core in steps.cores(of: stop) { sheet.paragraph(core, depth: depth) }
    for limit in steps.limits(of: station, covering: stop.covers) {
      sheet.paragraph(limit.asSentence, depth: depth)
    }
    row(.contactMode, wording.list(station.modes))
    row(.worksWith, wording.words.list(station.methods))
    let facts = steps.facts(of: station, covering: stop.covers)
    if !facts.isEmpty {
      sheet.paragraph(facts.joined(separator: "; ").asSentence, depth: depth)
    }
    row(.notOnMap, wording.words.list(steps.missing(of: station, covering: stop.covers)))
    for note in steps.notes(on: station, covering: stop.covers) { row(.alsoKnow, note) }
    write(contactOf: stop.station, depth: depth, to: &sheet)
    write(guidance: station.guidance, of: wording.network, depth: depth, to: &sheet)
    row(.assumed, wording(steps.request.assumptions(of: station, covering: stop.covers)))
    if let replacement = steps.replacements.first(where: { $0.station == stop.station }) {
      row(.ifAway, steps.words(of: replacement))
    }
  }

  /// How to reach a station, where the county's list says.
  func write(contactOf station: Station.ID, depth: Int, to sheet: inout SheetText) {
    guard let contact = style.contacts[station] else { return }
    let parts = wording.reaching(contact)
    guard !parts.isEmpty else { return }
    sheet.row(
      wording.say(.reach).asSentence, parts.joined(separator: "; ") + ".", depth: depth)
  }

  private func writeTotal(of journey: Journey, to sheet: inout SheetText) {
    sheet.gap()
    var words = [proof(of: journey)]
    let unknowns = journey.stops.reduce(0) { sum, stop in
      sum
        + (network[stop.station].map { request.unknowns(of: $0, covering: stop.covers).count } ?? 0)
    }
    let assumptions = journey.stops.reduce(0) { sum, stop in
      sum
        + (network[stop.station].map { request.assumptions(of: $0, covering: stop.covers).count }
          ?? 0)
    }
    switch (assumptions, unknowns) {
    case (0, 0): break
    case (_, 0): words.append(wording.say(.restsOnAssumptions, "\(assumptions)"))
    case (0, _): words.append(wording.say(.lacksFacts, "\(unknowns)"))
    default: words.append(wording.say(.restsOn, "\(assumptions)", "\(unknowns)"))
    }
    sheet.paragraph(words.joined(separator: " "))
    for part in plan.leftOut {
      switch part {
      case .alternatives: sheet.paragraph(wording.say(.noTimeForOthers))
      case .replacements: sheet.paragraph(wording.say(.noTimeForReplacements))
      }
    }
    guard style.showsCosts else { return }
    sheet.paragraph(wording.say(.effort, "\(journey.cost.total)", parts(of: journey.cost)))
  }

  /// That nothing cheaper is to be had, or how much cheaper it could be at most.
  func proof(of journey: Journey) -> String {
    if journey.isOptimal { return wording.say(.proven) }
    let gap = wording.say(
      .gap, "\(journey.cost.total)", "\(journey.lowerBound)", "\(journey.gap)")
    return "\(wording.say(.bestFound)) \(gap)"
  }

  private func parts(of cost: CostSplit) -> String {
    let parts: [(Phrase, Int)] = [
      (.contactPart, cost.contact), (.handoffPart, cost.handoff), (.ridePart, cost.ride),
      (.changePart, cost.change), (.returnPart, cost.return), (.feePart, cost.fee),
      (.distancePart, cost.distance), (.partialPart, cost.partial),
      (.assumptionPart, cost.assumption),
    ]
    return parts.filter { $0.1 > 0 }.map { wording.say($0.0, "\($0.1)") }.joined(separator: " + ")
  }
}

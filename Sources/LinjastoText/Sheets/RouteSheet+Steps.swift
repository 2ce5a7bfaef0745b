internal import Linjasto

extension RouteSheet {
  func writeSteps(to sheet: inout SheetText) {
    for (requirement, consulted) in zip(plan.requirements, plan.consulted) where !consulted.isEmpty
    {
      sheet.item(
        "  ",
        "\(wording.say(.alreadyConsulted)): \(wording(requirement)) (\(wording.list(consulted)))")
    }
    guard let best = plan.answers.first else {
      sheet.paragraph(
        wording.say(plan.requirements.isEmpty ? .nothingAsked : .nobodyToContact))
      return
    }
    for (index, stop) in best.stops.enumerated() {
      sheet.gap()
      write(stop, place: index + 1, to: &sheet)
    }
    writeTotal(of: best, to: &sheet)
  }

  private func write(_ stop: Journey.Stop, place: Int, to sheet: inout SheetText) {
    guard let station = network[stop.station] else { return }
    let mark = "\(place). "
    let indent = String(repeating: " ", count: mark.count)
    var title = "\(wording(stop.station)) [\(stop.station)]"
    switch station.status {
    case .pilot: title += ", \(wording.say(.pilot))"
    case .planned, .inquiry: title += ", \(wording.say(.awaited))"
    case .active, .ended, .unknown: break
    }
    sheet.item(mark, title)
    func row(_ phrase: Phrase, _ words: String) {
      if !words.isEmpty { sheet.item("\(indent)\(wording.say(phrase)): ", words) }
    }
    sheet.item(indent, stop.moves.map(named).joined(separator: "; "))
    let before = stop.covers.filter { !stop.newlyCovers.contains($0) }
    if stop.newlyCovers.isEmpty { sheet.item(indent, wording.say(.included)) }
    row(.covers, wording.list(stop.newlyCovers))
    row(.coversBefore, wording.list(before))
    let unknowns = request.unknowns(of: station)
    let modes = wording.list(station.modes)
    let agreement = wording(station.agreement(with: request.region, request.reading).state)
    sheet.item(
      indent,
      [
        "\(wording.say(.contactMode)): \(modes.isEmpty ? wording.say(.notKnown) : modes)",
        "\(wording.say(.fee)): \(wording(station.fee))",
        "\(wording.say(.agreement)): \(agreement)",
        station.level.map { "\(wording.say(.level)): \(wording($0))" },
        unknowns.contains(.language)
          ? request.language.map { "\(wording($0)): \(wording.say(.notKnown))" } : nil,
        station.source.map { "\(wording.say(.source)): \($0)" },
      ].compactMap { $0 }.joined(separator: "; "))
    row(
      .assumed,
      request.assumptions(of: station, covering: stop.covers).map { "\($0)" }
        .joined(separator: ", "))
    if let replacement = plan.replacements.first(where: { $0.station == stop.station }) {
      row(.ifAway, words(of: replacement))
    }
    row(.cost, parts(of: stop.cost))
  }

  private func writeTotal(of journey: Journey, to sheet: inout SheetText) {
    sheet.gap()
    let proof =
      journey.isOptimal
      ? wording.say(.proven) : wording.say(.bound, "\(journey.lowerBound)")
    sheet.paragraph(
      wording.say(.total, "\(journey.cost.total)", parts(of: journey.cost)) + ". " + proof)
    let stations = journey.stops.compactMap { stop in
      network[stop.station].map { (stop: stop, station: $0) }
    }
    let unknowns = stations.reduce(0) { $0 + request.unknowns(of: $1.station).count }
    let assumptions = stations.reduce(0) {
      $0 + request.assumptions(of: $1.station, covering: $1.stop.covers).count
    }
    sheet.paragraph(wording.say(.restsOn, "\(unknowns)", "\(assumptions)"))
  }

  private func words(of replacement: JourneyPlan.Replacement) -> String {
    guard let added = replacement.added else {
      return wording.say(.replacementLoses, wording.list(replacement.lost))
    }
    if replacement.instead.isEmpty { return wording.say(.replacementDrops) }
    let instead = wording.list(replacement.instead)
    return added == 0
      ? wording.say(.replacementFree, instead)
      : wording.say(.replacementCosts, "\(added)", instead)
  }

  private func named(_ move: Journey.Move) -> String {
    switch move {
    case .board(let line?, _): wording.say(.board, wording.code(line))
    case .board(nil, _): wording.say(.boardArea)
    case .ride(let line, let from, _): wording.say(.ride, wording(from), wording.code(line))
    case .change(let at, let from, let to):
      wording.say(.change, wording(at), wording.code(from), wording.code(to))
    case .return: wording.say(.goBack)
    }
  }

  private func parts(of cost: CostSplit) -> String {
    let parts: [(Phrase, Int)] = [
      (.contactPart, cost.contact), (.handoffPart, cost.handoff), (.ridePart, cost.ride),
      (.changePart, cost.change), (.returnPart, cost.return), (.feePart, cost.fee),
      (.distancePart, cost.distance),
    ]
    return parts.filter { $0.1 > 0 }.map { wording.say($0.0, "\($0.1)") }.joined(separator: ", ")
  }
}

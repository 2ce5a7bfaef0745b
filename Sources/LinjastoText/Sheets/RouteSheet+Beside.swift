internal import Linjasto

extension RouteSheet {
  /// How many entries of a list are read out; the report for programs has all.
  private static let longest = 8

  func writeAlternatives(to sheet: inout SheetText) {
    guard let best = plan.answers.first, plan.answers.count > 1 else { return }
    sheet.heading(wording.say(.otherAnswers))
    for (index, answer) in plan.answers.enumerated().dropFirst() {
      let isSame = answer.cost.total == best.cost.total
      let out = best.stations.filter { !answer.stations.contains($0) }
      let new = answer.stations.filter { !best.stations.contains($0) }
      let effort = wording.say(isSame ? .sameEffort : .moreEffort)
      // Where most stay the same, only who comes and who goes is read out.
      let isOther = out.count == best.stations.count
      let differences = [
        new.isEmpty ? nil : wording.say(.with, wording.list(new)),
        out.isEmpty ? nil : wording.say(.without, wording.list(out)),
      ].compactMap { $0 }.joined(separator: "; ")
      let words =
        isOther ? "\(effort): \(wording.list(answer.stations))" : "\(effort) (\(differences))"
      sheet.item(.number(index + 1), words)
    }
  }

  /// The choices that were not told as answers already.
  func writeChoices(to sheet: inout SheetText) {
    let told = plan.answers.map { Set($0.stations) }
    let choices = plan.choices.filter { !told.contains(Set($0.journey.stations)) }
    guard !choices.isEmpty || (!plan.hasAllChoices && !plan.answers.isEmpty) else { return }
    sheet.heading(wording.say(.choices))
    for choice in choices {
      sheet.item(.bullet, "\(wording.list(choice.journey.stations)): \(words(of: choice.criteria))")
    }
    if !plan.hasAllChoices { sheet.paragraph(wording.say(.choicesPart)) }
  }

  private func words(of criteria: Criteria) -> String {
    var counts = [wording.say(.contactCount, "\(criteria.contacts)")]
    if criteria.changes > 0 { counts.append(wording.say(.changeCount, "\(criteria.changes)")) }
    if criteria.charged > 0 { counts.append(wording.say(.chargedCount, "\(criteria.charged)")) }
    if criteria.unknowns > 0 { counts.append(wording.say(.missingCount, "\(criteria.unknowns)")) }
    return wording.words.list(counts)
  }

  func writeUncovered(to sheet: inout SheetText) {
    if !plan.uncovered.isEmpty { sheet.heading(wording.say(.nobodyCovers)) }
    // What is open for the same reasons is told together.
    var groups: [(requirements: [Requirement], details: [String])] = []
    for uncovered in plan.uncovered {
      let details = details(of: uncovered)
      if let known = groups.firstIndex(where: { $0.details == details }) {
        groups[known].requirements.append(uncovered.requirement)
      } else {
        groups.append(([uncovered.requirement], details))
      }
    }
    for group in groups {
      sheet.item(.bullet, wording.list(group.requirements))
      for detail in group.details { sheet.paragraph(detail, depth: 4) }
    }
    writeExcluded(to: &sheet)
  }

  /// How many places elsewhere are read out: they show that there is such help, and cannot be asked.
  private static let fewPlaces = 2

  /// Who would be right for it and what is in the way, who is elsewhere, and what is not known.
  private func details(of uncovered: JourneyPlan.Uncovered) -> [String] {
    // Who only serves other regions is told with those regions; whom asking could win comes first.
    let elsewhere = uncovered.elsewhere.flatMap { $0.stations }
    let remedies = uncovered.remedies.filter { remedy in
      let isOnlyElsewhere = remedy.hindrances == [.doesNotServe(request.region)]
      return !(isOnlyElsewhere && elsewhere.contains(remedy.station))
    }
    let sorted = remedies.filter { $0.isOpenQuestion } + remedies.filter { !$0.isOpenQuestion }
    var details = sorted.prefix(Self.longest).map {
      "\(wording($0.station)): \(wording($0.hindrances, of: $0.station))"
    }
    let places = grouped(uncovered.elsewhere)
    details += places.prefix(Self.fewPlaces).map {
      wording.say(.elsewhere, wording.list($0.regions), wording.list($0.stations))
    }
    if places.count > Self.fewPlaces {
      details.append(wording.say(.andMorePlaces, "\(places.count - Self.fewPlaces)"))
    }
    if details.isEmpty { details.append(wording.say(.nobodyElsewhere)) }
    let isProposed = neighbors.contains { $0.plan.requirements.contains(uncovered.requirement) }
    if hasOtherMaps && !isProposed { details.append(wording.say(.nobodyOnOthers)) }
    if case .line(let id) = uncovered.requirement, let line = network[id],
      !line.isSurveyed(in: request.region, by: request.reading.day)
    {
      details.append(wording.say(.notSurveyed))
    }
    return details
  }

  private func writeExcluded(to sheet: inout SheetText) {
    guard !plan.excluded.isEmpty else { return }
    sheet.heading(wording.say(.excluded))
    for excluded in plan.excluded {
      let hindrances = wording(excluded.hindrances, of: excluded.station)
      sheet.item(.bullet, "\(wording(excluded.station)): \(hindrances)")
    }
  }

  /// Regions with the same experts together.
  private func grouped(_ elsewhere: [JourneyPlan.Elsewhere])
    -> [(stations: [Station.ID], regions: [Region.ID])]
  {
    var groups: [(stations: [Station.ID], regions: [Region.ID])] = []
    for place in elsewhere {
      if let known = groups.firstIndex(where: { $0.stations == place.stations }) {
        groups[known].regions.append(place.region)
      } else {
        groups.append((place.stations, [place.region]))
      }
    }
    return groups
  }

  /// Those that one condition keeps out and of whom nothing was said above. Who serves another region
  /// is no help where the need is met already.
  func writeNearMisses(to sheet: inout SheetText) {
    let told =
      plan.uncovered.flatMap { $0.remedies.prefix(Self.longest).map { $0.station } }
      + (plan.later?.awaited ?? [])
    let open = plan.uncovered.map { $0.requirement }
    let misses = plan.nearMisses.filter { miss in
      let isElsewhere = if case .doesNotServe = miss.hindrance { true } else { false }
      return !told.contains(miss.station)
        && !(isElsewhere && miss.wouldCover.allSatisfy { !open.contains($0) })
    }
    guard !misses.isEmpty else { return }
    sheet.heading(wording.say(.nearMisses))
    // Those with the same condition for the same needs are told together.
    var groups: [(reason: String, stations: [Station.ID])] = []
    for miss in misses.prefix(Self.longest) {
      let reason =
        "\(wording(miss.hindrance, of: miss.station)); "
        + "\(wording.say(.wouldCover)) \(wording.list(miss.wouldCover))"
      if let known = groups.firstIndex(where: { $0.reason == reason }) {
        groups[known].stations.append(miss.station)
      } else {
        groups.append((reason, [miss.station]))
      }
    }
    for group in groups {
      sheet.item(.bullet, "\(wording.list(group.stations)): \(group.reason)")
    }
    let rest = misses.count - Self.longest
    if rest > 0 { sheet.paragraph(wording.say(.andMore, "\(rest)")) }
  }
}

extension JourneyPlan.Remedy {
  /// Whether nothing is known to keep the station out: it may serve, and only asking tells.
  var isOpenQuestion: Bool {
    !hindrances.isEmpty
      && hindrances.allSatisfy { hindrance in
        switch hindrance {
        case .notKnownToServe, .status(.unknown): true
        default: false
        }
      }
  }
}

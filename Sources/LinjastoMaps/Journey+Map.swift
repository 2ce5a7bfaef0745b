internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Drawing {
  /// The drawing with the journey lit along the lines' own tracks, its contacts numbered.
  func lit(by journey: Journey) -> Drawing {
    let stops = journey.stops
    return lit(
      legs: stops.flatMap(\.moves).compactMap { move in
        if case .ride(let line, let from, let to) = move {
          Leg(line: line.rawValue, from: from.rawValue, to: to.rawValue)
        } else {
          nil
        }
      },
      visits: stops.map { Visit(station: $0.station.rawValue, line: $0.line?.rawValue) })
  }
}

extension Poster {
  /// The poster with the entry of the plan marked and what the best journey does not use faded.
  func lit(by plan: JourneyPlan, on network: Network, in language: Language) -> Poster {
    let wording = Wording(network, language)
    var poster = self
    let entry = plan.entry.flatMap { network[$0] }.map { network.startName($0, language) }
    for group in poster.start.indices {
      for index in poster.start[group].entries.indices {
        let isEntry = poster.start[group].entries[index].name == entry
        poster.start[group].entries[index].emphasis = isEntry ? .marked : .faded
      }
    }
    let used = Set((plan.answers.first?.stops ?? []).compactMap(\.line))
    for index in poster.lines.indices {
      let isUsed = used.contains { wording.code($0) == poster.lines[index].code }
      poster.lines[index].emphasis = isUsed ? .normal : .faded
    }
    return poster.ofRoute(
      to: plan.request.region, shape: plan.request.shape, on: network, in: language)
  }

  /// The poster in the words of a route.
  func ofRoute(
    to region: Region.ID, shape: JourneyRequest.Shape = .team, on network: Network,
    in language: Language
  ) -> Poster {
    let wording = Wording(network, language)
    var poster = self
    for index in poster.key.indices where poster.key[index].symbol == .faded {
      poster.key[index].text = wording.say(.notOnRoute)
    }
    poster.key.append(KeyEntry(.marked, wording.say(.contactInOrder)))
    let title = wording.say(shape == .team ? .teamTitle : .routeTitle)
    poster.subtitle = [title, wording(region)].joined(separator: " · ")
    poster.notes.insert(wording.say(.decidesSaved), at: 0)
    return poster
  }
}

extension JourneyPlan {
  /// The best journey in one sentence, for those who do not see the map.
  func summary(on network: Network, in language: Language) -> String {
    let wording = Wording(network, language)
    let start = entry.map { wording.say(.start, wording($0)) + ". " } ?? ""
    let steps = (answers.first?.stations ?? []).enumerated().map {
      "\($0.offset + 1). \(wording($0.element))"
    }
    return start + steps.joined(separator: "; ") + "."
  }
}

internal import Linjasto
internal import LinjastoText
internal import Schematic

extension Poster {
  /// The poster with the entry of the plan marked and what the best journey does not use faded.
  ///
  /// - Parameter neighbors: what other maps have for what the plan leaves open, lit as well.
  func lit(
    by plan: JourneyPlan, _ neighbors: [NeighborPlan] = [], on network: Network,
    in language: Language
  ) -> Poster {
    let wording = Wording(network, language)
    var poster = self
    let entry = plan.entry.flatMap { network[$0] }.map { network.startName($0, language) }
    for group in poster.start.indices {
      for index in poster.start[group].entries.indices {
        let isEntry = poster.start[group].entries[index].name == entry
        poster.start[group].entries[index].emphasis = isEntry ? .marked : .faded
      }
    }
    let journeys = ([plan] + neighbors.map(\.plan)).compactMap(\.answers.first)
    let used = Set(journeys.flatMap(\.stops).compactMap(\.line))
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
  /// The best journey in one sentence, and after it those of other maps, for those who do not see the
  /// map.
  func summary(
    on network: Network, _ neighbors: [NeighborPlan] = [], in language: Language
  ) -> String {
    let wording = Wording(network, language)
    let start = entry.map { wording.say(.start, wording($0)) + ". " } ?? ""
    let own = (answers.first?.stations ?? []).map { wording($0) }
    let others = neighbors.flatMap { neighbor in
      let wording = Wording(neighbor.network, language)
      return (neighbor.plan.answers.first?.stations ?? []).map { wording($0) }
    }
    let steps = (own + others).enumerated().map { "\($0.offset + 1). \($0.element)" }
    return start + steps.joined(separator: "; ") + "."
  }
}

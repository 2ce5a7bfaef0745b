extension JourneyPlanner {
  /// The full answer.
  ///
  /// Each answer carries the bound that is proven. Routes are exact up to 16 requirements and
  /// included stations together, unless the planner was cancelled; teams, which are trees, have no
  /// such limit: they are usually proven up to some twenty, and often up to 32. The best answer is
  /// searched for first, then the further ones, then a replacement for each expert of the best; what
  /// there was no time for is left out and named.
  ///
  /// - Parameter withChoices: Whether the Pareto set is wanted as well.
  public func plan(withChoices: Bool = true) -> JourneyPlan {
    let count = 1 + max(0, request.alternatives)
    let answers = answers(query, count: count)
    var leftOut: [JourneyPlan.Part] = []
    if !answers.isEmpty, answers.count < count, isCancelled() { leftOut.append(.alternatives) }
    let replacements = answers.first.map(replacements) ?? []
    if replacements.count < answers.first?.stops.count ?? 0 { leftOut.append(.replacements) }
    let cores = cores(of: answers.first)
    let front = withChoices ? paretoFront() : nil
    let choices = (front?.choices ?? []).compactMap { choice in
      journey(through: choice.stations).map {
        JourneyPlan.Choice(criteria: choice.criteria, journey: $0)
      }
    }
    return JourneyPlan(
      request: request, entry: entries.first, otherEntries: Array(entries.dropFirst()),
      requirements: eligibility.requirements,
      experts: eligibility.requirements.map(eligibility.experts),
      consulted: eligibility.requirements.indices.map { requirement in
        network.stations.indices.filter {
          request.consulted.contains(network.stations[$0].id)
            && eligibility.met(byConsulting: $0)[requirement]
        }.map { network.stations[$0].id }
      },
      answers: answers, replacements: replacements, choices: choices,
      hasAllChoices: front.map { $0.isComplete && $0.choices.count == choices.count } ?? false,
      uncovered: uncovered(), nearMisses: nearMisses(),
      excluded: network.stations.enumerated().filter { index, station in
        request.included.contains(station.id) && !eligibility.mayBeContacted[index]
      }.map { JourneyPlan.Remedy(station: $1.id, hindrances: eligibility.hindrances[$0]) },
      cores: cores, later: later(than: answers.first, cores), leftOut: leftOut)
  }

  /// What losing each expert of `best` would mean: the request solved anew without them. Only what is
  /// proven is told.
  private func replacements(of best: Journey) -> [JourneyPlan.Replacement] {
    best.stations.compactMap { lost in
      var without = request
      without.avoided.append(lost)
      without.included.removeAll { $0 == lost }
      let planner = JourneyPlanner(network, without, isCancelled: isCancelled)
      let answer = planner.cheapest()
      let still = Set(planner.open)
      let uncovered = open.filter { !still.contains($0) }.map { eligibility.requirements[$0] }
      guard !uncovered.isEmpty || (best.isOptimal && answer?.isOptimal != false) else { return nil }
      return JourneyPlan.Replacement(
        station: lost,
        added: uncovered.isEmpty ? (answer?.cost.total ?? 0) - best.cost.total : nil,
        instead: answer?.stations.filter { !best.stations.contains($0) } ?? [], lost: uncovered)
    }
  }

  /// The choices over contacts, changes, charged experts and unknown facts.
  func paretoFront() -> ParetoFront {
    var extra: UInt64 = 0
    var experts: [ParetoFront.Expert] = []
    let lineIndex = Dictionary(
      uniqueKeysWithValues: network.lines.enumerated().map { ($1.id, $0) })
    for (index, station) in network.stations.enumerated() {
      var covers = mask(of: index)
      if let place = forced.firstIndex(of: index) {
        let bit: UInt64 = 1 << UInt64(open.count + place)
        covers |= bit
        extra |= bit
      }
      guard covers != 0 else { continue }
      experts.append(
        ParetoFront.Expert(
          station: index, covers: covers,
          lines: eligibility.lines(at: index).compactMap { lineIndex[$0] },
          isCharged: station.charges,
          unknowns: request.unknowns(of: station, covering: eligibility.covered(at: index)).count,
          cost: visitCosts[index].total))
    }
    return ParetoFront(
      experts, wanted: extra | ((1 << UInt64(open.count)) - 1), isCancelled: isCancelled)
  }

  private func nearMisses() -> [JourneyPlan.NearMiss] {
    let misses = network.stations.indices.compactMap { index -> JourneyPlan.NearMiss? in
      let hindrances = eligibility.hindrances[index]
      let themes = eligibility.potential(at: index)
      guard hindrances.count == 1, hindrances[0].isOfNetwork, !themes.isEmpty else { return nil }
      return JourneyPlan.NearMiss(
        station: network.stations[index].id, hindrance: hindrances[0], wouldCover: themes)
    }
    return misses.enumerated().sorted {
      (-$0.element.wouldCover.count, $0.offset) < (-$1.element.wouldCover.count, $1.offset)
    }.map { $0.element }
  }

  private func uncovered() -> [JourneyPlan.Uncovered] {
    let consulted = network.stations.indices.filter {
      request.consulted.contains(network.stations[$0].id)
    }.map(eligibility.met(byConsulting:))
    let missing = eligibility.requirements.indices.filter { number in
      eligibility.experts(for: eligibility.requirements[number]).isEmpty
        && !consulted.contains { $0[number] }
    }
    guard !missing.isEmpty else { return [] }
    let others = network.regions.map { $0.id }.filter { $0 != request.region }.map { region in
      var elsewhere = request
      elsewhere.region = region
      return Eligibility(network, elsewhere)
    }
    return missing.map { number in
      let requirement = eligibility.requirements[number]
      let remedies = network.stations.indices.compactMap { index -> JourneyPlan.Remedy? in
        guard let barriers = eligibility.barriers(at: index, to: number),
          barriers.allSatisfy({ $0.isOfNetwork })
        else { return nil }
        return JourneyPlan.Remedy(station: network.stations[index].id, hindrances: barriers)
      }
      return JourneyPlan.Uncovered(
        requirement: requirement,
        remedies: remedies.enumerated().sorted {
          ($0.element.hindrances.count, $0.offset) < ($1.element.hindrances.count, $1.offset)
        }.map { $0.element },
        elsewhere: others.compactMap { other in
          let stations = other.experts(for: requirement)
          return stations.isEmpty
            ? nil : JourneyPlan.Elsewhere(region: other.request.region, stations: stations)
        })
    }
  }
}

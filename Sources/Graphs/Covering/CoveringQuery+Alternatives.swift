extension CoveringQuery {
  /// The `count` cheapest answers with different sets of stations, the cheapest first; answers that
  /// could spare a station are left out.
  ///
  /// Lawler 1972, Murty 1968: what is left of a set of answers once its best is taken splits into
  /// parts, one a chosen station: that station is forbidden and those before it are forced.
  func cheapestAnswers<Answer: CoveringAnswer>(
    _ count: Int, isCancelled: () -> Bool, solve: (CoveringQuery) -> Answer?
  ) -> [Answer] {
    guard count > 0, let first = solve(self) else { return [] }
    var open: [(query: CoveringQuery, answer: Answer)] = [(self, first)]
    var answers: [Answer] = []
    while answers.count < count, !isCancelled(),
      let best = open.indices.min(by: { open[$0].answer.cost < open[$1].answer.cost })
    {
      let (query, answer) = open.remove(at: best)
      if !answer.isRedundant(in: self) || answers.isEmpty { answers.append(answer) }
      if answers.count == count { break }
      var part = query
      for station in answer.distinctStations where !query.forced.contains(station) {
        guard part.requirementCount + part.forced.count <= 64 else { break }
        var without = part
        without.forbidden.append(station)
        if let next = solve(without), next.uncovered == first.uncovered,
          next.unmetForced == first.unmetForced
        {
          open.append((without, next))
        }
        if part.requirementCount + part.forced.count == 64 { break }
        part.forced.append(station)
      }
    }
    return answers
  }

  /// For each station of `answer`, the best answer without it.
  func replacements<Answer: CoveringAnswer>(
    of answer: Answer, solve: (CoveringQuery) -> Answer?
  ) -> [Replacement<Answer>] {
    answer.distinctStations.map { station in
      var without = self
      without.forced.removeAll { $0 == station }
      without.forbidden.append(station)
      return Replacement(station: station, answer: solve(without))
    }
  }
}

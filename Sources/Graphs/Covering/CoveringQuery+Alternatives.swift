extension CoveringQuery {
  /// The `count` cheapest answers with different sets of groups, the cheapest first; answers that
  /// could spare a group are left out.
  ///
  /// Lawler 1972, Murty 1968: what is left of a set of answers once its best is taken splits into
  /// parts, one a chosen group: that group is forbidden and those before it are forced. Cancelled, it
  /// answers with what it has, the first answer at least.
  func cheapestAnswers<Answer: CoveringAnswer>(
    _ count: Int, isCancelled: () -> Bool, solve: (CoveringQuery) -> Answer?
  ) -> [Answer] {
    guard count > 0, let first = solve(self) else { return [] }
    var open: [(query: CoveringQuery, answer: Answer)] = [(self, first)]
    var answers: [Answer] = []
    while let best = open.indices.min(by: { open[$0].answer.cost < open[$1].answer.cost }) {
      let (query, answer) = open.remove(at: best)
      if !answer.isRedundant(in: self) || answers.isEmpty { answers.append(answer) }
      if answers.count == count { break }
      var part = query
      for group in answer.distinctGroups where !query.forced.contains(group) {
        if isCancelled() { return answers }
        guard part.requirementCount + part.forced.count <= 64 else { break }
        var without = part
        without.forbidden.append(group)
        if let next = solve(without), next.uncovered == first.uncovered,
          next.unmetForced == first.unmetForced
        {
          open.append((without, next))
        }
        if part.requirementCount + part.forced.count == 64 { break }
        part.forced.append(group)
      }
    }
    return answers
  }
}

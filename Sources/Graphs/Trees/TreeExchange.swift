extension GrownTree {
  /// Makes a tree of all terminals cheaper by taking in a vertex or leaving one out, with what then
  /// spans its vertices, until no such change helps (Ribeiro, Uchoa, Werneck 2002).
  ///
  /// - Parameter induced: made ready for the problem.
  mutating func exchange(_ problem: ArborescenceProblem, _ induced: inout InducedTree) {
    if members.count > Self.exchangeLimit { return }
    var vertex = 0
    var tried = 0
    respan(problem, &induced)
    while tried < problem.vertexCount {
      if isWorthTrying(vertex, problem) && respan(but: vertex, problem, &induced) { tried = 0 }
      vertex = vertex + 1 == problem.vertexCount ? 0 : vertex + 1
      tried += 1
    }
  }

  /// Trees of more vertices are those of sparse graphs, where a single vertex seldom helps.
  private static let exchangeLimit = 128

  /// Becomes what spans its vertices but one, or with one more, if that is cheaper; says so.
  @discardableResult
  private mutating func respan(
    but other: Int? = nil, _ problem: ArborescenceProblem, _ induced: inout InducedTree
  ) -> Bool {
    induced.span(members, but: other, problem)
    work &+= members.count * members.count / 8
    if induced.cost >= cost { return false }
    rebuild(problem, arcs: induced.arcs)
    return true
  }

  /// Whether the tree may do without a vertex, or has an arc to it and one from it to another.
  private func isWorthTrying(_ vertex: Int, _ problem: ArborescenceProblem) -> Bool {
    if contains(vertex) { return vertex != problem.root && problem.terminalAt[vertex] < 0 }
    guard let arc = problem.arcs(into: vertex).first(where: { contains(Int(problem.tails[$0])) })
    else { return false }
    return problem.arcs(from: vertex).contains {
      let head = problem.heads[Int(problem.outArcs[$0])]
      return head != problem.tails[arc] && contains(Int(head))
    }
  }
}

/// What covering walks and group Steiner trees have in common when alternatives are sought.
protocol CoveringAnswer: Hashable, Sendable {
  var cost: Int { get }
  var chosen: [Stop] { get }
  var uncovered: UInt64 { get }
  var unmetForced: [Int] { get }
}

extension CoveringAnswer {
  /// The groups chosen, each once, in the order of the answer.
  var distinctGroups: [Int] {
    var seen: Set<Int> = []
    return chosen.map { $0.group }.filter { seen.insert($0).inserted }
  }

  /// Whether some group could be left out and the rest would still cover as much.
  func isRedundant(in query: CoveringQuery) -> Bool {
    let wanted = query.allRequirements & ~uncovered
    return distinctGroups.contains { group in
      guard !query.forced.contains(group) else { return false }
      let rest = chosen.reduce(UInt64(0)) { $1.group == group ? $0 : $0 | $1.covers }
      return rest & wanted == wanted
    }
  }
}

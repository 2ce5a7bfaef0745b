/// What covering walks and group Steiner trees have in common when alternatives are sought.
protocol CoveringAnswer: Hashable, Sendable {
  var cost: Int { get }
  var chosen: [Stop] { get }
  var uncovered: UInt64 { get }
  var unmetForced: [Int] { get }
}

extension CoveringWalk: CoveringAnswer {
  var chosen: [Stop] { visits.map(\.stop) }
}

extension GroupSteinerTree: CoveringAnswer {
  var chosen: [Stop] { choices.map(\.stop) }
}

extension CoveringAnswer {
  /// The stations chosen, each once, in the order of the answer.
  var distinctStations: [Int] {
    var seen: Set<Int> = []
    return chosen.map(\.station).filter { seen.insert($0).inserted }
  }

  /// Whether some station could be left out and the rest would still cover as much.
  func isRedundant(in query: CoveringQuery) -> Bool {
    let wanted = query.allRequirements & ~uncovered
    return distinctStations.contains { station in
      guard !query.forced.contains(station) else { return false }
      let rest = chosen.reduce(UInt64(0)) { $1.station == station ? $0 : $0 | $1.covers }
      return rest & wanted == wanted
    }
  }
}

extension Station {
  /// The regions of which the record says anything where its map is seen with others: those it serves
  /// on some line, and where the sources do not say whom it serves, all of its map. Who serves the
  /// whole country does so in the regions of every map.
  ///
  /// - Parameter all: the regions of every map. Those that the result has stand in the order of their
  ///   ids.
  func regionsSpokenOf(in network: Network, among all: [Region.ID]) -> [Region.ID] {
    if terms.isEmpty, case .regions(let regions) = reach { return regions }
    var named: Set<Region.ID> = []
    for reach in [reach] + terms.compactMap({ $0.reach }) {
      switch reach {
      case .regions(let regions): named.formUnion(regions)
      case .unknown: named.formUnion(network.regions.map { $0.id })
      case .everywhere: named.formUnion(all)
      }
    }
    return named.sorted()
  }

  /// The day on which what the network says of it was last so; nil where nobody says.
  func confirmed(in network: Network) -> Day? { verified ?? network.asOf }
}

extension CoverageLedger.Claim {
  /// Whether the second of two claims of one station for one cell counts: the one confirmed last does,
  /// a day before none; of two confirmed on one day the lower.
  static func replaces(
    _ first: (level: CoverLevel, confirmed: Day?), by second: (level: CoverLevel, confirmed: Day?)
  ) -> Bool {
    guard first.confirmed != second.confirmed else { return second.level < first.level }
    guard let day = first.confirmed else { return true }
    return second.confirmed.map { day < $0 } ?? false
  }
}

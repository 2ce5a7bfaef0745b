extension JourneyRequest {
  /// Where a route may start: those who are there now and serve the region, the best first.
  ///
  /// First come marked entries, coordinators before others; then any station that answers for every
  /// line.
  public func entries(of network: Network) -> [Station.ID] {
    var free = self
    (free.language, free.mode, free.freeOnly, free.planned) = (nil, nil, false, false)
    (free.avoided, free.consulted) = ([], [])
    func rank(_ station: Station) -> Int? {
      guard station.isEntry || station.membership == .all,
        free.barriersAtEntry(station).isEmpty
      else { return nil }
      return (station.isEntry ? 0 : 8) + (station.membership == .all ? 0 : 4)
        + (station.kind == .coordinator ? 0 : 2) + (station.status == .active ? 0 : 1)
    }
    let ranked = network.stations.enumerated().compactMap { index, station in
      rank(station).map { (rank: $0, index: index, id: station.id) }
    }
    let sorted = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { $0.id }
    guard let entry else { return sorted }
    return [entry] + sorted.filter { $0 != entry }
  }
  private func barriersAtEntry(_ station: Station) -> [Hindrance] {
    barriers(of: station.standing(asEntryOf: region, reading), station) + ownBarriers(of: station)
  }
}

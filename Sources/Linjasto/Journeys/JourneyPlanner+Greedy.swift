internal import Graphs

extension JourneyPlanner {
  /// An answer without a search, for when the time is over before one is found: the experts that cover
  /// most for their cost, one after another, without those that the others make needless. Nil when
  /// nobody is to be contacted.
  func greedyJourney() -> Journey? {
    let stations = greedyStations()
    guard !stations.isEmpty else { return nil }
    if request.shape == .chain, let ordered = chain(through: stations, lowerBound: leastCost) {
      return ordered
    }
    var last: Int?
    let visits = stations.compactMap { station -> (platform: Int, path: [Int])? in
      guard
        let platform = travel.platforms.firstIndex(where: {
          $0.isUsable && $0.station == station
        })
      else { return nil }
      // Each by way of the entry; a team has everybody hang on it.
      let start = request.shape == .chain ? last.map { [$0] } ?? [] : []
      last = travel.vertex(of: platform)
      return (platform, start + [TravelGraph.entry, travel.vertex(of: platform)])
    }
    return journey(visits: visits, lowerBound: leastCost)
  }

  /// Ascending.
  private func greedyStations() -> [Int] {
    var chosen = forced
    var met = chosen.reduce(into: 0 as UInt64) { $0 |= mask(of: $1) }
    let wanted: UInt64 = open.count == 64 ? .max : (1 << UInt64(open.count)) - 1
    let masks = network.stations.indices.map(mask)
    while met & wanted != wanted {
      // More requirements for a point first, then the map's order.
      let best = network.stations.indices.filter { masks[$0] & ~met != 0 }.min { a, b in
        let (coverA, coverB) = (
          (masks[a] & ~met).nonzeroBitCount, (masks[b] & ~met).nonzeroBitCount
        )
        let (costA, costB) = (visitCosts[a].total + 1, visitCosts[b].total + 1)
        return (costA * coverB, a) < (costB * coverA, b)
      }
      guard let best else { break }
      chosen.append(best)
      met |= masks[best]
    }
    for station in chosen where !forced.contains(station) {
      let rest = chosen.filter { $0 != station }.reduce(into: 0 as UInt64) { $0 |= masks[$1] }
      if rest & wanted == wanted { chosen.removeAll { $0 == station } }
    }
    return chosen.sorted()
  }

  /// What every answer costs at least: whoever meets the requirement that is dearest to meet.
  private var leastCost: Int {
    open.indices.map { bit in
      network.stations.indices.filter { mask(of: $0) >> UInt64(bit) & 1 == 1 }
        .map { visitCosts[$0].total }.min() ?? 0
    }.max() ?? 0
  }
}

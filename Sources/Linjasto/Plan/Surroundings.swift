/// Which counties lie near those that a station serves.
///
/// Several maps of one country are known by their collaborative areas; a county that the official
/// table does not have belongs to the first map that knows it.
struct Surroundings {
  private let networks: [Network]
  private var languages: [Region.ID: [Language]] = [:]
  private var areas: [Region.ID: String] = [:]

  init(_ networks: [Network]) {
    self.networks = networks
    for network in networks {
      for region in network.regions where areas[region.id] == nil {
        languages[region.id] = region.languages
        areas[region.id] = OfficialRegions.area(of: region.id.rawValue) ?? "map \(network.id)"
      }
    }
  }

  /// A name that two regions share exactly if they lie in one area.
  func area(of region: Region.ID) -> String { areas[region] ?? "" }

  /// Whether the region lies in an area where the station serves or sits.
  func isHome(_ region: Region.ID, of station: Station) -> Bool {
    let area = area(of: region)
    return seats(of: station).contains { self.area(of: $0) == area }
  }

  /// Whether a county would think of asking the station: it is of its area or from next door, no map
  /// says that it serves there already, and it speaks one of the languages of the region.
  func mayServe(_ region: Region.ID, _ station: Station) -> Bool {
    let isNear =
      isHome(region, of: station)
      || seats(of: station).contains {
        OfficialRegions.isNeighbor($0.rawValue, region.rawValue)
      }
    guard isNear else { return false }
    let isThere = networks.contains { network in
      network[station.id].map { $0.reach.contains(region) == true } ?? false
    }
    guard !isThere else { return false }
    let spoken = languages[region] ?? []
    return spoken.isEmpty || station.languages.isEmpty
      || station.languages.contains { spoken.contains($0) }
  }

  private func seats(of station: Station) -> [Region.ID] {
    station.serves + (station.home.map { [$0] } ?? [])
      + station.terms.flatMap { $0.reach?.named ?? [] }
  }
}

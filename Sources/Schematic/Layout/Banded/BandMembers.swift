/// Who stands in which band and on which lines: what there is to lay out of a map with zones,
/// whatever a picture of it shows.
struct BandMembers {
  /// A station with the lines that have a place at it.
  struct Member {
    /// By index of the map.
    let station: Int
    /// By index of the map, ascending; never empty.
    let lines: [Int]
  }

  /// By band, from top to bottom: its members in the order of the map.
  let bands: [[Member]]
  /// By band: its zone of the map; nil for the first band where stations stand in no zone.
  let zones: [Int?]
  /// By band: the id of its zone; empty for the stations in no zone.
  let ids: [String]

  /// Stations of no line are in no band.
  ///
  /// - Complexity: linear in the length of the walks.
  init(_ map: LineMap) {
    var lines = [[Int]](repeating: [], count: map.stations.count)
    for (index, line) in map.lines.enumerated() {
      for station in line.walks.joined() where lines[station].last != index {
        lines[station].append(index)
      }
    }
    let isZoneless = map.stations.indices.contains {
      map.stations[$0].zone == nil && !lines[$0].isEmpty
    }
    let zones = (isZoneless || map.zones.isEmpty ? [nil] : []) + map.zones.indices.map { $0 }
    var bands = [[Member]](repeating: [], count: zones.count)
    let shift = zones.count - map.zones.count
    for (index, station) in map.stations.enumerated() where !lines[index].isEmpty {
      let band = station.zone.map { $0 + shift } ?? 0
      bands[band].append(Member(station: index, lines: lines[index]))
    }
    (self.bands, self.zones) = (bands, zones)
    ids = zones.map { zone in zone.map { map.zones[$0].id } ?? "" }
  }
}

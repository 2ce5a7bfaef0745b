internal import Linjasto
internal import LinjastoText

/// The maps of a page seen as one: every line, station and region once, by all maps that have it.
struct PageMaps: Sendable {
  /// A record by the maps that have it, the first first; never empty.
  struct Shared<Record: Identifiable & Sendable>: Sendable where Record.ID: Sendable {
    let id: Record.ID
    var records: [(map: Int, record: Record)]

    var first: Record { records[0].record }
    /// The map that names it.
    var map: Int { records[0].map }
  }

  /// Experts told apart, lines under the codes of the report.
  let networks: [Network]
  let report: CoverageReport
  let lines: [Shared<Line>]
  let stations: [Shared<Station>]
  /// Ascending by code.
  let regions: [Shared<Region>]
  /// By index of ``stations``: those on the line, in the order of the maps.
  let onLine: [Line.ID: [Int]]

  /// - Precondition: there is a network.
  init(_ networks: [Network], _ reading: Reading) {
    let report = CoverageReport(of: networks, reading)
    let codes = Dictionary(firstOf: report.lines.map { ($0.id, $0.code) })
    self.networks = networks.toldApart().networks.map { network in
      var contents = network.contents
      for index in contents.lines.indices {
        contents.lines[index].code = codes[contents.lines[index].id] ?? contents.lines[index].code
      }
      return Network(sound: contents)
    }
    self.report = report
    lines = Self.shared(self.networks) { $0.lines }
    stations = Self.shared(self.networks) { $0.stations }
    regions = Self.shared(self.networks) { $0.regions }.sorted { $0.id < $1.id }
    var onLine: [Line.ID: [Int]] = [:]
    for (index, station) in stations.enumerated() {
      for line in station.records.flatMap({ $0.record.lines }).firstOccurrences
      where station.records.contains(where: { $0.record.isOn(line, reading) }) {
        onLine[line, default: []].append(index)
      }
    }
    self.onLine = onLine
  }

  private static func shared<Record: Identifiable & Sendable>(
    _ networks: [Network], _ records: (Network) -> [Record]
  ) -> [Shared<Record>] where Record.ID: Sendable {
    var place: [Record.ID: Int] = [:]
    var all: [Shared<Record>] = []
    for (map, network) in networks.enumerated() {
      for record in records(network) {
        if let known = place[record.id] {
          all[known].records.append((map, record))
        } else {
          place[record.id] = all.count
          all.append(Shared(id: record.id, records: [(map, record)]))
        }
      }
    }
    return all
  }

  /// The regions that the station has to do with on the line, or on any, by the first map that says
  /// anything of each.
  func places(
    of station: Shared<Station>, on line: Line.ID? = nil, _ reading: Reading
  ) -> [Finding.Place] {
    var places: [Finding.Place] = []
    var known: Set<Region.ID> = []
    for (map, record) in station.records where line.map({ record.isOn($0, reading) }) ?? true {
      let own = record.places(in: networks[map], [], Set([line].compactMap { $0 }), reading)
      for place in own where known.insert(place.region).inserted { places.append(place) }
    }
    return places
  }
}

/// The stations whose record nobody has confirmed for long: never confirmed first, then the longest.
public struct StaleReport: Sendable {
  /// A station to be asked about.
  public struct Record: Sendable {
    public let station: Station.ID
    public let name: LocalizedText
    /// The id of the map that the record is in; several maps may have one of the same id.
    public let map: String
    /// The map's own language, for names that are not in the language wanted.
    public let language: Language
    /// Who could confirm it, where the map says to whom it belongs.
    public let organization: Organization.ID?
    /// Of ``organization``.
    public let organizationName: LocalizedText?
    /// Nil when the record was never confirmed.
    public let verified: Day?
    /// In days; nil when never confirmed.
    public let age: Int?
    /// How many cells it carries today: what would be false if the record is.
    public let cells: Int
  }

  /// The day that ages are counted to.
  public let day: Day
  /// Confirmed on that day or later is fresh.
  public let since: Day
  /// Never confirmed first, then the oldest; of equal ages those that carry most cells.
  public let entries: [Record]
  /// How many stations the maps have.
  public let stations: Int

  /// - Parameter age: how old a confirmation may be on `day`.
  /// - Returns: nil when `day` less `age` is no day.
  public init?(of networks: [Network], on day: Day, olderThan age: Age) {
    guard let since = day.before(age) else { return nil }
    var carried: [Station.ID: Int] = [:]
    for cell in CoverageReport(of: networks, Reading(day: day)).cells {
      for station in cell.stations { carried[station, default: 0] += 1 }
    }
    let all = networks.flatMap { network in
      network.stations.map { station in
        Record(
          station: station.id, name: station.name, map: network.id,
          language: network.defaultLanguage, organization: station.organization,
          organizationName: station.organization.flatMap { network[$0]?.name },
          verified: station.verified,
          age: station.verified.map { day.ordinal - $0.ordinal },
          cells: carried[station.id] ?? 0)
      }
    }
    self.day = day
    self.since = since
    stations = all.count
    entries = all.filter { $0.verified.map { $0 < since } ?? true }.enumerated()
      .sorted { a, b in
        (a.1.age.map { -$0 } ?? .min, -a.1.cells, a.0)
          < (b.1.age.map { -$0 } ?? .min, -b.1.cells, b.0)
      }.map { $0.1 }
  }
}

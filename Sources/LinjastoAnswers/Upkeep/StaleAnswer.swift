public import Linjasto

/// The stations whose record nobody has confirmed for long: never confirmed first, then the longest.
/// Answers `linjasto stale`.
public struct StaleAnswer: Encodable, Sendable {
  public let format = "linjasto-stale/1"
  /// The day looked at, `2026-11-22`, as all days are written.
  public let day: String
  /// Confirmed on that day or later is fresh.
  public let since: String
  public let entries: [Record]
  /// How many stations the maps have.
  public let stations: Int

  public init(_ report: StaleReport) {
    day = report.day.description
    since = report.since.description
    entries = report.entries.map { Record($0) }
    stations = report.stations
  }

  /// One station that somebody should confirm.
  public struct Record: Encodable, Sendable {
    public let station: String
    /// By language.
    public let name: [String: String]
    /// The id of the map.
    public let map: String
    /// Who could confirm it; left out where the map does not say to whom it belongs.
    public let organization: String?
    /// The day of the last confirmation; left out when it was never confirmed.
    public let verified: String?
    /// In days; left out when it was never confirmed.
    public let age: Int?
    /// How many cells it carries today: what would be false if the record is.
    public let cells: Int

    init(_ entry: StaleReport.Record) {
      station = entry.station.rawValue
      name = entry.name.plain
      map = entry.map
      organization = entry.organization?.rawValue
      verified = entry.verified?.description
      age = entry.age
      cells = entry.cells
    }
  }
}

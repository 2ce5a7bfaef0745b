/// How much a network holds, and how much of it is not known or assumed.
public struct NetworkSummary: Sendable {
  /// Of the network.
  public let id: String
  public let regions: Int
  public let lines: Int
  /// All of them: those on lines, entries and those attached to the area.
  public let stations: Int
  /// Stations on two or more lines.
  public let interchanges: Int
  /// Stations that answer for every line.
  public let entries: Int
  /// Stations that belong to the area as a whole.
  public let attached: Int
  /// Records with at least one field that no source states.
  public let assumed: Int
  /// Facts that are not known: fees, languages and modes of stations, and agreements of state
  /// `unknown`.
  public let unknown: Int

  /// - Complexity: linear in the network's records.
  public init(_ network: Network) {
    id = network.id
    regions = network.regions.count
    lines = network.lines.count
    stations = network.stations.count
    interchanges = network.stations.count { $0.lines.count > 1 }
    entries = network.stations.count { $0.membership == .all }
    attached = network.stations.count { $0.membership == .area }
    let contents = network.contents
    assumed =
      contents.stations.count { !$0.assumptions.isEmpty }
      + contents.lines.count { !$0.assumptions.isEmpty }
      + contents.organizations.count { !$0.assumptions.isEmpty }
      + contents.origins.count { !$0.assumptions.isEmpty }
      + contents.screenings.reduce(0) { $0 + $1.rules.count { $0.isAssumed } }
    unknown = network.stations.reduce(0) { total, station in
      total + (station.fee == .unknown ? 1 : 0) + (station.languages.isEmpty ? 1 : 0)
        + (station.modes.isEmpty ? 1 : 0) + station.agreements.count { $0.state == .unknown }
    }
  }
}

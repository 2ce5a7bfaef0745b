/// Several networks seen as one picture: what each of them says of its experts, side by side.
///
/// The same region, line or station is known by its id, as a ``CoverageReport`` of the same networks
/// knows it: experts that only share an id are told apart, and where two maps speak of one expert in
/// one region on one line, the map that confirmed it last counts. Of one network it says what the
/// network says.
package struct Atlas: Sendable {
  /// An expert, by all maps that have it.
  package struct Expert: Sendable, Identifiable {
    /// Unique among the experts of the atlas.
    package let id: Station.ID
    /// Never empty, in the order of the maps.
    package let records: [Record]

    /// As the first map has it.
    package var station: Station { records[0].station }
  }

  /// What one map says of an expert.
  package struct Record: Sendable {
    /// By index of ``Atlas/networks``.
    package let network: Int
    /// As that map has it, but for an id that was told apart.
    package let station: Station
    /// Of which the record says anything.
    package let regions: Set<Region.ID>
    /// When it was so; nil where nobody says.
    let confirmed: Day?
  }

  /// In the order given, experts told apart.
  package let networks: [Network]
  /// The regions, lines and stations of all, each once, as the first map names it.
  package let whole: Network
  /// Every station that is on some line in some map, in the order of the maps.
  package let experts: [Expert]
  private let expertIndex: [Station.ID: Int]
  /// Per network, the experts that have another id here than there.
  private let renamed: [[Station.ID: Station.ID]]

  /// - Complexity: linear in stations × regions.
  /// - Precondition: there is a network.
  package init(of networks: [Network]) {
    precondition(!networks.isEmpty, "an atlas needs a map")
    let apart = networks.toldApart().networks
    self.networks = apart
    whole = apart.joined()
    renamed = zip(networks, apart).map { before, after in
      Dictionary(
        uniqueKeysWithValues: zip(before.stations, after.stations).filter { $0.id != $1.id }
          .map { ($0.id, $1.id) })
    }
    let all = whole.regions.map { $0.id }
    var records: [Station.ID: [Record]] = [:]
    var order: [Station.ID] = []
    for (index, network) in apart.enumerated() {
      for station in network.stations where !station.lines.isEmpty {
        if records[station.id] == nil { order.append(station.id) }
        records[station.id, default: []].append(
          Record(
            network: index, station: station,
            regions: Set(station.regionsSpokenOf(in: network, among: all)),
            confirmed: station.confirmed(in: network)))
      }
    }
    experts = order.map { Expert(id: $0, records: records[$0] ?? []) }
    expertIndex = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
  }

  /// The index among ``experts`` of what the network of that index calls by `id`; nil for one who is on
  /// no line.
  package func expert(_ id: Station.ID, ofNetwork network: Int) -> Int? {
    expertIndex[renamed[network][id] ?? id]
  }
}

extension Atlas.Expert {
  /// The lines that it stands on by some map, in the order of the maps.
  package var lines: [Line.ID] { records.flatMap { $0.station.lines }.firstOccurrences }

  /// Whether it stands on `line` in this reading, by some map.
  package func isOn(_ line: Line.ID, _ reading: Reading) -> Bool {
    records.contains { $0.station.isOn(line, reading) }
  }

  /// Whether some map that has it on `line` names `region` among those that it serves there, be it by
  /// assumption.
  package func names(_ region: Region.ID, on line: Line.ID, _ reading: Reading) -> Bool {
    records.contains { record in
      record.regions.contains(region) && record.station.isOn(line, reading)
        && record.station.reach(on: line).contains(region) == true
    }
  }

  /// How it stands to `region` on `line`, by the record that counts there; nil where none that has it
  /// on the line says anything of the region.
  package func standing(in region: Region.ID, on line: Line.ID, _ reading: Reading) -> Standing? {
    var best: (standing: Standing, confirmed: Day?)?
    for record in records
    where record.regions.contains(region) && record.station.isOn(line, reading) {
      let standing = record.station.standing(in: region, on: line, reading)
      guard let first = best else {
        best = (standing, record.confirmed)
        continue
      }
      if Self.replaces(first, by: (standing, record.confirmed)) {
        best = (standing, record.confirmed)
      }
    }
    return best?.standing
  }

  /// How it stands on the day, whatever the region and line, by the record that counts.
  package func presence(_ reading: Reading) -> Presence {
    var best = (presence: records[0].station.presence(reading), confirmed: records[0].confirmed)
    for record in records.dropFirst() {
      let presence = record.station.presence(reading)
      if CoverageLedger.Claim.replaces(
        (best.presence.level, best.confirmed), by: (presence.level, record.confirmed))
      {
        best = (presence, record.confirmed)
      }
    }
    return best.presence
  }

  /// Who does not stand at all makes no claim against one who does.
  private static func replaces(
    _ first: (standing: Standing, confirmed: Day?), by second: (standing: Standing, confirmed: Day?)
  ) -> Bool {
    if first.standing.level == .none || second.standing.level == .none {
      guard first.standing.level == .none else { return false }
      return second.standing.level > .none
        || (first.standing.isElsewhere && !second.standing.isElsewhere)
    }
    return CoverageLedger.Claim.replaces(
      (first.standing.level, first.confirmed), by: (second.standing.level, second.confirmed))
  }
}

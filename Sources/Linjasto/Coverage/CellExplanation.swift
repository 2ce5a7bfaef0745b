/// Why a cell stands where it stands: every station that could have counted, and what decided.
public struct CellExplanation: Sendable {
  /// One station of the line, or an entry that serves the region and so never counts, and what
  /// decided.
  public struct Verdict: Sendable {
    /// Of the map ``map``; several maps may speak of the same id, each with a verdict of its own.
    public let station: Station.ID
    public let name: LocalizedText
    /// The map that says so.
    public let map: String
    /// Where the station stands in this cell, by that map; ``CoverLevel/none`` when it does not
    /// count.
    public let level: CoverLevel
    /// What is left of it when assumptions are dropped.
    public let factsLevel: CoverLevel
    /// On trial; counts as there.
    public let isPilot: Bool
    /// What the map says of an agreement with the region, and where the day lies.
    public let agreement: AgreementStanding
    /// What holds it back, the deciding condition first; empty when it counts in full.
    public let conditions: [Condition]
    /// The fields that its standing rests on and that the map marks as assumed, as the format calls
    /// them.
    public let assumedFields: [String]
    /// Whom it serves on this line.
    public let reach: Reach
    /// What part of its regions it serves, in the words of the map.
    public let servesNote: LocalizedText?
    /// Whom it takes; nil where the map says nothing.
    public let clients: Station.Clients?
    /// When it is there, where the map says so; unlimited otherwise.
    public let period: Period
    /// How much of somebody's work it is; nil where the map does not say.
    public let share: Station.Share?
    /// Whether its organization sits in the region, which decides nothing; false also where that is
    /// not known.
    public let sitsHere: Bool
    /// The document the map has it from.
    public let source: Source.ID?
  }

  public let region: Region.ID
  public let line: Line.ID
  /// Nil where no map speaks of both: then it is no cell.
  public let cell: CoverageReport.Cell?
  /// Those that count, the best first; then those that could, the fewest conditions first.
  public let verdicts: [Verdict]

  /// - Parameters:
  ///   - networks: all of the report's, in its order.
  ///   - report: of those networks; its day and reading are taken.
  public init(
    region: Region.ID, line: Line.ID, of networks: [Network], _ report: CoverageReport
  ) {
    let reading = report.reading
    var verdicts: [Verdict] = []
    for network in networks {
      for station in network.stations {
        let isThematic = station.lines.contains(line)
        let isEntryHere = station.membership == .all && station.reach.contains(region) == true
        guard isThematic || isEntryHere else { continue }
        let standing = station.standing(in: region, on: line, reading)
        let seat = station.home ?? station.organization.flatMap { network[$0]?.region }
        verdicts.append(
          Verdict(
            station: station.id, name: station.name, map: network.id, level: standing.level,
            factsLevel: station.standing(in: region, on: line, reading.ofFacts).level,
            isPilot: standing.isPilot, agreement: standing.agreement,
            conditions: standing.conditions,
            assumedFields: standing.assumptions.map { $0.field },
            reach: station.reach(on: line),
            servesNote: station.terms(on: line)?.note ?? station.servesNote,
            clients: station.clients, period: station.period, share: station.share,
            sitsHere: seat == region, source: station.source))
      }
    }
    self.region = region
    self.line = line
    cell = report[region, line]
    self.verdicts = verdicts.enumerated().sorted { a, b in
      func key(_ v: Verdict) -> (Int, Int, Int) {
        (-v.level.rung, v.conditions.first?.kind == .entry ? 1 : 0, v.conditions.count)
      }
      let (p, q) = (key(a.1), key(b.1))
      return (p.0, p.1, p.2, a.0) < (q.0, q.1, q.2, b.0)
    }.map { $0.1 }
  }
}

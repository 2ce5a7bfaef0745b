import Linjasto
import LinjastoFormat
import LinjastoMaps
import Schematic
import TestSupport
import Testing

/// Coverage, journeys and pictures give one answer to "may this station serve?".
@Suite struct OneRuleTests {
  private static let readings = [nil, Day("2020-06-01"), Day("2026-06-01"), Day("2027-06-01")]
    .flatMap { day in [false, true].map { Reading(day: day, factsOnly: $0) } }

  @Test(arguments: Repository.mapNames)
  func `they agree on every station, region and line of the maps`(name: String) throws {
    try expectAgreement(on: Repository.network(name))
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `they agree on generated networks`(seed: UInt64) throws {
    try expectAgreement(
      on: GeneratedNetwork.mixed(stations: 24, lines: 4, regions: 4, seed: seed))
  }

  @Test func `an assumed status and a period to come are read the same everywhere`() throws {
    let network = try #require(
      NetworkReader.read(SourceFile(path: "one-rule.yaml", text: Self.text)).value)
    try expectAgreement(on: network)
    let day = try #require(Day("2026-06-01"))
    let reading = Reading(day: day, factsOnly: true)
    let report = CoverageReport(of: network, reading)
    #expect(report["06", "line-a"]?.level == .unknown)
    #expect(report["06", "line-a"]?.carriers.map(\.station) == ["assumed", "to-come"])
    var request = JourneyRequest(region: "06", requirements: [.line("line-a")])
    request.reading = reading
    let plan = JourneyPlanner(network, request).plan()
    #expect(plan.answers.isEmpty)
    #expect(plan.uncovered.first?.remedies.map(\.station) == ["assumed", "to-come"])
    let map = network.lineMap(MapView(region: "06", factsOnly: true, asOf: .day(day))).shown
    #expect(map.stations.map(\.id) == ["assumed", "to-come"])
    #expect(map.stations.map(\.state) == [.unknown, .planned])
    var assuming = request
    assuming.reading.factsOnly = false
    let journey = try #require(JourneyPlanner(network, assuming).plan().answers.first)
    #expect(journey.stations == ["assumed"])
    let station = try #require(network[Station.ID("assumed")])
    #expect(
      assuming.assumptions(of: station, covering: [.line("line-a")]).map(\.field) == ["status"])
  }

  private static let text = """
    format: linjasto/1
    id: one-rule
    title: {en: "An invented map: one rule"}
    default_language: en
    as_of: 2026-01-01
    regions: [{code: "06", name: {en: A region}}]
    sources: [{id: source, title: A source}]
    lines: [{id: line-a, code: A, color: "#0050a0", source: source, name: {en: Line A}}]
    stations:
      - {id: assumed, kind: role, source: source, name: {en: Assumed}, lines: [line-a], serves: ["06"],
         status: active, assumed_fields: [status]}
      - {id: to-come, kind: role, source: source, name: {en: To come}, lines: [line-a], serves: ["06"],
         status: pilot, period: {from: 2027-01-01}}
    """

  private func expectAgreement(on network: Network) throws {
    for reading in Self.readings {
      let report = CoverageReport(of: network, reading)
      for region in network.regions {
        for line in network.lines {
          let cell = try #require(report[region.id, line.id])
          let map = network.lineMap(
            MapView(
              region: region.id, lines: [line.id], factsOnly: reading.factsOnly,
              asOf: reading.day.map { .day($0) } ?? .any))
          var request = JourneyRequest(region: region.id, requirements: [.line(line.id)])
          request.reading = reading
          let experts = Eligibility(network, request).experts(for: .line(line.id))
          for station in network.stations {
            let expected = ServingOracle.level(
              of: station, in: region.id, on: line.id, on: reading.day,
              factsOnly: reading.factsOnly)
            let place = "\(station.id) in \(region.id) on \(line.id), \(reading)"
            #expect(
              station.standing(in: region.id, on: line.id, reading).level == expected, "\(place)")
            let carried = cell.carriers.first { $0.station == station.id }?.level ?? .none
            #expect(carried == expected, "coverage: \(place)")
            #expect(experts.contains(station.id) == expected.isThere, "route: \(place)")
            // Who covers nothing is shown as what it is.
            guard ![.researcher, .project].contains(station.kind) else { continue }
            let index = map.stations.firstIndex { $0.id == station.id.rawValue }
            let drawn = index.map { map.stations[$0] }
            guard !isLeftOut(station, line.id, reading) else {
              let onLine = map.lines.first { $0.id == line.id.rawValue }
              let isUnshown = index.map { onLine?.unshown.contains($0) == true } ?? true
              #expect(isUnshown || !station.lines.contains(line.id), "picture: \(place)")
              continue
            }
            #expect(Self.rung(drawn) == Self.rung(expected), "picture: \(place)")
          }
        }
      }
    }
  }

  /// Whether a picture of facts leaves the station out, whose place on the line is an assumption.
  private func isLeftOut(_ station: Station, _ line: Line.ID, _ reading: Reading) -> Bool {
    reading.factsOnly
      && (station.assumptions.contains("lines", line.rawValue)
        || station.terms.contains { $0.line == line && $0.isAssumed })
  }

  /// A picture does not tell a part of a region from the whole.
  private static func rung(_ level: CoverLevel) -> CoverLevel { level == .partial ? .full : level }

  private static func rung(_ station: LineMap.Station?) -> CoverLevel {
    guard let station, station.emphasis != .faded else { return .none }
    return switch station.state {
    case .active, .pilot: .full
    case .planned, .inquiry: .planned
    case .ended: .ended
    case .unknown: .unknown
    case .missing: .none
    }
  }
}

import LinjastoFormat
import TestSupport
import Testing

@testable import Linjasto

@Suite struct CoverageReportTests {
  /// The definition cell by cell, with none of the report's code: the best of the stations by an
  /// independent rule, in part at most while a core role has nobody there.
  private func slowLevel(
    _ network: Network, _ region: Region.ID, _ line: Line, _ reading: Reading
  ) -> CoverLevel {
    func level(_ station: Station) -> CoverLevel {
      ServingOracle.level(
        of: station, in: region, on: line.id, on: reading.day, factsOnly: reading.factsOnly)
    }
    let best = network.stations.map(level).max() ?? .none
    let hasCore = line.requires.core.allSatisfy { role in
      network.stations.contains { station in
        station.roles.contains(role) && level(station).isThere
          && !(reading.factsOnly && station.assumptions.contains("roles", role.rawValue))
      }
    }
    return hasCore ? best : min(best, .partial)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `every cell stands on the rung that its definition gives`(seed: UInt64) throws {
    let network = GeneratedNetwork.mixed(stations: 25, lines: 5, regions: 4, seed: seed)
    let report = CoverageReport(of: network)
    #expect(report.cells.count == 20)
    for cell in report.cells {
      let line = try #require(network[cell.line])
      func slow(factsOnly: Bool) -> CoverLevel {
        slowLevel(
          network, cell.region, line, Reading(day: network.asOf, factsOnly: factsOnly))
      }
      #expect(cell.level == slow(factsOnly: false), "\(cell.region):\(cell.line)")
      #expect(cell.factsLevel == slow(factsOnly: true), "\(cell.region):\(cell.line) by facts")
      #expect(cell.factsLevel <= cell.level)
      #expect(cell.level.isThere == !cell.stations.isEmpty)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `a cell's level by facts is what a facts-only report says`(seed: UInt64) {
    let network = GeneratedNetwork.mixed(stations: 25, lines: 5, regions: 4, seed: seed)
    let facts = CoverageReport(of: network, Reading(day: network.asOf, factsOnly: true))
    let report = CoverageReport(of: network)
    #expect(report.cells.count == 20 && facts.cells.count == 20)
    for (cell, factsCell) in zip(report.cells, facts.cells) {
      #expect(cell.factsLevel == factsCell.level)
      #expect(factsCell.factsLevel == factsCell.level)
      for (role, factsRole) in zip(cell.roles, factsCell.roles) {
        #expect(role.factsLevel == factsRole.level)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `adding a station never worsens a cell or a role`(seed: UInt64) {
    let whole = GeneratedNetwork.mixed(stations: 20, lines: 5, regions: 4, seed: seed)
    var contents = whole.contents
    let last = contents.stations.removeLast()
    let before = CoverageReport(of: Network(sound: contents))
    contents.stations.append(last)
    expectNotWorse(before, CoverageReport(of: Network(sound: contents)))
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `adding a signed agreement never worsens a cell`(seed: UInt64) {
    let network = GeneratedNetwork.mixed(stations: 20, lines: 5, regions: 4, seed: seed)
    let before = CoverageReport(of: network)
    for index in network.stations.indices {
      var contents = network.contents
      var draft = contents.stations[index]
      draft.agreements.append(Agreement(regions: draft.serves, state: .signed))
      contents.stations[index] = draft
      expectNotWorse(before, CoverageReport(of: Network(sound: contents)))
    }
  }

  private func expectNotWorse(_ before: CoverageReport, _ after: CoverageReport) {
    #expect(before.cells.count == 20 && after.cells.count == 20)
    for (old, new) in zip(before.cells, after.cells) {
      #expect(old.level <= new.level, "\(old.region):\(old.line)")
      for (a, b) in zip(old.roles, new.roles) { #expect(a.level <= b.level) }
    }
  }

  @Test func `an entry never counts as thematic cover`() {
    let network = GeneratedNetwork.mixed(stations: 200, lines: 5, regions: 4, seed: 3)
    let entries = Set(network.stations.filter { $0.membership == .all }.map(\.id))
    #expect(!entries.isEmpty)
    let report = CoverageReport(of: network)
    #expect(report.cells.allSatisfy { entries.isDisjoint(with: $0.carriers.map(\.station)) })
    #expect(report.entries.contains { !$0.stations.isEmpty })
  }

  @Test func `several maps of the same network give the picture of one`() {
    let network = GeneratedNetwork.mixed(stations: 25, lines: 5, regions: 4, seed: 8)
    let one = CoverageReport(of: network)
    let two = CoverageReport(of: [network, network])
    #expect(one.cells == two.cells)
    #expect(one.entries == two.entries)
    #expect(two.conflicts.isEmpty)
  }

  @Test func `demand is compared with the upper bound of capacity, and small counts are dropped`()
    throws
  {
    let network = GeneratedNetwork.mixed(stations: 60, lines: 2, regions: 2, seed: 5)
    let bare = CoverageReport(of: network)
    let text = "region,line,cases_per_month\n01,line-0,900\n02,line-1,4\n"
    let table = try #require(TableReader.read(Array(text.utf8), path: "demand.csv").value)
    let demand = try #require(Demand.read(table, by: NameIndex(bare)).value)
    #expect(demand.suppressed == 1)
    let report = CoverageReport(of: network, demand: demand.counts)
    #expect(report["02", "line-1"]?.load.demand == nil)
    let load = try #require(report["01", "line-0"]?.load)
    #expect(load.demand == 900)
    // Some of its stations state no capacity: whether it is short is not known.
    #expect(load.unknown > 0 && load.isShort == nil)
  }
}

import TestSupport
import Testing

@testable import Linjasto

/// Several maps seen as one: what they say side by side.
@Suite struct AtlasTests {
  private static func maps() throws -> [Network] {
    try Repository.mapNames.map { try Repository.network($0) }
  }

  @Test func `the atlas says of each expert what the report of the same maps counts`() throws {
    let maps = try Self.maps()
    let atlas = Atlas(of: maps)
    for factsOnly in [false, true] {
      let reading = Reading(day: Day("2026-06-01"), factsOnly: factsOnly)
      for cell in CoverageReport(of: maps, reading).cells {
        let carried = Dictionary(firstOf: cell.carriers.map { ($0.station, $0.level) })
        for expert in atlas.experts where expert.isOn(cell.line, reading) {
          let level = expert.standing(in: cell.region, on: cell.line, reading)?.level ?? .none
          #expect(
            level == carried[expert.id] ?? .none, "\(expert.id) in \(cell.region) on \(cell.line)")
        }
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `an expert of two maps stands by the one that confirmed it last`(seed: UInt64) throws {
    let first = GeneratedNetwork.mixed(stations: 20, lines: 4, regions: 4, seed: seed)
    var contents = GeneratedNetwork.mixed(stations: 20, lines: 4, regions: 4, seed: seed + 100)
      .contents
    contents.id = "second"
    contents.stations = zip(contents.stations, first.stations).map { second, first in
      // The same expert by name and kind, of whom the maps say different things.
      var station = second
      (station.id, station.name, station.kind) = (first.id, first.name, first.kind)
      (station.organization, station.home) = (first.organization, first.home)
      station.verified = seed % 2 == 0 ? nil : Day("2026-07-0\(1 + station.lines.count)")
      return station
    }
    let maps = [first, Network(sound: contents)]
    let atlas = Atlas(of: maps)
    #expect(atlas.experts.contains { $0.records.count == 2 })
    let reading = Reading(day: Day("2026-06-01"))
    for cell in CoverageReport(of: maps, reading).cells {
      let carried = Dictionary(firstOf: cell.carriers.map { ($0.station, $0.level) })
      for expert in atlas.experts {
        let level = expert.standing(in: cell.region, on: cell.line, reading)?.level ?? .none
        #expect(
          level == carried[expert.id] ?? .none, "\(expert.id) in \(cell.region) on \(cell.line)")
      }
    }
  }

  @Test func `the whole has every region, line and station once, named as the report names them`()
    throws
  {
    let maps = try Self.maps()
    let whole = Atlas(of: maps).whole
    let report = CoverageReport(of: maps)
    #expect(whole.regions.map(\.id).sorted() == report.regions.map(\.id))
    #expect(whole.lines.map(\.id) == report.lines.map(\.id))
    #expect(whole.lines.map(\.code) == report.lines.map(\.code))
    #expect(Set(whole.lines.map(\.code)).count == whole.lines.count)
    #expect(Set(whole.stations.map(\.id)) == Set(report.stations.map(\.id)))
    for cell in report.cells {
      let line = try #require(whole[cell.line])
      #expect(line.isSurveyed(in: cell.region, by: report.day) == cell.isSurveyed)
    }
    // HUS serves counties of two maps.
    let shared = try #require(whole[Station.ID("hus-intellectual-disability")])
    #expect(shared.serves == ["01", "02", "03", "04", "07", "09", "90"])
    #expect(Atlas(of: [maps[0]]).whole == maps[0])
  }

  @Test func `one id of two experts is two experts here too`() throws {
    let maps = try Self.maps()
    var contents = maps[1].contents
    contents.stations[0].id = maps[0].stations.first { !$0.lines.isEmpty }?.id ?? "none"
    contents.stations[0].membership = .lines([contents.lines[0].id])
    contents.lines[0].order = []
    contents.links = []
    let id = contents.stations[0].id
    let atlas = Atlas(of: [maps[0], Network(sound: contents)])
    let first = try #require(atlas.expert(id, ofNetwork: 0))
    let second = try #require(atlas.expert(id, ofNetwork: 1))
    #expect(first != second && atlas.experts[first].id == id)
    #expect(atlas.experts[second].id == Station.ID("\(id)-\(maps[1].id)"))
  }
}

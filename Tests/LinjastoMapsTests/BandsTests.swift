import Linjasto
import LinjastoFormat
import Schematic
import TestSupport
import Testing

@testable import LinjastoMaps

/// Where stations stand on a banded map, and what it says is missing.
@Suite struct BandsTests {
  static let days = [nil, Day("2020-06-01"), Day("2026-11-26")]
  static let readings = days.flatMap { day in
    [false, true].map { Reading(day: day, factsOnly: $0) }
  }

  static func view(_ reading: Reading, region: Region.ID? = nil, lines: [Line.ID] = []) -> MapView {
    MapView(
      region: region, lines: lines, factsOnly: reading.factsOnly,
      asOf: reading.day.map { .day($0) } ?? .any)
  }

  /// The five maps one by one, and all as one.
  static func pictures() throws -> [(networks: [Network], banding: Banding)] {
    let maps = try Repository.mapNames.map { try Repository.network($0) }
    return maps.map { ([$0], .region) } + [(maps, .area), (maps, .region)]
  }

  @Test(arguments: 0..<7)
  func `a station stands where all that it serves is and no narrower band holds it`(index: Int)
    throws
  {
    let (networks, banding) = try Self.pictures()[index]
    let atlas = BandedAtlas(of: networks, by: banding)
    for reading in Self.readings { try expectPlaces(atlas, networks, reading) }
  }

  @Test(arguments: 0..<6 as Range<UInt64>)
  func `stations of generated networks stand where they serve`(seed: UInt64) throws {
    let network = GeneratedNetwork.mixed(stations: 24, lines: 4, regions: 5, seed: seed)
    let atlas = BandedAtlas(of: [network], by: .region)
    for reading in Self.readings { try expectPlaces(atlas, [network], reading) }
  }

  /// Asks every map's own records, and not the atlas.
  private func expectPlaces(
    _ atlas: BandedAtlas, _ networks: [Network], _ reading: Reading
  ) throws {
    let map = atlas.map(Self.view(reading))
    let sets = atlas.bands.map { Set($0.regions) }
    for line in atlas.whole.lines {
      let drawn = try #require(map.lines.first { $0.id == line.id.rawValue })
      var found: [String: [Int]] = [:]
      for index in drawn.walks.joined()
      where map.stations[index].state != .missing && !drawn.unshown.contains(index) {
        #expect(map.stations[index].isShown)
        let id = map.stations[index].id.prefix { $0 != "~" }
        found[String(id), default: []].append(try #require(map.stations[index].zone))
      }
      for expert in atlas.atlas.experts {
        var served: Set<Region.ID> = []
        var named: Set<Region.ID> = []
        var isOpen = false
        var isOn = false
        for record in expert.records where record.station.isOn(line.id, reading) {
          isOn = true
          for region in atlas.whole.regions
          where networks.count == 1 || record.station.reach(on: line.id) != .unknown
            || networks[record.network][region.id] != nil
          {
            let standing = record.station.standing(in: region.id, on: line.id, reading)
            let kinds = Set(standing.conditions.map(\.kind))
            let refusals: Set<Condition.Kind> = [.notServed, .notSigned]
            guard kinds.isDisjoint(with: refusals) else { continue }
            if kinds.isDisjoint(with: [.regionUnknown, .regionAssumed]) {
              served.insert(region.id)
            } else {
              isOpen = true
              if record.station.reach(on: line.id).contains(region.id) == true {
                named.insert(region.id)
              }
            }
          }
        }
        let bands = found[expert.id.rawValue] ?? []
        let place = "\(expert.id) on \(line.id), \(reading)"
        guard isOn, !served.isEmpty || isOpen else {
          #expect(bands.isEmpty, "\(place)")
          continue
        }
        #expect(bands.count == 1, "\(place)")
        guard let band = bands.first else { continue }
        if served.isEmpty { served = named }
        if served.isEmpty {
          #expect(atlas.bands[band].kind == .unknown, "\(place)")
        } else {
          #expect(served.isSubset(of: sets[band]), "\(place)")
          let narrower = sets.filter { $0.isStrictSubset(of: sets[band]) }
          #expect(!narrower.contains { served.isSubset(of: $0) }, "\(place)")
        }
      }
    }
  }

  @Test(arguments: 0..<7)
  func `what a map tells as gaps is what the report has`(index: Int) throws {
    let (networks, banding) = try Self.pictures()[index]
    let atlas = BandedAtlas(of: networks, by: banding)
    for reading in Self.readings {
      let report = CoverageReport(of: networks, reading)
      expectGaps(atlas, report, Self.view(reading), report.cells)
      // Region by region and line by line once is enough for many.
      guard reading.day == Self.days[2], networks.count == 1 || !reading.factsOnly else { continue }
      for region in atlas.whole.regions {
        expectGaps(
          atlas, report, Self.view(reading, region: region.id),
          report.cells.filter { $0.region == region.id })
      }
      for line in atlas.whole.lines {
        expectGaps(
          atlas, report, Self.view(reading, lines: [line.id]),
          report.cells.filter { $0.line == line.id })
      }
    }
  }

  private func expectGaps(
    _ atlas: BandedAtlas, _ report: CoverageReport, _ view: MapView, _ cells: [CoverageReport.Cell]
  ) {
    let wanted = cells.compactMap { cell -> BandedAtlas.ToldGap? in
      let kind: BandGap.Kind? =
        switch (cell.level, cell.isSurveyed) {
        case (.none, true): .nobody
        case (.none, false): .notSurveyed
        case (.planned, _): .planned
        case (.unknown, _): .unknown
        case (.ended, _): .ended
        case (.partial, _), (.full, _): nil
        }
      return kind.map { .init(region: cell.region, line: cell.line, kind: $0) }
    }
    for language in view.lines.isEmpty && view.region == nil ? languages : [view.language] {
      var view = view
      view.language = language
      let map = atlas.map(view, showing: report)
      #expect(Set(atlas.gapsTold(in: map, language)) == Set(wanted), "\(view)")
      let alone = Set(cells.compactMap(\.singlePoint).map(\.rawValue))
      let marked = map.stations.filter { $0.emphasis == .marked }
      #expect(Set(marked.map { String($0.id.prefix { $0 != "~" }) }) == alone, "\(view)")
    }
  }

  @Test(arguments: 0..<7)
  func `every view has the same places, and no text is wider than they have room for`(index: Int)
    throws
  {
    let (networks, banding) = try Self.pictures()[index]
    let atlas = BandedAtlas(of: networks, by: banding)
    let first = atlas.map(MapView())
    func width(_ text: String) -> Double { FontMetrics.width(of: text, size: 12) }
    var views = Self.readings.filter { $0.day != Self.days[1] }.map { Self.view($0) }
    views += atlas.whole.regions.prefix(3).map { MapView(region: $0.id, asOf: .any) }
    views.append(MapView(lines: [atlas.whole.lines[0].id]))
    // Whichever map is asked first.
    let turned = Array(networks.reversed()).lineMap(MapView(), by: banding)
    #expect(networks.count == 1 || turned.stations == first.stations)
    #expect(turned.lines == first.lines && turned.zones == first.zones)
    for language in languages {
      for var view in views {
        view.language = language
        let report = CoverageReport(of: networks, view.reading(of: atlas.whole))
        for map in [atlas.map(view), atlas.map(view, showing: report)] {
          #expect(map.stations.map(\.id) == first.stations.map(\.id))
          #expect(map.stations.map(\.zone) == first.stations.map(\.zone))
          #expect(map.stations.map(\.otherLabels) == first.stations.map(\.otherLabels))
          #expect(map.stations.map(\.otherNotes) == first.stations.map(\.otherNotes))
          #expect(map.lines.map(\.walks) == first.lines.map(\.walks))
          #expect(map.zones.map(\.otherLabels) == first.zones.map(\.otherLabels))
          for station in map.stations {
            #expect(width(station.label) <= station.otherLabels.map(width).max() ?? 0)
            #expect(
              width(station.note) <= station.otherNotes.map(width).max() ?? 0, "\(station.id)")
          }
          for zone in map.zones { #expect(zone.otherLabels.contains(zone.label)) }
        }
      }
    }
  }
}

extension BandsTests {
  @Test(arguments: 0..<7)
  func `who stands in several bands at once says so where it says nothing else`(
    index: Int
  ) throws {
    let (networks, banding) = try Self.pictures()[index]
    for reading in Self.readings {
      let map = networks.lineMap(Self.view(reading), by: banding).shown
      let places = Dictionary(grouping: map.stations.indices) {
        map.stations[$0].id.prefix { $0 != "~" }
      }
      func codes(at place: Int) -> [String] {
        map.lines.filter { $0.walks.joined().contains(place) }.map(\.code)
      }
      for own in places.values {
        for place in own {
          let station = map.stations[place]
          let others = own.filter { $0 != place }.flatMap(codes)
          let order = map.lines.map(\.code).filter(others.contains)
          let told = "myös \(order.joined(separator: ", "))"
          let isTold = station.note == told
          #expect(others.isEmpty || !station.note.isEmpty, "\(station.id)")
          #expect(
            isTold ? !others.isEmpty : !station.note.contains("myös"),
            "\(station.id): \(station.note)")
        }
      }
    }
  }
}

private let languages: [Language] = [.finnish, .swedish, .english]

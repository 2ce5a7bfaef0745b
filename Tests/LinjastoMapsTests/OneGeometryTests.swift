import Linjasto
import LinjastoMaps
import TestSupport
import Testing

@testable import Schematic

/// A map has the same places in every language and view: they only add light, ink and words.
@Suite struct OneGeometryTests {
  /// What the places of a map depend on.
  private struct Structure: Equatable {
    var stations: [[String]]
    var names: [[String]]
    var lines: [[String]]
    var walks: [[[Int]]]
    var orders: [[Bool]]

    init(_ map: LineMap) {
      stations = map.stations.map { [$0.id, "\($0.position as Point?)"] }
      names = map.stations.map { $0.otherLabels + ["·"] + $0.otherNotes }
      lines = map.lines.map { [$0.id, $0.code, $0.color.hex] + $0.otherLabels }
      walks = map.lines.map(\.walks)
      orders = map.lines.map { [$0.isOrdered, $0.keepsLast] }
    }
  }

  private static func views(of network: Network) -> [MapView] {
    var views: [MapView] = []
    for language in [Language.finnish, .swedish, .english, .northernSami] {
      views.append(MapView(language: language))
      for region in network.regions { views.append(MapView(language: language, region: region.id)) }
      views.append(MapView(language: language, lines: Array(network.lines.map(\.id).prefix(2))))
      views.append(MapView(language: language, factsOnly: true))
      for day in [Day("2018-01-01"), Day("2030-01-01")] {
        views.append(MapView(language: language, asOf: day.map { .day($0) } ?? .any))
      }
    }
    return views
  }

  private static func maps(of network: Network) -> [LineMap] {
    views(of: network).flatMap { view in
      let report = CoverageReport(of: network, view.reading(of: network))
      return [network.lineMap(view), network.lineMap(view, showing: report)]
    }
  }

  @Test(arguments: Repository.mapNames)
  func `every view and language has the same stations, lines and texts to make room for`(
    name: String
  ) throws {
    let network = try Repository.network(name)
    let first = Structure(network.lineMap(MapView()))
    for map in Self.maps(of: network) { #expect(Structure(map) == first) }
  }

  @Test(arguments: Repository.mapNames)
  func `no text is wider than what room is made for`(name: String) throws {
    func width(_ text: String) -> Double { FontMetrics.width(of: text, size: 12) }
    for map in Self.maps(of: try Repository.network(name)) {
      for station in map.stations {
        #expect(width(station.label) <= station.otherLabels.map(width).max() ?? 0)
        #expect(station.state == .missing || station.otherLabels.contains(station.label))
        #expect(width(station.note) <= station.otherNotes.map(width).max() ?? 0)
      }
      for line in map.lines { #expect(line.otherLabels.contains(line.label)) }
    }
  }

  @Test(arguments: Repository.mapNames)
  func `what a view leaves out keeps its place and is not shown`(name: String) throws {
    let network = try Repository.network(name)
    let view = MapView(factsOnly: true)
    let reading = view.reading(of: network)
    let map = network.lineMap(view)
    for line in map.lines {
      for index in line.walks.joined() where map.stations[index].state != .missing {
        let station = try #require(network[Station.ID(map.stations[index].id)])
        #expect(line.unshown.contains(index) == !station.isOn(Line.ID(line.id), reading))
      }
    }
    for (index, station) in map.stations.enumerated() where station.state != .missing {
      let isOnSome = map.lines.contains { line in
        line.walks.joined().contains(index) && !line.unshown.contains(index)
      }
      #expect(station.isShown == isOnSome, "\(station.id)")
    }
  }

  @Test(arguments: Repository.mapNames)
  func `what is missing is shown by its kind and place, and only with the gaps`(name: String) throws
  {
    let network = try Repository.network(name)
    #expect(network.lineMap(MapView()).stations.allSatisfy { $0.isShown == ($0.state != .missing) })
    let report = CoverageReport(of: network)
    let map = network.lineMap(MapView(), showing: report)
    for (line, drawn) in zip(network.lines, map.lines) {
      let last = try #require(drawn.walks.last?.last.map { map.stations[$0] })
      #expect(last.id == "missing-\(line.id)" && last.state == .missing)
      let empty = report.cells.filter {
        $0.line == line.id && !$0.level.isThere && $0.level != .planned
      }
      if !empty.isEmpty {
        let codes = empty.map(\.region.rawValue).joined(separator: ", ")
        #expect(
          last.isShown
            && last.label
              == (empty.count > 5 ? "Puuttuu \(empty.count) alueelta" : "Puuttuu: \(codes)")
        )
      } else if last.isShown {
        let core = report.cells.filter { $0.line == line.id }.flatMap { $0.missing(.core) }
        #expect(!core.isEmpty)
      }
    }
  }
}

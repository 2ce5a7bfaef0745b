import Linjasto
import LinjastoMaps
import Schematic
import TestSupport
import Testing

/// What a hollow line means, and that a picture of facts has none.
@Suite struct HollowTests {
  private static let languages = [Language.finnish, .swedish, .english]

  private func key(_ picture: MapPicture) -> String? {
    picture.poster.key.first { $0.symbol == .assumed }?.text
  }

  @Test(arguments: Repository.mapNames)
  func `it is a membership that is assumed, and with regions whom one serves, as the key says`(
    name: String
  ) throws {
    let network = try Repository.network(name)
    let region = network.regions[0].id
    for language in Self.languages {
      let whole = key(MapPicture(of: network, MapView(language: language)))
      let ofRegion = MapPicture(of: network, MapView(language: language, region: region))
      let inBands = MapPicture(of: [network], MapView(language: language), by: .region)
      #expect(whole != nil && whole != key(ofRegion))
      #expect(key(ofRegion) == key(inBands))
    }
    let map = network.lineMap(MapView())
    for line in map.lines {
      for index in line.walks.joined() {
        let id = map.stations[index].id
        guard let station = network[Station.ID(id)] else { continue }
        let isAssumed = station.assumesMembership(of: Line.ID(line.id))
        #expect(line.assumed.contains(index) == isAssumed, "\(id) on \(line.id)")
      }
    }
  }

  @Test func `a route is drawn for all regions, and its key says so`() throws {
    let network = try Repository.network("tampere")
    let request = JourneyRequest(region: "08", requirements: [.line(network.lines[0].id)])
    let plan = JourneyPlanner(network, request).plan()
    let picture = MapPicture(of: network, lit: plan, in: .finnish)
    #expect(key(picture) == key(MapPicture(of: network, MapView(language: .finnish))))
  }

  @Test(arguments: Repository.mapNames)
  func `where facts alone are told, no expert is said to be assumed`(name: String) throws {
    let network = try Repository.network(name)
    let view = MapView(language: .finnish, factsOnly: true)
    for picture in [
      MapPicture(of: network, view), MapPicture(of: [network], view, by: .region),
    ] {
      let entries = picture.poster.start.flatMap(\.entries) + picture.poster.beside
      #expect(!entries.contains { $0.note.contains("oletus") })
    }
    for line in network.lineMap(view).lines { #expect(line.assumed.isEmpty, "\(line.id)") }
  }
}

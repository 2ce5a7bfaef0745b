import Graphviz
import Linjasto
import LinjastoMaps
import Schematic
import TestSupport
import Testing

/// The maps of the repository, drawn: each view and each language at least once.
@Suite struct MapsTests {
  private static let layout = MapLayout(effort: 0.1, hyphenation: .serviceNames)

  private struct Finished {
    var picture: MapPicture
    var sheet: MapLayout.Sheet
    var drawing: Drawing

    init(_ picture: MapPicture) {
      self.picture = picture
      sheet = picture.sheet(by: MapsTests.layout)
      drawing = picture.drawing(of: sheet)
    }
  }

  /// Plain, with gaps by facts only, of a region and a line, with a route lit.
  private static func pictures(of network: Network) throws -> [MapPicture] {
    let facts = MapView(language: .swedish, factsOnly: true)
    let region = try #require(network.regions.last?.id)
    let part = MapView(language: .english, region: region, lines: [network.lines[1].id])
    let request = JourneyRequest(region: region, requirements: [.line(network.lines[0].id)])
    return [
      MapPicture(of: network, MapView(language: .finnish)),
      MapPicture(
        of: network, facts, showing: CoverageReport(of: network, facts.reading(of: network))),
      MapPicture(of: network, part),
      MapPicture(of: network, lit: JourneyPlanner(network, request).plan(), in: .english),
    ]
  }

  /// By station.
  private static func places(in drawing: Drawing) -> [String: [Point]] {
    Dictionary(
      uniqueKeysWithValues: drawing.markers.map { ($0.station, $0.spine) })
  }

  @Test(arguments: Repository.mapNames)
  func `every picture of a map is drawn whole, all on the same sheet with the same places`(
    name: String
  ) throws {
    let network = try Repository.network(name)
    var whole: Drawing?
    for (index, picture) in try Self.pictures(of: network).enumerated() {
      let finished = Finished(picture)
      let (sheet, drawing) = (finished.sheet, finished.drawing)
      let shown = picture.map.shown
      // The numbers of a route stand on its markers.
      let defects = drawing.defects(against: shown).filter { Int($0.subjects[0]) == nil }
      #expect(defects == [], "\(index)")
      #expect(Set(drawing.markers.map(\.station)) == Set(shown.stations.map(\.id)), "\(index)")
      #expect(shown.stations.contains { $0.state == .missing } == (index == 1))
      // The places of all stations, shown or not.
      let first = whole ?? sheet.map.whole
      whole = first
      #expect(sheet.map.whole.width == first.width && sheet.map.whole.height == first.height)
      #expect(Self.places(in: sheet.map.whole) == Self.places(in: first), "\(index)")
      if index == 0 { expectSVG(of: finished, as: network) }
    }
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func `a map's pictures have the same places to the last digit in what is written`(
    language: Language
  ) throws {
    let network = try SmallNetwork.network()
    let plain = Finished(MapPicture(of: network, MapView(language: .northernSami))).drawing
    let places = Self.places(in: plain)
    let reading = MapView().reading(of: network)
    let request = JourneyRequest(region: "08", requirements: [.line("violence")])
    let pictures = [
      MapPicture(of: network, MapView(language: language)),
      MapPicture(
        of: network, MapView(language: language), showing: CoverageReport(of: network, reading)),
      MapPicture(of: network, MapView(language: language, region: "21")),
      MapPicture(of: network, MapView(language: language, lines: ["violence"])),
      MapPicture(of: network, MapView(language: language, factsOnly: true)),
      MapPicture(of: network, lit: JourneyPlanner(network, request).plan(), in: language),
    ]
    for picture in pictures {
      let drawing = Finished(picture).drawing
      #expect(drawing.width == plain.width && drawing.height == plain.height)
      let shared = drawing.markers.filter { places[$0.station] != nil }
      #expect(shared.count >= 4)
      for marker in shared { #expect(places[marker.station] == marker.spine) }
    }
  }

  /// The SVG says what it shows, and a later layout can start from it alone.
  private func expectSVG(of finished: Finished, as network: Network) {
    let (picture, sheet) = (finished.picture, finished.sheet)
    let map = picture.map
    let description = MapDescription(
      title: picture.title, summary: picture.summary, language: picture.language.rawValue,
      prefix: picture.name, map: map, stationNotes: picture.stationNotes,
      manifest: picture.manifest + sheet.map.manifest(of: map, seed: 1))
    guard let svg = try? finished.drawing.svg(description), let root = XMLTree.parse(svg),
      let manifest = try? MapManifest.read(fromSVG: svg)
    else {
      Issue.record("no SVG")
      return
    }
    func ids(_ attribute: String) -> Set<String> {
      Set(root.all(having: attribute).compactMap { $0.attributes[attribute] })
    }
    #expect(root.attributes["lang"] == picture.language.rawValue)
    let stations = Set(map.stations.filter(\.isShown).map(\.id))
    #expect(ids("data-station") == stations && ids("data-label") == stations)
    #expect(ids("data-line") == Set(map.shown.lines.map(\.id)))
    #expect(ids("data-code").isSuperset(of: ids("data-line")))
    #expect(manifest["map"]?.string == network.id)
    let earlier = EarlierLayout(manifest: manifest)
    let kept = earlier.places
    #expect(map.stations.count == sheet.map.placement.positions.count)
    for (station, position) in zip(map.stations, sheet.map.placement.positions) {
      #expect(kept[station.id] == position)
    }
    // Drawn again from there, by another seed, it is the same drawing.
    var layout = MapsTests.layout
    (layout.seed, layout.kept) = (9, earlier)
    let again = picture.sheet(by: layout)
    #expect(again.map.drawing == sheet.map.drawing && again.composition == sheet.composition)
    // Entries and stations of the area are on the poster, not on the network.
    let texts = Set(root.all("text").map(\.text))
    for line in network.lines { #expect(texts.contains(line.code)) }
  }
}

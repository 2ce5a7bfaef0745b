import Graphviz
import Linjasto
import LinjastoMaps
import Schematic
import TestSupport
import Testing

@Test(arguments: Repository.mapNames, [Language.finnish, .swedish, .english])
func `every map in every language is drawn whole, and its SVG says what it shows`(
  name: String, language: Language
) throws {
  let network = try Repository.network(name)
  let view = MapView(language: language)
  let picture = MapPicture(of: network, view)
  let map = picture.map
  let sheet = picture.sheet(by: MapLayout(effort: 0.2, hyphenation: .serviceNames))
  let laidOut = sheet.map
  let drawing = picture.drawing(of: sheet)
  #expect(drawing.defects(against: map) == [])
  let description = MapDescription(
    title: picture.title, summary: picture.summary, language: picture.language.rawValue,
    prefix: picture.name, map: map, stationNotes: picture.stationNotes,
    manifest: picture.manifest + laidOut.manifest(of: map, seed: 1))
  let svg = try drawing.svg(description)
  let root = try #require(XMLTree.parse(svg))
  #expect(root.attributes["lang"] == language.rawValue)
  let stations = Set(map.stations.filter(\.isShown).map(\.id))
  #expect(
    Set(root.all(having: "data-station").compactMap { $0.attributes["data-station"] }) == stations)
  #expect(
    Set(root.all(having: "data-label").compactMap { $0.attributes["data-label"] }) == stations)
  let lines = Set(root.all(having: "data-line").compactMap { $0.attributes["data-line"] })
  #expect(lines == Set(map.lines.map(\.id)))
  // A later layout can start from the SVG alone.
  let manifest = try #require(MapManifest.read(fromSVG: svg))
  #expect(manifest["map"]?.string == network.id)
  let kept = EarlierLayout(manifest: manifest).places
  #expect(map.stations.count == laidOut.placement.positions.count)
  for (station, position) in zip(map.stations, laidOut.placement.positions) {
    #expect(kept[station.id] == position)
  }
  // Entries and stations of the area are on the poster, not on the network.
  let texts = Set(root.all("text").map(\.text))
  for line in network.lines { #expect(texts.contains(line.code)) }
}

@Test(arguments: Repository.mapNames)
func `what nobody covers is drawn whole, and the key tells its signs`(name: String) throws {
  let network = try Repository.network(name)
  let view = MapView(language: .english)
  let report = CoverageReport(of: network)
  let picture = MapPicture(of: network, view, showing: report)
  let map = picture.map
  #expect(map.shown.stations.contains { $0.state == .missing })
  let sheet = picture.sheet(by: MapLayout(effort: 0.2, hyphenation: .serviceNames))
  #expect(picture.drawing(of: sheet).defects(against: map) == [])
}

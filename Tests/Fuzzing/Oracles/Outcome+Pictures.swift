import Graphviz
import Linjasto
import LinjastoMaps
import Schematic
import TestSupport

/// A whole map with all that stands around it, drawn.
extension Outcome {
  mutating func pictures(_ network: Network) {
    for language in [Language.finnish, .swedish] {
      let picture = MapPicture(of: network, MapView(language: language))
      let layout = MapLayout(effort: 0.1)
      let sheet = picture.sheet(by: layout)
      let drawing = picture.drawing(of: sheet)
      let description = MapDescription(
        title: picture.title, summary: picture.summary, language: picture.language.rawValue,
        map: picture.map, stationNotes: picture.stationNotes,
        manifest: picture.manifest + sheet.map.manifest(of: picture.map, seed: layout.seed))
      guard let svg = try? drawing.svg(description) else { return expect(false, "no SVG") }
      markup(svg, "a map's SVG", .drawing)
      expect(XMLTree.parse(svg) != nil, "a map's SVG is no XML")
      expect((try? MapManifest.read(fromSVG: svg)) != nil, "a map's manifest cannot be read")
      expect(
        drawing.dot.map { DOTReader.statements(of: $0) != nil } ?? false,
        "a map's DOT cannot be read")
    }
  }
}

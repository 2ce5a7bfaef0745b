internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

/// The metro map with a route lit, as a file.
enum RoutePicture {
  static func write(
    _ plan: JourneyPlan, on network: Network, in language: Language, to path: String
  ) throws {
    let format = try Format.of(path, asked: nil)
    var view = MapView(
      language: language, factsOnly: plan.request.reading.factsOnly,
      asOf: plan.request.reading.day.map { .day($0) } ?? .any)
    let lineMap = network.lineMap(view)
    let laidOut = LayoutOptions.layOut(lineMap)
    let manifest = network.manifest(view) + laidOut.manifest(of: lineMap, seed: 1)
    let notes = network.stationNotes(view, of: lineMap)
    // The poster names whom this region asks first; the map shows everybody.
    view.region = plan.request.region
    let poster = network.poster(view, of: laidOut.drawing)
      .lit(by: plan, on: network, in: language)
    let drawing = laidOut.drawing.lit(by: plan.answers.first).furnished(with: poster)
    let description = MapDescription(
      title: network.title.text(in: language, fallback: network.defaultLanguage),
      summary: plan.summary(on: network, in: language), language: language.rawValue,
      prefix: network.id, className: MapFormat.className, format: MapFormat.manifest, map: lineMap,
      stationNotes: notes, manifest: manifest)
    try Output.write(format.bytes(drawing, description), to: path)
  }
}

internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import Schematic

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map: every need a colored line, every expert a station.")

  @Argument(help: "A map file, or - for standard input.")
  var map: String

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "svg, pdf, png or dot; else the ending of the file tells.")
  var format: Format?

  @OptionGroup var options: MapOptions

  @Option(help: "Another number may give another drawing; the same gives the same.")
  var seed: UInt64 = 1

  func run() throws {
    let format = try Format.of(output, asked: format)
    let network = try loadNetwork(map)
    let view = try options.view(of: network)
    let lineMap = network.lineMap(view)
    let laidOut = MapLayout(seed: seed).lay(out: lineMap)
    let description = MapDescription(
      title: network.title.text(in: view.language, fallback: network.defaultLanguage),
      summary: network.summary(view, of: lineMap), language: view.language.rawValue,
      prefix: network.id, map: lineMap, stationNotes: network.stationNotes(view, of: lineMap),
      manifest: network.manifest(view) + laidOut.manifest(of: lineMap, seed: seed))
    let poster = network.poster(view, of: laidOut.drawing)
    let drawing = laidOut.drawing.furnished(with: poster)
    try Output.write(format.bytes(drawing, description), to: output)
  }
}

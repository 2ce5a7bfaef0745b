internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draw a map: every need a colored line, every expert a station.",
    discussion: """
      Shared experts are interchanges. Lines are hollow where the map only assumes that an expert \
      stands on them; stations that are planned or on trial have broken rings.

        linjasto render maps/tampere.yaml -o tampere.svg
        linjasto render maps/tampere.yaml -o tampere.pdf --lang sv --region 08
        linjasto render maps/tampere.yaml -o - --format md
      """)

  @Argument(help: "A map file, or - for standard input.")
  var map: String

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "svg, pdf, png, dot, or md for the map as text; else the ending of the file tells.")
  var format: Format?

  @OptionGroup var options: MapOptions

  @OptionGroup var layout: LayoutOptions

  @Option(
    help: """
      gaps: what nobody covers under construction at the end of its line, and those ringed who are \
      a region's only expert on some line.
      """)
  var show: MapOverlay?

  func run() throws {
    let format = try Format.of(output, asked: format)
    let network = try loadNetwork(map)
    let view = try options.view(of: network)
    if format == .md {
      if show == .gaps {
        throw Failure("--show gaps draws, it has no text; linjasto gaps tells the gaps as text")
      }
      return try Output.write(network.textTwin(view), to: output)
    }
    let gaps = show.map { _ in
      CoverageReport(of: network, view.reading(of: network))
    }
    let lineMap = gaps.map { network.lineMap(view, showing: $0) } ?? network.lineMap(view)
    let laidOut = try layout.layOut(lineMap)
    let description = MapDescription(
      title: network.title.text(in: view.language, fallback: network.defaultLanguage),
      summary: network.summary(view, of: lineMap), language: view.language.rawValue,
      prefix: network.id, className: MapFormat.className, format: MapFormat.manifest, map: lineMap,
      stationNotes: network.stationNotes(view, of: lineMap),
      manifest: network.manifest(view) + laidOut.manifest(of: lineMap, seed: layout.seed))
    var poster = network.poster(view, of: laidOut.drawing)
    if show == .gaps { poster.key.append(.init(.marked, CoverageReport.mark(in: view.language))) }
    let drawing = laidOut.drawing.furnished(with: poster)
    try Output.write(format.bytes(drawing, description), to: output)
  }
}

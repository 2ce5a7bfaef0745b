internal import ArgumentParser
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
        linjasto render maps/tampere.yaml -o wall.pdf --page A2
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

  @OptionGroup var sheet: SheetOptions

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
        throw Failure(.gapsHaveNoText)
      }
      return try Output.write(network.textTwin(view), to: output)
    }
    let picture =
      show == .gaps
      ? MapPicture(
        of: network, view, showing: CoverageReport(of: network, view.reading(of: network)))
      : MapPicture(of: network, view)
    let laidOut = try layout.layOut(picture, on: sheet.page?.page, isBare: sheet.bare)
    try sheet.write(picture, laidOut, seed: layout.seed, as: format, to: output)
    try LayoutOptions.requireTruth(laidOut.map)
  }
}

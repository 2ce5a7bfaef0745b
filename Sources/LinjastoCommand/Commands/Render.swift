internal import ArgumentParser
internal import Linjasto
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a map: every need a colored line, every expert a station.",
    discussion: """
      Shared experts are interchanges. Lines are hollow where the map only assumes that an expert \
      stands on them, and with --region or --by, that it serves there; stations that are planned or \
      on trial have broken rings.

        linjasto render maps/tampere.yaml -o tampere.svg
        linjasto render maps/tampere.yaml -o tampere.pdf --lang sv --region 08
        linjasto render maps/tampere.yaml -o wall.pdf --page A2
        linjasto render maps/tampere.yaml -o - --format md
        linjasto render maps/tampere.yaml -o counties.svg --by region --show gaps
        linjasto render maps/*.yaml -o country.pdf --by area --page A2

      Several maps are seen as one picture, drawn in bands: the same region, line or station is known \
      by its id.
      """)

  @Argument(
    help: .init("A map file, or - for standard input; several with --by.", valueName: "map"))
  var maps: [String]

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String

  @Option(help: "svg, pdf, png, dot, or md for the map as text; else the ending of the file tells.")
  var format: Format?

  @OptionGroup var options: MapOptions

  @OptionGroup var bands: BandingOption

  @OptionGroup var layout: LayoutOptions

  @OptionGroup var sheet: SheetOptions

  @OptionGroup var limit: DrawingTimeOption

  @Option(
    help: """
      gaps: what nobody covers under construction, at the end of its line or in its band, and those \
      ringed who are a region's only expert on some line.
      """)
  var show: MapOverlay?

  func validate() throws {
    if maps.count > 1, bands.banding == nil { throw ValidationError(.severalNeedBands) }
  }

  func run() throws {
    let format = try Format.ready(for: output, asked: format)
    let networks = try maps.map { try loadNetwork($0) }
    let banding = try bands.banding(of: networks)
    let view = try options.view(of: networks)
    if format == .md {
      if show == .gaps { throw Failure(.gapsHaveNoText) }
      if networks.count > 1 { throw Failure(.textIsOfOneMap) }
      return try Output.write(networks[0].textTwin(view), to: output)
    }
    let report = show.map { _ in CoverageReport(of: networks, view.reading(of: networks)) }
    if let banding {
      let picture = MapPicture(of: networks, view, by: banding, showing: report)
      return try sheet.draw(
        inBands: picture, by: layout, within: limit.time, as: format, to: output)
    }
    let picture =
      report.map { MapPicture(of: networks[0], view, showing: $0) }
      ?? MapPicture(of: networks[0], view)
    let laidOut = try layout.layOut(
      picture, on: sheet.page?.page, isBare: sheet.bare, within: limit.time)
    try sheet.write(picture, laidOut, seed: layout.seed, as: format, to: output)
    try LayoutOptions.requireTruth(laidOut.map)
  }
}

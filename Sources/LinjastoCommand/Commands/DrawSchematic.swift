internal import ArgumentParser
internal import Graphviz
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoMaps
internal import LinjastoText
internal import Schematic

struct DrawSchematic: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schematic",
    abstract: "Draw any network of lines and stations, or print one as JSON.",
    discussion: """
      NETWORK is a JSON file: {"stations": [{"id", "label", "x", "y"}], "lines": [{"id", "label", \
      "color", "stations": [ids], "ordered"}]}. x (east) and y (north) may be left out; lines \
      x~2, x~3 are further walks of line x. With --banded, lines run down through the zones \
      {"zones": [{"id", "label"}]} that stations name as their "zone".

      With --export, a map is printed as such a network.
      """)

  @Argument(help: "A network in JSON, or - for standard input.")
  var network: String?

  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output: String?

  @Option(help: "svg, pdf, png or dot; else the ending of the file tells.")
  var format: Format?

  @Flag(help: "Print the defects and the score of the drawing as JSON.")
  var score = false

  @Flag(help: "Lines run down through bands, one for each zone of the network.")
  var banded = false

  @OptionGroup var layout: LayoutOptions

  @OptionGroup var sheet: SheetOptions

  @OptionGroup var limit: DrawingTimeOption

  @OptionGroup var language: LanguageOption

  @OptionGroup var day: DayOption

  @Option(name: .customLong("export"), help: "A map file to print as a network.")
  var exported: String?

  func validate() throws {
    guard (network == nil) != (exported == nil) else {
      throw ValidationError(.giveNetwork)
    }
    if network != nil && output == nil && !score {
      throw ValidationError(.giveOutput)
    }
  }

  func run() throws {
    if let exported {
      try Output.check(output ?? "-")
      let network = try loadNetwork(exported)
      let view = MapView(language: language.language(of: [network]), asOf: try day.day())
      let text = network.lineMap(view).shown.json(name: network.id).text(pretty: true) + "\n"
      return try Output.write(text, to: output ?? "-")
    }
    if let output { _ = try Format.ready(forDrawing: output, asked: format) }
    let (map, name) = try loadLineMap(network ?? "-")
    if banded { return try drawBanded(map, name) }
    let (laidOut, drawing) = try draw(map, name)
    try finish(drawing, of: map, name, laidOut.manifest(of: map, seed: layout.seed))
    try LayoutOptions.requireTruth(laidOut)
  }
}

extension DrawSchematic {
  /// On a page several shapes of the map compete, as for the maps of `render`.
  private func draw(_ map: LineMap, _ name: String) throws -> (LaidOutMap, Drawing) {
    let legend = map.lines.map { line in
      Poster.LegendLine(
        line: line.id, code: line.code, name: line.label, color: line.color, dash: line.dash)
    }
    let poster =
      sheet.bare
      ? Poster(title: "") : Poster(title: name, linesHeading: "LINES", lines: legend)
    let page = sheet.page?.page
    if sheet.bare, page == nil {
      let laidOut = try layout.layOut(map, within: limit.time)
      return (laidOut, laidOut.drawing)
    }
    let set = try layout.layOut(map, with: poster, on: page, within: limit.time)
    return (set.map, set.composition.drawing(of: set.map.drawing, with: poster))
  }
}

extension DrawSchematic {
  private func drawBanded(_ map: LineMap, _ name: String) throws {
    let poster = Poster(title: sheet.bare ? "" : name)
    let bandedLayout = try layout.bandedLayout(for: map)
    let page = sheet.page?.page
    let set = LayoutOptions.following(within: limit.time, isLonger: true) { isCancelled, progress in
      var layout = bandedLayout
      layout.isCancelled = isCancelled
      return layout.sheet(for: map, with: [poster], on: page, progress: progress)
    }
    let bands = set.map.drawing(of: map)
    let drawing =
      sheet.bare && sheet.page == nil ? bands : set.composition.drawing(of: bands, with: poster)
    LayoutOptions.tell(of: map, bands)
    try finish(
      drawing, of: map, name, set.map.manifest(of: map, seed: layout.seed), columns: set.map)
  }

  /// Writes the drawing and its score, as far as they are asked for.
  private func finish(
    _ drawing: Drawing, of map: LineMap, _ name: String, _ manifest: [JSON.Member],
    columns bands: BandedMap? = nil
  ) throws {
    if let output {
      let format = try Format.of(output, asked: format)
      let description = MapDescription(
        title: name, summary: "\(map.lines.count) lines, \(map.stations.count) stations",
        language: (language.lang ?? .english).rawValue, className: MapFormat.className,
        format: MapFormat.manifest, map: map, manifest: manifest)
      try sheet.write(drawing, description, as: format, to: output)
    }
    if score {
      let report = DrawingReport(drawing, map, columns: bands?.cost)
      try Terminal.result(JSONText.of(report))
      if !report.clean { throw Exit.problems }
    }
  }
}

/// The network of a JSON file, and its name. All problems go to standard error.
func loadLineMap(_ path: String) throws -> (map: LineMap, name: String) {
  let file = try Input.file(path, limit: 64 << 20)
  let read = file.value.map(NetworkFile.read) ?? Diagnosed(nil, file.diagnostics)
  Terminal.note(read.diagnostics, further: read.further)
  guard let network = read.value else { throw Exit.problems }
  return (network.map, network.name ?? FileName.title(of: path))
}

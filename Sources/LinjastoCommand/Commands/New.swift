internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoText

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Start a map: a small one with remarks, to be filled in.",
    discussion: """
        linjasto new own-map
        linjasto new own-map --lang fi --area 3 --name "Sisä-Suomen asiantuntijat"
        linjasto new own-map --lang sv --region 17,18 --lines "Våld mot barn, Sällsynta sjukdomar"

      Without --name, --area, --region and --lines it asks. The map holds the official counties, and \
      one line and one station that are named as examples; its schema is put beside it, for an \
      editor. Nothing is overwritten.
      """)

  @Argument(help: .init("The folder that the map goes to; it is made.", valueName: "folder"))
  var folder: String

  @Option(help: "What the map is called; its file is named after that.")
  var name: String?

  @Option(help: "The number of a collaborative area, 1 to 5.")
  var area: String?

  @Option(help: "Counties by code or name, with commas between them. (default: the whole country)")
  var region: String?

  @Option(help: "Names of the first lines, with commas between them. (default: one example)")
  var lines: String?

  @Option(help: .init("The language of the map: fi, sv or en.", valueName: "code"))
  var lang: Language?

  @Flag(help: "Write a workbook (.xlsx) to be filled in instead of YAML.")
  var sheets = false

  func validate() throws {
    if area != nil && region != nil { throw ValidationError(.startAreaAndRegion) }
  }

  func run() throws {
    let start = try asked()
    if sheets { return try writeSheets(start) }
    let schema = "linjasto.schema.json"
    let file = "\(start.contents.id).yaml"
    let text = NetworkPrinter.yaml(
      start.contents, schema: schema, head: start.head, remarks: start.remarks)
    try New.requireSound(text, called: file, in: start.language)
    let folder = try NewFolder(folder)
    try folder.requireFree(file)
    if !folder.has(schema) {
      try Output.write(Schema.text(of: .map, in: start.language), to: folder.path(of: schema))
    }
    try Output.write(text, to: folder.path(of: file))
    try Terminal.result(start.next(FileName.shown(folder.path(of: file)).visible))
  }

  private func writeSheets(_ start: StartingNetwork) throws {
    let file = "\(start.contents.id).xlsx"
    let folder = try NewFolder(folder)
    try folder.requireFree(file)
    // Lines that were named stay; the examples of the sheets take the place of those of the map.
    var contents = start.contents
    if lines == nil { contents.lines = [] }
    contents.sources = []
    contents.stations = []
    try MapOutput.writeWorkbook(
      StartingSheets.sheets(contents, in: start.language), to: folder.path(of: file))
    try Terminal.result(start.next(FileName.shown(folder.path(of: file)).visible))
  }

  /// What the planner wants, from the options or, where there are none, from the terminal.
  private func asked() throws -> StartingNetwork {
    var interview = StartInterview()
    if name == nil, area == nil, region == nil, lines == nil {
      let language = try lang?.spoken ?? interview.language()
      return StartingNetwork(
        title: try interview.name(in: language), at: try interview.place(),
        lines: try interview.lines(), on: Clock.today, in: language)
    }
    let names = StartingNetwork.names(lines ?? "")
    if names.count > StartingNetwork.mostLines {
      throw Failure(.startTooManyLines, "\(StartingNetwork.mostLines)")
    }
    return StartingNetwork(
      title: name ?? "", at: try place(), lines: names, on: Clock.today,
      in: lang ?? Speech.language)
  }

  private func place() throws -> StartingPlace {
    if let area {
      guard let place = StartingPlace(area: area) else { throw Failure(.startNoPlace, "\(area)") }
      return place
    }
    guard let region else { return .wholeCountry }
    do throws(StartingPlace.UnknownPlace) {
      return try StartingPlace(counties: region)
    } catch {
      throw Failure(.startNoPlace, "\(error.text)")
    }
  }

  /// Tells what is wrong with what was typed, such as a telephone number in a name, before anything
  /// is written.
  private static func requireSound(
    _ text: String, called name: String, in language: Language
  ) throws {
    let read = NetworkReader.read(SourceFile(path: name, text: text), today: Clock.today)
    guard read.value == nil else { return }
    Terminal.note(read.diagnostics, further: read.further, in: language)
    throw Exit.problems
  }
}

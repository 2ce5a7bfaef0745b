internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoText

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn a map into another form, or the file of another program into a map.",
    discussion: """
      The form is that of the file's ending: .yaml, .json, .xlsx, or a folder of tables (.csv), which \
      is told by a slash at its end or by its lack of an ending. From each of them the map comes back \
      as it was.
      .graphml, .gexf, .dot and .geojson (LOOM) are for other programs, and so are --to hsds, fhir and \
      network, all JSON; what they cannot take of the map is told.
      A .geojson is read as a line graph of LOOM; --from ptv reads saved answers of the Finnish \
      Service Catalogue. With --mapping the tables may be those of any office: the mapping says which \
      column holds what.
      """)

  @Argument(help: "The map: a file, a folder of tables, or - for standard input.")
  var map: String

  @Argument(help: "Where it goes: a file, a folder of tables, or - for standard output.")
  var output: String

  @Option(name: .customLong("from"), help: "What the file is, where it does not tell it.")
  var source: MapSource?

  @Option(name: .customLong("to"), help: "The form; that of the ending unless given.")
  var form: MapForm?

  @Option(help: "How the tables of somebody else are to be understood (linjasto-mapping/1).")
  var mapping: String?

  @Flag(help: "A graph of the stations alone, joined by the lines that they share.")
  var stationsAlone = false

  @OptionGroup var day: DayOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    if source != nil && mapping != nil { throw ValidationError(.mappingIsForTables) }
  }

  func run() throws {
    let form = try MapForm.of(output, asked: self.form)
    if output != "-", form != .csv { try Output.check(output) }
    guard let source = importedFrom else {
      return try write(
        mapping.map { try MapInput.mapped(map, by: $0) } ?? loadNetwork(map, showsWarnings: true),
        as: form)
    }
    let language = language.lang ?? Speech.language
    let draft = try MapInput.imported(map, source, in: language)
    let network = draft.network(today: Clock.today)
    Terminal.note(network.diagnostics, further: network.further)
    if let network = network.value { return try write(network, as: form) }
    // What lacks is for the planner to fill in.
    if try MapOutput.write(draft.contents, as: form, to: output, in: language) {
      Terminal.note(Saying(.writtenIncomplete, "\(output)"))
    }
    throw Exit.problems
  }

  /// The other program whose file it is, if it is one.
  private var importedFrom: MapSource? {
    source ?? (map.lowercased().hasSuffix(".geojson") ? .loom : nil)
  }

  private func write(_ network: Network, as form: MapForm) throws {
    let graph: DataGraph.Form = stationsAlone ? .projection : .bipartite
    let language = language.language(of: [network])
    try MapOutput(network, language, graph: graph, asOf: try day.day())
      .write(as: form, to: output)
    let losses = form.carriage(graph)?.losses(of: network) ?? []
    guard !losses.isEmpty else { return }
    let texts = losses.map { Saying.Value.text($0.text(in: language)) }
    Terminal.note(Saying(.notCarried, .list(texts)))
  }
}

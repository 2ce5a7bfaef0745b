internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Turn a map into another form: a workbook, tables, YAML, JSON.",
    discussion: """
      The form is that of the file's ending: .yaml, .json, .xlsx, or a folder of tables (.csv), which \
      is told by a slash at its end or by its lack of an ending. From each of them the map comes back \
      as it was.
      With --mapping the tables may be those of any other office: the mapping says which column holds \
      what.
      """)

  @Argument(help: "The map: a file, a folder of tables, or - for standard input.")
  var map: String

  @Argument(help: "Where it goes: a file, a folder of tables, or - for standard output.")
  var output: String

  @Option(name: .customLong("to"), help: "The form; that of the ending unless given.")
  var form: MapForm?

  @Option(help: "How the tables of somebody else are to be understood (linjasto-mapping/1).")
  var mapping: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let form = try MapForm.of(output, asked: self.form)
    if output != "-", form != .csv { try Output.check(output) }
    let network =
      try mapping.map { try MapInput.mapped(map, by: $0) } ?? loadNetwork(map, showsWarnings: true)
    try MapOutput(network, language.language(of: [network])).write(as: form, to: output)
  }
}

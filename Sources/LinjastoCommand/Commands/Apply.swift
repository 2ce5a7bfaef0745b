internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoText

struct Apply: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Put changes from a spreadsheet into a map, after a look at what they change.",
    discussion: """
      A row changes the record of its id or name, in the columns that have something in them; a row \
      of another id or name is a new record. “(empty)” takes a value away, a mark in a column “Remove” \
      the record. Without --write nothing is changed: what would change is told as `linjasto diff` \
      tells it.
      """)

  @Argument(help: "The changes: a workbook (.xlsx), a table (.csv) or a folder of tables.")
  var changes: String

  @Argument(help: "The map file.")
  var map: String

  @Option(help: "How the tables of somebody else are to be understood (linjasto-mapping/1).")
  var mapping: String?

  @Flag(help: "Change the map file.")
  var write = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var language: LanguageOption

  func run() throws {
    let network = try loadNetwork(map)
    if write { try Output.check(map) }
    let changed =
      try mapping.map { try MapInput.mapped(changes, by: $0, addingTo: network) }
      ?? changed(network)
    let comparison = NetworkComparison(
      from: network, to: changed, asOf: try reading.day.day(), factsOnly: reading.factsOnly)
    try Terminal.result(comparison.text(in: language.language(of: [network])))
    guard network != changed else { return }
    if write {
      try MapOutput(changed, language.language(of: [network])).replace(map)
    } else {
      Terminal.note(Saying(.nothingWritten))
    }
  }

  private func changed(_ network: Network) throws -> Network {
    let tables = try MapInput.spreadsheet(changes)
    let read = tables.value.map {
      MapSheetReader.read(
        $0, changing: network, path: Input.shown(changes), today: Clock.today)
    }
    // What the map itself gives to look at is told by check.
    let problems = (read?.diagnostics ?? []).filter { $0.location != nil || $0.severity == .error }
    Terminal.note(
      tables.diagnostics + problems,
      further: tables.further
        + ProblemCount(errors: read?.further.errors ?? 0, warnings: 0),
      in: language.language(of: [network]))
    guard let value = read?.value else { throw Exit.problems }
    return value
  }
}

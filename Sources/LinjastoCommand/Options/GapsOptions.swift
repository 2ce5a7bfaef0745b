internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoText

/// Which maps to look at, and how to read them.
struct GapsOptions: ParsableArguments {
  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Option(
    help: .init(
      "Only this region, by code or name; repeat it, or put commas between.", valueName: "region"))
  var region: [String] = []

  @Option(
    help: .init(
      "Only this line, by code, id or name; repeat it, or put commas between.", valueName: "line"))
  var line: [String] = []

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: .init(
      "What if this station were not there; repeat it, or put commas between.",
      valueName: "station"))
  var without: [String] = []

  @Option(
    help: .init(
      "What if these stations and agreements were there (a linjasto-patch/1 file).",
      valueName: "file"))
  var with: String?

  @Option(
    help: .init(
      """
      Cases a month per region and line: a sheet saved as CSV, or the first of a workbook \
      (.xlsx), with the columns \
      region;line;cases_per_month (or alue;linja;tapauksia kuukaudessa). Counts under 5 are left \
      out, as they could point at a family.
      """, valueName: "file"))
  var demand: String?

  /// - Parameter cell: One cell to be explained, as it was typed.
  func picture(of networks: [Network], cell: String?) throws -> CoveragePicture {
    var question = GapsQuestion()
    question.regions = region
    question.lines = line
    question.asOf = reading.asOf
    question.factsOnly = reading.factsOnly
    question.without = without
    question.patch = try with.map { try readFile($0, PatchReader.read) }
    question.demand = try demand.map { try readDemand($0, networks) } ?? Demand()
    question.cell = cell
    return try Terminal.asked(question.picture(of: networks, today: Clock.today))
  }

  private func readDemand(_ path: String, _ networks: [Network]) throws -> Demand {
    let tables = SpreadsheetReader.read(try Input.bytes(path), path: Input.shown(path))
    let names = NameIndex(CoverageReport(of: networks), of: networks)
    let read = tables.value?.first.map { Demand.read($0, by: names) } ?? Diagnosed(nil)
    Terminal.note(
      tables.diagnostics + read.diagnostics, further: tables.further + read.further)
    guard let demand = read.value else { throw Exit.problems }
    return demand
  }
}

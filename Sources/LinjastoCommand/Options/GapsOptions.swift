internal import ArgumentParser
internal import Linjasto
internal import LinjastoFormat

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
      Cases a month per region and line, as rows region,line,cases_per_month; counts under 5 are \
      left out.
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
    let text = String(decoding: try Input.bytes(path), as: UTF8.self)
    let (demand, problems) = Demand.read(
      text, by: NameIndex(CoverageReport(of: networks), of: networks))
    for problem in problems { Terminal.note("\(path):\(problem)\n") }
    if !problems.isEmpty { throw Exit.problems }
    if demand.suppressed > 0 {
      Terminal.note("\(path): \(demand.suppressed) counts under \(Demand.smallest) left out\n")
    }
    return demand
  }
}

internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show which needs are covered in which region, what is missing, and how to close it.",
    discussion: """
      Several maps are seen as one picture: the same region, line or station is known by its id, \
      and contradictions are listed. Periods are compared with today, or with the day of --as-of.

        linjasto gaps MAP                       the matrix and its sums
        linjasto gaps MAP --region 13           one region, cell by cell
        linjasto gaps MAP --explain 13:H        what decided, station by station
        linjasto gaps MAP --plan                the cheapest way to close all gaps
        linjasto gaps MAP --facts-only          what the sources alone say
        linjasto gaps MAP --region 13 --html -o page.html
                                                a page with a map for those who lead the county

      --with reads a patch, --candidates own measures (all keys but the first are optional):

        patch: linjasto-patch/1
        stations: [{id: new-team, serves: ["13"], lines: [rare-diseases]}]
        agreements: [{station: barnahus, regions: ["13"], state: signed}]
        remove: [marak]

        candidates: linjasto-candidates/1
        costs: {verify: 1, agreement: 5}
        exclude: [valteri]
        measures: [{measure: extend, station: barnahus, regions: ["13"], cost: 3}]

      A gap is an answer: the report ends with status 0, gaps or not.
      """)

  @OptionGroup var options: GapsOptions

  @Option(
    help: .init(
      "Explain one cell, by region and line, each by code, id or name.", valueName: "region:line"))
  var explain: String?

  @Flag(help: "Show single points of failure, N−1 and N−2, and stations that join others.")
  var resilience = false

  @OptionGroup var planning: PlanOptions

  @OptionGroup var language: LanguageOption

  @Flag(help: "How to print; the default is text for a terminal.")
  var format: ReportFormat = .text

  @Option(
    name: [.customShort("o"), .long], help: .init("Write to this file.", valueName: "file"))
  var output = "-"

  func run() throws {
    try Output.check(output)
    try Output.write(answer(), to: output)
  }

  func answer() throws -> String {
    if format == .csv, explain != nil || resilience || planning.isAsked {
      throw Failure(.csvHasCells)
    }
    let networks = try options.maps.map { try loadNetwork($0) }
    let language = language.language(of: networks)
    let picture = try options.picture(of: networks, cell: explain)
    if let explanation = picture.explanation {
      return try format == .json
        ? JSONText.of(CellAnswer(explanation)) : explanation.text(picture.whole, in: language)
    }
    let planner = try planning.planner(for: picture)
    let report = GapsReport(
      picture: picture, language: language,
      resilience: resilience ? Resilience(of: picture.report, picture.networks) : nil,
      plan: planning.isAsked && format != .html ? planner(picture.report) : nil,
      planner: planner)
    return try report.text(format)
  }
}

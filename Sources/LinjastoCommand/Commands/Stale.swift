internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Stale: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stale",
    abstract: "List stations whose record nobody has confirmed for long, never confirmed first.")

  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Option(
    help: .init("How old a confirmation may be: days, weeks, months, years.", valueName: "12m"))
  var olderThan = Age(12, .months)

  @OptionGroup var day: DayOption

  @OptionGroup var language: LanguageOption

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let networks = try maps.map { try loadNetwork($0) }
    guard let day = try day.day().day(of: networks) else {
      throw Failure(.ageNeedsDay)
    }
    guard let report = StaleReport(of: networks, on: day, olderThan: olderThan) else {
      throw Failure(.noDaySoLongAgo, "\(olderThan)")
    }
    try Terminal.result(
      json
        ? JSONText.of(StaleAnswer(report)) : report.text(in: language.language(of: networks)))
  }
}

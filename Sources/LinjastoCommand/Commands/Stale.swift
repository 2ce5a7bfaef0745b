internal import ArgumentParser
internal import Foundation
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Stale: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List stations whose record nobody has confirmed for long, never confirmed first.")

  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Option(
    help: .init("How old a confirmation may be: days, weeks, months, years.", valueName: "12m"))
  var olderThan = Age(12, .months)

  @Option(help: .init("The day to look at (default: today).", valueName: "day"))
  var asOf: Day?

  @Option(help: .init("Language of names: fi, sv, en, se, smn or sms.", valueName: "code"))
  var lang: Language = .finnish

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let networks = try maps.map { try loadNetwork($0) }
    guard let day = asOf ?? Self.today,
      let report = StaleReport(of: networks, on: day, olderThan: olderThan)
    else { throw Failure("there is no day so long ago as \(olderThan)") }
    try Terminal.result(json ? JSONText.of(StaleAnswer(report)) : report.text(in: lang))
  }

  private static var today: Day? {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

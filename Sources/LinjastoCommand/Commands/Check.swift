internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Look for problems in maps and sum them up.",
    discussion: """
      Prints every problem with its place and its mending, then what the map holds. \
      `linjasto explain ID` tells what a problem means.
      """)

  @Argument(help: "Map files, or - for standard input.")
  var maps: [String]

  @Flag(help: "Draw each map, too, and look for what is wrong with the drawing.")
  var drawing = false

  @OptionGroup var day: DayOption

  @OptionGroup var language: LanguageOption

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let day = try drawing ? day.day() : nil
    let reports = try maps.map { try CheckReport($0, drawnAsOf: day) }
    if json {
      try Terminal.result(JSONText.of(reports))
    } else {
      for report in reports {
        Terminal.note(report.diagnostics, further: report.further, in: report.language)
        try Terminal.result(report.text)
      }
      if reports.count > 1, let first = reports.first {
        try Terminal.result(CheckReport.total(reports, in: first.language))
      }
    }
    if reports.contains(where: \.hasProblems) { throw Exit.problems }
  }
}

internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two versions of a map: what changed, and which cells got better or worse.",
    discussion: """
      Both versions are read today, or on the day of --as-of; --as-of map reads each on the date that \
      it states. A difference is an answer: the comparison ends with status 0.
      """)

  @Argument(help: "The earlier map file.")
  var old: String

  @Argument(help: "The later map file.")
  var new: String

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var language: LanguageOption

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let networks = try [old, new].map { try loadNetwork($0) }
    let comparison = NetworkComparison(
      from: networks[0], to: networks[1], asOf: try reading.day.day(),
      factsOnly: reading.factsOnly)
    try Terminal.result(
      json
        ? JSONText.of(ComparisonAnswer(comparison))
        : comparison.text(in: language.language(of: networks)))
  }
}

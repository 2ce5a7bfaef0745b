internal import ArgumentParser
internal import Linjasto
internal import LinjastoText

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compare two versions of a map: what changed, and which cells got better or worse.",
    discussion: """
      Each version is read on the date it states, or both on the day of --as-of. A difference is an \
      answer: the comparison ends with status 0.
      """)

  @Argument(help: "The earlier map file.")
  var old: String

  @Argument(help: "The later map file.")
  var new: String

  @Flag(help: "Drop what the maps mark as assumed.")
  var factsOnly = false

  @Option(help: .init("The day to look at, such as 2026-11-22.", valueName: "day"))
  var asOf: Day?

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let comparison = NetworkComparison(
      from: try loadNetwork(old), to: try loadNetwork(new),
      Reading(day: asOf, factsOnly: factsOnly))
    try Terminal.result(json ? JSONText.of(comparison) : comparison.text(in: .english))
  }
}

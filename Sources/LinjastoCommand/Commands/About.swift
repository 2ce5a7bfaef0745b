internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct About: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "about",
    abstract: "Tell everything that a map says, or all of one line, expert or region.",
    discussion: """
      How the network is steered and works, what is to be read, figures, open questions, lines, \
      experts and sources with their addresses.

        linjasto about maps/tampere.yaml
        linjasto about maps/tampere.yaml --line E --lang sv
        linjasto about maps/tampere.yaml --station marak
        linjasto about maps/tampere.yaml --region 08
      """)

  @Argument(help: "A map file, or - for standard input.")
  var map: String

  @Option(help: "A line by code, id or name: its clients, roles, guidance and experts.")
  var line: String?

  @Option(help: "An expert by id or name: everything that the record says.")
  var station: String?

  @Option(help: "A region by code or name: where to start, and who is on each line.")
  var region: String?

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var language: LanguageOption

  @Flag(help: "Print one JSON document instead of text.")
  var json = false

  func run() throws {
    let network = try loadNetwork(map)
    var question = AboutQuestion()
    question.line = line
    question.station = station
    question.region = region
    question.factsOnly = reading.factsOnly
    question.asOf = reading.asOf
    let asked = try Terminal.asked(question.subject(on: network, today: Clock.today))
    let sheet = AboutSheet(
      asked.subject, of: network, asked.reading, in: language.language(of: [network]))
    try Terminal.result(json ? JSONText.of(AboutAnswer(sheet, of: network)) : sheet.text)
  }
}

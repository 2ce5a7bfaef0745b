internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct WhyNotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not",
    abstract: "Why an expert is not on a route: every condition in the way, or the cost it adds.",
    discussion: """
        linjasto why-not maps/tampere.yaml separation-core-team --region 08 --need E
        linjasto why-not maps/tampere.yaml marak --case case.yaml
      """)

  @Argument(help: "The map, or - for standard input.")
  var map: String

  @Argument(help: "The expert by id or name.")
  var station: String

  @OptionGroup var options: JourneyOptions

  @Flag(help: "Print JSON instead of text.")
  var json = false

  func run() throws {
    let question = try JourneyQuestion(options, map: map)
    var names = NameResolver(question.network)
    let station = names.station(station)
    try names.finish()
    guard let station else { return }
    let why = JourneyPlanner(question.network, question.request).whyNot(station)
    let (network, language) = (question.network, question.language)
    try Terminal.result(
      json
        ? JSONText.of(WhyNotAnswer(why, on: network, in: language))
        : WhyNotSheet(why, on: network, in: language).text)
  }
}

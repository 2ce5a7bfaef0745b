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
    let (network, profile) = try options.load(map)
    let question = WhyNotQuestion(station, try options.question(of: profile, on: network))
    let asked = try Terminal.asked(question.request(on: network, today: Clock.today))
    let why = JourneyPlanner(network, asked.request).whyNot(asked.station)
    let language = options.answer.language(of: [network])
    try Terminal.result(
      json
        ? JSONText.of(WhyNotAnswer(why, on: network, in: language))
        : WhyNotSheet(why, on: network, in: language).text)
  }
}

internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct WhyNotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why-not",
    abstract:
      "Why an expert is not on a route: every condition in the way, or what taking it would mean.",
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
    let (networks, profile) = try options.load([map])
    var route = try options.question(of: profile)
    route.costs = try options.costs(over: networks[0])
    let question = WhyNotQuestion(station, route)
    let asked = try Terminal.asked(question.request(on: networks[0], today: Clock.today))
    let why = JourneyPlanner(
      networks[0], asked.request, isCancelled: options.bound.isOver()
    ).whyNot(asked.station)
    let style = options.style(on: networks)
    try Terminal.result(
      json
        ? JSONText.of(WhyNotAnswer(why, on: networks[0], in: style.language))
        : WhyNotSheet(why, on: networks[0], in: style).text)
  }
}

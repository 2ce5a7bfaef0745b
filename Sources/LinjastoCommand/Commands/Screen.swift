internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "What a case's coded answers suggest: lines, roles, level, and why.",
    discussion: """
        linjasto screen maps/tampere.yaml --form separation-criteria-2018 > case.yaml
        linjasto screen maps/tampere.yaml case.yaml
        linjasto screen maps/tampere.yaml --interactive

      An answer is yes, no or unknown; what is not known stays open and never becomes no. \
      Nothing of the case is stored, and a professional decides.
      """)

  @Argument(help: "The map, or - for standard input.")
  var map: String

  @Argument(
    help: .init("The case profile in YAML or JSON, or - for standard input.", valueName: "case"))
  var profile: String?

  @Option(
    help: .init(
      "Print the empty form of a screening, as a case to fill in.", valueName: "screening"))
  var form: String?

  @Flag(help: "With --form: print it for pen and paper.")
  var text = false

  @Flag(help: "Ask the questions one by one on the terminal. Writes nothing.")
  var interactive = false

  @Option(help: "With --interactive: which screening, by id or title, where the map has several.")
  var screening: String?

  @Option(help: "The region by code or name, in place of the profile's.")
  var region: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @OptionGroup var day: DayOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    let ways = [profile != nil, form != nil, interactive].count { $0 }
    if ways != 1 {
      throw ValidationError(
        ways == 0
          ? "name a case profile, or ask for --form SCREENING or --interactive"
          : "a case profile, --form and --interactive exclude each other")
    }
    if map == "-" && (profile == "-" || interactive) {
      throw ValidationError("the map and the answers cannot both come from standard input")
    }
  }

  func run() throws {
    let network = try loadNetwork(map)
    let language = language.language(of: [network])
    let profile = try profile.map { try loadCase($0, for: network) }
    var question = ScreeningQuestion()
    question.screening = form ?? screening
    question.region = region
    question.asOf = day.asOf
    question.profile = profile
    let asked = try Terminal.asked(question.request(on: network, today: Clock.today))
    if form != nil {
      let form = ScreeningForm(
        asked.screening, on: network, region: asked.region, in: language)
      return try Terminal.result(text ? form.text : form.yaml)
    }
    let answers =
      try profile?.answers
      ?? Interview.ask(ScreeningForm(asked.screening, on: network, in: language))
    let result = asked.screening.evaluate(answers)
    if json { return try Terminal.result(JSONText.of(ScreeningAnswer(result))) }
    let sheet = ScreeningSheet(
      result, of: asked.screening, on: network, entry: asked.entry, on: asked.day,
      in: language)
    try Terminal.result(sheet.text)
  }
}

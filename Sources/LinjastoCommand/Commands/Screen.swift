internal import ArgumentParser
internal import Linjasto
internal import LinjastoAnswers
internal import LinjastoText

struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "What a case's coded answers suggest: lines, roles, level, and why.",
    discussion: """
        linjasto screen maps/tampere.yaml --form separation-criteria-2018 > case.yaml
        linjasto screen maps/tampere.yaml case.yaml
        linjasto screen maps/tampere.yaml --interactive

      An answer is yes, no or unknown; what is not known stays open and never becomes no. A sign \
      that is answered yes counts for its theme. --interactive asks for the region first, and ends \
      with whom to contact.
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

  @Option(
    help: """
      With --interactive: which screening, by id or title, where the map has several. (default: it \
      is asked)
      """)
  var screening: String?

  @Option(help: "With --interactive: the screening of this line, by code, id or name.")
  var line: String?

  @Option(help: "The region by code or name, in place of the profile's.")
  var region: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @OptionGroup var client: ClientOptions

  @OptionGroup var reach: ContactsOption

  @OptionGroup var bound: TimeOption

  @OptionGroup var day: DayOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    let ways = [profile != nil, form != nil, interactive].count { $0 }
    if ways != 1 {
      throw ValidationError(ways == 0 ? .nameScreenWay : .screenWaysExclude)
    }
    if reach.contacts != nil && !interactive {
      throw ValidationError(.contactsNeedInterview)
    }
    if !interactive && (client.age != nil || client.clientLanguage != nil) {
      throw ValidationError(.clientNeedsInterview)
    }
    if map == "-" && (profile == "-" || interactive) {
      throw ValidationError(.answersFromInput)
    }
    if reach.contacts == "-" {
      throw ValidationError(.contactsFromInput)
    }
  }

  func run() throws {
    let network = try loadNetwork(map)
    let language = language.language(of: [network])
    if interactive { return try interview(on: network, in: language) }
    var question = question
    question.profile = try profile.map { try loadCase($0, for: network) }
    question.screening = form ?? screening
    let asked = try Terminal.asked(question.request(on: network, today: Clock.today))
    if form != nil {
      let form = ScreeningForm(
        asked.screening, on: network, region: asked.region, entry: asked.entry, in: language)
      return try Terminal.result(text ? form.text : form.yaml)
    }
    let result = asked.screening.evaluate(question.profile?.answers ?? [:])
    if json { return try Terminal.result(JSONText.of(ScreeningAnswer(result))) }
    let sheet = ScreeningSheet(
      result, of: asked.screening, on: network, entry: asked.entry, on: asked.day,
      in: language)
    try Terminal.result(sheet.text)
  }

  private var question: ScreeningQuestion {
    var question = ScreeningQuestion()
    question.screening = screening
    question.line = line
    question.region = region
    question.asOf = day.asOf
    return question
  }

  /// Asks for the region, for the form where there are several, and then its questions; ends with
  /// what the answers suggest and whom to contact.
  private func interview(on network: Network, in language: Language) throws {
    var style = SheetStyle(in: language)
    style.contacts = try reach.contacts(for: [network])
    var interview = Interview(on: network, in: language)
    var question = question
    // Words that the map does not have are told before anybody has answered anything.
    let asksForm = screening == nil && line == nil && network.screenings.count > 1
    if asksForm { question.screening = network.screenings[0].id.rawValue }
    _ = try Terminal.asked(question.request(on: network, today: Clock.today))
    if region == nil { question.region = try interview.region()?.rawValue }
    if asksForm { question.screening = try interview.form()?.rawValue }
    let asked = try Terminal.asked(question.request(on: network, today: Clock.today))
    let answers = try interview.answers(to: asked.screening)
    let result = asked.screening.evaluate(answers)
    if json { return try Terminal.result(JSONText.of(ScreeningAnswer(result))) }
    let sheet = ScreeningSheet(
      result, of: asked.screening, on: network, entry: asked.entry, on: asked.day, in: language)
    guard let region = asked.region, !result.lines.isEmpty || !result.roles.isEmpty else {
      return try Terminal.result(sheet.text)
    }
    var profile = CaseProfile(map: network.id, screening: asked.screening.id, region: region)
    profile.answers = answers
    profile.clientAge = client.age
    profile.clientLanguage = client.clientLanguage
    profile.asOf = asked.day
    let request = profile.request(from: region, on: network)
    let plan = JourneyPlanner(network, request, isCancelled: bound.isOver()).plan()
    let route = RouteSheet(plan, on: network, in: style)
    try Terminal.result("\(sheet.textBeforeRoute)\n\(route.text)")
  }
}

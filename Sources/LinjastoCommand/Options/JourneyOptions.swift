internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat
internal import LinjastoText

/// The options that say what a journey is asked for: `route` and `why-not` share them.
struct JourneyOptions: ParsableArguments {
  @Option(
    name: .customLong("case"),
    help: .init(
      "A case profile: coded answers in YAML or JSON, - for standard input. Never stored.",
      valueName: "file"))
  var profile: String?

  @Option(help: "The region by code or name: 08 or Pirkanmaa. In place of the profile's.")
  var region: String?

  @Option(
    help: .init(
      "A need: a line by code, id or name. Repeat it, or put commas between: E,K,M.",
      valueName: "line"))
  var need: [String] = []

  @Option(help: "A role that is needed, by id or name. Repeat it, or put commas between.")
  var role: [String] = []

  @Flag(help: "Ask for the core roles of the needed lines as well.")
  var core = false

  @OptionGroup var client: ClientOptions

  @Option(name: .customLong("as"), help: "One contact after another, or all at one table.")
  var shape: JourneyRequest.Shape = .chain

  @Option(help: "The language the experts must speak.")
  var language: Language?

  @Option(help: "How they must work.")
  var mode: Station.Mode?

  @Flag(help: "Leave out those who charge, or charge for some.")
  var freeOnly = false

  @Flag(help: "Count planned and inquired experts as if they were there; they are marked.")
  var planned = false

  @Option(
    help: .init(
      "An expert not to contact, by id or name. Repeat it, or put commas between.",
      valueName: "station"))
  var avoid: [String] = []

  @Option(help: .init("An expert to contact in any case.", valueName: "station"))
  var include: [String] = []

  @Option(
    help: .init("An expert consulted before: what they cover is done.", valueName: "station"))
  var already: [String] = []

  @Option(
    help: .init("An expert who is away, until and with a day.", valueName: "station[:date]"))
  var unavailable: [String] = []

  @Option(help: .init("Start here, in place of the region's entry.", valueName: "station"))
  var entry: String?

  @OptionGroup var reading: ReadingOptions

  @Option(
    help: .init(
      """
      Costs in whole points, in place of the map's: a file with any of handoff: 4, ride: 2, \
      change: 1, return: 1, contact: 10, fee: 3, distance: 1, partial: 5, assumption: 4 (the \
      defaults). The sheet then tells the effort in points at its foot.
      """, valueName: "file"))
  var costs: String?

  @OptionGroup var bound: TimeOption

  @Flag(help: "Print ids behind names, to look them up in the map.")
  var ids = false

  @OptionGroup var answer: LanguageOption

  /// What the options ask for, in words.
  func question(alternatives: Int = 0, of profile: CaseProfile?) throws -> RouteQuestion {
    var question = RouteQuestion()
    question.region = region
    question.needs = need
    question.roles = role
    question.withCore = core
    question.clientAge = client.age
    question.clientLanguage = client.clientLanguage
    question.shape = shape
    question.alternatives = alternatives
    question.language = language
    question.mode = mode
    question.freeOnly = freeOnly
    question.planned = planned
    question.avoid = avoid
    question.include = include
    question.already = already
    question.unavailable = unavailable
    question.entry = entry
    question.asOf = reading.asOf
    question.factsOnly = reading.factsOnly
    question.profile = profile
    return question
  }

  /// The costs of the file, over those of the map; nil without a file.
  func costs(over network: Network) throws -> Costs? {
    try costs.map { path in
      try readFile(path, orEnd: Exit.failure) {
        CostsReader.read($0, over: network.costs)
      } orTables: {
        SideSheetReader.costs($0, over: network.costs, path: Input.shown(path))
      }
    }
  }

  /// How the answer is written.
  func style(on networks: [Network]) -> SheetStyle {
    var style = SheetStyle(in: answer.language(of: networks))
    style.showsIDs = ids
    style.showsCosts = costs != nil
    return style
  }

  /// The networks and the case profile, of which one at most comes from standard input.
  func load(_ maps: [String]) throws -> (networks: [Network], profile: CaseProfile?) {
    if (maps + [profile].compactMap(\.self)).count(where: { $0 == "-" }) > 1 {
      throw Failure(.oneFromInput)
    }
    let networks = try maps.map { try loadNetwork($0) }
    return (networks, try profile.map { try loadCase($0, among: networks) })
  }
}

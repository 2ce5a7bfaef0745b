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

  @Option(help: "With --interactive: which screening, where the map has several.")
  var screening: String?

  @Option(help: "The region by code or name, in place of the profile's.")
  var region: String?

  @Flag(help: "Print JSON instead of text.")
  var json = false

  @Option(help: "The language of the sheet. (default: the map's own)")
  var lang: SheetLanguage?

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
    let language = lang?.language ?? network.defaultLanguage
    var names = NameResolver(network)
    let named = region.flatMap { names.region($0) }
    if let form {
      let id = names.screening(form)
      try names.finish()
      guard let found = id.flatMap({ network[$0] }) else { return }
      let form = ScreeningForm(found, on: network, region: named, in: language)
      return try Terminal.result(text ? form.text : form.yaml)
    }
    if let profile {
      try names.finish()
      let profile = try loadCase(profile, for: network)
      guard let (screening, result) = profile.screened(on: network) else {
        throw Failure("the profile names no screening; write screening: and its id")
      }
      return try show(result, of: screening, on: network, named ?? profile.region, language)
    }
    let asked = try choose(on: network, &names)
    let form = ScreeningForm(asked, on: network, in: language)
    let answers = try Interview.ask(form)
    try show(asked.evaluate(answers), of: asked, on: network, named, language)
  }

  private func choose(on network: Network, _ names: inout NameResolver) throws -> Screening {
    if let screening, let id = names.screening(screening), let found = network[id] {
      try names.finish()
      return found
    }
    if screening == nil && network.screenings.count != 1 {
      let ids = network.screenings.map(\.id.rawValue).joined(separator: ", ")
      names.problem(
        ids.isEmpty ? "the map has no screening" : "say which with --screening: \(ids)")
    }
    try names.finish()
    return network.screenings[0]
  }

  private func show(
    _ result: ScreeningResult, of screening: Screening, on network: Network, _ region: Region.ID?,
    _ language: Language
  ) throws {
    if json { return try Terminal.result(JSONText.of(ScreeningAnswer(result))) }
    let entry = region.flatMap {
      JourneyRequest(region: $0, requirements: []).entries(of: network).first
    }
    let sheet = ScreeningSheet(result, of: screening, on: network, entry: entry, in: language)
    try Terminal.result(sheet.text)
  }
}

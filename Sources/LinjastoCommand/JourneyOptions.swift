internal import ArgumentParser
internal import Foundation
internal import Linjasto
internal import LinjastoFormat

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

  @Option(help: "A role that is needed, by id or name. May be repeated.")
  var role: [String] = []

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

  @Option(help: .init("An expert not to contact. May be repeated.", valueName: "station"))
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

  @Option(
    help: .init(
      "The day that counts for agreements and periods, or `any`. (default: today)",
      valueName: "yyyy-mm-dd"))
  var asOf: String?

  @Flag(help: "Drop what the map assumes; only facts of its sources count.")
  var factsOnly = false

  @Option(
    help: .init(
      """
      Costs in whole points, in place of the map's: a file with any of handoff: 4, ride: 2, \
      change: 1, return: 1, contact: 10, fee: 3, distance: 1 (the defaults).
      """, valueName: "file"))
  var costs: String?

  @Option(help: "The language of the sheet. (default: the map's own)")
  var lang: SheetLanguage?
}

/// What the options ask for on one network.
struct JourneyQuestion {
  let network: Network
  var request: JourneyRequest
  let screening: (screening: Screening, result: ScreeningResult)?
  let language: Language

  /// Every wrong option is reported at once.
  init(_ options: JourneyOptions, map: String, alternatives: Int = 0, needsNeeds: Bool = false)
    throws
  {
    if map == "-" && options.profile == "-" {
      throw Failure("the map and the case cannot both come from standard input")
    }
    let network = try loadNetwork(map)
    let profile = try options.profile.map { try loadCase($0, for: network) }
    var names = NameResolver(network)
    let named = options.region.flatMap { names.region($0) }
    if options.region == nil && profile?.region == nil {
      names.problem("name the region with --region: \(names.regions)")
    }
    let region = named ?? profile?.region ?? network.regions.first?.id ?? ""
    var request =
      profile?.request(from: region, on: network)
      ?? JourneyRequest(region: region, requirements: [])
    request.requirements += options.need.flatMap { names.lines($0) }.map(Requirement.line)
    request.requirements += options.role.flatMap { names.roles($0) }.map(Requirement.role)
    if profile == nil && request.requirements.isEmpty && options.need.isEmpty
      && options.role.isEmpty && needsNeeds
    {
      names.problem(
        "say what is needed with --need LINE, --role ROLE or --case FILE; lines: \(names.allLines)")
    }
    request.shape = options.shape
    request.alternatives = alternatives
    request.language = options.language ?? request.language
    request.mode = options.mode ?? request.mode
    request.freeOnly = options.freeOnly || request.freeOnly
    request.planned = options.planned
    request.avoided += options.avoid.flatMap { names.stations($0) }
    request.included += options.include.flatMap { names.stations($0) }
    request.consulted += options.already.flatMap { names.stations($0) }
    request.entry = options.entry.flatMap { names.station($0) }
    for text in options.unavailable { names.unavailable(text, in: &request) }
    request.reading.factsOnly = options.factsOnly
    if let asOf = options.asOf {
      request.reading.day = asOf == "any" ? nil : names.day(asOf, "--as-of")
    } else if request.reading.day == nil {
      request.reading.day = Self.today
    }
    if let path = options.costs { request.costs = try Self.costs(path, over: network.costs) }
    if request.requirements.count + request.included.count > JourneyPlanner.limit {
      names.problem("more than \(JourneyPlanner.limit) needs and included experts at once")
    }
    try names.finish()
    self.network = network
    self.request = request
    screening = profile?.screened(on: network)
    language = options.lang?.language ?? network.defaultLanguage
  }

  private static func costs(_ path: String, over base: Costs) throws -> Costs {
    let file = try Input.file(path)
    let read = file.value.map { CostsReader.read($0, over: base) }
    Terminal.note(file.diagnostics + (read?.diagnostics ?? []))
    guard let costs = read?.value else { throw Exit.failure }
    return costs
  }

  private static var today: Day? {
    let now = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = now.year, let month = now.month, let day = now.day else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

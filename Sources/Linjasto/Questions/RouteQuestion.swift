/// What a route is asked for, in the words that people type: regions, lines, roles and stations by
/// code, id or name in any language.
///
/// ```swift
/// var question = RouteQuestion()
/// question.region = "Pirkanmaa"
/// question.needs = ["E,K"]
/// let request = question.request(on: network, today: Day("2026-11-26"))
/// ```
public struct RouteQuestion: Sendable {
  /// In place of the profile's.
  public var region: String?
  /// Lines; each text is one name or a list with commas.
  public var needs: [String] = []
  /// As lines in ``needs``.
  public var roles: [String] = []
  /// Whether the core roles of the needed lines are needed as well.
  public var withCore = false
  /// Of the client, in full years; nil for the profile's.
  public var clientAge: Int?
  /// Of the client; nil for the profile's.
  public var clientLanguage: Language?
  /// One contact after another, or everybody at one table.
  public var shape: JourneyRequest.Shape = .chain
  /// How many further answers with other experts; more than 100 are not searched for.
  public var alternatives = 3
  /// The language that the experts must speak.
  public var language: Language?
  /// How the experts must work; nil for the profile's.
  public var mode: Station.Mode?
  /// Leave out those who charge; the profile may ask for it as well.
  public var freeOnly = false
  /// Count planned and inquired stations as if they were there, marked.
  public var planned = false
  /// Stations, as lines in ``needs``.
  public var avoid: [String] = []
  /// To be contacted whatever they cover.
  public var include: [String] = []
  /// Consulted before.
  public var already: [String] = []
  /// Stations that are away, each with the last day of it behind a colon where it is known.
  public var unavailable: [String] = []
  /// Where to start, in place of the region's own entry.
  public var entry: String?
  /// `2026-11-22`, `map` or `any`; nil for the profile's day, else today.
  public var asOf: String?
  /// Drop everything that the map only assumes.
  public var factsOnly = false
  /// In place of the map's.
  public var costs: Costs?
  /// What the case says, in codes; the words above come on top.
  public var profile: CaseProfile?
  /// Whether a question that needs nobody is told so.
  var mustNeed = true

  /// A question that names neither region nor need: not complete yet.
  public init() {}

  /// What is asked of `network`, or every word that it does not have.
  ///
  /// - Parameter today: The day of a question that names none; the library knows no clock.
  public func request(on network: Network, today: Day?) -> Diagnosed<JourneyRequest> {
    var words = WordReader(network)
    let request = request(on: network, today: today, &words)
    return Diagnosed(words.diagnostics.isEmpty ? request : nil, words.diagnostics)
  }

  func request(on network: Network, today: Day?, _ words: inout WordReader) -> JourneyRequest {
    let named = region.flatMap { words.region($0, "region") }
    if region == nil && profile?.region == nil {
      words.miss(.nameRegion, "region", regions: true)
    }
    let region = named ?? profile?.region ?? network.regions[0].id
    var request =
      profile?.request(from: region, on: network)
      ?? JourneyRequest(region: region, requirements: [])
    let lines = words.lines(needs, "need")
    request.requirements += lines.map { .line($0) }
    request.named = words.stations(namedBy: needs, on: lines, of: network)
    request.requirements += words.roles(roles, "role").map { .role($0) }
    if mustNeed && profile == nil && needs.isEmpty && roles.isEmpty {
      words.miss(.sayNeed, "need", lines: true)
    }
    if withCore {
      let core = request.requirements.lines.flatMap { network[$0]?.requires.core ?? [] }
      request.requirements += core.map { .role($0) }
      request.requirements = request.requirements.firstOccurrences
    }
    request.shape = shape
    request.alternatives = min(max(alternatives, 0), 100)
    request.language = language ?? request.language
    request.mode = mode ?? request.mode
    request.freeOnly = freeOnly || request.freeOnly
    request.planned = planned
    request.avoided += words.stations(avoid, "avoid")
    request.included += words.stations(include, "include")
    request.consulted += words.stations(already, "already")
    request.entry = entry.flatMap { words.station($0, "entry") }
    for text in unavailable { read(unavailable: text, into: &request, &words) }
    request.costs = costs
    request.reading = Reading(
      day: words.day(asOf, of: [network], today: request.reading.day ?? today),
      factsOnly: factsOnly,
      client: Client(
        age: clientAge ?? request.clientAge, language: clientLanguage ?? request.clientLanguage))
    if request.requirements.count + request.included.count > JourneyPlanner.limit {
      words.report(
        .tooManyNeeds, Saying(.tooManyNeeds, "\(JourneyPlanner.limit)"), "need",
        help: Saying(.askInTwo))
    }
    return request
  }

  private func read(
    unavailable text: String, into request: inout JourneyRequest, _ words: inout WordReader
  ) {
    let colon = text.lastIndex(of: ":")
    let name = colon.map { String(text[..<$0]) } ?? text
    let until = colon.map { String(text[text.index(after: $0)...]) }
    guard let id = words.station(name, "unavailable") else { return }
    request.unavailable[id] = .some(until.flatMap { words.day($0, "unavailable") })
  }
}

/// Why one station is not on a route.
public struct WhyNotQuestion: Sendable {
  /// By id or name.
  public var station: String
  /// The question whose best answer is looked at; it need not need anybody.
  public var route: RouteQuestion

  public init(_ station: String, _ route: RouteQuestion) {
    self.station = station
    self.route = route
    self.route.mustNeed = false
  }

  /// The station and the request, or every word that the network does not have.
  public func request(
    on network: Network, today: Day?
  ) -> Diagnosed<(station: Station.ID, request: JourneyRequest)> {
    var words = WordReader(network)
    let id = words.station(station, "station")
    let request = route.request(on: network, today: today, &words)
    guard let id, words.diagnostics.isEmpty else { return Diagnosed(nil, words.diagnostics) }
    return Diagnosed((id, request))
  }
}

public import Linjasto
internal import LinjastoText
internal import Synchronization

/// A case by chance, as the page's engine is asked it and as the library is.
public struct RouteProfile {
  /// By the keys of the module, which are the command's options with underscores.
  public private(set) var asked: [String: Any] = [:]
  public private(set) var question = RouteQuestion()
  public let language: Language
  private let seed: UInt64

  public static let today = Day("2026-06-01")

  /// - Parameter networks: Any of their words may be asked for.
  public init(seed: UInt64, on networks: [Network]) {
    self.seed = seed
    var chance = SplitMix64(seed: seed)
    func take<Item>(_ items: [Item]) -> Item? { items.randomElement(using: &chance) }
    func happens(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &chance) < percent }
    func some(_ items: [String], _ count: ClosedRange<Int>) -> [String] {
      Array(items.shuffled(using: &chance).prefix(Int.random(in: count, using: &chance)))
    }
    let home = take(networks) ?? networks[0]
    let lines = networks.flatMap { $0.lines.map(\.id.rawValue) }
    let roles = networks.flatMap { $0.roles.map(\.id.rawValue) }
    let stations = home.stations.map(\.id.rawValue)
    language = take([.finnish, .swedish, .english]) ?? .finnish
    let region = take(home.regions.map(\.id.rawValue)) ?? "08"
    (asked["lang"], asked["today"]) = (language.rawValue, "2026-06-01")
    (asked["region"], question.region) = (region, region)
    let needs = some(lines, 1...5)
    (asked["need"], question.needs) = (needs, needs)
    let wanted = some(roles, 0...4)
    (asked["role"], question.roles) = (wanted, wanted)
    question.alternatives = Int.random(in: 0...7, using: &chance)
    asked["alternatives"] = question.alternatives
    if happens(35) { (asked["as"], question.shape) = ("team", .team) }
    if happens(20) { (asked["core"], question.withCore) = (true, true) }
    if happens(40) { (asked["planned"], question.planned) = (true, true) }
    if happens(25) { (asked["facts_only"], question.factsOnly) = (true, true) }
    if happens(15) { (asked["free_only"], question.freeOnly) = (true, true) }
    if happens(15) {
      question.mode = take([.phone, .online, .ownClient])
      asked["mode"] = question.mode?.rawValue
    }
    if happens(15) {
      question.language = take([.swedish, .english, .northernSami])
      asked["language"] = question.language?.rawValue
    }
    if happens(15) {
      question.clientAge = Int.random(in: 0...20, using: &chance)
      asked["age"] = question.clientAge
    }
    if happens(10) {
      question.clientLanguage = .swedish
      asked["client_language"] = "sv"
    }
    question.avoid = happens(25) ? some(stations, 1...3) : []
    question.include = happens(15) ? some(stations, 1...2) : []
    question.already = happens(15) ? some(stations, 1...2) : []
    question.unavailable =
      happens(20) ? some(stations, 1...2).map { happens(50) ? "\($0):2026-12-31" : $0 } : []
    if !question.avoid.isEmpty { asked["avoid"] = question.avoid }
    if !question.include.isEmpty { asked["include"] = question.include }
    if !question.already.isEmpty { asked["already"] = question.already }
    if !question.unavailable.isEmpty { asked["unavailable"] = question.unavailable }
    if happens(8) {
      question.entry = take(stations)
      asked["entry"] = question.entry
    }
    if happens(30) {
      question.asOf = take(["map", "any", "2024-03-01", "2030-01-01"])
      asked["as_of"] = question.asOf
    }
    if happens(20), let screening = take(home.screenings) {
      var profile = CaseProfile(map: home.id, screening: screening.id)
      for question in screening.questions where happens(70) {
        profile.answers[question.id] = take([.yes, .yes, .no, .unknown])
      }
      question.profile = profile
      let answers = profile.answers.map { ($0.key.rawValue, $0.value.rawValue) }
      asked["case"] = [
        "screening": screening.id.rawValue,
        "answers": Dictionary(uniqueKeysWithValues: answers),
      ]
    }
  }

  /// What the library says, or why it cannot: planned once in a run of tests, whoever asks.
  ///
  /// - Parameter networks: Those of the case, whole.
  public func sheet(on networks: [Network]) -> (status: Int, text: String) {
    let key = "\(seed) \(networks.map { "\($0.id) \($0.stations.count)" })"
    if let known = Self.planned.withLock({ $0[key] }) { return known }
    let sheet = plannedSheet(on: networks)
    Self.planned.withLock { $0[key] = sheet }
    return sheet
  }

  private static let planned = Mutex<[String: (status: Int, text: String)]>([:])

  private func plannedSheet(on networks: [Network]) -> (status: Int, text: String) {
    let formatter = DiagnosticFormatter(language)
    let maps = question.maps(networks, today: Self.today)
    guard let asked = maps.value else { return (1, formatter.text(maps.diagnostics)) }
    let request = question.request(on: asked.own, today: Self.today)
    guard let wanted = request.value else { return (1, formatter.text(request.diagnostics)) }
    let plan = JourneyPlanner(asked.own, wanted).plan()
    let sheet = RouteSheet(
      plan, on: asked.own, screening: question.profile?.screened(on: asked.own),
      neighbors: asked.others.isEmpty
        ? nil : plan.neighbors(among: asked.others, beside: asked.own),
      in: SheetStyle(in: language))
    return (0, sheet.text)
  }

  /// What the library says of a station that is not in the answer; nil where it cannot.
  public func whyNot(_ station: Station.ID, on network: Network) -> String? {
    let question = WhyNotQuestion(station.rawValue, question)
    guard let asked = question.request(on: network, today: Self.today).value else { return nil }
    let why = JourneyPlanner(network, asked.request).whyNot(asked.station)
    return WhyNotSheet(why, on: network, in: language).text
  }

  /// The same as the command is asked it; nil for a case, which it reads from a file.
  public func arguments(_ maps: [String]) -> [String]? {
    guard question.profile == nil else { return nil }
    var arguments = ["route"] + maps.map { "maps/\($0).yaml" }
    for (key, value) in asked.sorted(by: { $0.key < $1.key }) where key != "today" {
      let option = "--" + key.replacing("_", with: "-")
      switch value {
      case is Bool: arguments += [option]
      case let items as [String]: arguments += items.flatMap { [option, $0] }
      default: arguments += [option, "\(value)"]
      }
    }
    return question.asOf == nil ? arguments + ["--as-of", "2026-06-01"] : arguments
  }
}

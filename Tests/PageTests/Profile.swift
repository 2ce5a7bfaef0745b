import Linjasto
import LinjastoText
import TestSupport
import Testing

/// A question at random, as the page's engine and as the library is asked it.
struct Profile {
  /// As the doors of the page take it.
  private(set) var asked: [String: Any]
  private(set) var question = RouteQuestion()
  let language: Language

  static let day = Day("2026-06-01")

  init(on network: Network, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func some<Items: Collection>(_ items: Items, _ most: Int) -> [Items.Element] {
      Array(items.shuffled(using: &random).prefix(Int.random(in: 0...most, using: &random)))
    }
    func isSo(oneIn count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
    let stations = network.stations.map(\.id.rawValue)
    language = [.finnish, .swedish, .english].randomElement(using: &random) ?? .finnish
    asked = ["lang": language.rawValue, "as_of": "2026-06-01"]
    question.asOf = "2026-06-01"

    question.region = network.regions.randomElement(using: &random)?.id.rawValue
    question.needs = some(network.lines.map(\.id.rawValue), 4)
    question.roles = some(network.roles.map(\.id.rawValue), 2)
    if question.needs.isEmpty { question.needs = [network.lines[0].code] }
    if isSo(oneIn: 3) { question.withCore = true }
    if isSo(oneIn: 3) { question.clientAge = Int.random(in: 0...30, using: &random) }
    if isSo(oneIn: 4) { question.clientLanguage = .swedish }
    if isSo(oneIn: 4) { question.shape = .team }
    if isSo(oneIn: 4) { question.language = .swedish }
    if isSo(oneIn: 4) { question.mode = Station.Mode.allCases.randomElement(using: &random) }
    if isSo(oneIn: 4) { question.freeOnly = true }
    if isSo(oneIn: 4) { question.planned = true }
    if isSo(oneIn: 5) { question.factsOnly = true }
    if isSo(oneIn: 3) { question.avoid = some(stations, 3) }
    if isSo(oneIn: 5) { question.include = some(stations, 2) }
    if isSo(oneIn: 5) { question.already = some(stations, 2) }
    if isSo(oneIn: 4) { question.unavailable = some(stations, 2).map { "\($0):2026-07-01" } }
    if isSo(oneIn: 6) { question.entry = stations.randomElement(using: &random) }

    asked["region"] = question.region
    asked["age"] = question.clientAge
    asked["client_language"] = question.clientLanguage?.rawValue
    asked["language"] = question.language?.rawValue
    asked["mode"] = question.mode?.rawValue
    asked["entry"] = question.entry
    if question.shape == .team { asked["as"] = "team" }
    let flags = [
      "core": question.withCore, "free_only": question.freeOnly, "planned": question.planned,
      "facts_only": question.factsOnly,
    ]
    for (key, isSo) in flags where isSo { asked[key] = true }
    let lists = [
      "need": question.needs, "role": question.roles, "avoid": question.avoid,
      "include": question.include, "already": question.already,
      "unavailable": question.unavailable,
    ]
    for (key, names) in lists where !names.isEmpty { asked[key] = names }
  }

  /// What `linjasto route` prints.
  func route(on network: Network) throws -> String {
    let request = try #require(question.request(on: network, today: Profile.day).value)
    return RouteSheet(JourneyPlanner(network, request).plan(), on: network, in: language).text
  }

  /// What `linjasto why-not` prints of a station.
  func whyNot(_ station: Station.ID, on network: Network) throws -> String {
    var question = question
    question.alternatives = 0
    let asked = try #require(
      WhyNotQuestion(station.rawValue, question).request(on: network, today: Profile.day).value)
    let why = JourneyPlanner(network, asked.request).whyNot(asked.station)
    return WhyNotSheet(why, on: network, in: language).text
  }
}

import Linjasto
import TestSupport
import Testing

/// Questions in words become requests by one look-up, with every wrong word told at once.
@Suite struct QuestionTests {
  private let network: Network
  private let today: Day

  init() throws {
    network = try Repository.network("tampere")
    today = try #require(Day("2026-11-26"))
  }

  @Test(arguments: ["08", "Pirkanmaa", "pirkanmaan hyvinvointialue", "Birkaland"])
  func `route and gaps find a region by the same words`(text: String) throws {
    var route = RouteQuestion()
    route.region = text
    route.needs = ["E"]
    let request = try #require(route.request(on: network, today: today).value)
    #expect(request.region == "08")
    #expect(request.reading.day == today)
    var gaps = GapsQuestion()
    gaps.regions = [text]
    let picture = try #require(gaps.picture(of: [network], today: today).value)
    #expect(picture.report.regions.map(\.id) == ["08"])
    #expect(picture.report.day == today)
    var screening = ScreeningQuestion()
    screening.region = text
    let asked = try #require(screening.request(on: network, today: today).value)
    #expect(asked.region == "08")
    #expect(asked.entry == "ot-coordinator-pirkanmaa")
  }

  @Test func `lists may have commas, and names with commas stay whole`() throws {
    var route = RouteQuestion()
    route.region = "08"
    route.needs = ["E,K", "Vaativat erotilanteet"]
    route.roles = ["lawyer,police"]
    let request = try #require(route.request(on: network, today: today).value)
    #expect(
      request.requirements == [
        .line("high-conflict-separation"), .line("high-risk-violence"), .role("lawyer"),
        .role("police"),
      ])
    let comma = try #require(
      network.stations.first { $0.name.text(in: .finnish).contains(",") })
    route.avoid = [comma.name.text(in: .finnish)]
    #expect(route.request(on: network, today: today).value?.avoided == [comma.id])
  }

  @Test func `every wrong word of a question is told, each with its part and what was meant`() {
    var route = RouteQuestion()
    route.region = "Pirkanma,"
    route.needs = ["Q", "E"]
    route.roles = ["lawer"]
    route.avoid = ["ot-coordinator"]
    route.unavailable = ["police:soon"]
    route.asOf = "tomorrow"
    let asked = route.request(on: network, today: today)
    #expect(asked.value == nil)
    let told = asked.diagnostics.map { "\($0.subject ?? ""): \($0.id.rawValue)" }
    #expect(
      told == [
        "region: unknown-name", "need: unknown-name", "role: unknown-name",
        "avoid: ambiguous-name", "unavailable: bad-date", "as-of: bad-date",
      ])
    #expect(asked.diagnostics.allSatisfy { $0.help != nil && $0.severity == .error })
  }

  @Test func `a question without a region or a need says what there is`() {
    let asked = RouteQuestion().request(on: network, today: today)
    #expect(asked.diagnostics.map(\.id) == [.incompleteQuestion, .incompleteQuestion])
    #expect(asked.diagnostics[0].help?.text(in: .english).contains("08 Pirkanmaan") == true)
    #expect(asked.diagnostics[1].help?.text(in: .english).contains("E Vaativat") == true)
  }

  @Test func `more needs than a search holds are refused in words`() {
    let network = GeneratedNetwork.mixed(stations: 5, lines: 61, regions: 2, seed: 3)
    var route = RouteQuestion()
    route.region = "01"
    route.needs = network.lines.map(\.id.rawValue)
    #expect(route.request(on: network, today: today).diagnostics.map(\.id) == [.tooManyNeeds])
  }

  @Test func `the day is today, a date, the map's own or none`() throws {
    func day(_ text: String?) -> Day? {
      var gaps = GapsQuestion()
      gaps.asOf = text
      return gaps.picture(of: [network], today: today).value?.report.day
    }
    #expect(day(nil) == today)
    #expect(day("2025-01-31") == Day("2025-01-31"))
    #expect(day("map") == network.asOf)
    #expect(day("any") == nil)
    #expect(AsOf("2025-02-30") == nil)
    for text in ["2025-01-31", "map", "any"] { #expect(AsOf(text)?.description == text) }
  }

  @Test func `a what-if is asked by names, and unknown ones are told`() throws {
    let network = try SmallForm.network()
    var gaps = GapsQuestion()
    gaps.without = ["nobody-of-this-name"]
    #expect(gaps.picture(of: [network], today: today).diagnostics.map(\.id) == [.unknownName])
    gaps.without = ["MARAK-työryhmä"]
    let picture = try #require(gaps.picture(of: [network], today: today).value)
    let before = try #require(picture.before)
    #expect(before.empty.count < picture.report.empty.count)
    gaps.cell = "Pirkanmaa:E"
    let explained = try #require(gaps.picture(of: [network], today: today).value?.explanation)
    #expect(explained.region == "08" && explained.line == "separation")
    gaps.cell = "Pirkanmaa"
    #expect(
      gaps.picture(of: [network], today: today).diagnostics.map(\.id) == [.incompleteQuestion])
  }

  @Test func `several forms are told apart by title or line, and a missing choice is told`() throws
  {
    let network = try SmallForm.network()
    var question = ScreeningQuestion()
    let unsaid = question.request(on: network, today: today)
    #expect(unsaid.diagnostics.map(\.id) == [.incompleteQuestion])
    #expect(
      unsaid.diagnostics[0].help?.text(in: .english).contains("separation-form, honour-form")
        == true)
    question.line = "huoltoriita"
    #expect(question.request(on: network, today: today).value?.screening.id == "separation-form")
    question.line = "M"
    #expect(question.request(on: network, today: today).value?.screening.id == "honour-form")
    question.line = "vaino"
    #expect(question.request(on: network, today: today).diagnostics.map(\.subject) == ["line"])
    question.screening = "Bedömning av separationer"
    #expect(question.request(on: network, today: today).value?.screening.id == "separation-form")
  }

  @Test func `the client's age and language come from the case, and a word goes before it`() throws
  {
    var profile = CaseProfile(map: "tampere", region: "08", needs: ["high-conflict-separation"])
    profile.clientAge = 15
    profile.clientLanguage = .swedish
    var route = RouteQuestion()
    route.profile = profile
    let told = try #require(route.request(on: network, today: today).value)
    #expect(told.clientAge == 15 && told.clientLanguage == .swedish)
    route.clientAge = 17
    route.clientLanguage = .finnish
    let said = try #require(route.request(on: network, today: today).value)
    #expect(said.clientAge == 17 && said.clientLanguage == .finnish)
  }
}

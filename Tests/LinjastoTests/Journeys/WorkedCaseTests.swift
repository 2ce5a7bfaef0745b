import Linjasto
import LinjastoFormat
import LinjastoText
import TestSupport
import Testing

/// The worked cases of the Tampere map, as its makers expect them.
@Suite struct WorkedCaseTests {
  private let network: Network

  init() throws { network = try Repository.network("tampere") }

  private func profile(_ name: String) throws -> CaseProfile {
    let read = CaseReader.read(try Repository.file("maps/cases/\(name).yaml"), for: network)
    #expect(read.diagnostics.isEmpty)
    return try #require(read.value)
  }

  private func request(_ profile: CaseProfile) throws -> JourneyRequest {
    profile.request(from: try #require(profile.region), on: network)
  }

  @Test func `stalking and honour in Pirkanmaa: three lines, OT level, two rules open`() throws {
    let profile = try profile("a-stalking-honour-pirkanmaa")
    let result = try #require(profile.screened(on: network)).result
    #expect(result.lines == ["high-conflict-separation", "high-risk-violence", "migrant-issues"])
    #expect(
      Set(result.roles) == [
        "violence-work-expert", "police", "honour-culture-expert", "culture-expert", "lawyer",
      ])
    #expect(result.level.outcome == .indicated)
    #expect(result.level.level == .ot)
    #expect(
      result.rules.filter { $0.outcome == .undetermined }.map(\.rule.id)
        == ["r-mental", "r-maltreatment"])
    #expect(result.notices.map(\.guidance) == [["local-cooperation-first"]])
  }

  @Test func `the route contacts four experts and says that nobody offers violence work`() throws {
    let request = try request(profile("a-stalking-honour-pirkanmaa"))
    let plan = JourneyPlanner(network, request).plan()
    let four: Set<Station.ID> = ["lawyer", "police", "culture-expert", "honour-culture-expert"]
    #expect(plan.entry == "ot-coordinator-pirkanmaa")
    let best = try #require(plan.answers.first)
    #expect(Set(best.stations) == four)
    #expect(best.isOptimal)
    // One handoff, three rides on line E, four contacts.
    #expect(best.cost.total == 4 + 3 * 2 + 4 * 10)
    #expect(best.stations.first == "honour-culture-expert", "who covers most comes first")
    #expect(plan.answers.count == 1, "nobody else offers any of the roles")
    #expect(plan.replacements.allSatisfy { $0.added == nil && $0.lost.count == 1 })
    let missing = try #require(plan.uncovered.first)
    #expect(plan.uncovered.count == 1)
    #expect(missing.requirement == .role("violence-work-expert"))
    #expect(missing.remedies.map(\.station) == ["separation-core-team"])
    #expect(missing.remedies.map(\.hindrances) == [[.status(.planned)]])
    #expect(plan.nearMisses.map(\.station) == ["separation-core-team"])
  }

  @Test(arguments: JourneyRequest.Shape.allCases)
  func `with planned experts the smallest set is unique`(shape: JourneyRequest.Shape) throws {
    var request = try request(profile("a-stalking-honour-pirkanmaa"))
    request.planned = true
    request.shape = shape
    let plan = JourneyPlanner(network, request).plan()
    let best = try #require(plan.answers.first)
    #expect(
      Set(best.stations) == [
        "lawyer", "police", "culture-expert", "honour-culture-expert", "separation-core-team",
      ])
    #expect(best.isOptimal)
    #expect(plan.uncovered.isEmpty)
    #expect(!plan.answers.dropFirst().contains { $0.stations.count <= best.stations.count })
    let smallest = JourneyPlanner(network, request).plan().choices
    #expect(smallest.map(\.criteria.contacts) == [5])
  }

  @Test func `preconditions unmet in Kanta-Häme: not yet, blocked by both, and still answered`()
    throws
  {
    let profile = try profile("b-basic-level-still-open")
    let (screening, result) = try #require(profile.screened(on: network))
    #expect(result.lines == ["high-conflict-separation"])
    #expect(result.roles.isEmpty)
    #expect(result.level.outcome == .notYet)
    #expect(result.level.blocking == ["p-local", "p-basic-clarified"])
    let plan = JourneyPlanner(network, try request(profile)).plan()
    #expect(plan.entry == "ot-coordinator-kanta-hame")
    #expect(plan.answers.first?.stations.count == 1)
    let sheet = RouteSheet(plan, on: network, screening: (screening, result), in: .english).text
    #expect(sheet.contains("Advice by phone or online"))
  }

  @Test func `nothing answered: everything undetermined, nothing hidden, the entry named`() throws {
    let profile = try profile("c-nothing-answered")
    let (screening, result) = try #require(profile.screened(on: network))
    #expect(result.rules.allSatisfy { $0.outcome == .undetermined })
    #expect(result.lines.isEmpty && result.roles.isEmpty && result.notices.isEmpty)
    #expect(result.level.outcome == .undetermined)
    let plan = JourneyPlanner(network, try request(profile)).plan()
    #expect(plan.answers.isEmpty && plan.uncovered.isEmpty)
    #expect(plan.entry == "ot-coordinator-south-ostrobothnia")
    let sheet = RouteSheet(plan, on: network, screening: (screening, result), in: .finnish).text
    #expect(sheet.contains("Aloita: Etelä-Pohjanmaan OT-koordinaattori."))
  }

  @Test func `with facts only the same case has no expert, and the sheet says what is assumed`()
    throws
  {
    var request = try request(profile("a-stalking-honour-pirkanmaa"))
    request.reading.factsOnly = true
    let plan = JourneyPlanner(network, request).plan()
    #expect(plan.answers.isEmpty)
    #expect(plan.uncovered.map(\.requirement) == plan.requirements)
    #expect(plan.nearMisses.contains { $0.station == "lawyer" && $0.hindrance == .assumed })
  }

  @Test func `rare diseases in North Savo: nobody serves it, three counties away they do`() throws {
    let network = try Repository.network("ita-keski-suomi")
    let plan = JourneyPlanner(
      network, JourneyRequest(region: "13", requirements: [.line("rare-diseases")])
    ).plan()
    let missing = try #require(plan.uncovered.first)
    #expect(missing.elsewhere.map(\.region) == ["12", "14", "15"])
    #expect(missing.remedies.first?.station == "kys-rare-diseases")
    #expect(missing.remedies.first?.hindrances.contains(.doesNotServe("13")) == true)
  }
}

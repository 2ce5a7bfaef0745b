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

  @Test func `the experts who are there come first, and then the answer once the planned are`()
    throws
  {
    let request = try request(profile("a-stalking-honour-pirkanmaa"))
    let plan = JourneyPlanner(network, request).plan()
    #expect(plan.entry == "ot-coordinator-pirkanmaa")
    let best = try #require(plan.answers.first)
    #expect(
      Set(best.stations) == ["didar", "child-forensic-psychiatry-unit", "marak-pirkanmaa"])
    #expect(best.isOptimal)
    let forensic = try #require(best.stops.first { $0.station == "child-forensic-psychiatry-unit" })
    #expect(forensic.partial == [.line("high-conflict-separation")])
    #expect(
      Set(plan.uncovered.map(\.requirement.id)) == [
        "violence-work-expert", "police", "culture-expert", "lawyer",
      ])
    #expect(
      plan.uncovered.allSatisfy { $0.remedies.first?.hindrances == [.status(.planned)] })
    let core = try #require(plan.cores.first)
    #expect(core.line == "high-conflict-separation" && core.missing.count == 5)
    let later = try #require(plan.later)
    #expect(
      Set(later.awaited).isSuperset(of: [
        "lawyer", "police", "culture-expert", "separation-core-team",
      ]))
    #expect(Set(later.covers).isSuperset(of: plan.uncovered.map(\.requirement)))
  }

  @Test(arguments: JourneyRequest.Shape.allCases)
  func `with planned experts everything is covered`(shape: JourneyRequest.Shape) throws {
    var request = try request(profile("a-stalking-honour-pirkanmaa"))
    request.planned = true
    request.shape = shape
    let plan = JourneyPlanner(network, request).plan()
    let best = try #require(plan.answers.first)
    #expect(
      Set(best.stations).isSuperset(of: [
        "lawyer", "police", "culture-expert", "separation-core-team",
      ]))
    #expect(best.isOptimal && best.stations.count == 5)
    #expect(plan.uncovered.isEmpty && plan.later == nil)
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
    #expect(plan.answers.first?.stations == ["child-forensic-psychiatry-unit"])
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
    #expect(plan.nearMisses.contains { $0.station == "didar" && $0.hindrance == .assumed })
  }

  @Test func `a need that nobody is known to serve says whom to ask`() throws {
    let network = try Repository.network("ita-suomi")
    let plan = JourneyPlanner(
      network, JourneyRequest(region: "12", requirements: [.line("high-conflict-separation")])
    ).plan()
    #expect(plan.answers.isEmpty)
    let missing = try #require(plan.uncovered.first)
    #expect(missing.remedies.contains { $0.station == "difficult-separation-group" })
  }
}

import Linjasto
import LinjastoText
import TestSupport
import Testing

/// The figures that the three maps must give, as their sources say.
@Suite struct RealMapCoverageTests {
  private func report(_ name: String, factsOnly: Bool = false) throws -> CoverageReport {
    let network = try Repository.network(name)
    return CoverageReport(of: network, Reading(day: network.asOf, factsOnly: factsOnly))
  }

  private func empty(_ report: CoverageReport) -> Set<String> {
    Set(report.empty.map { "\($0.region):\($0.line)" })
  }

  @Test func `Tampere lacks two lines everywhere, and nearly all of it is assumed`() throws {
    let report = try report("tampere")
    #expect(report.cells.count == 33)
    let regions = ["07", "08", "16"]
    #expect(
      empty(report)
        == Set(regions.flatMap { ["\($0):demanding-open-care", "\($0):rare-diseases"] }))
    let facts = try self.report("tampere", factsOnly: true)
    #expect(facts.empty.count == 31)
    #expect(
      Set(facts.cells.filter { $0.level.isThere }.map { "\($0.region):\($0.line)" })
        == ["08:child-violence", "16:child-violence"])
  }

  @Test func `Tampere's separation line waits for its core and has its network by assumption`()
    throws
  {
    for region in ["07", "08", "16"] as [Region.ID] {
      let cell = try #require(try report("tampere")[region, "high-conflict-separation"])
      #expect(cell.level == .full)
      let core = cell.roles.filter { $0.tier == .core }
      #expect(core.count == 5)
      #expect(core.allSatisfy { $0.level == .planned && $0.waiting == ["separation-core-team"] })
      let network = cell.roles.filter { $0.tier == .network }
      #expect(network.count == 12)
      #expect(network.allSatisfy { $0.level == .full && $0.factsLevel == .none })
    }
  }

  @Test func `North Savo hosts the hospital and still lacks four lines`() throws {
    let report = try report("ita-keski-suomi")
    #expect(report.cells.count == 32)
    #expect(
      empty(report) == [
        "13:child-violence", "13:rare-diseases", "13:functional-disorders", "13:school-and-support",
      ])
    let facts = try self.report("ita-keski-suomi", factsOnly: true)
    #expect(facts.empty.count == 20)
    // The refusal of the county's own group is assumed: by facts it is not known, and so it counts.
    let cell = try #require(facts["13", "child-welfare-expert-groups"])
    #expect(cell.stations == ["child-welfare-group-north-savo"])
    #expect(cell.agreements.unstated == 1)
    #expect(cell.unknown == 1)
  }

  @Test func `the north lacks seven cells, and county 19 is covered in part only`() throws {
    let lacking: Set = [
      "21:mental-health", "21:substance-abuse", "18:placed-child-school-path",
      "20:placed-child-school-path", "21:placed-child-school-path",
      "18:child-welfare-consultation", "20:child-welfare-consultation",
    ]
    let report = try report("pohjois-suomi")
    #expect(report.cells.count == 16)
    #expect(empty(report) == lacking)
    let cells = report.cells.filter { $0.region == "19" }
    #expect(cells.count == 4)
    #expect(cells.allSatisfy { $0.level == .partial })
    // The end of the Oulu team is assumed; dropping the assumption does not bring the team back.
    let facts = try self.report("pohjois-suomi", factsOnly: true)
    #expect(empty(facts) == lacking.union(["19:substance-abuse"]))
    #expect(facts["19", "substance-abuse"]?.level == .ended)
  }

  @Test func `the reason for North Savo's gap is whom the unit serves, not where it sits`() throws {
    let network = try Repository.network("ita-keski-suomi")
    let report = CoverageReport(of: network)
    let explanation = CellExplanation(
      region: "13", line: "rare-diseases", of: [network], report)
    let verdict = try #require(explanation.verdicts.first)
    #expect(verdict.station == "kys-rare-diseases")
    #expect(verdict.conditions.map(\.kind) == [.notServed])
    #expect(verdict.sitsHere)
    #expect(verdict.conditions.count == 1)
    #expect(verdict.assumedFields == ["lines"])
    let text = explanation.text(report, in: .english)
    #expect(text.contains("does not serve 13 (serves 12, 14, 15)"))
  }

  @Test func `a pilot that ended is told by its day`() throws {
    let network = try Repository.network("pohjois-suomi")
    let report = CoverageReport(of: network)
    let explanation = CellExplanation(region: "19", line: "mental-health", of: [network], report)
    let team = try #require(explanation.verdicts.first { $0.station == "oulu-team" })
    #expect(team.level == .ended)
    #expect(team.conditions.first?.kind == .periodOver)
    #expect(team.conditions.first?.day == Day("2022-03-31"))
    #expect(team.conditions.first?.isAssumed == true)
    #expect(team.conditions.last?.kind == .partial)
  }

  @Test func `North Savo closes its gaps by four agreements, whose lines are to be verified first`()
    throws
  {
    let network = try Repository.network("ita-keski-suomi")
    let plan = ClosingPlan(for: CoverageReport(of: network), [network])
    #expect(plan.isOptimal)
    #expect(plan.cost == 24)
    #expect(plan.steps.count == 4)
    for step in plan.steps {
      #expect(step.measure.changes.map(\.kind) == [.verify, .extend])
      #expect(step.measure.changes.last?.regions == ["13"])
    }
    #expect(plan.steps.contains { $0.measure.station == "kys-rare-diseases" })
  }

  @Test func `Tampere's core roles come cheapest from the team that is planned`() throws {
    let network = try Repository.network("tampere")
    let plan = ClosingPlan(for: CoverageReport(of: network), [network])
    let first = try #require(plan.steps.first)
    #expect(first.measure.changes.map(\.kind) == [.verify, .start])
    #expect(first.measure.station == "separation-core-team")
    #expect(first.measure.closes.count == 15)
    #expect(plan.isOptimal)
    #expect(plan.cost == 101)
  }

  @Test func `by facts only, asking is the cheapest measure of all`() throws {
    let network = try Repository.network("tampere")
    let report = CoverageReport(of: network, Reading(day: network.asOf, factsOnly: true))
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.isOptimal)
    let asks = plan.steps.filter { $0.measure.changes.map(\.kind) == [.verify] }
    #expect(asks.count == 13)
    #expect(plan.steps.prefix(asks.count).allSatisfy { $0.measure.cost == 1 })
  }

  @Test func `seen together, one area's unit can close another's gap`() throws {
    let networks = [
      try Repository.network("tampere"), try Repository.network("ita-keski-suomi"),
    ]
    let report = CoverageReport(of: networks)
    #expect(report.cells.count == 33 + 32)
    #expect(report["08", "intimate-partner-violence"] == nil)
    #expect(report.conflicts.contains { $0.subject == .line && $0.id == "child-violence" })
    let plan = ClosingPlan(for: report, networks)
    #expect(
      plan.steps.contains { step in
        step.measure.station == "kys-rare-diseases"
          && step.measure.closes.contains { $0.region == "08" && $0.line == "rare-diseases" }
      })
    let after = CoverageReport(of: networks.applying(plan.steps.map(\.measure)))
    #expect(after.gaps.isEmpty)
  }

  @Test(arguments: Repository.mapNames)
  func `the matrix fits 100 columns and names every line`(name: String) throws {
    let report = try report(name)
    for language in [Language.finnish, .swedish, .english] {
      let matrix = report.matrix(in: language)
      for line in matrix.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
      for line in report.lines { #expect(matrix.contains(line.name.text(in: language))) }
    }
  }
}

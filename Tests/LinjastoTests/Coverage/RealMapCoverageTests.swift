import Linjasto
import LinjastoText
import TestSupport
import Testing

/// The coverage of the five maps, counted once more without the report's code, and what follows.
@Suite struct RealMapCoverageTests {
  private static let networks = Repository.mapNames.compactMap { try? Repository.network($0) }

  private func report(_ name: String, factsOnly: Bool = false) throws -> CoverageReport {
    let network = try Repository.network(name)
    return CoverageReport(of: network, Reading(day: network.asOf, factsOnly: factsOnly))
  }

  /// The best of all stations of `networks` by an independent rule, in part at most while a core role
  /// has nobody.
  private func slowLevel(
    _ networks: [Network], _ region: Region.ID, _ line: Line.ID, _ reading: Reading
  ) -> CoverLevel {
    let stations = networks.flatMap { network in
      network.stations.filter {
        network[region] != nil || $0.reach == .everywhere || $0.reach.contains(region) == true
      }
    }
    func level(_ station: Station) -> CoverLevel {
      ServingOracle.level(
        of: station, in: region, on: line, on: reading.day, factsOnly: reading.factsOnly)
    }
    let core = networks.compactMap { $0[region] == nil ? nil : $0[line] }
      .flatMap { $0.requires.core }
    let best = stations.map(level).max() ?? .none
    let hasCore = core.allSatisfy { role in
      stations.contains {
        level($0).isThere && $0.roles.contains(role)
          && !(reading.factsOnly && $0.assumptions.contains("roles", role.rawValue))
      }
    }
    return hasCore ? best : min(best, .partial)
  }

  @Test(arguments: Repository.mapNames)
  func `every cell of a map is what its stations say, by assumption and by facts`(name: String)
    throws
  {
    let network = try Repository.network(name)
    let report = CoverageReport(of: network)
    #expect(report.cells.count == network.regions.count * 14)
    for cell in report.cells {
      for factsOnly in [false, true] {
        let slow = slowLevel(
          [network], cell.region, cell.line, Reading(day: network.asOf, factsOnly: factsOnly))
        #expect(
          (factsOnly ? cell.factsLevel : cell.level) == slow, "\(cell.region):\(cell.line)")
      }
    }
  }

  @Test func `the country is what its five maps say together`() throws {
    let day = try #require(Day("2026-11-26"))
    let report = CoverageReport(of: Self.networks, Reading(day: day))
    #expect(report.regions.count == 22 && report.cells.count == 22 * 14)
    for cell in report.cells {
      let slow = slowLevel(Self.networks, cell.region, cell.line, Reading(day: day))
      #expect(cell.level == slow, "\(cell.region):\(cell.line)")
    }
  }

  @Test func `Tampere's separation line waits for its core, and nobody of its network is there`()
    throws
  {
    for region in ["07", "08", "16"] as [Region.ID] {
      let cell = try #require(try report("tampere")[region, "high-conflict-separation"])
      #expect(cell.level == .partial && cell.missingCore.count == 5)
      let core = cell.roles.filter { $0.tier == .core }
      #expect(core.allSatisfy { $0.level == .planned && $0.waiting == ["separation-core-team"] })
      let network = cell.roles.filter { $0.tier == .network && $0.role != "lawyer" }
      #expect(network.count == 11)
      #expect(network.contains { $0.level == .planned })
    }
  }

  @Test func `no line of the maps is said to be surveyed, so nobody is nobody known`() throws {
    for network in Self.networks {
      #expect(CoverageReport(of: network).cells.allSatisfy { !$0.isSurveyed })
    }
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
  }

  @Test(arguments: Repository.mapNames)
  func `the plan of a map is proven, and closes what it claims`(name: String) throws {
    let network = try Repository.network(name)
    let report = CoverageReport(of: network)
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.isOptimal)
    let after = CoverageReport(of: network.applying(plan.steps.map(\.measure)))
    let left = Set(after.gaps.map { "\($0.region):\($0.line):\($0.role?.rawValue ?? "")" })
    for gap in plan.closed {
      #expect(!left.contains("\(gap.region):\(gap.line):\(gap.role?.rawValue ?? "")"))
    }
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

import Linjasto
import LinjastoAnswers
import LinjastoFormat
import TestSupport
import Testing

@Suite struct CellAnswerTests {
  @Test(arguments: Repository.mapNames)
  func `those who count by the verdicts are those whom the cell names`(name: String) throws {
    let network = try Repository.network(name)
    let report = CoverageReport(of: network)
    for cell in report.cells {
      let answer = CellAnswer(
        CellExplanation(region: cell.region, line: cell.line, of: [network], report))
      #expect(try Parsed(answer).format == "linjasto-cell/1")
      let there = answer.verdicts.filter { ["partial", "full"].contains($0.level) }
      #expect(Set(there.map(\.station)) == Set(try #require(answer.cell).stations))
      for verdict in answer.verdicts {
        #expect((verdict.level == "full") == verdict.conditions.isEmpty)
        for condition in verdict.conditions {
          #expect(Condition.Kind(rawValue: condition.kind) != nil)
          #expect(condition.day.map { Day($0) != nil } ?? true)
        }
      }
    }
  }

  private func map(_ id: String, region: String, line: String) throws -> Network {
    let text = """
      format: linjasto/1
      id: \(id)
      title: {fi: \(id)}
      default_language: fi
      regions: [{code: "\(region)", name: {fi: Alue}}, {code: "12", name: {fi: Toinen}}]
      sources: [{id: s, title: S}]
      organizations: [{id: hospital, region: "\(region)", name: {fi: Sairaala}}]
      lines: [{id: \(line), code: A, color: "#801100", name: {fi: Linja}, source: s}]
      stations:
        - {id: unit, kind: unit, organization: hospital, name: {fi: Yksikkö}, serves: ["12"], lines: [\(line)], source: s}
      """
    return try #require(NetworkReader.read(SourceFile(path: id, text: text)).value)
  }

  @Test func `the unit that sits in the region and does not serve it says so`() throws {
    let network = try map("one", region: "13", line: "rare")
    let answer = CellAnswer(
      CellExplanation(
        region: "13", line: "rare", of: [network], CoverageReport(of: network)))
    let verdict = try #require(answer.verdicts.first)
    #expect(verdict.conditions.map(\.kind) == ["not-served"])
    #expect(verdict.sitsHere && verdict.serves == ["12"])
  }

  @Test func `a pilot that ended is told by its day`() throws {
    let network = try Repository.network("pohjois-suomi")
    let answer = CellAnswer(
      CellExplanation(
        region: "19", line: "mental-health", of: [network], CoverageReport(of: network)))
    let team = try #require(answer.verdicts.first { $0.station == "oulu-team" })
    #expect(team.conditions.first?.day == "2022-03-31")
    #expect(team.period.to == "2022-03-31")
  }

  @Test func `where no map speaks of both there is no cell`() throws {
    let networks = [
      try map("one", region: "13", line: "rare"), try map("two", region: "08", line: "other"),
    ]
    let answer = CellAnswer(
      CellExplanation(
        region: "08", line: "rare", of: networks, CoverageReport(of: networks)))
    #expect(answer.cell == nil)
    #expect(!(try Parsed(answer).keys.contains("cell")))
  }
}

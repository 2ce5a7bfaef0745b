import Linjasto
import LinjastoAnswers
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

  @Test func `the unit that sits in the region and does not serve it says so`() throws {
    let network = try Repository.network("ita-keski-suomi")
    let answer = CellAnswer(
      CellExplanation(
        region: "13", line: "rare-diseases", of: [network], CoverageReport(of: network)))
    let verdict = try #require(answer.verdicts.first)
    #expect(verdict.station == "kys-rare-diseases")
    #expect(verdict.conditions.map(\.kind) == ["not-served"])
    #expect(verdict.sitsHere && verdict.serves == ["12", "14", "15"])
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
      try Repository.network("tampere"), try Repository.network("ita-keski-suomi"),
    ]
    let answer = CellAnswer(
      CellExplanation(
        region: "08", line: "intimate-partner-violence", of: networks,
        CoverageReport(of: networks)))
    #expect(answer.cell == nil)
    #expect(!(try Parsed(answer).keys.contains("cell")))
  }
}

import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct PlanTextTests {
  private func sentence(
    _ kinds: [Measure.Change.Kind], lines: [Line.ID] = ["separation"],
    regions: [Region.ID] = ["08", "17"], roles: [Role.ID] = [], _ language: Language
  ) throws -> String {
    let changes = kinds.map { kind in
      Measure.Change(kind, "half", regions: regions, lines: lines, roles: roles)
    }
    let closes = regions.map { Gap(region: $0, line: lines[0], level: .unknown) }
    let names = Names(CoverageReport(of: try RichMap.network()), Words(language))
    return names.sentence(Measure(changes: changes, cost: 1, closes: closes))
  }

  @Test func `a measure is a sentence with names, the second change without the name`() throws {
    #expect(
      try sentence([.verify, .extend], regions: ["17"], .finnish)
        == "Selvitä, pitävätkö karttaan merkityt oletukset paikkansa: Puolikas, sitten sovi,"
        + " että se palvelee myös Pohjanmaan hyvinvointialuetta")
    #expect(
      try sentence([.verify, .start], .finnish)
        == "Selvitä, palveleeko Puolikas Pirkanmaan ja Pohjanmaan hyvinvointialueita linjalla E Erot,"
        + " sitten käynnistä sen suunniteltu tai tiedusteltu toiminta")
    #expect(
      try sentence([.found], regions: ["08"], .swedish)
        == "Skaffa en ny expert på linjen E Erot för området Pirkanmaan hyvinvointialue")
    #expect(
      try sentence([.sign], regions: ["08"], .english)
        == "Sign the open agreement of Puolikas with Pirkanmaan hyvinvointialue")
  }

  @Test(arguments: Measure.Change.Kind.allCases, Words.languages)
  func `every measure has a sentence, with roles and without`(
    kind: Measure.Change.Kind, language: Language
  ) throws {
    let plain = try sentence([kind], regions: ["08"], language)
    let many = try sentence(
      [kind], lines: ["separation", "violence"], roles: ["lawyer", "nurse"], language)
    #expect(!plain.contains("{") && !many.contains("{"))
    #expect(plain != many || [.start, .widen].contains(kind))
    if [.join, .found].contains(kind) { #expect(many.contains("juristi")) }
    if language != .english {
      #expect(EnglishWords.found(in: plain + " " + many, language).isEmpty)
    }
    let again = try sentence([.verify, kind], regions: ["08"], language)
    #expect(!again.contains("{") && again.count > plain.count)
  }

  @Test func `a plan says what is proven, what stays open and what nothing closes`() throws {
    let network = try RichMap.network()
    let report = CoverageReport(of: network)
    func joined(_ plan: ClosingPlan, _ language: Language) -> String {
      plan.text(report, in: language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    }
    let whole = ClosingPlan(for: report, [network])
    #expect(joined(whole, .finnish).contains("; vähemmällä vaivalla ei selviä"))
    #expect(joined(whole, .english).contains("; proven: none of them takes less"))
    let budget = ClosingPlan(for: report, [network], budget: 1)
    #expect(!budget.open.isEmpty)
    #expect(joined(budget, .finnish).contains(" vaivan 1 rajoissa, "))
    #expect(budget.text(report, in: .swedish).contains("\nFörblir öppet: "))
    let none = ClosingPlan(
      for: report, [network], proposals: MeasureProposals(only: true))
    #expect(none.text(report, in: .finnish).contains("\nMikään toimenpide ei korjaa: "))
    #expect(none.text(report, in: .english).contains("\nNo measure closes "))
  }

  @Test func `an empty plan is one sentence`() throws {
    var contents = try RichMap.network().contents
    contents.lines[0].requires = Line.Requirement()
    contents.stations.removeAll { $0.id != "legal-aid" }
    contents.stations[0].period = Period()
    let network = Network(sound: contents)
    let report = CoverageReport(of: network).limited(to: ["08"], [])
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.text(report, in: .finnish) == "Korjaussuunnitelma: ei mitään korjattavaa.\n")
    #expect(plan.text(report, in: .english) == "Closing plan: nothing to close.\n")
  }
}

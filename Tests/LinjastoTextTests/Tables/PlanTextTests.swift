import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct PlanTextTests {
  private func sentence(
    _ kinds: [Measure.Change.Kind], lines: [Line.ID] = ["x-line"],
    regions: [Region.ID] = ["07", "08"],
    roles: [Role.ID] = [], _ language: Language
  ) -> String {
    let changes = kinds.map { kind in
      Measure.Change(kind, "x", regions: regions, lines: lines, roles: roles)
    }
    return Words(language).sentence(Measure(changes: changes, cost: 1, closes: []))
  }

  @Test func `a station is named once, then told by a pronoun`() {
    #expect(
      sentence([.verify, .extend], .finnish)
        == "Tarkista aseman x oletukset, sitten sovi sen kanssa, että se palvelee myös alueita 07, 08"
    )
    #expect(
      sentence([.verify, .start], .swedish)
        == "Kontrollera antagandena om x, sedan: sätt i gång den (planerad eller tillfrågad)")
    #expect(
      sentence([.verify, .extend], .english)
        == "Verify what is assumed of x, then agree with it that it serves 07, 08, too")
  }

  @Test(arguments: Measure.Change.Kind.allCases, Words.languages)
  func `every measure has a sentence, with roles and without`(
    kind: Measure.Change.Kind, language: Language
  ) {
    let plain = sentence([kind], regions: ["08"], language)
    let many = sentence([kind], lines: ["x-line", "y-line"], roles: ["lawyer", "nurse"], language)
    #expect(!plain.contains("{") && !many.contains("{"))
    #expect(plain != many || [.verify, .start, .widen].contains(kind))
    if [.join, .found].contains(kind) { #expect(many.contains("lawyer, nurse")) }
    if language != .english {
      #expect(EnglishWords.found(in: plain + " " + many, language).isEmpty)
    }
  }

  @Test func `a plan says what is proven, what stays open and what nothing closes`() throws {
    let network = try RichMap.network()
    let report = CoverageReport(of: network)
    let whole = ClosingPlan(for: report, [network])
    #expect(whole.text(report, in: .finnish).contains("; pienempään"))
    #expect(whole.text(report, in: .english).contains("; proven: no choice"))
    let budget = ClosingPlan(for: report, [network], budget: 1)
    #expect(!budget.open.isEmpty)
    #expect(budget.text(report, in: .finnish).contains(" 1 pisteen rajoissa, "))
    #expect(budget.text(report, in: .swedish).contains("\nFörblir öppet: "))
    let none = ClosingPlan(
      for: report, [network], proposals: MeasureProposals(only: true))
    #expect(none.text(report, in: .finnish).contains("\nMikään toimenpide ei korjaa: "))
    #expect(none.text(report, in: .english).contains("\nNo candidate closes "))
  }

  @Test func `an empty plan is one sentence`() throws {
    let network = try Repository.network("tampere")
    let report = CoverageReport(of: network).limited(to: ["08"], ["serious-crime"])
    let plan = ClosingPlan(for: report, [network])
    #expect(plan.text(report, in: .finnish) == "Korjaussuunnitelma: ei mitään korjattavaa.\n")
    #expect(plan.text(report, in: .english) == "Closing plan: nothing to close.\n")
  }
}

import Linjasto
import TestSupport
import Testing

@Suite struct NameIndexTests {
  private let index: NameIndex

  init() throws { index = NameIndex(try Repository.network("tampere")) }

  @Test(arguments: [
    "E", "e", "high-conflict-separation", "Vaativat eropalvelut", "vaativat  eropalvelut",
    "High-conflict separation", "Krävande separationstjänster", "high-con",
  ])
  func `a line is found by code, id and name in any language`(text: String) {
    #expect(index.line(text) == .found("high-conflict-separation"))
  }

  @Test func `regions are found by code and by the beginning of a name`() {
    #expect(index.region("08") == .found("08"))
    #expect(index.region("pirkanmaa") == .found("08"))
    #expect(index.region("Egentliga Tavastland") == .found("07"))
  }

  @Test func `a beginning that several share is not guessed`() {
    #expect(
      index.station("ot-coordinator")
        == .ambiguous([
          "ot-coordinator-pirkanmaa", "ot-coordinator-south-ostrobothnia",
          "ot-coordinator-kanta-hame",
        ]))
  }

  @Test func `a mistyped name brings the nearest ones`() {
    #expect(index.role("lawer") == .unknown(near: ["lawyer"]))
    #expect(index.role("plice") == .unknown(near: ["police"]))
    #expect(index.line("migrant-isues") == .unknown(near: ["migrant-issues"]))
    #expect(index.line("zzzzzz") == .unknown(near: []))
    // Of a long name most people type the first word.
    #expect(index.region("pirkama") == .unknown(near: ["Pirkanmaa wellbeing services county"]))
  }
}

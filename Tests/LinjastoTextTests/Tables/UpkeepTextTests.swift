import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct UpkeepTextTests {
  @Test func `stale records are counted, dated and listed`() throws {
    let day = try #require(Day("2023-09-21"))
    let report = try #require(
      StaleReport(of: [try RichMap.network()], on: day, olderThan: Age(12, .months)))
    let finnish = report.text(in: .finnish)
    let plain = finnish.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      plain.hasPrefix(
        "Merkintöjä on 13, ja niistä 13 ei ole vahvistettu 21.9.2022 jälkeen; koskaan vahvistamatta on 12. "
          + "Tilanne 21.9.2023. - "))
    #expect(
      plain.contains(": vahvistettu 3.2.2020, 1326 päivää sitten"))
    #expect(report.text(in: .swedish).contains("för 1326 dagar sedan"))
    #expect(report.text(in: .swedish).contains("bär 2 rutor\n"))
    #expect(report.text(in: .english).contains("1326 days ago"))
    #expect(report.text(in: .english).contains("carries 2 squares\n"))
    #expect(finnish.contains(": ei koskaan vahvistettu"))
  }

  @Test func `missing texts are counted by language and named by kind`() throws {
    let report = TranslationReport(of: try RichMap.network())
    let finnish = report.text(in: .finnish)
    #expect(finnish.contains("  ruotsi: puuttuu "))
    #expect(finnish.contains("tekstissä pakollinen"))
    #expect(finnish.contains("- asiantuntija ”Oikeusapu” (legal-aid); puuttuu ruotsi* ja englanti"))
    #expect(report.text(in: .swedish).contains("- organisation ”Sairaala” (hospital); saknas"))
    #expect(report.text(in: .english).contains("- organization “Sairaala” (hospital); missing"))
    #expect(report.csv.hasPrefix("kind,id,language,need,source_language,source_text\n"))
    #expect(report.csv.contains("\nstation,legal-aid,sv,required,fi,Oikeusapu\n"))
  }

  @Test func `a map with every text says so`() throws {
    let text = LocalizedText([.finnish: "a", .swedish: "b", .english: "c"])
    let contents = NetworkDraft(id: "whole", title: text).contents
    let report = TranslationReport(of: Network(sound: contents))
    #expect(
      report.text(in: .finnish)
        == "Tekstejä on 1, ja jokainen on kaikilla tarvittavilla kielillä.\n")
    #expect(
      report.text(in: .english) == "Every text is there in every language it needs; there are 1.\n")
  }

  @Test func `a summary agrees with its counts`() throws {
    let network = try RichMap.network()
    #expect(
      NetworkSummary(network).text(in: .finnish).hasPrefix(
        "2 linjaa, 13 asiantuntijaa (1 usealla linjalla, 1 aloituspaikka, 0 kartan vierellä) ja 2 aluetta; "
      ))
    #expect(
      NetworkSummary(network).text(in: .english).hasPrefix(
        "2 lines, 13 experts (1 on several lines, 1 place to start, 0 beside the map) and 2 regions; "
      ))
  }

  @Test(arguments: Words.languages)
  func `a resilience ranking is cut with a count of the rest`(language: Language) throws {
    let network = try Repository.network("tampere")
    let report = CoverageReport(of: network)
    let resilience = Resilience(of: report, [network])
    let whole = resilience.text(report, limit: 100, in: language)
    let cut = resilience.text(report, limit: 1, in: language)
    #expect(!whole.contains("--json"))
    #expect(cut.split(separator: "\n").count { $0.contains("(--json ") } == 3)
    let count = resilience.stations.count { $0.cells + $0.roles + $0.entries.count > 0 }
    #expect(cut.contains(Words(language)(.moreInJSON, "\(count - 1)")))
  }
}

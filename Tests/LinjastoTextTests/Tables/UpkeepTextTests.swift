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
    #expect(
      finnish.hasPrefix(
        "Vahvistamatta 21.9.2022 lähtien: 13 asemasta 13, joista 12 vailla yhtään vahvistusta. Tilanne\n"
          + "21.9.2023.\n"))
    #expect(finnish.contains("3.2.2020    1326 päivää  "))
    #expect(report.text(in: .swedish).contains("3 februari 2020  1326 dagar  "))
    #expect(report.text(in: .english).contains("3 February 2020  1326 days  2 cells  legal-aid"))
  }

  @Test func `missing texts are counted by language and named by kind`() throws {
    let report = TranslationReport(of: try RichMap.network())
    let finnish = report.text(in: .finnish)
    #expect(finnish.contains("  sv  puuttuu "))
    #expect(finnish.contains("tekstissä se on pakollinen"))
    #expect(finnish.contains("sv* en         asema          legal-aid: Oikeusapu"))
    #expect(report.text(in: .swedish).contains("organisation  hospital: Sairaala"))
    #expect(report.text(in: .english).contains("organization hospital: Sairaala"))
    #expect(report.csv.hasPrefix("kind,id,language,need,source_language,source_text\n"))
    #expect(report.csv.contains("\nstation,legal-aid,sv,required,fi,Oikeusapu\n"))
  }

  @Test func `a map with every text says so`() throws {
    let text = LocalizedText([.finnish: "a", .swedish: "b", .english: "c"])
    let contents = NetworkDraft(id: "whole", title: text).contents
    let report = TranslationReport(of: Network(sound: contents))
    #expect(
      report.text(in: .finnish)
        == "Kaikki 1 tekstiä löytyvät kaikilla tarvittavilla kielillä.\n")
    #expect(report.text(in: .english) == "All 1 texts are there in every language they need.\n")
  }

  @Test func `a summary agrees with its counts`() throws {
    let network = try RichMap.network()
    #expect(
      NetworkSummary(network).text(in: .finnish).hasPrefix(
        "2 linjaa, 13 asemaa (1 vaihtoasema, 1 aloituspaikka, 0 kartan vierellä), 2 aluetta; "))
    #expect(
      NetworkSummary(network).text(in: .english).hasPrefix(
        "2 lines, 13 stations (1 interchange, 1 entry, 0 beside the map), 2 regions; "))
  }

  @Test(arguments: Words.languages)
  func `a resilience ranking is cut with a count of the rest`(language: Language) throws {
    let network = try Repository.network("tampere")
    let resilience = Resilience(of: CoverageReport(of: network), [network])
    let whole = resilience.text(limit: 100, in: language)
    let cut = resilience.text(limit: 1, in: language)
    #expect(!whole.contains("--json"))
    #expect(cut.split(separator: "\n").count { $0.contains("(--json ") } == 3)
    let count = resilience.stations.count { $0.cells + $0.roles + $0.entries.count > 0 }
    #expect(cut.contains(Words(language)(.moreInJSON, "\(count - 1)")))
  }
}

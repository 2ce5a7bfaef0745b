import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

/// What the words say, cell by cell, on a map that has everything.
@Suite struct CellTextTests {
  private func details(_ language: Language, factsOnly: Bool = false) throws -> String {
    let network = try RichMap.network()
    return CoverageReport(
      of: network, Reading(day: network.asOf, factsOnly: factsOnly), demand: RichMap.demand
    )
    .details(in: language)
  }

  private func explanation(
    _ region: Region.ID, _ line: Line.ID, _ language: Language, factsOnly: Bool = false
  ) throws -> String {
    let network = try RichMap.network()
    let report = CoverageReport(of: network, Reading(day: network.asOf, factsOnly: factsOnly))
    return CellExplanation(region: region, line: line, of: [network], report)
      .text(report, in: language)
  }

  @Test(arguments: [
    (
      Language.finnish, "sopimukset: 1 allekirjoitettu, 1 tiedusteltu",
      "kapasiteetti enintään 5,5, kysyntä 40: ei riitä",
      "vaaditaan fi sv; tarjolla fi; puuttuu: sv",
      "täytetty 1/2; puuttuu: nurse (odottaa: to-come)", "muilla linjoilla: half"
    ),
    (
      .swedish, "avtal: 1 undertecknat, 1 under förfrågan",
      "kapacitet högst 5,5, efterfrågan 40: räcker inte",
      "krävs fi sv; erbjuds fi; saknas: sv",
      "1 av 2; saknas: nurse (väntar: to-come)", "på andra linjer: half"
    ),
    (
      .english, "agreements: 1 signed, 1 asked for",
      "capacity at most 5.5, demand 40: too little",
      "required fi sv; offered fi; missing sv",
      "1 of 2; missing nurse (waiting: to-come)", "on other lines: half"
    ),
  ])
  func `a cell tells its agreements, cases, languages and roles`(
    language: Language, agreements: String, cases: String, languages: String, core: String,
    elsewhere: String
  ) throws {
    let text = try details(language)
    for sentence in [agreements, cases, languages, core, elsewhere] {
      #expect(text.contains(sentence), "\(sentence) in \(text)")
    }
  }

  @Test(arguments: [
    (
      Language.finnish, "tarjolla fi, ei tiedossa 1 asemalta",
      "kapasiteetti enintään 2,5 ja 1 asemalta ei tiedossa, kysyntä 5"
    ),
    (
      .swedish, "erbjuds fi, inte känt för 1 station",
      "kapacitet högst 2,5 och för 1 station inte känd, efterfrågan 5"
    ),
    (
      .english, "offered fi, not known of 1 station",
      "capacity at most 2.5 and 1 station not known, demand 5"
    ),
  ])
  func `a cell tells how much is not known`(
    language: Language, languages: String, cases: String
  ) throws {
    let text = try details(language)
    #expect(text.contains(languages))
    #expect(text.contains(cases))
  }

  @Test(arguments: [
    (
      Language.finnish,
      [
        "- päättyi 31.12.2022", "- toiminta on päättynyt", "- alkaa 1.1.2024",
        "- ei tavoitettavissa 31.5.2024 asti", "- ei tavoitettavissa, loppu ei tiedossa",
        "- sopimusta alueen 17 kanssa ei ole allekirjoitettu", "- palvelee osaa alueesta",
        "- oletettu: palvelualue, tila; pelkkien lähdetietojen mukaan: ei ketään",
        "- palvelualueeseen ei kuulu 17 (palvelee: 08)",
        "- sen organisaatio sijaitsee alueella 17, mutta sijainti ei ratkaise, ketä yksikkö palvelee",
      ]
    ),
    (
      .swedish,
      [
        "- upphörde den 31 december 2022",
        "- verksamheten har upphört", "- börjar den 1 januari 2024",
        "- kan inte nås, slutet är inte känt", "- avtalet med område 17 är inte undertecknat",
        "- betjänar en del av området",
        "- antaget: betjäningsområde, status; enbart enligt källorna: ingen",
        "- betjänar inte 17 (betjänar 08)",
      ]
    ),
    (
      .english,
      [
        "- ended on 31 December 2022", "- has ended", "- begins on 1 January 2024",
        "- not available until 31 May 2024", "- not available, no end known",
        "- its agreement with 17 is not signed", "- serves a part of the region",
        "- assumed: serves, status; by facts only: nobody", "- does not serve 17 (serves 08)",
        "- its organization sits in 17, but where a unit sits is not whom it serves",
      ]
    ),
  ])
  func `an explanation tells everything that holds a station back`(
    language: Language, clauses: [String]
  ) throws {
    let text = try explanation("17", "violence", language)
    for clause in clauses { #expect(text.contains(clause), "\(clause) in \(text)") }
  }

  @Test(arguments: [
    (
      Language.finnish, "osa-aikainen, 20 % työajasta, 1.1.2020 alkaen, 31.12.2025 asti",
      "määräaikainen, 6 kuukauden ajan, 1.1.2023 alkaen, loppua ei ole merkitty",
      "lasketaan: koko alue, kokeilu", "vastaa kaikista linjoista"
    ),
    (
      .swedish, "på deltid, 20 % av arbetstiden, från 1 januari 2020, till 31 december 2025",
      "tidsbegränsad, i 6 månader, från 1 januari 2023, inget slut angivet",
      "räknas: hela området, försök", "svarar för alla linjer"
    ),
    (
      .english, "part-time, 20 % of working time, from 1 January 2020, to 31 December 2025",
      "temporary, for 6 month(s), from 1 January 2023, no end stated", "counts: full, a pilot",
      "answers for every line"
    ),
  ])
  func `an explanation tells how long and how much`(
    language: Language, share: String, months: String, pilot: String, entry: String
  ) throws {
    let text = try explanation("08", "separation", language)
      .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for clause in [share, months, pilot, entry] { #expect(text.contains(clause), "\(text)") }
    let facts = try explanation("08", "separation", language, factsOnly: true)
    #expect(facts.contains(Words(language)(.lineAssumed)))
  }

  @Test func `a cell that no map speaks of says so`() throws {
    let network = try RichMap.network()
    let report = CoverageReport(of: network)
    for language in Words.languages {
      let text = CellExplanation(region: "21", line: "other", of: [network], report)
        .text(report, in: language)
      #expect(text.contains(Words(language)(.nobodyOnLine)))
    }
  }
}

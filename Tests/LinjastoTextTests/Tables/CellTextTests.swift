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
    .details(in: language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  private func explanation(
    _ region: Region.ID, _ line: Line.ID, _ language: Language, factsOnly: Bool = false
  ) throws -> String {
    let network = try RichMap.network()
    let report = CoverageReport(of: network, Reading(day: network.asOf, factsOnly: factsOnly))
    return CellExplanation(region: region, line: line, of: [network], report)
      .text(report, in: language).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
  }

  @Test(arguments: [
    (
      Language.finnish, "sopimukset: 1 allekirjoitettu, 1 ei tiedossa",
      "kysyntä 40, kapasiteetti enintään 5,5, vajaus vähintään 34,5",
      "vaaditaan suomi ja ruotsi; tarjolla suomi; puuttuu: ruotsi",
      "täytetty 1/2; puuttuu: hoitaja (odottaa: Tuleva)", "muilla linjoilla: Puolikas"
    ),
    (
      .swedish, "avtal: 1 undertecknat, 1 inte känt",
      "efterfrågan 40, kapacitet högst 5,5, underskott minst 34,5",
      "krävs finska och svenska; erbjuds finska; saknas: svenska",
      "1 av 2; saknas: hoitaja (väntar: Tuleva)", "på andra linjer: Puolikas"
    ),
    (
      .english, "agreements: 1 signed, 1 not known",
      "demand 40, capacity at most 5.5, short by at least 34.5",
      "required Finnish and Swedish; offered Finnish; missing Swedish",
      "1 of 2; missing hoitaja (waiting: Tuleva)", "on other lines: Puolikas"
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
      Language.finnish, "tarjolla suomi, ei tiedossa 1 asiantuntijalta",
      "kysyntä 5, tiedossa oleva kapasiteetti enintään 2,5, 1 asiantuntijalta ei tiedossa"
    ),
    (
      .swedish, "erbjuds finska, inte känt för 1 expert",
      "efterfrågan 5, känd kapacitet högst 2,5, för 1 expert inte känd"
    ),
    (
      .english, "offered Finnish, not known of 1 expert",
      "demand 5, known capacity at most 2.5, not known of 1 expert"
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
        "- sopimusta Pohjanmaan hyvinvointialueen kanssa ei ole allekirjoitettu",
        "- palvelee osaa alueesta",
        "- oletettu: palvelualue ja tila; pelkkien lähdetietojen mukaan: ei tiedossa",
        "- palvelualueeseen ei kuulu Pohjanmaan hyvinvointialue; siihen kuuluvat: Pirkanmaan",
        "- toimii kyllä tällä alueella, mutta sijainti ei ratkaise, ketä se palvelee",
      ]
    ),
    (
      .swedish,
      [
        "- upphörde den 31 december 2022", "- verksamheten har upphört",
        "- börjar den 1 januari 2024",
        "- kan inte nås, slutet är inte känt",
        "- avtalet med området Pohjanmaan hyvinvointialue är inte undertecknat",
        "- betjänar en del av området",
        "- antaget: betjäningsområde och status; enbart enligt källorna: inte känt",
        "- betjänar inte Pohjanmaan hyvinvointialue; betjänar: Pirkanmaan",
      ]
    ),
    (
      .english,
      [
        "- ended on 31 December 2022", "- has ended", "- begins on 1 January 2024",
        "- not available until 31 May 2024", "- not available, no end known",
        "- its agreement with the region Pohjanmaan hyvinvointialue is not signed",
        "- serves a part of the region",
        "- assumed: whom it serves and status; by facts only: not known",
        "- does not serve Pohjanmaan hyvinvointialue; serves: Pirkanmaan",
        "- sits in the region, but where it is does not say whom it serves",
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
      "määräaikainen, 6 kuukauden ajan, 1.6.2023 alkaen, loppua ei ole merkitty",
      "lasketaan: koko alue, kokeilu", "vastaa kaikista linjoista"
    ),
    (
      .swedish, "på deltid, 20 % av arbetstiden, från 1 januari 2020, till 31 december 2025",
      "tidsbegränsad, i 6 månader, från 1 juni 2023, inget slut angivet",
      "räknas: hela området, försök", "svarar för alla linjer"
    ),
    (
      .english, "part-time, 20 % of working time, from 1 January 2020, to 31 December 2025",
      "temporary, for 6 months, from 1 June 2023, no end stated", "counts: full, a pilot",
      "answers for every line"
    ),
  ])
  func `an explanation tells how long and how much`(
    language: Language, share: String, months: String, pilot: String, entry: String
  ) throws {
    let text = try explanation("08", "separation", language)
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

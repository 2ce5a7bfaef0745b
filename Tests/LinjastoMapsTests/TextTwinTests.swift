import Linjasto
import LinjastoFormat
import LinjastoMaps
import Schematic
import Testing

/// The map as text, for those who do not see it.
@Suite struct TextTwinTests {
  private let network: Network
  private let day: Day

  init() throws {
    let read = NetworkReader.read(SourceFile(path: "twin.yaml", text: Self.text))
    network = try #require(read.value, "\(read.diagnostics)")
    day = try #require(Day("2026-11-26"))
  }

  private func twin(_ language: Language, factsOnly: Bool = false) -> String {
    network.textTwin(MapView(language: language, factsOnly: factsOnly, asOf: .day(day)))
  }

  /// The cells of a station's row.
  private func row(_ name: String, in text: String) throws -> [String] {
    let line = try #require(
      text.split(separator: "\n").first { $0.hasPrefix("| \(name) |") }, "\(name)")
    return line.split(separator: "|").map { $0.trimmingPrefix(" ") }.map { cell in
      String(cell.last == " " ? cell.dropLast() : cell[...])
    }
  }

  @Test(arguments: [
    ("Aktiivinen", "Toiminnassa", "Pirkanmaa ja Pohjanmaa"),
    ("Kokeilu", "Kokeilu", "Pirkanmaa"),
    ("Tuleva", "Suunnitteilla", "suunnitteilla: Pirkanmaa"),
    ("Kysytty", "Tiedusteltu, ei vielä sovittu", "suunnitteilla: Pirkanmaa"),
    ("Mennyt", "Päättynyt", "päättynyt: Pirkanmaa"),
    (
      "Epävarma", "Lähde mainitsee, ei tiedossa, onko toiminnassa",
      "lähteet eivät kerro: Pirkanmaa"
    ),
    ("Sanaton", "ei tiedossa", "lähteet eivät kerro: Pirkanmaa ja Pohjanmaa"),
    ("Rauennut", "päättynyt", "päättynyt: Pirkanmaa"),
    ("Osittainen", "Toiminnassa", "palvelee osittain: Pirkanmaa; vain kaupunki"),
    ("Valtakunnallinen", "Toiminnassa", "Pirkanmaa ja Pohjanmaa"),
    ("Tutkija", "tutkii tai kehittää: ei ota vastaan tapauksia", "Pirkanmaa"),
    (
      "Torjuttu", "Toiminnassa",
      "ei kartan alueita; sopimusta ei ole allekirjoitettu: Pirkanmaa"
    ),
  ])
  func `who is not there is never told as in operation`(name: String, state: String, serves: String)
    throws
  {
    let cells = try row(name, in: twin(.finnish))
    #expect(cells[3] == state && cells[2] == serves, "\(cells)")
  }

  @Test(arguments: [
    (
      Language.finnish,
      [
        "## KARTAN VIERELLÄ", "- Vieressä: palvelee: Pohjanmaa", "kysytty: asiantuntijaa ei ole",
        "ei vielä asiantuntijaa kartalla", "- linjan vaihe: ehdotettu",
        "Tilanne 26.11.2026, kartan tiedot ovat päivältä 1.1.2026",
        "## Avoimet kysymykset", "### Kuka päättää?", "- osoite: https://example.org/slides",
      ]
    ),
    (
      .swedish,
      [
        "## BREDVID KARTAN", "- Vieressä: betjänar: Pohjanmaa", "efterfrågat: ingen expert finns",
        "## Öppna frågor", "- adress: https://example.org/slides",
      ]
    ),
    (
      .english,
      [
        "## BESIDE THE MAP", "- Vieressä: serves: Pohjanmaa", "asked for: there is no expert",
        "## Open questions", "- address: https://example.org/slides",
      ]
    ),
  ])
  func `the text says what is beside the map, and all that the sources say`(
    language: Language, sentences: [String]
  ) {
    let text = twin(language)
    for sentence in sentences { #expect(text.contains(sentence), "\(sentence) in \(text)") }
  }

  @Test func `by facts only the sources are not said to name nobody`() {
    #expect(twin(.finnish, factsOnly: true).contains("lähteet eivät sano, kuka on linjalla"))
  }

  private static let text = """
    format: linjasto/1
    id: twin
    title: {fi: Keksitty}
    default_language: fi
    as_of: 2026-01-01
    sources: [{id: s, title: Kalvot, url: "https://example.org/slides"}]
    regions: [{code: "08", name: {fi: Pirkanmaa}}, {code: "17", name: {fi: Pohjanmaa}}]
    lines:
      - {id: a, code: A, color: "#b21b99", source: s, name: {fi: Linja}, state: proposed}
      - {id: b, code: B, color: "#801100", source: s, name: {fi: Tyhjä}}
      - {id: c, code: C, color: "#00194c", source: s, name: {fi: Kysytty linja}, surveyed: [{regions: ["08", "17"], on: 2026-01-01}]}
      - {id: d, code: D, color: "#5400e6", source: s, name: {fi: Oletettu linja}}
    stations:
      - {id: active, kind: unit, source: s, name: {fi: Aktiivinen}, serves: ["08", "17"], lines: [a]}
      - {id: pilot, kind: unit, source: s, name: {fi: Kokeilu}, serves: ["08"], lines: [a], status: pilot}
      - {id: coming, kind: unit, source: s, name: {fi: Tuleva}, serves: ["08"], lines: [a], status: planned}
      - {id: asked, kind: unit, source: s, name: {fi: Kysytty}, serves: ["08"], lines: [a], status: inquiry}
      - {id: gone, kind: unit, source: s, name: {fi: Mennyt}, serves: ["08"], lines: [a], period: {to: 2020-12-31}}
      - {id: unsure, kind: unit, source: s, name: {fi: Epävarma}, serves: ["08"], lines: [a], status: unknown}
      - {id: silent, kind: unit, source: s, name: {fi: Sanaton}, serves: unknown, lines: [a]}
      - {id: lapsed, kind: unit, source: s, name: {fi: Rauennut}, serves: ["08"], lines: [a], agreements: [{regions: ["08"], state: signed, to: 2024-12-31}]}
      - {id: partial, kind: unit, source: s, name: {fi: Osittainen}, serves: ["08"], lines: [a], coverage: partial, serves_note: vain kaupunki}
      - {id: national, kind: unit, source: s, name: {fi: Valtakunnallinen}, serves: all, lines: [a]}
      - {id: researcher, kind: researcher, source: s, name: {fi: Tutkija}, serves: ["08"], lines: [a]}
      - {id: refused, kind: unit, source: s, name: {fi: Torjuttu}, serves: ["08"], lines: [a], agreements: [{regions: ["08"], state: not-signed}]}
      - {id: guess, kind: unit, source: s, name: {fi: Arvaus}, serves: ["08"], lines: [d], assumed: true, assumed_fields: [lines]}
      - {id: aside, kind: network, attach: area, source: s, name: {fi: Vieressä}, serves: ["17"], lines: []}
    open_questions: [{text: Kuka päättää?, source: s}]
    """
}

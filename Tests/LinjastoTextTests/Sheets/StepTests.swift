import Testing

@testable import Linjasto
@testable import LinjastoText

/// What must not be missed of one contact.
@Suite struct StepTests {
  private func sheet(_ station: String, in language: Language = .finnish) throws -> String {
    let map = try SheetMap(
      SheetMap.lines + """
        guidance:
          - {id: who, text: {fi: Pyynnön tekee lapsen sosiaalityöntekijä.}, items: [{fi: tilanteen kuvaus}, {fi: kysymys}], ladder: [phone, work-pair]}
          - {id: always, text: {fi: Asiakas tietää konsultaatiosta.}, everywhere: true}
        process:
          - {id: p, name: {fi: Tuen kulku}, steps: [{id: a, name: {fi: heräte}}, {id: b, optional: true, name: {fi: jäsennys}}]}
        stations:
          - {id: coordinator, kind: coordinator, entry: true, name: {fi: Koordinaattori}, serves: ["08"], lines: all, source: s}
          - {id: other, kind: unit, name: {fi: Toinen}, serves: ["12"], lines: [k], source: s}
          - {id: x, name: {fi: Yksikkö}, kind: unit, source: s, serves: ["08"], lines: [e], \(station)}
        """)
    return map.sheet([.line("e")], in: language)
  }

  @Test func `partial cover comes with its note`() throws {
    #expect(
      try sheet("coverage: partial, serves_note: yli 16-vuotiaat")
        .contains("Vain osittain: yli 16-vuotiaat"))
    #expect(
      try sheet("coverage: partial", in: .swedish).contains("Bara delvis"))
  }

  @Test func `whom it takes is told in words`() throws {
    let clients = """
      clients: {youngest: 16, oldest: 17, languages: [sv], municipalities: [{fi: Ii}, {fi: Vaala}], \
      note: {fi: kuukauden ajan}}
      """
    #expect(
      try sheet(clients).contains(
        "16–17-vuotiaat; asiakkaan kieli ruotsi; kunnat Ii ja Vaala; kuukauden ajan"))
  }

  @Test func `a pilot is called one`() throws {
    #expect(try sheet("status: pilot").contains("1. Yksikkö, kokeilu"))
    #expect(try sheet("status: pilot", in: .swedish).contains("1. Yksikkö, försök"))
  }

  @Test(arguments: [
    (
      "agreements: [{regions: [\"08\"], state: signed, to: 2024-12-31}]",
      "sopimus päättyi 31.12.2024"
    ),
    (
      "agreements: [{regions: [\"08\"], state: signed, from: 2027-02-01}]", "sopimus alkaa 1.2.2027"
    ),
    ("status: unknown", "lähteet eivät kerro, onko se toiminnassa: kysy"),
    ("period: {from: 2021-06-01, to: 2021-06-30}", "toiminta-aika 1.6.2021–30.6.2021"),
    ("status: inquiry", "tiedusteltu, ei vielä käytettävissä"),
    (
      "unavailable: {to: 2026-12-24}", "ei tavoitettavissa 24.12.2026 asti"
    ),
  ])
  func `what has lapsed or is uncertain is told with its day`(station: String, words: String)
    throws
  {
    #expect(try sheet(station).contains(words))
  }

  @Test func `guidance, its contents and the process are told once, where they belong`() throws {
    let sheet = try sheet("guidance: [who]")
    #expect(
      sheet.contains(
        "Ennen yhteydenottoa: Pyynnön tekee lapsen sosiaalityöntekijä. (tilanteen kuvaus; kysymys)"
          + " (kevyimmästä alkaen: puhelin, työpari)"))
    #expect(sheet.contains("Ohje ---- - Asiakas tietää konsultaatiosta."))
    #expect(sheet.contains("Tuen kulku: 1) heräte, 2) jäsennys (tarvittaessa)."))
    #expect(sheet.components(separatedBy: "Pyynnön tekee").count == 2)
    #expect(sheet.contains("Lähteet: Lähdekirja."))
  }
}

extension String {
  fileprivate func components(separatedBy part: String) -> [Substring] {
    var rest = self[...]
    var parts: [Substring] = []
    while let range = rest.firstRange(of: part) {
      parts.append(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
    }
    return parts + [rest]
  }
}

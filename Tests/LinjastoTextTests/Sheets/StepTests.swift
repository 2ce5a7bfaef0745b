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

  @Test func `what else the map knows of a contact is told`() throws {
    let station = """
      note: {fi: Ympäri vuorokauden}, methods: [MDFT, Cool Kids], coverage: partial, \
      serves_note: yli 16-vuotiaat
      """
    let sheet = try sheet(station)
    #expect(sheet.contains("Lisätieto: Ympäri vuorokauden"))
    #expect(sheet.contains("Menetelmät: MDFT ja Cool Kids"))
    #expect(sheet.split(separator: "yli 16-vuotiaat").count == 2, "said once")
    #expect(try self.sheet(station, in: .swedish).contains("Metoder: MDFT och Cool Kids"))
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
        "Ennen yhteydenottoa: - Pyynnön tekee lapsen sosiaalityöntekijä. (tilanteen kuvaus; kysymys)"
          + " (kevyimmästä alkaen: puhelin, työpari)"))
    #expect(sheet.contains("Ohje ---- - Asiakas tietää konsultaatiosta."))
    #expect(sheet.contains("Tuen kulku: 1) heräte, 2) jäsennys (tarvittaessa)."))
    #expect(sheet.components(separatedBy: "Pyynnön tekee").count == 2)
    #expect(sheet.contains("Lähteet: - Lähdekirja"))
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

/// Who carries a line, and what there will be.
@Suite struct CoreAndPlannedTests {
  private static let line = """
    lines: [{id: e, code: E, color: "#B21B99", name: {fi: Erot, sv: Separationer, en: Separations}, source: s, requires: {core: [psychologist, social-worker], network: [lawyer]}}]
    stations:
      - {id: lawyer, kind: role, name: {fi: Juristi}, serves: ["08"], lines: [e], roles: [lawyer], source: s}

    """

  @Test(arguments: [
    (Language.finnish, "E: konsultoidaan, ydintiimi puuttuu: psykologi ja sosiaalityöntekijä"),
    (.swedish, "E: konsulteras, kärnteamet saknas: psykolog och socialarbetare"),
    (.english, "E: consulted, the core team is missing: psychologist and social worker"),
  ])
  func `one expert of the network is not the whole of a line`(language: Language, words: String)
    throws
  {
    #expect(try SheetMap(Self.line).sheet([.line("e")], in: language).contains(words))
  }

  @Test func `who may be asked to join the core is named, and a whole core is told`() throws {
    let team = """
        - {id: team, kind: team, name: {fi: Ydintyöryhmä}, serves: ["08"], lines: [e], roles: [psychologist, social-worker], source: s}
      """
    let map = try SheetMap(Self.line + team)
    var request = map.request([.line("e")])
    request.avoided = ["team"]
    #expect(map.sheet(request, in: SheetStyle(in: .finnish)).contains("ydintiimi puuttuu"))
    request = map.request([.line("e")])
    request.avoided = ["lawyer"]
    #expect(map.sheet(request, in: SheetStyle(in: .finnish)).contains("E: ydintiimi on koossa"))
    #expect(map.sheet([.line("e")]).contains("mukaan voi pyytää: Ydintyöryhmä"))
  }

  @Test(arguments: [
    (Language.finnish, "Suunnitellut mukaan lukien", "Ydintyöryhmä, EI VIELÄ TOIMINNASSA"),
    (.swedish, "Med det som är planerat", "Ydintyöryhmä, INTE ÄNNU I VERKSAMHET"),
    (.english, "With what is planned", "Ydintyöryhmä, NOT THERE YET"),
  ])
  func `what exists comes first, what is planned under its own heading`(
    language: Language, heading: String, team: String
  ) throws {
    let sheet = try SheetMap(
      Self.line + """
          - {id: team, kind: team, status: planned, name: {fi: Ydintyöryhmä}, serves: ["08"], lines: [e], roles: [psychologist, social-worker], source: s}
        """
    ).sheet([.line("e")], in: language)
    let parts = sheet.split(separator: heading)
    try #require(parts.count == 2)
    #expect(parts[0].contains("1. Juristi") && !parts[0].contains("Ydintyöryhmä"))
    #expect(parts[1].contains(team))
    #expect(parts[1].split(separator: "Ydintyöryhmä").count == 2, "said once")
  }

  @Test(arguments: [
    (Language.finnish, "Naapurialueelta: Toinen kartta"), (.swedish, "Från ett grannområde: Andra"),
    (.english, "From a neighboring area: The other"),
  ])
  func `an expert of another map comes with the map`(language: Language, heading: String) throws {
    let own = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: own, kind: unit, name: {fi: Oma}, serves: ["08"], lines: [e], source: s}
        """)
    let other = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: national, kind: unit, name: {fi: Valtakunnallinen}, serves: all, lines: [k], source: s}
        """, id: "b", title: "{fi: Toinen kartta, sv: Andra kartan, en: The other map}",
      regions: "{code: \"20\", name: {fi: Kainuun hyvinvointialue}}")
    let plan = own.plan(own.request([.line("e"), .line("k")]))
    let neighbors = plan.neighbors(among: [other.network], beside: own.network)
    let sheet = RouteSheet(
      plan, on: own.network, neighbors: neighbors, in: SheetStyle(in: language)
    ).text.onOneLine
    #expect(sheet.contains(heading))
    #expect(sheet.contains("1. Valtakunnallinen"))
  }
}

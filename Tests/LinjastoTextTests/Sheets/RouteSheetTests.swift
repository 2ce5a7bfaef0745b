import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

/// What a coordinator reads aloud: each text that was once wrong has its right words here.
@Suite struct RouteSheetTests {
  private static let languages: [Language] = [.finnish, .swedish, .english]
  private static let stations = """
    stations:
      - {id: coordinator, kind: coordinator, entry: true, name: {fi: Koordinaattori, sv: Koordinatorn, en: Coordinator}, serves: ["08", "12", "14"], lines: all, modes: [phone], source: s}
      - {id: team, kind: team, name: {fi: Ydinryhmä, sv: Kärngruppen, en: Core team}, serves: ["08"], lines: [e], modes: [phone, network-meeting, statement], fee: free, source: s, assumed: true, assumed_fields: ["lines: e", serves]}
      - {id: lawyer, kind: role, name: {fi: Juristi, sv: Juristen, en: The lawyer}, serves: ["08"], lines: [e], roles: [lawyer], source: s}
      - {id: police, kind: role, name: {fi: Poliisi, sv: Polisen, en: Police}, serves: ["08"], lines: [k], source: s}
      - {id: far, kind: unit, name: {fi: Kaukainen, sv: Den avlägsna, en: Far one}, serves: ["12", "14"], lines: [k], roles: [psychologist], source: s}

    """

  private func map() throws -> SheetMap { try SheetMap(SheetMap.lines + Self.stations) }

  @Test(arguments: [
    (Language.finnish, "Tilanne 26.11.2026.", "päivältä 1.6.2026."),
    (.swedish, "Läget den 26 november 2026.", "från den 1 juni 2026."),
    (.english, "As of 26 November 2026.", "speaks of 1 June 2026."),
  ])
  func `days are written as the language writes them`(
    language: Language, day: String, own: String
  ) throws {
    let sheet = try map().sheet([.line("e")], in: language)
    #expect(sheet.contains(day) && sheet.contains(own))
    #expect(!sheet.contains("2026-"))
  }

  @Test(arguments: [
    (Language.finnish, "parempikin voi olla olemassa", "enintään", "--time", "Vähemmällä"),
    (.swedish, "det kan finnas ett bättre", "sparar högst", "--time", "Med mindre arbetsinsats"),
    (.english, "there may be a better one", "at most", "--time", "with less effort"),
  ])
  func `out of time the sheet says what is proven, and what it left out`(
    language: Language, best: String, gap: String, option: String, proven: String
  ) throws {
    let map = try map()
    let request = map.request([.line("e"), .line("k")])
    let plan = JourneyPlanner(map.network, request, isCancelled: { true }).plan()
    #expect(plan.leftOut.contains(.alternatives))
    let sheet = RouteSheet(plan, on: map.network, in: SheetStyle(in: language))
    #expect(sheet.text.contains(option))
    var journey = try #require(plan.answers.first)
    journey.lowerBound = journey.cost.total - 7
    let words = sheet.proof(of: journey)
    #expect(words.contains(best) && words.contains(gap) && words.contains("7"))
    #expect(words.contains("\(journey.cost.total)") && words.contains("\(journey.lowerBound)"))
    #expect(!words.contains(proven))
  }

  @Test(arguments: [
    (Language.finnish, "1.9.2021–31.3.2022", "1.9.2021 alkaen", "31.3.2022 asti"),
    (
      .swedish, "1 september 2021 – 31 mars 2022", "från och med den 1 september 2021",
      "till och med den 31 mars 2022"
    ),
    (
      .english, "1 September 2021 – 31 March 2022", "from 1 September 2021 on",
      "until 31 March 2022"
    ),
  ])
  func `a period has its ends`(language: Language, both: String, from: String, to: String) {
    let words = Words(language)
    let (first, last) = (Day("2021-09-01"), Day("2022-03-31"))
    #expect(words.dates(Period(from: first, to: last)) == both)
    #expect(words.dates(Period(from: first)) == from)
    #expect(words.dates(Period(to: last)) == to)
    #expect(words.dates(Period()).isEmpty)
  }

  @Test(arguments: languages)
  func `ids, codes of regions and points are read to nobody who does not ask`(language: Language)
    throws
  {
    let map = try map()
    let sheet = map.sheet([.line("e"), .line("k"), .role("lawyer")], in: language)
    for id in ["[", "(08)", "coordinator]", "lawyer]"] { #expect(!sheet.contains(id)) }
    for word in ["piste", "poäng", "point", "hinta", "kostnad", "cost "] {
      #expect(!sheet.contains(word), "\(word)")
    }
    var style = SheetStyle(in: language)
    style.showsIDs = true
    style.showsCosts = true
    let full = map.sheet(map.request([.line("e")]), in: style)
    #expect(full.contains("[coordinator]") && full.contains("(08)"))
    #expect(full.contains(["pistein", "poäng", "points"].first(where: full.contains) ?? "none"))
  }

  @Test(arguments: [
    (Language.finnish, "Koordinaattorista linjalle E", "Seuraavaksi samalla linjalla E"),
    (.swedish, "Från koordinatorn till linje E", "Därefter på samma linje E"),
    (.english, "From the coordinator to line E", "Next on the same line E"),
  ])
  func `nobody is said to refer a case, only where it goes`(
    language: Language, first: String, next: String
  ) throws {
    let map = try map()
    var request = map.request([.line("e"), .role("lawyer")])
    request.included = ["team"]
    let sheet = map.sheet(request, in: SheetStyle(in: language))
    #expect(sheet.contains(first) && sheet.contains(next))
  }

  @Test(arguments: [
    (
      Language.finnish, "Aloita: Koordinaattori. Työtapa: puhelin.",
      "Työtapa: puhelin, verkostokokous ja lausunto"
    ),
    (
      .swedish, "Börja med: Koordinatorn. Arbetssätt: telefon.",
      "Arbetssätt: telefon, nätverksmöte och utlåtande"
    ),
    (
      .english, "Start with: Coordinator. Works by: phone.",
      "Works by: phone, network meeting and statement"
    ),
  ])
  func `ways of working stand on a row of their own`(
    language: Language, start: String, row: String
  ) throws {
    let map = try map()
    var request = map.request([.line("e")])
    request.included = ["team"]
    let sheet = map.sheet(request, in: SheetStyle(in: language))
    #expect(sheet.contains(start) && sheet.contains(row))
  }

  @Test(arguments: [
    (Language.finnish, "Kartan oletus: linja E; palvelee Pirkanmaan hyvinvointialuetta"),
    (.swedish, "Antaget på kartan: linje E; betjänar Birkalands välfärdsområde"),
    (.english, "Assumed by the map: line E; serves the Pirkanmaa wellbeing services county"),
  ])
  func `what is assumed is told in words and names`(language: Language, words: String) throws {
    let map = try map()
    var request = map.request([.line("e")])
    request.included = ["team"]
    #expect(map.sheet(request, in: SheetStyle(in: language)).contains(words))
  }

  @Test(arguments: [
    (
      Language.finnish, "Vähemmällä vaivalla ei selviä.", "Kartasta puuttuu 3 tietoa",
      "Ei merkitty karttaan: sopimus, maksu ja työtapa"
    ),
    (
      .swedish, "Med mindre arbetsinsats går det inte.", "På kartan saknas 3 uppgifter",
      "Inte angivet på kartan: avtal, avgift och arbetssätt"
    ),
    (
      .english, "It cannot be done with less effort.", "3 facts that the answer needs",
      "Not stated on the map: agreement, fee and way of working"
    ),
  ])
  func `the effort and what is missing are told in words`(
    language: Language, effort: String, missing: String, row: String
  ) throws {
    let sheet = try map().sheet([.line("k")], in: language)
    #expect(sheet.contains(effort) && sheet.contains(missing) && sheet.contains(row))
  }

  @Test(arguments: [
    (Language.finnish, "Jos ei tavoiteta: korvaajaa ei ole (K Väkivalta)"),
    (.swedish, "Om ej anträffbar: ingen ersättare (K Våld)"),
    (.english, "If not reached: nobody to stand in (K Violence)"),
  ])
  func `who cannot be replaced is told without a double colon`(language: Language, words: String)
    throws
  {
    #expect(try map().sheet([.line("k")], in: language).contains(words))
  }

  @Test(arguments: [
    (
      Language.finnish,
      "palvelualueeseen ei kuulu Pirkanmaan hyvinvointialue; palvelee"
        + " Etelä-Savon ja Pohjois-Karjalan hyvinvointialueita",
      "muualla (Etelä-Savon ja Pohjois-Karjalan hyvinvointialueet): Kaukainen"
    ),
    (
      .swedish,
      "betjänar inte Birkalands välfärdsområde; betjänar Södra Savolax och Norra"
        + " Karelens välfärdsområden",
      "på annat håll (Södra Savolax och Norra Karelens välfärdsområden): Den avlägsna"
    ),
    (
      .english,
      "does not serve Pirkanmaa wellbeing services county; serves the wellbeing"
        + " services counties of South Savo and North Karelia",
      "elsewhere (the wellbeing services counties of South Savo and North Karelia): Far one"
    ),
  ])
  func `regions are named once, in the case that the sentence wants`(
    language: Language, hindrance: String, elsewhere: String
  ) throws {
    let map = try map()
    let question: [Requirement] = [.role("psychologist")]
    #expect(map.whyNot("far", map.request(question), in: language).contains(hindrance))
    let sheet = map.sheet(question, in: language)
    #expect(sheet.contains(elsewhere) && !sheet.contains(hindrance), "said once")
  }

  @Test(arguments: [
    (
      Language.finnish,
      "Kartalla ei ole tähän ketään, keneen ottaa yhteyttä, eikä alueella"
        + " aloituspaikkaa."
    ),
    (.swedish, "Kartan har ingen att kontakta i detta, och området har ingen startpunkt."),
    (.english, "The map has nobody to contact for this, and the region has no entry."),
  ])
  func `without an entry no sentence speaks of one`(language: Language, sentence: String) throws {
    let map = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: u, kind: unit, name: {fi: Yksikkö}, serves: ["12"], lines: [e], source: s}
          - {id: w, kind: unit, name: {fi: Toinen}, serves: ["08"], lines: [k], source: s}
        """)
    let nobody = map.sheet([.line("e")], in: language)
    #expect(nobody.contains(sentence))
    #expect(!nobody.contains(Words(language)(.entryHelps)))
    #expect(!nobody.contains(Words(language)(.noEntry)))
    let somebody = map.sheet([.line("k")], in: language)
    #expect(somebody.contains(Words(language)(.noEntry)))
    let nothing = map.sheet([], in: language)
    #expect(nothing.contains(Words(language)(.nothingAsked)))
    #expect(!nothing.contains(Words(language)(.entryAlways)))
  }

  @Test func `an expert that is the entry is not sent to itself`() throws {
    let map = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: u, kind: unit, name: {fi: Toinen}, serves: ["12"], lines: [k], source: s}
          - {id: c, kind: coordinator, entry: true, coverage: partial, serves_note: vain osa kunnista, name: {fi: Konsultaatiotuki}, serves: ["08"], lines: [e], source: s}
        """)
    let sheet = map.sheet([.line("e")])
    #expect(!sheet.contains("Aloita: Konsultaatiotuki"))
    #expect(sheet.contains("1. Konsultaatiotuki Aloituspaikka ja asiantuntija samalla"))
    #expect(sheet.contains("Vain osittain: vain osa kunnista"))
    #expect(!sheet.contains("oordinaattorista"))
  }

  @Test(arguments: [
    ("as_of: 2024-01-01", "yli vuoden vanhoja, päivältä 1.1.2024"),
    ("as_of: 2025-11-26", "Kartan tiedot ovat päivältä 26.11.2025."),
    ("as_of: 2027-01-01", "vasta päivältä 1.1.2027"), ("", "ei kerro, miltä päivältä"),
  ])
  func `the sheet says of which day the map speaks, and when that is far`(
    asOf: String, words: String
  ) throws {
    let map = try SheetMap(SheetMap.lines + Self.stations, asOf: asOf)
    #expect(map.sheet([.line("e")]).contains(words))
  }

  @Test func `where the map lacks the language, one sentence says so`() throws {
    let map = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: w, kind: unit, name: {fi: Yksikkö}, serves: ["08"], lines: [k], source: s}
        """, title: "{fi: Kartta, sv: Karta, en: Map}")
    #expect(
      map.sheet([.line("k")], in: .swedish).contains("Innehållet finns delvis bara på finska."))
    #expect(
      map.sheet([.line("k")], in: .english).contains("Some of the content is in Finnish only."))
    #expect(!map.sheet([.line("k")]).contains("Osa sisällöstä"))
  }

  @Test(arguments: languages)
  func `a saved sheet says what to do with it, every sheet names 112`(language: Language) throws {
    let map = try map()
    let words = Words(language)
    var style = SheetStyle(in: language)
    let read = map.sheet(map.request([.line("e")]), in: style)
    #expect(read.hasSuffix(words(.decides)))
    #expect(read.contains("112"))
    style.isSaved = true
    let saved = map.sheet(map.request([.line("e")]), in: style)
    #expect(saved.hasSuffix(words(.decidesSaved)))
    #expect(!saved.contains(words(.decides)))
    #expect(!saved.contains(words(.staffOnly)))
  }

  @Test(arguments: [
    (Language.finnish, "1. Ydinryhmä", "Muut vastaukset"),
    (.swedish, "1. Kärngruppen", "Andra svar"),
    (.english, "1. Core team", "Other answers"),
  ])
  func `the three languages tell the same contacts in the same order`(
    language: Language, first: String, heading: String
  ) throws {
    let map = try map()
    var request = map.request([.line("e"), .line("k")])
    request.avoided = ["lawyer"]
    let sheet = map.sheet(request, in: SheetStyle(in: language))
    #expect(sheet.contains(first))
    #expect(sheet.contains(wordsOfNumber(2)))
    #expect(sheet.split(separator: " ").count { $0 == "3." } == 0)
    func wordsOfNumber(_ number: Int) -> String { "\(number). " }
    let open = map.sheet([.line("e")], in: language)
    #expect(open.contains(heading))
  }
}

/// Beside the best answer, and what it rests on.
@Suite struct BesideTests {
  private static let stations = """
    stations:
      - {id: coordinator, kind: coordinator, entry: true, name: {fi: Koordinaattori}, serves: ["08"], lines: all, source: s}
      - {id: a, kind: unit, name: {fi: Alfa}, serves: ["08"], lines: [e], fee: free, modes: [phone], agreements: [{regions: ["08"], state: signed}], source: s}
      - {id: b, kind: unit, name: {fi: Beeta}, serves: ["08"], lines: [k], fee: free, modes: [phone], agreements: [{regions: ["08"], state: signed}], source: s}
      - {id: c, kind: unit, name: {fi: Gamma}, serves: ["08"], lines: [k], fee: charged, modes: [phone], agreements: [{regions: ["08"], state: signed}], source: s}
      - {id: d, kind: unit, name: {fi: Delta}, serves: ["08"], lines: [k], status: inquiry, source: s}
      - {id: away, kind: unit, name: {fi: Poissa}, serves: ["08"], lines: [k], unavailable: {to: 2026-12-24}, source: s}

    """

  @Test(arguments: [
    (Language.finnish, "2. enemmän vaivaa (lisäys: Gamma; pois: Beeta)"),
    (.swedish, "2. större arbetsinsats (till: Gamma; bort: Beeta)"),
    (.english, "2. more effort (added: Gamma; left out: Beeta)"),
  ])
  func `another answer tells who comes and who goes`(language: Language, words: String) throws {
    let map = try SheetMap(SheetMap.lines + Self.stations)
    #expect(map.sheet([.line("e"), .line("k")], in: language).contains(words))
  }

  @Test(arguments: [
    (Language.finnish, "Delta: tiedusteltu, ei vielä käytettävissä", "24.12.2026 asti"),
    (
      .swedish, "Delta: förfrågan gjord, ännu inte tillgänglig",
      "kan inte nås till och med den 24 december 2026"
    ),
    (.english, "Delta: asked for, not available yet", "not available until 24 December 2026"),
  ])
  func `those nearly there are told with the condition`(
    language: Language, asked: String, away: String
  ) throws {
    let map = try SheetMap(SheetMap.lines + Self.stations)
    let sheet = map.sheet([.line("k")], in: language)
    #expect(sheet.contains(asked) && sheet.contains(away))
  }

  @Test func `what an answer rests on is counted in words, and nothing is said of nothing`() throws
  {
    let map = try SheetMap(SheetMap.lines + Self.stations)
    #expect(!map.sheet([.line("e")]).contains("nojaa"))
    let assumed = try SheetMap(
      SheetMap.lines
        + Self.stations.replacing(
          "source: s}", with: "source: s, assumed_fields: [serves], assumed: true}"))
    #expect(assumed.sheet([.line("e")]).contains("Vastaus nojaa 1 oletukseen."))
    let bare = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: w, kind: unit, name: {fi: Yksikkö}, serves: ["08"], lines: [e, k], source: s, assumed: true, assumed_fields: [lines]}
        """)
    let words = "Vastaus nojaa 2 oletukseen, ja 3 tietoa puuttuu kartasta."
    #expect(bare.sheet([.line("e"), .line("k")]).contains(words))
    #expect(
      bare.sheet([.line("e"), .line("k")], in: .swedish)
        .contains("Svaret vilar på 2 antaganden, och 3 uppgifter saknas på kartan."))
  }

  @Test func `who serves another region is no near miss where the need is met`() throws {
    let map = try SheetMap(
      SheetMap.lines + Self.stations
        + "  - {id: far, kind: unit, name: {fi: Kaukainen}, serves: [\"12\"], lines: [e], source: s}"
    )
    #expect(!map.sheet([.line("e")]).contains("Kaukainen"))
  }

  @Test func `what the caller said of the client stands among the conditions`() throws {
    let map = try SheetMap(SheetMap.lines + Self.stations)
    var request = map.request([.line("e")])
    request.clientAge = 12
    request.clientLanguage = .swedish
    let sheet = map.sheet(request, in: SheetStyle(in: .finnish))
    #expect(sheet.contains("Ehdot: asiakas 12-vuotias; asiakkaan kieli ruotsi."))
  }

  @Test(arguments: [Language.finnish, .swedish, .english])
  func `nobody known is not nobody there`(language: Language) throws {
    let lines = SheetMap.lines.replacing(
      "en: Separations}, source: s",
      with:
        "en: Separations}, source: s, surveyed: [{regions: [\"08\"], on: 2026-01-01}]")
    let stations = """
      stations:
        - {id: far, kind: unit, name: {fi: Kaukainen}, serves: ["12"], lines: [e, k], source: s}
      """
    let map = try SheetMap(lines + stations)
    let words = Words(language)(.notSurveyed)
    #expect(!map.sheet([.line("e")], in: language).contains(words))
    #expect(map.sheet([.line("k")], in: language).contains(words))
  }

  @Test(arguments: [
    (
      Language.finnish, "Varmaa vastausta ei ole",
      "Ehkä: lähteet eivät kerro, palveleeko se aluetta"
    ),
    (.swedish, "inget säkert svar", "Ehkä: källorna säger inte om området betjänas"),
    (.english, "no certain answer", "Ehkä: the sources do not say whether it serves the region"),
  ])
  func `who may serve is to be asked, and is never nobody`(
    language: Language, sentence: String, words: String
  ) throws {
    let map = try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: other, kind: unit, name: {fi: Ei}, serves: ["12"], lines: [e], source: s}
          - {id: maybe, kind: unit, name: {fi: Ehkä}, serves: unknown, lines: [e], source: s}
        """)
    let sheet = map.sheet([.line("e")], in: language)
    #expect(sheet.contains(sentence) && sheet.contains(words))
    #expect(!sheet.contains(Words(language)(.nobodyAndNoEntry)))
  }

  @Test func `regions of other names are served in good Finnish, too`() throws {
    let regions = """
      {code: "08", name: {fi: Pirkanmaan hyvinvointialue}}, {code: "90", name: {fi: Helsingin kaupunki, sv: Helsingfors stad, en: City of Helsinki}}, {code: "91", name: {fi: Ahvenanmaa, sv: Åland, en: Åland}}, {code: "21", name: {fi: Lappi}}
      """
    let map = try SheetMap(
      SheetMap.lines + Self.stations.replacing("lines: [k]", with: "lines: [e, k]"),
      regions: regions)
    func serving(_ ids: [Region.ID], _ language: Language = .finnish) -> String {
      Wording(map.network, language).serving(ids)
    }
    #expect(
      serving(["08", "90"]) == "palvelee Pirkanmaan hyvinvointialuetta ja Helsingin kaupunkia")
    #expect(serving(["91"]) == "palvelee Ahvenanmaata")
    #expect(serving(["21"]) == "palvelualueena Lappi")
    #expect(serving(["90", "91"], .swedish) == "betjänar Helsingfors stad och Åland")
    #expect(serving(["90"], .english) == "serves City of Helsinki")
  }
}

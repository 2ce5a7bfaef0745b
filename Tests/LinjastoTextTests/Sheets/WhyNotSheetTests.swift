import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct WhyNotSheetTests {
  private func map() throws -> SheetMap {
    try SheetMap(
      SheetMap.lines + """
        stations:
          - {id: groups, kind: team, name: {fi: Asiantuntijaryhmät, sv: Expertgrupperna, en: Groups}, serves: ["08"], lines: all, source: s}
          - {id: one, kind: unit, name: {fi: Ykkönen, sv: Ettan, en: One}, serves: ["08"], lines: [e], languages: [fi], modes: [phone], fee: charged, source: s}
          - {id: two, kind: unit, name: {fi: Kakkonen, sv: Tvåan, en: Two}, serves: ["08"], lines: [e], fee: free, source: s}
        """)
  }

  @Test(arguments: [
    (Language.finnish, "Asiantuntijaryhmät ei ole reitillä: - palvelee kaikkia linjoja"),
    (.swedish, "Expertgrupperna är inte med på vägen: - betjänar alla linjer"),
    (.english, "Groups is not on the route: - serves every line"),
  ])
  func `of a group it is said that it serves every line`(language: Language, words: String) throws {
    let map = try map()
    #expect(map.whyNot("groups", map.request([.line("e")]), in: language).contains(words))
  }

  @Test(arguments: [
    (Language.finnish, "palvelukieliin ei kuulu ruotsi", "työtapoihin ei kuulu työpari"),
    (.swedish, "bland språken finns inte svenska", "bland arbetssätten finns inte arbetspar"),
    (.english, "does not serve in Swedish", "does not offer: work pair"),
  ])
  func `language and way of working are told uninflected`(
    language: Language, speech: String, work: String
  ) throws {
    let map = try map()
    var request = map.request([.line("e")])
    request.language = .swedish
    request.mode = .workPair
    let sheet = map.whyNot("one", request, in: language)
    #expect(sheet.contains(speech) && sheet.contains(work))
  }

  @Test(arguments: [
    (Language.finnish, "Ykkönen on mahdollinen, mutta parempikin vastaus on."),
    (.swedish, "Ettan är möjlig, men det finns ett bättre svar."),
    (.english, "One is possible, but there is a better answer."),
  ])
  func `what it adds is told without points, with 112 and who decides`(
    language: Language, words: String
  ) throws {
    let map = try map()
    let sheet = map.whyNot("one", map.request([.line("e")]), in: language)
    #expect(sheet.contains(words))
    #expect(sheet.contains("112") && sheet.hasSuffix(Words(language)(.decides)))
    #expect(!sheet.contains("[one]"))
  }
}

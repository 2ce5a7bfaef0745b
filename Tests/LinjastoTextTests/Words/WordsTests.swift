import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct WordsTests {
  @Test(arguments: [
    (Language.finnish, ["0 ruutua", "1 ruutu", "2 ruutua", "11 ruutua"]),
    (.swedish, ["0 rutor", "1 ruta", "2 rutor", "11 rutor"]),
    (.english, ["0 squares", "1 square", "2 squares", "11 squares"]),
  ])
  func `a count agrees with its noun`(language: Language, expected: [String]) {
    #expect([0, 1, 2, 11].map { Words(language)(.cellCount, "\($0)") } == expected)
  }

  @Test func `a count may choose words without being shown`() {
    let words = Words(.finnish)
    #expect(words.place("x", in: ["08"]) == "x alueella 08")
    #expect(words.place("x", in: ["07", "08"]) == "x alueilla 07, 08")
  }

  @Test func `a value with braces stays as it is, and a place without a value is kept`() {
    let words = Words(.english)
    #expect(words(.placeIn, "{1} {0|a|b}", "here") == "{1} {0|a|b} in here")
    #expect(words(.placeIn, "x") == "x in {1}")
  }

  @Test(arguments: Language.allCases)
  func `a language without words of its own reads Finnish frames`(language: Language) {
    let isSpoken = Words.languages.contains(language)
    #expect(language.spoken == (isSpoken ? language : .finnish))
    #expect(Words(language)(.region) == Words(language.spoken)(.region))
  }

  @Test func `names are in the wanted language where the map has them`() throws {
    var contents = try Repository.network("tampere").contents
    contents.lines[0].name = LocalizedText([.finnish: "Suomeksi", .northernSami: "Sámegillii"])
    let network = Network(sound: contents)
    let text = CoverageReport(of: network).matrix(in: .northernSami)
    #expect(text.contains("Sámegillii"))
    #expect(text.contains("ruutua"))
    let joined = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(joined.contains("Tekstit ovat suomeksi; nimistä on käytetty kieltä pohjoissaame"))
  }

  @Test func `days and numbers are written as in the language`() throws {
    let day = try #require(Day("2026-06-01"))
    #expect(
      Words.languages.map { Words($0).date(day) } == ["1.6.2026", "1 juni 2026", "1 June 2026"])
    #expect(Words.languages.map { Words($0).number(2.5) } == ["2,5", "2,5", "2.5"])
    #expect(Words(.finnish).number(20) == "20")
  }
}

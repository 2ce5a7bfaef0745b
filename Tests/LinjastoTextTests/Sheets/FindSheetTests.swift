import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct FindSheetTests {
  private let today: Day
  private let network: Network

  init() throws {
    today = try #require(Day("2026-11-26"))
    network = try WholeMap.network()
  }

  private func sheet(
    _ words: String, _ language: Language, of networks: [Network]? = nil,
    _ change: (inout FindQuestion) -> Void = { _ in }
  ) throws -> String {
    var question = FindQuestion()
    question.words = words
    change(&question)
    let networks = networks ?? [network]
    let answer = question.findings(in: networks, today: today, for: language)
    return FindSheet(
      try #require(answer.value), in: networks, for: words, in: language
    ).text
  }

  @Test func `an expert is told with why, whom it serves, and what it is like`() throws {
    let finnish = try sheet("lakimies", .finnish)
    for sentence in [
      "Löytyi ”lakimies”: 1 asiantuntija.\nTilanne 26.11.2026.\n", "1. Oikeusapu\n",
      "löytyi kohdasta: rooli ”lakimies”", "organisaatio: Sairaala",
      "linjat: E Vaativat erot ja V Väkivalta", "palvelee osittain: Pirkanmaa",
      "rajaus: vain kaupungit", "kielet: suomi ja ruotsi", "työtavat: puhelin ja lausunto",
      "maksu: maksullinen",
    ] {
      #expect(finnish.contains(sentence), "\(sentence) in \(finnish)")
    }
    let swedish = try sheet("advokat", .swedish)
    #expect(swedish.contains("Hittades för ”advokat”: 1 expert.\nLäget"))
    #expect(swedish.contains("hittades i: roll ”advokat”"))
    #expect(swedish.contains("betjänar delvis: Birkaland"))
  }

  @Test func `lines and guidance have sections of their own`() throws {
    let text = try sheet("huoltoriita", .finnish)
    #expect(text.contains("Löytyi ”huoltoriita”: 2 asiantuntijaa ja 1 linja.\n"))
    #expect(text.contains("Linjat\n------\n1. E Vaativat erot\n"))
    #expect(text.contains("asiantuntijat: Oikeusapu ja Yksikkö"))
    let pack = try sheet("tukipakki", .finnish)
    #expect(pack.contains("Ohjeet\n------\n1. Lue tämä ensin.\n"))
    #expect(pack.contains("sisältö: tukipakki\n"))
  }

  @Test func `what the sources do not say is never told as no`() throws {
    #expect(try sheet("yksikkö", .finnish).contains("lähteet eivät kerro: Pirkanmaa ja Pohjanmaa"))
    #expect(try sheet("enheten", .swedish).contains("källorna säger inte: Birkaland"))
  }

  @Test(arguments: Words.languages)
  func `nothing found is said with a near word`(language: Language) throws {
    let text = try sheet("poloisi", language)
    let words = Words(language)
    #expect(text.contains(words(.findNothing, words(.quoted, "poloisi"))))
    #expect(text.contains(words(.findNear, "poliisi").dropLast()))
    let nobody = try sheet("", language) { $0.fee = .mixed }
    #expect(nobody.contains(words(.findNobody)))
    let apart = try sheet("tukipakki Metodi Koordinaattori", language)
    #expect(
      apart.split { $0 == "\n" || $0 == " " }.joined(separator: " ").contains(words(.findApart)))
  }

  @Test(arguments: ["", "huoltoriita", "poliisi", "lakimies"])
  func `three languages find the same and say it in their own words`(words: String) throws {
    let texts = try Words.languages.map { try sheet(words, $0) }
    #expect(Set(texts).count == 3)
    let counts = texts.map { text in
      text.split(separator: "\n").count { $0.first?.isNumber == true }
    }
    #expect(Set(counts).count == 1)
    for (text, language) in zip(texts, Words.languages) where language != .english {
      #expect(EnglishWords.found(in: text, language).isEmpty, "\(text)")
    }
  }

  @Test func `each finding names its map where there are several`() throws {
    var contents = network.contents
    contents.id = "other"
    contents.title = LocalizedText([.finnish: "Toinen kartta"])
    let both = [network, Network(sound: contents)]
    #expect(
      try sheet("lakimies", .finnish, of: both).contains(
        "kartat: Keksitty kartta ja Toinen kartta"))
    #expect(try !sheet("lakimies", .finnish).contains("kartta"))
  }
}

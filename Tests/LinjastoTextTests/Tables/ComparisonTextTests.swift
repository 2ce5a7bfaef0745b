import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct ComparisonTextTests {
  @Test(arguments: [
    (
      Language.finnish,
      [
        "Vertailu 21.9.2023 – 21.9.2023: kattavuus parani", "Sopimukset:",
        ": ennen ei tiedossa, nyt allekirjoitettu", "Asiantuntijat:", "uusi: ", "poistunut: Mennyt",
        "Parantunut:", ": ennen suunniteltu, nyt koko alue", ", rooli ",
        "Oikeusapu, maksu: ennen maksuton, nyt maksullinen",
      ]
    ),
    (
      .swedish,
      [
        "Jämförelse 21", "täckningen blev bättre på", "Avtal:",
        ": förut inte känt, nu undertecknat", "Experter:", "Bättre:",
        ": förut planerad, nu hela området",
        "Oikeusapu, avgift: förut avgiftsfri, nu avgiftsbelagd",
      ]
    ),
    (
      .english,
      [
        "cover got better in", "Agreements:", ": before not known, now signed", "Experts:",
        "Better:", ": before planned, now full",
        "Oikeusapu, fee: before free of charge, now charged",
      ]
    ),
  ])
  func `a comparison tells cells, agreements and records`(
    language: Language, sentences: [String]
  ) throws {
    let text = NetworkComparison(from: try RichMap.network(), to: try RichMap.later())
      .text(in: language)
    let plain = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for sentence in sentences { #expect(plain.contains(sentence), "\(sentence) in \(text)") }
    if language != .english { #expect(EnglishWords.found(in: text, language).isEmpty) }
  }

  @Test func `the other way round it is worse`() throws {
    let back = NetworkComparison(from: try RichMap.later(), to: try RichMap.network())
    #expect(back.text(in: .finnish).contains("Heikentynyt:\n"))
    #expect(back.text(in: .finnish).contains(": ennen allekirjoitettu, nyt ei tiedossa\n"))
  }

  @Test(arguments: Words.languages)
  func `two maps of different counties share no cell`(language: Language) throws {
    let text = NetworkComparison(
      from: try Repository.network("tampere"), to: try Repository.network("pohjois-suomi")
    ).text(in: language)
    #expect(text.contains("\(Words(language)(.noCellThere))\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= Columns.width) }
  }

  @Test(arguments: Words.languages)
  func `nothing changed is a sentence`(language: Language) throws {
    let network = try RichMap.network()
    let text = NetworkComparison(from: network, to: network).text(in: language)
    #expect(text.hasSuffix("\(Words(language)(.nothingChanged))\n"))
    #expect(
      NetworkComparison.text(whatIf: [], of: CoverageReport(of: network), in: language)
        == Words(language)(.whatIfNothing) + "\n")
  }
}

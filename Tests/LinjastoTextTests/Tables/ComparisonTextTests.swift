import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct ComparisonTextTests {
  /// The fields of a record are named as the file names them.
  private func english(in text: String, _ language: Language) -> [Substring] {
    EnglishWords.found(in: text.replacing(/, [a-z_.]+:/, with: ":"), language)
  }

  @Test(arguments: [
    (
      Language.finnish,
      [
        "Vertailu 21.9.2023 – 21.9.2023:", "Sopimukset:",
        "half ja alue 08: ei tiedossa → allekirjoitettu",
        "Asemat:", "+ newcomer", "- gone-by", "Parantunut:",
        "17:separation: suunniteltu → koko alue",
        "08:separation, rooli nurse: suunniteltu → koko alue", "legal-aid, fee: ”free” → ”charged”",
      ]
    ),
    (
      .swedish,
      [
        "Jämförelse 21 september 2023 – 21 september 2023:", "Avtal:",
        "half med område 08: inte känt → undertecknat",
        "Stationer:", "Bättre:", "17:separation: planerad → hela området",
      ]
    ),
    (
      .english,
      [
        "Compared 21 September 2023 with 21 September 2023:",
        "Agreements:", "half with 08: unknown → signed",
        "Stations:", "Better:", "17:separation: planned → full",
        "legal-aid, fee: “free” → “charged”",
      ]
    ),
  ])
  func `a comparison tells cells, agreements and records`(
    language: Language, sentences: [String]
  ) throws {
    let text = NetworkComparison(from: try RichMap.network(), to: try RichMap.later())
      .text(in: language)
    for sentence in sentences { #expect(text.contains(sentence), "\(sentence) in \(text)") }
    if language != .english { #expect(english(in: text, language).isEmpty) }
  }

  @Test func `the other way round it is worse`() throws {
    let back = NetworkComparison(from: try RichMap.later(), to: try RichMap.network())
    #expect(back.text(in: .finnish).contains("Heikentynyt:\n"))
    #expect(back.text(in: .finnish).contains("half ja alue 08: allekirjoitettu → ei tiedossa"))
  }

  @Test(arguments: Words.languages)
  func `two maps of different counties share no cell`(language: Language) throws {
    let text = NetworkComparison(
      from: try Repository.network("tampere"), to: try Repository.network("pohjois-suomi")
    ).text(in: language)
    #expect(text.contains(" → \(Words(language)(.noCellThere))\n"))
    for line in text.split(separator: "\n") { #expect(line.count <= Columns.width) }
    if language != .english { #expect(english(in: text, language).isEmpty) }
  }

  @Test(arguments: Words.languages)
  func `nothing changed is a sentence`(language: Language) throws {
    let network = try RichMap.network()
    let text = NetworkComparison(from: network, to: network).text(in: language)
    #expect(text.hasSuffix("\(Words(language)(.nothingChanged))\n"))
    #expect(
      NetworkComparison.text(whatIf: [], in: language) == Words(language)(.whatIfNothing) + "\n")
  }
}

import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoPages
@testable import LinjastoText

@Suite struct PageWordsTests {
  @Test(arguments: Repository.mapNames, [Language.finnish, .swedish])
  func `no page in Finnish or Swedish holds an English word`(
    map: String, language: Language
  ) throws {
    let page = try #require(CoveragePage.of([try Repository.network(map)], in: language)).html
    // The title of a source is as printed on it.
    let sources = "<h3>\(Words(language)(.sourcesHead))</h3>"
    let body = try #require(page.split(separator: "<body>").last).split(separator: "</section>")
      .map { $0.split(separator: sources, maxSplits: 1)[0] }.joined()
    // A name that is there in another language only is marked as such.
    let own = body.replacing(/<span lang="[a-z]+">[^<]*<\/span>/, with: "")
      .replacing(/<[^>]*>/, with: " ")
    #expect(EnglishWords.found(in: String(own), language).isEmpty)
  }

  @Test(arguments: Repository.mapNames + ["rich"])
  func `a page tells the same figures in Finnish, Swedish and English`(map: String) throws {
    let network = try map == "rich" ? RichMap.network() : Repository.network(map)
    let pages = try Words.languages.map { language in
      try #require(CoveragePage.of([network.withoutFigures], in: language)).html
    }
    for page in pages {
      #expect(!Figures.of(page).isEmpty && Figures.of(page) == Figures.of(pages[0]))
    }
  }

  @Test func `a page names in a language that has no frames of its own`() throws {
    var contents = try Repository.network("tampere").contents
    contents.lines[0].name = LocalizedText([.finnish: "Suomeksi", .northernSami: "Sámegillii"])
    let network = Network(sound: contents)
    let page = try #require(CoveragePage.of([network], in: .northernSami)).html
    #expect(page.contains("<html lang=\"fi\">"))
    #expect(page.contains("<span lang=\"se\">Sámegillii</span>"))
  }
}

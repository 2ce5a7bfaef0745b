import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct TableTests {
  @Test(arguments: Repository.mapNames + ["rich"], Words.languages)
  func `every table keeps within its columns, with every place filled in`(
    map: String, language: Language
  ) throws {
    let network = try map == "rich" ? RichMap.network() : Repository.network(map)
    let printed = PrintedText.all(of: network, in: language)
    #expect(printed.count > 15)
    for table in printed {
      #expect(!table.text.isEmpty, "\(table.name)")
      #expect(!table.text.contains("{"), "\(table.name)")
    }
    // The summary is a sentence for others to wrap, and an explanation with a note is one line.
    let wrapped = printed.filter { $0.name != "summary" && !$0.text.contains("…") }
    #expect(wrapped.count > 10)
    for table in wrapped {
      let longest = table.text.split(separator: "\n").max { $0.count < $1.count } ?? ""
      #expect(longest.count <= Columns.width, "\(table.name): \(longest)")
    }
  }

  @Test(arguments: Repository.mapNames + ["rich"], [Language.finnish, .swedish])
  func `no table in Finnish or Swedish holds an English word`(
    map: String, language: Language
  ) throws {
    let network = try map == "rich" ? RichMap.network() : Repository.network(map)
    for table in PrintedText.all(of: network, in: language) {
      #expect(EnglishWords.found(in: table.text, language).isEmpty, "\(table.name)")
    }
  }

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
}

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
}

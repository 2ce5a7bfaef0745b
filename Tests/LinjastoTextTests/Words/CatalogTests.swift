import TestSupport
import Testing

@testable import Linjasto
@testable import LinjastoText

@Suite struct CatalogTests {
  /// Texts that happen to be the same in Finnish and English.
  private static let alike: Set<String> = ["underWay"]

  @Test func `every text is declared in one way that the catalog's tests can read`() throws {
    for file in try Catalog.files() {
      let declared = file.text.matches(of: #/static (let|var|func) /#).count
      #expect(declared == file.text.matches(of: #/ = Phrase\(/#).count, "\(file.name)")
    }
    let entries = try Catalog.entries()
    #expect(entries.count > 350)
    #expect(Set(entries.map(\.name)).count == entries.count)
    let title = try #require(entries.first { $0.name == "routeTitle" })
    #expect(title["fi"] == Phrase.routeTitle.fi)
    let long = try #require(entries.first { $0.name == "planTariff" })
    #expect(long["sv"] == Phrase.planTariff.sv)
  }

  @Test func `no text is forgotten by the code`() throws {
    let code = try [
      "Linjasto", "LinjastoFormat", "LinjastoText", "LinjastoMaps", "LinjastoPages", "PageEngine",
      "LinjastoCommand", "LinjastoExchange",
    ].flatMap { target in
      try Catalog.sources(of: target).filter { !$0.name.contains("/Phrase+") }.map(\.text)
    }.joined()
    let used = Set(code.matches(of: /\.(\w+)/).map { String($0.output.1) })
    for entry in try Catalog.entries() { #expect(used.contains(entry.name), "\(entry.name)") }
  }

  // One test over all texts: a case a text would fill the log.
  @Test func `every text is there in three languages with the same places to fill`() throws {
    for entry in try Catalog.entries() {
      #expect(Set(entry.texts.keys) == ["fi", "sv", "en"], "\(entry.name)")
      for text in entry.texts.values {
        #expect(!text.isEmpty, "\(entry.name)")
        #expect(
          text.count { $0 == "{" } == text.count { $0 == "}" }, "\(entry.name)")
      }
      #expect(entry.places("fi") == entry.places("sv"), "\(entry.name)")
      #expect(entry.places("sv") == entry.places("en"), "\(entry.name)")
    }
  }

  @Test func `a count has one form for one and one for all else`() throws {
    for entry in try Catalog.entries() {
      for brace in ["fi", "sv", "en"].flatMap({ entry.braces($0) }) {
        let parts = brace.split(separator: "|", omittingEmptySubsequences: false)
        #expect(parts.count == 1 || parts.count == 3, "\(entry.name): \(brace)")
        #expect(parts[0].count == 1 && parts[0].allSatisfy(\.isNumber), "\(entry.name): \(brace)")
        #expect(parts.allSatisfy { !$0.isEmpty }, "\(entry.name): \(brace)")
      }
    }
  }

  @Test func `no Finnish or Swedish text is left in English`() throws {
    for entry in try Catalog.entries() {
      #expect((entry["fi"] == entry["en"]) == Self.alike.contains(entry.name), "\(entry.name)")
      #expect(EnglishWords.found(in: entry["fi"], .finnish).isEmpty, "\(entry.name)")
      #expect(EnglishWords.found(in: entry["sv"], .swedish).isEmpty, "\(entry.name)")
    }
  }
}

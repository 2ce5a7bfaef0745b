import TestSupport
import Testing

@testable import Linjasto

@Suite struct CatalogTests {
  @Test func `every kind of problem is explained once, in words`() {
    #expect(Set(DiagnosticCatalog.entries.map(\.id)) == Set(Diagnostic.ID.allCases))
    #expect(DiagnosticCatalog.entries.count == Diagnostic.ID.allCases.count)
    for entry in DiagnosticCatalog.entries {
      for language in Words.languages {
        for text in [entry.title, entry.what, entry.why, entry.mend].map({ $0.text(in: language) })
        {
          #expect(!text.isEmpty, "\(entry.id)")
        }
      }
      for phrase in [entry.title, entry.what, entry.why] {
        #expect(Set([phrase.fi, phrase.sv, phrase.en]).count == 3, "\(entry.id): \(phrase.en)")
      }
      // A mending is a piece of a map, the same in every language, or said in each.
      #expect([1, 3].contains(Set([entry.mend.fi, entry.mend.sv, entry.mend.en]).count))
      #expect(!entry.example.isEmpty)
      #expect(DiagnosticCatalog[entry.id.rawValue] == entry)
    }
    #expect(DiagnosticCatalog.nearest(to: "low-contrats") == "low-contrast")
  }

  @Test func `a diagnostic reads as its form says`() {
    let location = Diagnostic.Location(
      path: "maps/x.yaml", line: 12, column: 9, length: 3, excerpt: "  code: VÄK")
    let diagnostic = Diagnostic(
      .badLineCode, Saying(.lineCodeLooks), help: Saying(.writeThis, "V"), location: location)
    #expect(
      DiagnosticFormatter().text(diagnostic) == """
        maps/x.yaml:12:9: error[bad-line-code]: a line code is one or two of A–Z, Å, Ä, Ö and 0–9
            |
         12 |   code: VÄK
            |         ^^^
          help: write V

        """)
  }

  /// What must not be in a map, and what only looks like it.
  @Test(arguments: [
    ("etu.suku@example.org", PersonalData.Kind.email), ("(a_b+c@x-y.fi)", .email),
    ("040 123 4567", .phone), ("0401234567", .phone), ("+358 (0)40 123 4567", .phone),
    ("09-1234567", .phone), ("puh. 050-123 4567.", .phone), ("131052-308T", .identityCode),
    ("010203A123B", .identityCode), ("010203Y123b", .identityCode),
  ])
  func `contact data and identity codes are found`(_ text: String, _ kind: PersonalData.Kind) {
    #expect(PersonalData.findings(in: text[...]).map(\.kind) == [kind])
    #expect(!PersonalData.masked(text).contains { "123456789".contains($0) } || kind == .email)
  }

  @Test(arguments: [
    "2023-09-21", "02-08/2023", "serves: [\"07\", \"08\", \"16\"]", "07 08 16 18", "0201256-6",
    "1.2.246.562.10.01234567", "https://example.org/malli/0401234567", "#0E4420", "user@host",
    "01.01.2021", "VN 91/2022", "lines @ night", "0 1 2 3 4 5 6", "n. 1 %", "410203-12",
  ])
  func `what only looks like it is left alone`(_ text: String) {
    #expect(PersonalData.findings(in: text[...]) == [])
  }
}

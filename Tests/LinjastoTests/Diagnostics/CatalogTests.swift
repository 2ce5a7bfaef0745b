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
}

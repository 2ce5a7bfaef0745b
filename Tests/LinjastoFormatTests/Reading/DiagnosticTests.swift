import Linjasto
import LinjastoFormat
import TestSupport
import Testing

@Suite struct DiagnosticTests {
  @Test func `the small map that the cases change has nothing wrong`() {
    let read = NetworkReader.read(SourceFile(path: "small.yaml", text: SmallMap.text))
    #expect(read.diagnostics == [])
    #expect(read.value != nil)
  }

  @Test(arguments: DiagnosticCase.all)
  func `a problem is named at its place`(_ example: DiagnosticCase) throws {
    let marked = MarkedText(example.text)
    #expect(marked.text != SmallMap.text)
    let read = NetworkReader.read(
      SourceFile(path: "small.yaml", text: marked.text), today: Day("2023-10-01"))
    let place = try #require(marked.places.first)
    let found = read.diagnostics.filter { $0.id == example.id }
    #expect(
      found.compactMap(\.location).contains {
        MarkedText.Place(line: $0.line, column: $0.column, length: $0.length) == place
      }, "\(DiagnosticFormatter().text(read.diagnostics))")
    #expect((read.value == nil) == read.hasErrors)
    #expect(read.hasErrors || found.allSatisfy { $0.severity == .warning })
  }

  /// Ids of problems that stand before or beside a map's text; other tests produce them.
  private static let elsewhere: Set<Diagnostic.ID> = [
    .notUTF8, .tooLarge, .tooManyAliases, .freeText, .otherMap, .unknownName, .ambiguousName,
    .incompleteQuestion, .tooManyNeeds, .contradictingProposal, .badTable,
    .repeatedRow, .otherEncoding, .unknownSheet, .unknownColumn, .notAWorkbook, .damagedWorkbook,
    .cellWithoutValue, .mergedCells, .hiddenSheet,
  ]

  @Test func `every id of the catalog is produced by a marked text`() {
    let produced = Set(DiagnosticCase.all.map(\.id)).union(DiagnosticTests.elsewhere)
    #expect(Set(Diagnostic.ID.allCases) == produced)
  }

  @Test func `a personal value is never repeated`() {
    for example in DiagnosticCase.shape where example.id == .personalData {
      let read = NetworkReader.read(
        SourceFile(path: "small.yaml", text: MarkedText(example.text).text))
      let shown = DiagnosticFormatter().text(read.diagnostics)
      for secret in ["suku", "4567", "308T"] { #expect(!shown.contains(secret)) }
      #expect(shown.contains("•"))
    }
  }

  @Test func `every problem of a file is told in one run`() {
    let text = SmallMap.text
      .replacing("fee: free", with: "fees: free")
      .replacing("code: V", with: "code: E\n    code: F")
      .replacing("\"#801100\"", with: "#801100")
      .replacing("[separation], roles", with: "[seperation], roles")
      .replacing("of: c1,", with: "of: c0,")
    let read = NetworkReader.read(SourceFile(path: "small.yaml", text: text))
    let expected: Set<Diagnostic.ID> = [
      .unknownKey, .duplicateKey, .duplicateLineCode, .unquotedHash, .unknownReference,
    ]
    #expect(Set(read.diagnostics.filter { $0.severity == .error }.map(\.id)) == expected)
    #expect(read.diagnostics.count { $0.id == .unknownReference } == 2)
    #expect(read.value == nil)
    let lines = read.diagnostics.compactMap(\.location?.line)
    #expect(lines == lines.sorted())
  }

  @Test(arguments: [
    ("fee: free", "fees: free", "did you mean \"fee\"?"),
    ("kind: unit", "knid: unit", "did you mean \"kind\"?"),
    ("[separation], roles", "[seperation], roles", "did you mean \"separation\"?"),
    ("fee: free", "fee: fere", "did you mean \"free\"?"),
    ("{fi: Verkosto}", "{if: Verkosto}", "did you mean \"fi\"?"),
    ("code: \"08\"", "code: 8", "write \"8\""),
    (
      "id: police, kind", "id: police, note: unit #3, kind",
      "put the whole text in quotes: \"unit #3\""
    ),
    ("code: \"08\"", "code: \"8\"", "did you mean \"08\" (Pirkanmaan hyvinvointialue)?"),
    ("code: \"08\"", "code: Pirkanmaa", "did you mean \"08\" (Pirkanmaan hyvinvointialue)?"),
    ("id: violence", "id: Kova Väkivalta", "write kova-vakivalta"),
    ("as_of: 2023-09-21", "as_of: 2023-9-21", "write 2023-09-21"),
  ])
  func `the help names what was meant`(_ example: (String, String, String)) {
    let text = SmallMap.text.replacing(example.0, with: example.1)
    let read = NetworkReader.read(SourceFile(path: "small.yaml", text: text))
    #expect(
      read.diagnostics.contains { $0.help?.text(in: .english) == example.2 },
      "\(DiagnosticFormatter().text(read.diagnostics))")
  }
}

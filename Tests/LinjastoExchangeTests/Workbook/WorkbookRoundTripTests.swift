import Linjasto
import LinjastoExchange
import TestSupport
import Testing

/// What is written is read again, whatever it is.
@Suite struct WorkbookRoundTripTests {
  private func read(_ sheets: [Sheet]) throws -> [Table] {
    let bytes = try WorkbookWriter.bytes(of: sheets)
    let read = WorkbookReader.read(bytes, path: "x.xlsx")
    #expect(read.diagnostics == [])
    return try #require(read.value)
  }

  @Test func `texts, numbers and days come back as they were`() throws {
    let day = try #require(Day("2026-12-31"))
    let old = try #require(Day("1899-05-01"))
    let sheets = [
      Sheet(
        "Asemat", columns: [Sheet.Column("Tunnus"), Sheet.Column("Alue"), Sheet.Column("Luku")],
        rows: [
          [.text("yksi"), .text("07"), .number(12.5)],
          [.text("kaksi\nriviä"), .empty, .number(7), .day(day)],
          [.text("=1+1"), .text("@x"), .text("-1"), .text("http://example.org"), .text("+358")],
          [.number(0.1 + 0.2), .number(-1e-7), .number(1e15), .number(123456789.25), .day(old)],
          [.text("_x0041_"), .text("a\u{1}b\r\nc\u{FFFF}d"), .text("<r>&\"'</r>"), .text("äöå 🚇")],
        ]),
      Sheet("Linjat", columns: [Sheet.Column("Koodi", about: "A–Z", choices: ["A", "B"])]),
    ]
    let tables = try read(sheets)
    #expect(tables.map(\.name) == ["Asemat", "Linjat"])
    #expect(
      tables[0].rows.map { $0.map(\.text) } == [
        ["Tunnus", "Alue", "Luku"], ["yksi", "07", "12.5"],
        ["kaksi\nriviä", "", "7", "2026-12-31"],
        ["=1+1", "@x", "-1", "http://example.org", "+358"],
        ["0.3", "-0.0000001", "1000000000000000", "123456789.25", "1899-05-01"],
        ["_x0041_", "a\u{1}b\r\nc\u{FFFF}d", "<r>&\"'</r>", "äöå 🚇"],
      ])
    #expect(tables[1].rows.map { $0.map(\.text) } == [["Koodi"]])
    let field = tables[0].rows[1][1]
    #expect(field.cell == SheetCell(sheet: "Asemat", row: 2, column: 2))
    #expect(tables[0].file.line(3) == "kaksi riviä ;  ; 7 ; 2026-12-31")
    let place = tables[0].location(of: tables[0].rows[2][2])
    #expect(place.excerpt == "kaksi riviä ;  ; 7 ; 2026-12-31")
    #expect(place.line == 3 && place.column == 18 && place.length == 1)
  }

  @Test(arguments: HostileText.all.map(\.key))
  func `a hostile text is a text`(name: String) throws {
    let text = try #require(HostileText.all.first { $0.key == name }?.value)
    let sheet = Sheet(
      "x", columns: [Sheet.Column("n"), Sheet.Column(text, about: text, choices: [text, "a"])],
      rows: [[.text("1"), .text(text)]])
    let trimmed = text.drop { $0.isWhitespace }
    let bare = trimmed.lastIndex { !$0.isWhitespace }.map { String(trimmed[...$0]) } ?? ""
    let read = try read([sheet])[0].rows.map { $0.map(\.text) }
    #expect(read == (bare.isEmpty ? [["n"], ["1"]] : [["n", bare], ["1", bare]]))
  }

  @Test func `the same sheets give the same bytes`() throws {
    let sheets = (0..<3).map { number in
      Sheet(
        "Sivu \(number)",
        columns: [
          Sheet.Column("a", about: "Huomautus", choices: (0..<200).map { "valinta \($0)" }),
          Sheet.Column("b", about: "Toinen", choices: ["kyllä", "ei"]),
        ], rows: (0..<50).map { [.text("rivi \($0)"), .number(Double($0) / 3)] })
    }
    #expect(try WorkbookWriter.bytes(of: sheets) == WorkbookWriter.bytes(of: sheets))
    #expect(try read(sheets).map(\.name) == ["Sivu 0", "Sivu 1", "Sivu 2"])
  }

  @Test(arguments: ["", String(repeating: "x", count: 32), "a/b", "a:b", "'a", "History", "ASEMAT"])
  func `what Excel could not hold is refused`(name: String) throws {
    let sheets = [Sheet("Asemat", columns: []), Sheet(name, columns: [])]
    let problem = #expect(throws: UnwritableSheet.self) { try WorkbookWriter.bytes(of: sheets) }
    #expect(problem?.saying.text(in: .english).contains("cannot be the name of a sheet") == true)
  }

  @Test func `a text that is too long is told with its cell`() throws {
    let long = Sheet(
      "A", columns: [], rows: [[], [.empty, .text(String(repeating: "x", count: 32_768))]])
    let problem = #expect(throws: UnwritableSheet.self) { try WorkbookWriter.bytes(of: [long]) }
    #expect(problem?.cell?.description == "A!B3")
    let controls = Sheet("A", columns: [Sheet.Column(String(repeating: "\u{1}", count: 5000))])
    #expect(throws: UnwritableSheet.self) { try WorkbookWriter.bytes(of: [controls]) }
    let fits = Sheet("A", columns: [Sheet.Column(String(repeating: "x", count: 32_767))])
    #expect(try read([fits])[0].rows[0][0].text.count == 32_767)
    #expect(throws: UnwritableSheet.self) { try WorkbookWriter.bytes(of: []) }
  }
}

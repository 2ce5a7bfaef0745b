import Linjasto
import LinjastoExchange
import LinjastoFormat
import TestSupport
import Testing

@Suite struct CSVWriterTests {
  @Test func `a sheet is what a Finnish Excel opens`() throws {
    let sheet = Sheet(
      "Asemat", columns: [Sheet.Column("Tunnus"), Sheet.Column("Määrä"), Sheet.Column("Päivä")],
      rows: [
        [.text("a;b"), .number(12.5), .day(try #require(Day("2026-12-31")))],
        [.text("=1+1"), .number(-7)], [.text("'@x"), .number(1e-7), .text(" \"x\"\ny ")],
        [.empty, .number(1e16), .empty, .text("-1")],
      ])
    let text =
      "\u{FEFF}Tunnus;Määrä;Päivä;\r\n\"a;b\";\"12,5\";2026-12-31;\r\n'=1+1;-7;;\r\n"
      + "''@x;\"0,0000001\";\" \"\"x\"\"\ny \";\r\n;10000000000000000;;'-1\r\n"
    #expect(CSVWriter.text(of: sheet) == text)
  }

  @Test(arguments: HostileText.all.map(\.key) + ["quoted"])
  func `what is written is read again, whatever it is`(name: String) throws {
    let hostile = HostileText.all.first { $0.key == name }?.value ?? "'=x"
    for text in [hostile, "=" + hostile, "''+" + hostile, "\u{FF1D}" + hostile, "- " + hostile] {
      let sheet = Sheet("x", columns: [Sheet.Column(text)], rows: [[.text("1"), .text(text)]])
      let written = CSVWriter.text(of: sheet)
      let table = try #require(TableReader.read(Array(written.utf8), path: "x.csv").value)
      let trimmed = text.drop { $0.isWhitespace }
      let bare = trimmed.lastIndex { !$0.isWhitespace }.map { String(trimmed[...$0]) } ?? ""
      #expect(table.rows.last.map { $0.map(\.text) } == ["1", bare])
    }
  }

  @Test func `a cell is counted as a spreadsheet counts it`() throws {
    let text = "sep=;\r\na;\"two\nlines\";c\r\n\r\n;;'=x\r\n"
    let table = try #require(TableReader.read(Array(text.utf8), path: "x.csv").value)
    let fields = table.rows.flatMap { $0 }
    #expect(fields.map { $0.cell?.description } == ["A1", "B1", "C1", "A3", "B3", "C3"])
    #expect(fields.map(\.line) == [2, 2, 3, 5, 5, 5])
    #expect(fields.last?.text == "=x")
  }

  @Test func `the first bytes tell a workbook from a table`() throws {
    let sheet = Sheet("Sivu", columns: [Sheet.Column("a")], rows: [[.text("07")]])
    let workbook = SpreadsheetReader.read(try WorkbookWriter.bytes(of: [sheet]), path: "x.csv")
    let table = SpreadsheetReader.read(Array(CSVWriter.text(of: sheet).utf8), path: "x.xlsx")
    for (read, name) in [(workbook, "Sivu"), (table, nil)] {
      #expect(read.diagnostics == [] && read.value?.first?.name == name)
      #expect(read.value?.first?.rows.map { $0.map(\.text) } == [["a"], ["07"]])
    }
  }
}

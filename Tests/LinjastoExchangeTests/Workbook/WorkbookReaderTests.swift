import Linjasto
import LinjastoExchange
import TestSupport
import Testing

/// What other programs write.
@Suite struct WorkbookReaderTests {
  private func read(_ workbook: WorkbookParts) -> Diagnosed<[Table]> {
    WorkbookReader.read(workbook.bytes, path: "x.xlsx")
  }

  private func texts(_ workbook: WorkbookParts) throws -> [[String]] {
    let read = read(workbook)
    #expect(read.diagnostics == [])
    return try #require(read.value?.first).rows.map { $0.map(\.text) }
  }

  @Test func `texts are shared, in runs, inline or the results of formulas`() throws {
    let strings = """
      <si><t>yksi</t></si><si><r><t>kaksi</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ja</t></r>\
      <rPh sb="0" eb="1"><t>ei</t></rPh></si><si><t xml:space="preserve">\u{A0} a_x000D_
      b </t></si><si/>
      """
    let workbook = WorkbookParts(
      [
        "A": """
        <row><c t="s"><v>0</v></c><c t="s"><v> 1 </v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>
        <row r="4"><c r="B4" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>x</t></rPh></is></c>
        <c r="D4" t="str"><f>A1&amp;"x"</f><v>y&lt;z</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c></row>
        """
      ], strings: strings)
    #expect(
      try texts(workbook) == [
        ["yksi", "kaksi ja", "a\r\nb"], ["", "inline", "", "y<z", "true", "false"],
      ])
  }

  @Test(arguments: [
    ("7", 0, "7"), ("07", 0, "7"), ("7.0", 0, "7"), ("0.30000000000000004", 0, "0.3"),
    ("12.5", 0, "12.5"), ("-1E-2", 0, "-0.01"), ("1E+20", 0, "100000000000000000000"),
    ("1.5E300", 0, "1.5e+300"), ("123456789012345680", 0, "123456789012346000"),
    ("46387", 1, "2026-12-31"), ("46387.5", 1, "2026-12-31T12:00:00"), ("0.25", 2, "06:00:00"),
    ("46387.604166666664", 2, "2026-12-31T14:30:00"), ("46387", 3, "2026-12-31"),
    ("1", 1, "1900-01-01"), ("59", 1, "1900-02-28"), ("60", 1, "60"), ("61", 1, "1900-03-01"),
    ("0", 1, "0"), ("-5", 1, "-5"), ("2958465", 1, "9999-12-31"), ("2958466", 1, "2958466"),
    ("8", 4, "08"), ("123", 4, "123"), ("-8", 4, "-8"), ("46387", 5, "2026-12-31"),
    ("5", 6, "5"), ("46387", 99, "46387"),
  ])
  func `a number is what its format shows`(value: String, style: Int, text: String) throws {
    let styles = """
      <numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode="00"/>\
      <numFmt numFmtId="166" formatCode="[$-40B]mmmm"/>\
      <numFmt numFmtId="167" formatCode="0&quot; days&quot;;[Red]\\d0"/></numFmts>\
      <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="20"/>\
      <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
      """
    let workbook = WorkbookParts(
      ["A": "<row><c s=\"\(style)\"><v>\(value)</v></c></row>"], styles: styles)
    #expect(try texts(workbook) == [[text]])
  }

  @Test func `days from 1904 are days`() throws {
    let workbook = WorkbookParts(
      ["A": "<row><c s=\"0\"><v>44925</v></c><c s=\"0\"><v>0</v></c></row>"],
      styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
      properties: "<workbookPr date1904=\"1\"/>")
    #expect(try texts(workbook) == [["2026-12-31", "1904-01-01"]])
  }

  @Test func `prefixes, UTF-16 and absolute targets are read`() throws {
    var workbook = WorkbookParts(["A": ""])
    workbook["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row>\
      <x:c t="inlineStr"><x:is><x:t>ä</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
      """
    let relations = try #require(workbook["xl/_rels/workbook.xml.rels"])
    workbook["xl/_rels/workbook.xml.rels"] = relations.replacing(
      "\"worksheets/sheet1.xml\"", with: "\"/xl/./other/../Worksheets/sheet1.xml\"")
    #expect(try texts(workbook) == [["ä"]])
    let text = try #require(workbook["xl/worksheets/sheet1.xml"])
    let units = [0xFEFF] + Array(("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text).utf16)
    var parts = workbook.parts.map { ($0.name, Array($0.text.utf8)) }
    parts[parts.count - 1].1 = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let read = WorkbookReader.read(PackedFile.bytes(of: parts), path: "x.xlsx")
    #expect(read.value?.first?.rows.first?.first?.text == "ä", "\(read.diagnostics)")
  }

  @Test func `what a reader must know of is told once a sheet`() throws {
    var workbook = WorkbookParts([
      "A": """
      <row><c><f>1+1</f></c><c><f>2+2</f></c><c t="e"><v>#N/A</v></c><c t="e"><v>#REF!</v></c>\
      <c><v>1</v></c></row>
      """, "Piilossa": "<row><c><v>1</v></c></row>", "_lists": "<row><c><v>1</v></c></row>",
      "Tyhjä": "<row><c t=\"str\"><v>  </v></c></row>",
    ])
    for name in ["Piilossa", "_lists"] {
      workbook["xl/workbook.xml"]?.replace(
        "name=\"\(name)\"", with: "name=\"\(name)\" state=\"hidden\"")
    }
    workbook["xl/worksheets/sheet1.xml"]?.replace(
      "</sheetData>",
      with:
        "</sheetData><mergeCells><mergeCell ref=\"B2:B5\"/><mergeCell ref=\"C2:C5\"/></mergeCells>")
    let read = read(workbook)
    #expect(read.value?.map(\.name) == ["A"])
    #expect(read.value?.first?.rows.map { $0.map(\.text) } == [["", "", "", "", "1"]])
    let told = read.diagnostics.map { "\($0.id.rawValue) \($0.location?.cell?.description ?? "")" }
    #expect(
      told == [
        "cell-without-value A!A1", "cell-without-value A!C1", "cell-without-value A!D1",
        "merged-cells A!B2", "hidden-sheet Piilossa!A1",
      ])
    #expect(
      DiagnosticFormatter().text(read.diagnostics[1]) == """
        x.xlsx:A!C1: warning[cell-without-value]: the cell shows the error #N/A of a formula and \
        was read as empty
           |
         1 | #N/A
           | ^^^^
          help: mend the formula, or write the value instead

        """)
  }
}

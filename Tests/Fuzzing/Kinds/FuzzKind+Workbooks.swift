import Linjasto
import LinjastoExchange
import TestSupport

extension FuzzKind {
  /// Workbooks of spreadsheet programs: the input is their parts as text, packed by the kind, so that
  /// changes are seen by the readers of the parts and not by the checksums of the archive.
  ///
  /// A line `%% NAME` begins a part. What has no such line is the bytes of a file.
  static let workbook = FuzzKind(
    "workbook",
    seeds: {
      let cells = """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Alue</t></is></c></row>\
        <row r="3" spans="1:2"><c r="A3" s="1"><v>46387.5</v></c><c r="C3" t="b"><v>1</v></c>\
        <c r="D3"><f>A1</f></c><c t="e"><v>#N/A</v></c><c><v>1E-7</v></c></row>
        """
      return [
        text(of: WorkbookParts(["Asemat": cells, "Linjat": "<row><c><v>7</v></c></row>"]).parts),
        text(
          of: WorkbookParts(
            ["A": cells], strings: "<si><r><t>a_x000D_</t></r><rPh><t>b</t></rPh></si>",
            styles: """
              <numFmts><numFmt numFmtId="164" formatCode="[h]:mm&quot;x&quot;;00"/></numFmts>\
              <cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>
              """, properties: "<workbookPr date1904=\"1\"/>"
          ).parts),
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      let packed = parts(of: bytes).map { PackedFile.bytes(of: $0) }
      outcome.reads(packed ?? bytes)
      // The archive itself is changed too, at a place that the input says.
      if var broken = packed, !broken.isEmpty {
        let sum = bytes.reduce(UInt64(5381)) { $0 &* 33 &+ UInt64($1) }
        broken[Int(sum % UInt64(broken.count))] ^= 1 << UInt8(sum >> 40 & 7)
        outcome.reads(broken)
        outcome.reads(Array(broken.prefix(Int(sum >> 8 % UInt64(broken.count)))))
      }
      return outcome
    })

  private static func text(of parts: [(name: String, text: String)]) -> String {
    parts.map { "%% \($0.name)\n\($0.text)\n" }.joined()
  }

  /// Nil where the input is none.
  private static func parts(of bytes: [UInt8]) -> [(name: String, content: [UInt8])]? {
    guard bytes.starts(with: "%% ".utf8) else { return nil }
    var parts: [(name: String, content: [UInt8])] = []
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.starts(with: "%% ".utf8) {
        let name = String(decoding: line.dropFirst(3).prefix(200), as: UTF8.self)
        parts.append((name.filter { $0 != "\0" }, []))
      } else {
        parts[parts.count - 1].content += line + [UInt8(ascii: "\n")]
      }
    }
    return parts
  }
}

extension Outcome {
  /// Reads a file as a workbook; what is read is written and read again.
  fileprivate mutating func reads(_ bytes: [UInt8]) {
    var limits = WorkbookLimits()
    limits.cells = 20_000
    let read = WorkbookReader.read(bytes, path: "sheets.xlsx", limits: limits)
    took(read, from: nil, "workbook")
    guard let tables = read.value else { return }
    for table in tables {
      for field in table.rows.joined() {
        let line = table.file.line(field.line)
        expect(field.column - 1 <= line.count, "a field lies beyond its line")
        expect(field.cell?.row == field.line, "a row is not its line")
        printed(table.location(of: field).excerpt, "an excerpt")
      }
    }
    let sheets = tables.map { table in
      Sheet(
        table.name ?? "", columns: [], rows: [[]] + table.rows.map { $0.map { .text($0.text) } })
    }
    guard let again = try? WorkbookWriter.bytes(of: sheets) else { return signal("not written") }
    let back = WorkbookReader.read(again, path: "again.xlsx").value
    let texts = { (tables: [Table]) in tables.map { $0.rows.map { $0.map(\.text) } } }
    expect(back.map(texts) == texts(tables), "what is written is read as something else")
    let csv = sheets.map { CSVWriter.text(of: $0) }
    write(csv.joined())
  }
}

import Linjasto
import LinjastoAnswers
import LinjastoFormat
import Schematic

/// What is written for other programs reads there as what was meant.
extension Outcome {
  mutating func json(_ value: some Encodable, _ what: String) {
    guard let text = try? JSONText.of(value) else { return expect(false, "\(what): no JSON of it") }
    write(text)
    expect((try? JSON(parsing: text)) != nil, "\(what): the JSON cannot be read")
    // JSON escapes controls by its own rules; what is not seen must be seen to by whoever prints it.
  }

  /// No field is run as a formula by a spreadsheet or breaks its row, and all rows have the same
  /// columns.
  mutating func table(_ text: String, _ what: String) {
    write(text)
    let table = TableReader.read(Array(text.utf8), path: what).value
    let rows = table?.rows ?? []
    expect(!rows.isEmpty, "\(what): the table cannot be read")
    for row in rows {
      expect(row.count == rows[0].count, "\(what): \(row.count) of \(rows[0].count) fields")
      for field in row {
        let isNumber = Double(field.text) != nil
        // As it stands in the file, where an apostrophe keeps it from running, behind the quote that
        // it may stand in; a quote of its own is no sign.
        let line = table?.file.line(field.line).dropFirst(field.column - 1) ?? ""
        let inside = line.first == "\"" ? line.dropFirst() : line
        let sign = inside.unicodeScalars.first { !$0.properties.isWhitespace } ?? "x"
        expect(
          isNumber || !"=+-@＝＋－＠".unicodeScalars.contains(sign),
          "\(what): a field begins like a formula")
        expect(!field.text.utf8.contains(0x0A), "\(what): a field breaks its row")
      }
    }
  }
}

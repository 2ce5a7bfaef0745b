/// Rows as separated values, by RFC 4180 with line feeds.
enum CommaSeparated {
  static func text(_ rows: [[String]], _ separator: Character = ",") -> String {
    rows.map { row in
      row.map { field($0, separator) }.joined(separator: String(separator)) + "\n"
    }.joined()
  }

  /// Quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe. Some
  /// take the blanks before it away, and full-width signs for plain ones.
  private static func field(_ text: String, _ separator: Character) -> String {
    let isFormula =
      text.first { !$0.isWhitespace }.map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".contains($0) }
      ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.contains(where: { $0 == separator || $0 == "\"" || $0 == "," || $0.isNewline })
    else { return safe }
    return "\"" + safe.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

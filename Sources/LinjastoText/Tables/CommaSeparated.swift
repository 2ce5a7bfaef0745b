/// Rows as separated values, by RFC 4180 with line feeds.
enum CommaSeparated {
  static func text(_ rows: [[String]], _ separator: Character = ",") -> String {
    rows.map { row in
      row.map { field($0, separator) }.joined(separator: String(separator)) + "\n"
    }.joined()
  }

  /// Quoted where needed; a text that a spreadsheet would run as a formula gets an apostrophe. Some
  /// take the blanks before it away, and full-width signs for plain ones. To them a sign is one also
  /// where a combining mark follows it.
  private static func field(_ text: String, _ separator: Character) -> String {
    let isFormula =
      text.unicodeScalars.first { !$0.properties.isWhitespace }
      .map { "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    let signs = "\",\(separator)".unicodeScalars
    let needsQuotes =
      safe.contains { $0.isNewline } || safe.unicodeScalars.contains { signs.contains($0) }
    guard needsQuotes else { return safe }
    var quoted = "\"".unicodeScalars
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

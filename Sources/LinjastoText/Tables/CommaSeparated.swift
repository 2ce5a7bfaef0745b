internal import Linjasto

/// Rows as separated values, by RFC 4180.
package enum CommaSeparated {
  /// Every field a text, with line feeds: none runs as a formula in a spreadsheet.
  static func text(_ rows: [[String]], _ separator: Character = ",") -> String {
    text(ofSafe: rows.map { $0.map { SpreadsheetText.guarded($0) } }, separator, lineEnd: "\n")
  }

  /// Fields that are numbers, or texts that are guarded.
  package static func text(
    ofSafe rows: [[String]], _ separator: Character, lineEnd: String
  ) -> String {
    rows.map { row in
      row.map { field($0, separator) }.joined(separator: String(separator)) + lineEnd
    }.joined()
  }

  /// Quoted where needed, and where another separator could be seen in it. To a spreadsheet a sign is
  /// one also where a combining mark follows it.
  private static func field(_ text: String, _ separator: Character) -> String {
    let signs = "\",;\t\(separator)".unicodeScalars
    let needsQuotes =
      text.contains { $0.isNewline } || text.unicodeScalars.contains { signs.contains($0) }
      || text.first?.isWhitespace == true || text.last?.isWhitespace == true
    guard needsQuotes else { return text }
    var quoted = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    quoted.append("\"")
    return String(quoted)
  }
}

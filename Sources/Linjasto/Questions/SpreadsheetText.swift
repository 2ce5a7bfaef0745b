/// Texts in files that a spreadsheet opens without asking what is a text.
///
/// It runs what begins with a sign of a formula; some take the blanks before it away, and full-width
/// signs for plain ones. An apostrophe before the sign keeps them from it. One more before those that
/// a text has itself, and one less when it is read, so that nothing is lost.
package enum SpreadsheetText {
  /// The text as it may stand in such a file.
  package static func guarded(_ text: String) -> String {
    guard let start = formula(in: text) else { return text }
    let scalars = text.unicodeScalars
    return String(scalars[..<start]) + "'" + String(scalars[start...])
  }

  /// The text that was guarded so.
  package static func unguarded(_ text: String) -> String {
    guard let start = formula(in: text), text.unicodeScalars[start] == "'" else { return text }
    let scalars = text.unicodeScalars
    return String(scalars[..<start]) + String(scalars[scalars.index(after: start)...])
  }

  /// Where a sign of a formula stands, or the apostrophes before it; nil for any other text.
  private static func formula(in text: String) -> String.UnicodeScalarView.Index? {
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let sign = scalars[start...].first(where: { $0 != "'" }),
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(sign)
    else { return nil }
    return start
  }
}

extension String {
  /// The text as a terminal may show it, in one line: a tab becomes two spaces, and what ends a line,
  /// what a terminal obeys and what a reader cannot see become U+FFFD.
  package var visible: String {
    guard
      utf8.contains(where: { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") })
        || UnseenCharacter.first(in: self) != nil
    else { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result.append(contentsOf: "  ".unicodeScalars)
      } else {
        let isHidden = scalar == "\n" || UnseenCharacter.isOne(scalar, after: previous)
        result.append(isHidden ? "\u{FFFD}" : scalar)
      }
      previous = scalar
    }
    return String(result)
  }
}

extension String {
  /// On one line, whatever breaks it has: so it can stand in a table or behind a mark.
  package var onOneLine: String {
    guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
    return String(map { $0.isNewline ? " " : $0 })
  }
}

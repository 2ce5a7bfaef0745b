extension String {
  /// The text between quotes, as a name or a value in Graphviz' language.
  ///
  /// In DOT only the quote is escaped: a backslash stays for the reader of the attribute. Long
  /// texts are joined of parts, as Graphviz' reader takes 16,384 bytes at a time.
  package var quotedForDOT: String {
    var text = "\""
    var inPart = 0
    var isEscaping = false
    for character in self {
      if inPart > 8_000, !isEscaping {
        text += "\" + \""
        inPart = 0
      }
      if character == "\"" { text += "\\" }
      text.append(character)
      inPart += character.utf8.count + 1
      isEscaping = character == "\\" && !isEscaping
    }
    return text + "\""
  }
}

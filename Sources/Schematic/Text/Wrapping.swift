/// Text in lines, broken between words.
enum Wrapping {
  /// The words in as few lines as fit. A word that does not fit alone is cut where it must be.
  ///
  /// - Parameter fits: whether a line is short enough; what is shorter than a line that fits does.
  /// - Complexity: as many calls of `fits` as there are words, and letters in words that are cut.
  static func lines(of text: String, fits: (String) -> Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if fits(longer) {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = ""
      for character in word {
        if !line.isEmpty, !fits(line + String(character)) {
          lines.append(line)
          line = ""
        }
        line.append(character)
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}

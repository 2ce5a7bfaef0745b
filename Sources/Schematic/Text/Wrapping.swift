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

  /// The least width, to half a point, in which a text takes no more lines than in `width` and no word
  /// is cut for it: then the lines are about equally long.
  ///
  /// - Parameter measure: how wide a piece of it is.
  /// - Complexity: the logarithm of `width` times that of breaking the text.
  static func evenWidth(
    of text: String, within width: Double, measure: (String) -> Double
  ) -> Double {
    func count(_ width: Double) -> Int {
      lines(of: text) { measure($0) <= width + 1e-6 }.count
    }
    let most = count(width)
    guard most > 1, width.isFinite else { return width }
    let words = text.split(whereSeparator: \.isWhitespace).map { measure(String($0)) }
    var (low, high) = (min(width, words.max() ?? 0), width)
    if count(low) <= most { return low }
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if count(middle) > most { low = middle } else { high = middle }
    }
    return high
  }
}

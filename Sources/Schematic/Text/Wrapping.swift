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

  /// The least width, to half a point, in which a text takes no more lines than in `width`: then they
  /// are about equally long.
  ///
  /// - Parameter count: how many lines it takes in a width; the more, the narrower.
  /// - Complexity: the logarithm of `width` times that of `count`.
  static func evenWidth(within width: Double, count: (Double) -> Int) -> Double {
    let most = count(width)
    guard most > 1, width.isFinite else { return width }
    var (low, high) = (0.0, width)
    while high - low > 0.5 {
      let middle = (low + high) / 2
      if count(middle) > most { low = middle } else { high = middle }
    }
    return high
  }
}

/// Text broken between words into lines that are counted in characters. (What stands in a drawing is
/// measured in points and balanced over its lines, by `Schematic`.)
package struct Wrapping: Hashable, Sendable {
  /// What a line holds at most, in characters with its indentation; a longer word stays whole.
  package let width: Int

  package init(width: Int) { self.width = width }

  /// Runs of spaces and line ends count as one space; other white space never breaks a line.
  /// None reads like a problem at the margin.
  ///
  /// - Parameters:
  ///   - first: What the first line begins with, such as a mark or an indentation.
  ///   - rest: What every further line begins with.
  /// - Returns: at least one line, without line feeds.
  package func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
    var lines: [String] = []
    var line = first
    var count = first.count
    var isFresh = true
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline }) {
      let size = word.count
      if !isFresh, count + 1 + size > width {
        lines.append(line.unlikeProblem)
        (line, count, isFresh) = (rest, rest.count, true)
      }
      line += isFresh ? String(word) : " " + word
      count += isFresh ? size : size + 1
      isFresh = false
    }
    return lines + [line.unlikeProblem]
  }
}

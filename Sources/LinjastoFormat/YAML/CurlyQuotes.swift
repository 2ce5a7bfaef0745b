/// Quotation marks as word processors put them, which YAML takes for letters.
struct CurlyQuotes {
  static let all: Set<Character> = ["“", "”", "„", "‟", "«", "»", "‘", "’", "‚", "‛"]

  let opening: Character
  let inside: String

  /// Nil for a text that does not begin and end with one.
  init?(_ text: String) {
    // None of them is ASCII, as most texts begin.
    guard let byte = text.utf8.first, byte >= 0x80, let first = text.first, let last = text.last,
      text.count > 1,
      CurlyQuotes.all.contains(first), CurlyQuotes.all.contains(last)
    else { return nil }
    opening = first
    inside = String(text.dropFirst().dropLast())
  }

  /// The first one on a line that stands where a text would end, and how many scalars come before
  /// it: the text that it was to end goes on.
  static func end(in line: Substring) -> (quote: Character, offset: Int)? {
    var characters = Array(line)
    while let last = characters.last, last == " " { characters.removeLast() }
    for (index, character) in characters.enumerated() where all.contains(character) {
      let next = characters[(index + 1)...].first { $0 != " " }
      guard next.map({ ",]}:".contains($0) }) ?? true else { continue }
      return (character, String(characters[..<index]).unicodeScalars.count)
    }
    return nil
  }

  /// The first one in a text.
  static func first(in text: Substring) -> Character? { text.first(where: all.contains) }
}

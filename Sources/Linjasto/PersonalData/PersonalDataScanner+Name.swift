extension PersonalDataScanner {
  /// The name of a person that begins with the capital letter at `start`: a common first name and a
  /// capitalized word, or two capitalized words behind a title, where none of them is a word of
  /// places or organizations.
  func name(at start: Int) -> Range<Int>? {
    guard let first = capitalized(at: start), isBlank(first.upperBound) else { return nil }
    var next = first.upperBound + 1
    if Glyph.isCapital(self[next]), self[next + 1] == UInt8(ascii: "."), isBlank(next + 2) {
      next += 3
    }
    for particle: StaticString in ["von ", "af ", "de "] where has(particle, at: next) {
      next += particle.utf8CodeUnitCount
    }
    guard let last = capitalized(at: next), last.count > 2 else { return nil }
    let given = text(start..<endOfPart(first))
    let isKnown = NameWords.firstNames.contains(given)
    // Behind a title, a genitive is of a place.
    guard isKnown || hasTitle(before: start) && !given.hasSuffix("n"),
      !NameWords.isOfPlace(text(first, isLowered: true)),
      !NameWords.isOfPlace(text(last, isLowered: true))
    else { return nil }
    return start..<last.upperBound
  }

  /// A capital letter and small ones, perhaps with more of them behind hyphens.
  private func capitalized(at start: Int) -> Range<Int>? {
    var end = start
    repeat {
      if end > start { end += 1 }
      guard Glyph.isCapital(self[end]), isLetter(end + 1), !Glyph.isCapital(self[end + 1]) else {
        return nil
      }
      end += 1
      while isLetter(end), end < start + 40 { end += 1 }
    } while self[end] == UInt8(ascii: "-") && Glyph.isCapital(self[end + 1])
    return isWord(end) ? nil : start..<end
  }

  /// Where the first part of a word with hyphens ends.
  private func endOfPart(_ word: Range<Int>) -> Int {
    word.first { self[$0] == UInt8(ascii: "-") } ?? word.upperBound
  }

  /// Whether a word for a profession or a form of address ends before `start`.
  private func hasTitle(before start: Int) -> Bool {
    var end = start
    let stop = start - 3
    while end > stop, isTitleEnd(self[end - 1]) { end -= 1 }
    return end < start && NameWords.isTitle(text(word(before: end), isLowered: true))
  }

  private func isTitleEnd(_ glyph: UInt8) -> Bool {
    glyph == UInt8(ascii: " ") || glyph == UInt8(ascii: ".") || glyph == UInt8(ascii: ":")
      || glyph == UInt8(ascii: "(")
  }
}

extension PersonalDataScanner {
  /// The mailbox whose at sign, in any spelling, begins at `index`.
  ///
  /// `@` stands for itself, with blanks around it too. In brackets it is spelled `at`, `ät` or `a`.
  /// The bare word `at` counts behind a name with a dot only: “read more at thl.fi” names no mailbox.
  func mailbox(around index: Int) -> Range<Int>? {
    guard let sign = atSign(at: index) else { return nil }
    var end = sign.range.upperBound
    while isBlank(end), end - sign.range.upperBound < 2 { end += 1 }
    guard let domainEnd = domain(from: end) else { return nil }
    var localEnd = sign.range.lowerBound
    while isBlank(localEnd - 1), sign.range.lowerBound - localEnd < 2 { localEnd -= 1 }
    var start = localEnd
    var dots = 0
    while isLocal(self[start - 1]) {
      start -= 1
      if self[start] == UInt8(ascii: ".") || self[start] == UInt8(ascii: "_") { dots += 1 }
    }
    guard start < localEnd else { return nil }
    if sign.isWord, dots == 0 || !isLetter(start) || !isLetter(localEnd - 1) { return nil }
    return start..<domainEnd
  }

  private func atSign(at index: Int) -> (range: Range<Int>, isWord: Bool)? {
    switch glyphs[index] {
    case UInt8(ascii: "@"): return (index..<index + 1, false)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
      var end = index + 1
      if isBlank(end) { end += 1 }
      let letters = at(end)
      guard letters > 0 else { return nil }
      end += letters
      if isBlank(end) { end += 1 }
      guard [UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(self[end])
      else { return nil }
      // Between blanks, `(a)` is a letter of a list.
      return letters > 1 || !isBlank(index - 1) && !isBlank(end + 1)
        ? (index..<end + 1, false) : nil
    case UInt8(ascii: " ") where at(index + 1) == 2 && isBlank(index + 3):
      return (index..<index + 4, true)
    default: return nil
    }
  }

  /// How many letters spell an at sign there.
  private func at(_ index: Int) -> Int {
    guard has("a", at: index) || Glyph.lowered(self[index]) == 0xE4 else { return 0 }
    return has("t", at: index + 1) ? 2 : isLetter(index + 1) ? 0 : 1
  }

  /// Where the name of a mail server ends that begins at `start`: parts with dots between, the last
  /// of two letters or more.
  private func domain(from start: Int) -> Int? {
    var end = start
    var partStart = start
    var parts = 0
    while true {
      while isWord(end) || self[end] == UInt8(ascii: "-") { end += 1 }
      guard end > partStart else { break }
      parts += 1
      guard let dot = dot(at: end), isWord(dot) else { break }
      partStart = dot
      end = dot
    }
    return parts > 1 && end - partStart > 1 && isLetter(partStart) ? end : nil
  }

  /// Behind the dot at `index`, which may be spelled out in brackets.
  private func dot(at index: Int) -> Int? {
    if self[index] == UInt8(ascii: ".") { return index + 1 }
    for word: StaticString in ["(dot)", "[dot]", "(piste)", "[piste]", "(punkt)", "[punkt]"]
    where has(word, at: index) { return index + word.utf8CodeUnitCount }
    return nil
  }

  private func isLocal(_ glyph: UInt8) -> Bool {
    if Glyph.isWord(glyph) { return true }
    switch glyph {
    case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "%"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      return true
    default: return false
    }
  }
}

extension PersonalDataScanner {
  /// The phone number that begins at `start`, before which no digit stands: a number as people write
  /// them in Finland, or one with the code of a country, and none of a public service.
  ///
  /// Groups of digits are read as long as they can be of one number; the most of them that make a
  /// number count, so that what follows hides none, and all of them are of the finding.
  mutating func phone(at start: Int) -> Range<Int>? {
    let first = self[start]
    guard
      first == UInt8(ascii: "+") || first == UInt8(ascii: "0") || has("358", at: start),
      beginsNumber(start)
    else { return nil }
    readGroups(from: start)
    guard let whole = groupEnds.last else { return nil }
    for count in stride(from: groups.count, to: 0, by: -1) {
      let end = groupEnds[count - 1]
      if count == groups.count, goesOn(end) { continue }
      let number = PhoneNumber(
        groups: groups[..<count], hasPlus: first == UInt8(ascii: "+"),
        hasBrackets: isInBrackets(start), isMoney: isMoney(end))
      if number.isPersonal { return start..<whole }
    }
    return nil
  }

  /// Whether a number may begin there: behind a word for phones even without a blank, and not within
  /// a longer token.
  private func beginsNumber(_ start: Int) -> Bool {
    if isPart(start - 1) { return false }
    guard isLetter(start - 1) else { return true }
    let word = text(word(before: start), isLowered: true)
    return ["puh", "p", "puhelin", "matkapuh", "tel", "tfn", "gsm", "mob", "phone"].contains(word)
  }

  private func isInBrackets(_ start: Int) -> Bool {
    guard self[start - 1] == UInt8(ascii: "(") else { return false }
    return self[start + 2] == UInt8(ascii: ")") || self[start + 3] == UInt8(ascii: ")")
  }

  /// Whether the digits before `end` belong to more than they.
  private func goesOn(_ end: Int) -> Bool {
    switch self[end] {
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"): isDigit(end + 1)
    default: isWord(end)
    }
  }

  private func isMoney(_ end: Int) -> Bool {
    let unit = isBlank(end) ? end + 1 : end
    return self[unit] == Glyph.euro || has("eur", at: unit)
  }

  /// Up to sixteen digits, with what people put between them. From the third on, groups have two
  /// digits or more.
  private mutating func readGroups(from start: Int) {
    groups.removeAll(keepingCapacity: true)
    groupEnds.removeAll(keepingCapacity: true)
    var index = self[start] == UInt8(ascii: "+") ? start + 1 : start
    if self[index] == UInt8(ascii: "(") { index += 1 }
    var digits = 0
    while true {
      let begin = index
      var value = 0
      while isDigit(index), digits < 16 {
        value = value * 10 + Int(glyphs[index] - UInt8(ascii: "0"))
        digits += 1
        index += 1
      }
      guard index > begin, !isDigit(index), index > begin + 1 || groups.count < 3 else { return }
      groups.append(PhoneDigits(index - begin, value))
      groupEnds.append(index)
      guard let next = nextGroup(after: index) else { return }
      index = next
    }
  }

  /// Where the next group of a number begins: behind a blank or two, a dash, brackets, a bullet; a
  /// slash or a dot separates the code of an area or operator only.
  private func nextGroup(after end: Int) -> Int? {
    var index = end
    while index < end + 4, !isDigit(index) {
      switch self[index] {
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"),
        UInt8(ascii: "("), UInt8(ascii: ")"):
        index += 1
      case UInt8(ascii: "/") where groups.count == 1 && !isMonth(before: index): index += 1
      case UInt8(ascii: ".") where isOperator: index += 1
      default: return nil
      }
    }
    let isRange = isBlank(end) && self[end + 1] == UInt8(ascii: "-")
    return isDigit(index) && !isRange ? index : nil
  }

  /// Whether what stands before and behind the slash is a month and a year, or the slash is one of
  /// several.
  private func isMonth(before slash: Int) -> Bool {
    var end = slash + 1
    while isBlank(end) { end += 1 }
    let start = end
    while isDigit(end), end < start + 8 { end += 1 }
    if self[end] == UInt8(ascii: "/") { return true }
    let isYear = end == start + 4 && (pair(start) == 19 || pair(start) == 20)
    return isYear || end < start + 3
  }

  /// Whether the first group is the code of a mobile operator, after which some write dots.
  private var isOperator: Bool {
    guard let first = groups.first, first.count == 3 || first.count == 4 else { return false }
    return first.without(zeros: 1)?.isMobile == true
  }
}

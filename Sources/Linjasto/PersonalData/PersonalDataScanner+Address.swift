extension PersonalDataScanner {
  /// The street address whose house number begins at `start`: a word for a street with a capital
  /// letter before it, staircase and flat behind it as far as they are told.
  func address(at start: Int) -> Range<Int>? {
    guard isBlank(start - 1), isLetter(start - 2) else { return nil }
    var end = start
    while isDigit(end), end < start + 4 { end += 1 }
    guard end < start + 4, !isPart(ofNumber: end) else { return nil }
    let street = word(before: start - 1)
    guard Glyph.isCapital(self[street.lowerBound]), !isWord(street.lowerBound - 1),
      PersonalDataScanner.isStreet(text(street, isLowered: true))
    else { return nil }
    return street.lowerBound..<flatEnd(from: end)
  }

  private func isPart(ofNumber end: Int) -> Bool {
    switch self[end] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"):
      isDigit(end + 1)
    case UInt8(ascii: "%"): true
    // A letter of the staircase may be glued to the number.
    default: isLetter(end) && isWord(end + 1)
    }
  }

  /// Behind ` A 2`, if that follows.
  private func flatEnd(from number: Int) -> Int {
    var end = number
    if isLetter(end) { end += 1 }
    guard isBlank(end), Glyph.isCapital(self[end + 1]), !isLetter(end + 2) else { return end }
    end += 2
    let staircase = end
    if isBlank(end) { end += 1 }
    while isDigit(end), end < staircase + 5 { end += 1 }
    return isDigit(end - 1) ? end : staircase
  }

  private static func isStreet(_ word: String) -> Bool {
    // Bare, or of these kinds, it is no street of houses.
    let others = [
      "kantatie", "valtatie", "maantie", "moottoritie", "rautatie", "seututie", "riksväg", "väg",
      "stamväg", "järnväg", "motorväg", "road", "street", "katu", "tie",
    ]
    let streets = [
      "katu", "tie", "kuja", "aukio", "bulevardi", "esplanadi", "puistikko", "gatan", "vägen",
      "gränden", "gränd", "bulevarden", "esplanaden", "allén", "street", "road",
    ]
    return !others.contains(word) && !word.hasPrefix("vård") && !word.hasPrefix("palvelu")
      && streets.contains { word.hasSuffix($0) }
  }
}

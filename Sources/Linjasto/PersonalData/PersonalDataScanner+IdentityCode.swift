extension PersonalDataScanner {
  /// The Finnish personal identity code that begins at `start`, before which no digit stands.
  ///
  /// It is a day, month and year in six digits, a century sign, three digits and a check character
  /// (Digital and Population Data Services Agency; the century signs of 2023 included). Written as
  /// it should be and on its own, it counts with any check character: a slip of the pen tells no less
  /// of a person. Glued to a word, or without its sign, it counts where the check character fits.
  func identityCode(at start: Int) -> Range<Int>? {
    guard digits(6, at: start), (1...31).contains(pair(start)), (1...12).contains(pair(start + 2))
    else { return nil }
    var number = start + 6
    while isBlank(number), number < start + 8 { number += 1 }
    var isStrict = false
    if isCenturySign(self[number]) {
      isStrict = number == start + 6
      number += 1
      while isBlank(number), number < start + 10 {
        isStrict = false
        number += 1
      }
    } else if number > start + 7 {
      return nil
    }
    guard digits(3, at: number), isWord(number + 3), self[number + 3] < 0x80 else { return nil }
    let range = start..<number + 4
    let isAlone = !isWord(start - 1) && !isWord(range.upperBound)
    if isStrict && isAlone { return range }
    let isPart = isPart(start - 1) || !isStrict && !isAlone
    return !isPart && fits(self[number + 3], start, number) ? range : nil
  }

  /// Whether the check character is the remainder of the nine digits by 31.
  private func fits(_ character: UInt8, _ date: Int, _ number: Int) -> Bool {
    var value = 0
    for glyph in glyphs[date..<date + 6] { value = value * 10 + Int(glyph - UInt8(ascii: "0")) }
    for glyph in glyphs[number..<number + 3] {
      value = value * 10 + Int(glyph - UInt8(ascii: "0"))
    }
    let characters: StaticString = "0123456789abcdefhjklmnprstuvwxy"
    return characters.utf8Start[value % 31] == Glyph.lowered(character)
  }

  private func isCenturySign(_ glyph: UInt8) -> Bool {
    switch Glyph.lowered(glyph) {
    case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "u")...UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Whether `count` digits stand there and no more are needed; others may follow.
  func digits(_ count: Int, at index: Int) -> Bool {
    for offset in 0..<count where !isDigit(index + offset) { return false }
    return true
  }

  /// The number of the two digits at `index`.
  func pair(_ index: Int) -> Int {
    Int(self[index] - UInt8(ascii: "0")) * 10 + Int(self[index + 1] - UInt8(ascii: "0"))
  }

  /// Whether what stands there makes the digits behind it a part of something longer: an object
  /// identifier, a web address, a color.
  func isPart(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "="),
      UInt8(ascii: "?"), UInt8(ascii: "&"):
      true
    case UInt8(ascii: "."): !isLetter(index - 1)
    case UInt8(ascii: "-"): isWord(index - 1)
    default: false
    }
  }
}

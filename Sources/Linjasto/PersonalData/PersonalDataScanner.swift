/// Looks through the glyphs of a text once, from left to right.
///
/// Every rule looks a bounded way around its place, or back to where the rule last looked, so the
/// whole takes time linear in the text.
struct PersonalDataScanner {
  struct Span {
    let kind: PersonalData.Kind
    /// In glyphs.
    let range: Range<Int>
  }

  let glyphs: [UInt8]
  /// In order, without overlap.
  private(set) var spans: [Span] = []
  /// The groups of digits of the number looked at, and where each ends; kept for their memory.
  var groups: [PhoneDigits] = []
  var groupEnds: [Int] = []
  /// Where the web address ends that has begun.
  private var webAddressEnd = 0

  init(_ glyphs: [UInt8]) { self.glyphs = glyphs }

  /// Zero, which no text has, outside the text.
  subscript(_ index: Int) -> UInt8 { glyphs.indices.contains(index) ? glyphs[index] : 0 }

  mutating func scan() {
    var index = 0
    while index < glyphs.count {
      let glyph = glyphs[index]
      index += 1
      // Most of a text are small letters.
      if glyph >= UInt8(ascii: "a"), glyph <= UInt8(ascii: "z") { continue }
      look(at: glyph, index - 1)
      if let last = spans.last { index = max(index, last.range.upperBound) }
    }
  }

  private mutating func look(at glyph: UInt8, _ index: Int) {
    switch glyph {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"):
      if !isDigit(index - 1) { scanNumber(at: index) }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC0..<0xDF:
      if !isWord(index - 1), let range = name(at: index) { note(.name, range) }
    case UInt8(ascii: ":") where index >= webAddressEnd && has("//", at: index + 1):
      webAddressEnd = index + 3
      while webAddressEnd < glyphs.count, !endsWebAddress(glyphs[webAddressEnd]) {
        webAddressEnd += 1
      }
    case UInt8(ascii: "@"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
      UInt8(ascii: " "):
      if let range = mailbox(around: index) { note(.email, range) }
    default: break
    }
  }

  /// A digit or a plus sign, before which no digit stands.
  private mutating func scanNumber(at index: Int) {
    if isUUID(at: index) { return }
    if let range = identityCode(at: index) {
      note(.identityCode, range)
    } else if index >= webAddressEnd {
      if let range = phone(at: index) {
        note(.phone, range)
      } else if let range = birthDate(at: index) {
        note(.birthDate, range)
      } else if let range = address(at: index) {
        note(.address, range)
      }
    }
  }

  /// Whether a UUID (RFC 9562) begins there, alone: 32 hexadecimal digits in groups of 8, 4, 4, 4, 12.
  /// Its first group may look like a phone number; the others are parts of it.
  private func isUUID(at start: Int) -> Bool {
    guard !isWord(start - 1), !isWord(start + 36) else { return false }
    for offset in 0..<36 {
      let glyph = self[start + offset]
      let isHyphen = offset == 8 || offset == 13 || offset == 18 || offset == 23
      let isRight =
        isHyphen
        ? glyph == UInt8(ascii: "-")
        : Glyph.isDigit(glyph)
          || Glyph.lowered(glyph) >= UInt8(ascii: "a") && Glyph.lowered(glyph) <= UInt8(ascii: "f")
      if !isRight { return false }
    }
    return true
  }

  /// What reaches back over an earlier finding takes its place.
  private mutating func note(_ kind: PersonalData.Kind, _ range: Range<Int>) {
    var start = range.lowerBound
    while let last = spans.last, last.range.upperBound > start {
      start = min(start, last.range.lowerBound)
      spans.removeLast()
    }
    spans.append(Span(kind: kind, range: start..<range.upperBound))
  }

  private func endsWebAddress(_ glyph: UInt8) -> Bool {
    switch glyph {
    case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "\n"):
      true
    default: false
    }
  }

  // MARK: Looking around

  func isBlank(_ index: Int) -> Bool { self[index] == UInt8(ascii: " ") }
  func isWord(_ index: Int) -> Bool { Glyph.isWord(self[index]) }
  func isDigit(_ index: Int) -> Bool { Glyph.isDigit(self[index]) }
  func isLetter(_ index: Int) -> Bool { Glyph.isLetter(self[index]) }

  /// Whether the letters of `text`, which are small, stand there in any case.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index >= 0, index + text.utf8CodeUnitCount <= glyphs.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where Glyph.lowered(glyphs[index + offset]) != text.utf8Start[offset] { return false }
    return true
  }

  /// The word of letters and hyphens that ends before `end`; its last forty of them.
  func word(before end: Int) -> Range<Int> {
    var start = end
    while isLetter(start - 1) || self[start - 1] == UInt8(ascii: "-"), end - start < 40 {
      start -= 1
    }
    return start..<end
  }

  /// Glyphs as text.
  func text(_ range: Range<Int>, isLowered: Bool = false) -> String {
    var scalars = String.UnicodeScalarView()
    for glyph in glyphs[range] {
      scalars.append(Unicode.Scalar(isLowered ? Glyph.lowered(glyph) : glyph))
    }
    return String(scalars)
  }
}

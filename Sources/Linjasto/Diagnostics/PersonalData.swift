/// Finds what a map must not hold: e-mail addresses, phone numbers, Finnish personal identity codes.
package enum PersonalData {
  package enum Kind: CaseIterable {
    case email, phone, identityCode

    package var noun: Phrase {
      switch self {
      case .email: .anEmailAddress
      case .phone: .aPhoneNumber
      case .identityCode: .anIdentityCode
      }
    }
  }

  package struct Finding: Equatable {
    package let kind: Kind
    /// In characters of the text searched.
    package let range: Range<Int>
  }

  /// - Complexity: O(n) but for words with many at signs.
  package static func findings(in text: Substring) -> [Finding] {
    let signs = Signs(of: text)
    guard signs.hasAt || signs.longestRun >= 6 || signs.digits >= 7 else { return [] }
    let characters = Array(text)
    let found =
      (signs.hasAt ? emails(characters) : [])
      + (signs.longestRun >= 6 ? identityCodes(characters) : [])
      + (signs.digits >= 7 ? phones(characters) : [])
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// What a text must have to hold any of it, seen from its bytes: most lines have none.
  private struct Signs {
    var hasAt = false
    var digits = 0
    /// Of digits.
    var longestRun = 0

    init(of text: Substring) {
      var run = 0
      for byte in text.utf8 {
        if Pattern.isDigit(byte) {
          digits += 1
          run += 1
          longestRun = max(longestRun, run)
        } else {
          run = 0
          if byte == UInt8(ascii: "@") { hasAt = true }
        }
      }
    }
  }

  /// The text with dots in place of what was found.
  package static func masked(_ text: String) -> String {
    let findings = findings(in: text[...])
    guard !findings.isEmpty else { return text }
    var characters = Array(text)
    for finding in findings {
      for index in finding.range { characters[index] = "•" }
    }
    return String(characters)
  }

  // MARK: E-mail

  private static func emails(_ text: [Character]) -> [Finding] {
    text.indices.filter { text[$0] == "@" }.compactMap { at in
      let isLocal = { (c: Character) in c.isLetter || c.isNumber || "._%+-".contains(c) }
      var start = at
      while start > 0, isLocal(text[start - 1]) { start -= 1 }
      var end = at + 1
      while end < text.count, text[end].isLetter || text[end].isNumber || ".-".contains(text[end]) {
        end += 1
      }
      while end > at + 1, ".-".contains(text[end - 1]) { end -= 1 }
      let domain = text[min(at + 1, end)..<end].split(separator: ".")
      guard start < at, domain.count > 1, (domain.last?.count ?? 0) > 1 else { return nil }
      return Finding(kind: .email, range: start..<end)
    }
  }

  // MARK: Identity code

  /// DDMMYY, a century sign, three digits and a check character (Digital and Population Data
  /// Services Agency; the century signs of 2023 included).
  private static func identityCodes(_ text: [Character]) -> [Finding] {
    guard text.count >= 11 else { return [] }
    return (0...text.count - 11).compactMap { start in
      let code = text[start..<start + 11]
      let digits = code.map { $0.isASCII ? $0.wholeNumberValue : nil }
      guard digits[..<6].allSatisfy({ $0 != nil }), digits[7..<10].allSatisfy({ $0 != nil }),
        "-+ABCDEFUVWXYabcdefuvwxy".contains(text[start + 6]), text[start + 10].isASCII,
        !isWord(text, start - 1), !isWord(text, start + 11)
      else { return nil }
      let number = { (a: Int, b: Int) in (digits[a] ?? 0) * 10 + (digits[b] ?? 0) }
      guard (1...31).contains(number(0, 1)), (1...12).contains(number(2, 3)) else { return nil }
      guard text[start + 10].isLetter || text[start + 10].isNumber else { return nil }
      return Finding(kind: .identityCode, range: start..<start + 11)
    }
  }

  // MARK: Phone

  /// A run of digits with single spaces, hyphens or parentheses that begins with `+` or `0` as
  /// numbers do, long enough to be one. Business ids, web addresses, dates and object identifiers
  /// are none.
  private static func phones(_ text: [Character]) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < text.count {
      guard text[index] == "+" || text[index] == "0", !isWord(text, index - 1),
        !isPart(text, index - 1)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < text.count {
        if digit(text[end]) {
          end += 1
        } else if " -()\u{A0}".contains(text[end]), end + 1 < text.count,
          digit(text[end + 1]) || " (-".contains(text[end + 1]),
          digit(text[end - 1]) || text[end] != " "
        {
          end += 1
        } else {
          break
        }
      }
      while end > index + 1, !digit(text[end - 1]) { end -= 1 }
      let run = text[index..<end]
      if isPhone(run), !isWord(text, end),
        !(end + 1 < text.count && ".:".contains(text[end]) && digit(text[end + 1]))
      {
        findings.append(Finding(kind: .phone, range: index..<end))
      }
      index = end
    }
    return findings
  }

  private static func isPhone(_ run: ArraySlice<Character>) -> Bool {
    let digits = run.count(where: digit)
    guard (7...15).contains(digits), !Pattern.isBusinessID(String(run)) else { return false }
    let groups = run.split { !digit($0) }.map { $0.count }
    if run.first == "+" { return digits >= 8 }
    // Codes of two digits in a row are a list of codes.
    return digits <= 12 && (groups.max() ?? 0) >= 3
  }

  private static func digit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  private static func isWord(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
  }

  private static func isPart(_ text: [Character], _ index: Int) -> Bool {
    text.indices.contains(index) && "./#-_=?&".contains(text[index])
  }
}

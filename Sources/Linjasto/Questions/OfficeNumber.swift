/// Numbers as people type them into a spreadsheet.
package enum OfficeNumber {
  /// Digits with a decimal point or comma, blanks between the thousands, and a minus before them.
  ///
  /// `1.000` may be a thousand or one, and so is ambiguous.
  package static func read(_ text: String) -> OfficeReading<Double> {
    if let meanings = meanings(text) { return .ambiguous(meanings) }
    guard let number = value(text) else { return .unreadable }
    return .value(number)
  }

  /// The number in the fewest digits that are it, without an exponent: so ``read(_:)`` reads it.
  ///
  /// - Parameter point: What parts the decimals.
  package static func text(_ number: Double, point: Character = ",") -> String {
    var text = "\(number)"
    if text.hasSuffix(".0") { text.removeLast(2) }
    return String((expanded(text) ?? text).map { $0 == "." ? point : $0 })
  }

  /// The text of a number without its exponent; nil where it has none.
  private static func expanded(_ text: String) -> String? {
    guard let mark = text.firstIndex(of: "e"),
      let exponent = Int(text[text.index(after: mark)...].drop { $0 == "+" })
    else { return nil }
    let isNegative = text.first == "-"
    let digits = String(text[..<mark].filter { $0 != "." && $0 != "-" })
    // Of `1.0e+20` the zero is no digit of the number.
    let whole = text[..<mark].hasSuffix(".0") ? String(digits.dropLast()) : digits
    let zeros = { (count: Int) in String(repeating: "0", count: max(0, count)) }
    let count = whole.utf8.count
    let plain: String
    if exponent < 0 {
      plain = "0." + zeros(-exponent - 1) + whole
    } else if count > exponent + 1 {
      plain = String(whole.prefix(exponent + 1)) + "." + String(whole.dropFirst(exponent + 1))
    } else {
      plain = whole + zeros(exponent + 1 - count)
    }
    return (isNegative ? "-" : "") + plain
  }

  /// What `1.000` may mean: a thousand, or one.
  private static func meanings(_ text: String) -> [String]? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    guard parts.count == 2, parts[1].count == 3, (1...3).contains(parts[0].count),
      parts[0].first != "0", parts.allSatisfy({ $0.allSatisfy(isDigit) })
    else { return nil }
    var decimals = parts[1]
    while decimals.last == "0" { decimals.removeLast() }
    return [
      "\(parts[0])\(parts[1])", decimals.isEmpty ? "\(parts[0])" : "\(parts[0]),\(decimals)",
    ]
  }

  private static func value(_ text: String) -> Double? {
    var plain = ""
    var points = 0
    var isNegative = false
    for character in text where !character.isWhitespace {
      switch character {
      case "0"..."9": plain.append(character)
      case ".", ",":
        plain.append(".")
        points += 1
      case "-", "\u{2212}":
        guard plain.isEmpty, !isNegative else { return nil }
        isNegative = true
      default: return nil
      }
    }
    guard points < 2, plain.first != ".", plain.last != ".", plain.utf8.count <= 400,
      let value = Double(plain)
    else { return nil }
    return isNegative ? -value : value
  }
}

extension Words {
  /// A count as people write it: thousands apart, by a comma in English and by a no-break space in
  /// Finnish and Swedish.
  package func count(_ number: Int) -> String {
    let digits = Array(String(number))
    let separator: Character = language.spoken == .english ? "," : "\u{A0}"
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, digit.isNumber, digits[index - 1].isNumber, (digits.count - index) % 3 == 0 {
        text.append(separator)
      }
      text.append(digit)
    }
    return text
  }
}

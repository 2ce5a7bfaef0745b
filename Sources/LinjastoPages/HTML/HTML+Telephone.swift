extension HTML {
  /// A text like ``spoken(_:)`` in which a telephone number is dialed by a touch: a plus sign or a zero,
  /// then at least five digits, of which a space or a hyphen may part two.
  static func dialable(_ text: String) -> HTML {
    let scalars = Array(text.unicodeScalars)
    var parts: [HTML] = []
    var told = 0
    var place = 0
    func words(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    while place < scalars.count {
      guard isDigit(scalars[place]) || scalars[place] == "+" else {
        place += 1
        continue
      }
      let end = end(ofNumberAt: place, scalars)
      let digits = scalars[place..<end].filter { isDigit($0) }
      if digits.count > 5, scalars[place] == "+" || scalars[place] == "0" {
        let sign = scalars[place] == "+" ? "+" : ""
        let address = "tel:\(sign)\(String(String.UnicodeScalarView(digits)))"
        parts.append(.spoken(words(told..<place)))
        parts.append(.element("a", [("href", address)], text: words(place..<end)))
        told = end
      }
      place = end
    }
    return .joined(parts + [.spoken(words(told..<scalars.count))], "")
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func end(ofNumberAt start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var end = start + 1
    while end < scalars.count {
      let parts = "- \u{A0}".unicodeScalars.contains(scalars[end])
      let next = parts ? end + 1 : end
      guard next < scalars.count, isDigit(scalars[next]) else { break }
      end = next + 1
    }
    return end
  }
}

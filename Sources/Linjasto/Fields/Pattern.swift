/// The patterns of the format, as the JSON Schema writes them and as they are checked.
package enum Pattern {
  package static let id = "^[a-z0-9][a-z0-9-]{0,63}$"
  package static let lineCode = "^[A-ZÅÄÖ0-9]{1,2}$"
  package static let color = "^#[0-9A-Fa-f]{6}$"
  package static let date = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
  package static let businessID = "^[0-9]{7}-[0-9]$"
  package static let url = "^https?://[^ ]+$"

  package static func isID(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.count <= 64 else { return false }
    return first != UInt8(ascii: "-")
      && text.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// An id that was meant, made from a text: `Lasten psykiatri` becomes `lasten-psykiatri`.
  package static func idSuggestion(_ text: String) -> String? {
    let folded = text.lowercased().map { character -> Character in
      switch character {
      case "ä", "å": "a"
      case "ö": "o"
      case " ", "_", ".", "/": "-"
      default: character
      }
    }
    let suggestion = String(folded)
    return isID(suggestion) ? suggestion : nil
  }

  package static func isLineCode(_ text: String) -> Bool {
    (1...2).contains(text.unicodeScalars.count)
      && text.unicodeScalars.allSatisfy {
        ("A"..."Z").contains($0) || ("0"..."9").contains($0) || ["Å", "Ä", "Ö"].contains($0)
      }
  }

  package static func isColor(_ text: String) -> Bool { Line.Color(hex: text) != nil }

  /// Seven digits and a check digit (weights 7, 9, 10, 5, 8, 4, 2; modulus 11), as the Finnish
  /// Business Information System gives them out.
  package static func isBusinessID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count == 9, bytes[7] == UInt8(ascii: "-"), isDigit(bytes[8]),
      bytes[..<7].allSatisfy(isDigit)
    else { return false }
    let sum = zip(bytes, [7, 9, 10, 5, 8, 4, 2]).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return sum % 11 != 1 && Int(bytes[8] - 48) == (11 - sum % 11) % 11
  }

  package static func isURL(_ text: String) -> Bool {
    let rest =
      text.hasPrefix("https://")
      ? text.dropFirst(8) : text.hasPrefix("http://") ? text.dropFirst(7) : ""
    return !rest.isEmpty && !rest.contains(where: { $0.isWhitespace })
  }

  package static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
  package static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
  }
}

/// Text as it is compared with what people type, whatever keyboard they have: lower case, letters
/// without their marks (`ä` and `å` as `a`, `ö` and `ø` as `o`, `š` as `s`), one space between
/// words.
package enum Folding {
  /// The words of the text with one space between; empty where it has none.
  package static func folded(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The words of the text in their order: runs of letters and digits.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      if !word.isEmpty { words.append(irregular(String(decoding: word, as: UTF8.self))) }
      word.removeAll(keepingCapacity: true)
    }
    func take(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A: word.append(UInt8(scalar.value))
      // Marks that stand apart from their letters, and hyphens that only a line break shows.
      case 0x300...0x36F, 0xAD: break
      case 0xC0...0x24F where scalar.value != 0xD7 && scalar.value != 0xF7:
        word += plain(scalar).utf8
      case 0x2000...0x2BFF, 0x3000...0x303F, 0...0x24F: end()
      default: word += String(scalar).utf8
      }
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A: word.append(UInt8(scalar.value) + 0x20)
      case 0...0x7F: take(scalar)
      default: for small in scalar.properties.lowercaseMapping.unicodeScalars { take(small) }
      }
    }
    end()
    return words
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "à", "á", "â", "ã", "ä", "å", "ā", "ă", "ą", "ǎ": "a"
    case "æ": "ae"
    case "ç", "ć", "č": "c"
    case "ð", "ď", "đ": "d"
    case "è", "é", "ê", "ë", "ē", "ė", "ę", "ě": "e"
    case "ğ", "ǥ", "ǧ": "g"
    case "ì", "í", "î", "ï", "ī", "į", "ı": "i"
    case "ǩ": "k"
    case "ł": "l"
    case "ñ", "ń", "ň", "ŋ": "n"
    case "ò", "ó", "ô", "õ", "ö", "ø", "ō", "ő": "o"
    case "œ": "oe"
    case "ř": "r"
    case "ś", "š", "ş": "s"
    case "ß": "ss"
    case "ť", "ŧ": "t"
    case "ù", "ú", "û", "ü", "ū", "ů", "ű": "u"
    case "ý", "ÿ": "y"
    case "ź", "ż", "ž", "ʒ", "ǯ": "z"
    default: String(scalar)
    }
  }

  /// Finnish `lapsi` loses its own stem in two of its forms, and half of all services are `lasten`.
  private static func irregular(_ word: String) -> String {
    switch word {
    case "lasten": "lapsten"
    case "lasta": "lapsta"
    default: word
    }
  }
}

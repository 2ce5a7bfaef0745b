package import Linjasto

/// What records are called and drawn by where their author need not say it.
package enum Naming {
  /// An id made of a name, or of its first words, of at most 48 characters; nil where the name has
  /// nothing that an id may hold.
  package static func id(of name: String, words count: Int = .max) -> String? {
    var words: [String] = []
    var word = ""
    for scalar in name.lowercased().unicodeScalars {
      let kept = plain(scalar)
      if kept.isEmpty, !word.isEmpty {
        words.append(word)
        word = ""
      }
      word += kept
    }
    if !word.isEmpty { words.append(word) }
    words = Array(words.drop { !Pattern.isID($0) }.prefix(count))
    guard var id = words.first.map({ String($0.prefix(48)) }) else { return nil }
    for word in words.dropFirst() {
      guard id.utf8.count + 1 + word.utf8.count <= 48 else { break }
      id += "-" + word
    }
    return id
  }

  /// A letter or digit of an id without its marks; empty for what parts words.
  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "0"..."9": String(scalar)
    case "ä", "å", "á", "â", "à": "a"
    case "ö", "ø", "õ": "o"
    case "š": "s"
    case "ž": "z"
    case "č": "c"
    case "đ": "d"
    case "é", "è": "e"
    case "ŋ": "n"
    case "ü": "u"
    default: ""
    }
  }

  /// A letter of the name, else any letter, else two.
  package static func lineCode(of name: String, besides taken: Set<String>) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
    let own = name.uppercased().map { String($0) }.filter { Pattern.isLineCode($0) }
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    return (own + letters + pairs).first { !taken.contains($0) } ?? "?"
  }

  /// Those of the national lines: each stands out from white and from the others, also for those who
  /// see colors alike.
  package static let lineColors: [Line.Color] = [
    "#801100", "#00194c", "#179983", "#5400e6", "#cc3d00", "#206b39", "#006be6", "#b21b99",
    "#998c4c", "#4c0012", "#550099", "#bb77dd", "#4c4c4c", "#220022",
  ].compactMap { Line.Color(hex: $0) }
}

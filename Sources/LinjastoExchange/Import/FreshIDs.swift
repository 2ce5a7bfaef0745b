internal import Linjasto

/// Ids of the format for what other programs call otherwise, each once.
struct FreshIDs {
  private var taken: Set<String> = []

  /// The text as an id, as near as the format allows: `Lasten psykiatri (Oulu)` becomes
  /// `lasten-psykiatri-oulu`; with a number where another has it.
  ///
  /// - Parameter kind: what an id begins with that has no letter to begin with, such as `station`.
  mutating func id(for text: String, kind: String) -> String {
    var id = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": id.unicodeScalars.append(scalar)
      case "ä", "å", "á", "à", "â": id += "a"
      case "ö", "ó", "ò", "ô": id += "o"
      case "é", "è", "ê": id += "e"
      case "ü", "ú": id += "u"
      default: if !id.isEmpty, id.last != "-" { id += "-" }
      }
    }
    while id.last == "-" { id.removeLast() }
    if id.first.map({ !("a"..."z").contains($0) }) ?? true {
      id = id.isEmpty ? kind : "\(kind)-\(id)"
    }
    id = String(id.prefix(56))
    while id.last == "-" { id.removeLast() }
    var number = 1
    while !taken.insert(number == 1 ? id : "\(id)-\(number)").inserted { number += 1 }
    return number == 1 ? id : "\(id)-\(number)"
  }
}

/// Codes of one or two characters for lines, each once.
struct FreshCodes {
  private var taken: Set<String> = []

  /// The name where it is such a code, else letters of it that no line has, else a number.
  mutating func code(for name: String) -> String {
    let letters = name.uppercased().filter { Pattern.isLineCode(String($0)) }.map(String.init)
    let whole = letters.count == name.count ? [name.uppercased()] : []
    let first = letters.first ?? ""
    let own = whole + [first] + letters.dropFirst().map { first + $0 }
    let numbers = (1...99).lazy.map { "\($0)" }
    let code =
      own.first { isFree($0) } ?? numbers.first { isFree($0) }
      ?? pairs.first { isFree($0) } ?? "?"
    taken.insert(code)
    return code
  }

  private func isFree(_ code: String) -> Bool {
    Pattern.isLineCode(code) && !taken.contains(code)
  }

  private var pairs: some Sequence<String> {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return letters.lazy.flatMap { first in letters.lazy.map { "\(first)\($0)" } }
  }
}

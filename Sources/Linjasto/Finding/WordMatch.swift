/// How a word that was typed is found in a word of a text, the weakest first.
package enum WordMatch: Int, Hashable, Sendable, Comparable {
  /// In a compound: `väkivalta` in `lähisuhdeväkivallan`.
  case within
  /// In another form: `päihteet` for `päihde`.
  case inflected
  /// At its beginning: `kunnia` for `kunniakulttuuri`.
  case begins
  /// As it is.
  case whole

  package static func < (a: WordMatch, b: WordMatch) -> Bool { a.rawValue < b.rawValue }

  /// Both words folded; nil where they have nothing to do with each other.
  ///
  /// There is no dictionary: two words are forms of one when they share all but an ending that
  /// Finnish, Swedish or English inflection leaves, a changed consonant before it included.
  ///
  /// - Parameter compounds: Whether it may be ``within``.
  package init?(_ typed: String, in word: String, compounds: Bool = true) {
    guard !typed.isEmpty else { return nil }
    let (typed, word) = (Array(typed.utf8), Array(word.utf8))
    if word.starts(with: typed) {
      self = word.count == typed.count ? .whole : .begins
    } else if Self.areForms(typed, word[...], of: 4) {
      self = .inflected
    } else if compounds, typed.count >= 5, word.count > typed.count,
      (2..<word.count).contains(where: { start in
        word[start...].starts(with: typed) || Self.areForms(typed, word[start...], of: 5)
      })
    {
      self = .within
    } else {
      return nil
    }
  }

  /// - Parameter least: How many letters both must begin with alike.
  private static func areForms(_ a: [UInt8], _ b: ArraySlice<UInt8>, of least: Int) -> Bool {
    var shared = 0
    for (mine, other) in zip(a, b) {
      guard mine == other else { break }
      shared += 1
    }
    guard shared >= least else { return false }
    // The last letters that they share may belong to the ending of one of them.
    return (max(least, shared - 2)...shared).contains { count in
      guard count * 2 >= a.count else { return false }
      let (mine, other) = (a.dropFirst(count), b.dropFirst(count))
      let stem = a[count - 1]
      return isEnding(mine, after: stem, beside: other)
        && isEnding(other, after: stem, beside: mine) && vowelsChange(mine.first, other.first)
    }
  }

  /// Whether one vowel may stand for the other at the end of a stem: `lapsi` and `lapset`, `linja` and
  /// `linjoja`, but not `maksu` and `maksa`.
  private static func vowelsChange(_ a: UInt8?, _ b: UInt8?) -> Bool {
    guard let a, let b, a != b, isVowel(a), isVowel(b) else { return true }
    let pair = [a, b].sorted()
    return ["ei", "ao", "ai", "ae", "iy"].contains { Array($0.utf8) == pair }
  }

  /// Whether an inflected word may end so after its stem: vowels and the mark of a case, a number or an
  /// owner, and before them a consonant or two that change from one form to another.
  ///
  /// - Parameters:
  ///   - stem: The last letter that the forms share.
  ///   - other: What the other form ends with.
  private static func isEnding(
    _ rest: ArraySlice<UInt8>, after stem: UInt8, beside other: ArraySlice<UInt8>
  ) -> Bool {
    guard rest.count <= 8 else { return false }
    let consonants = rest.prefix { !isVowel($0) }
    // One may double, as in `pakki` and `pakin`, and a k may go, as in `jalka` and `jalan`.
    let mayChange =
      other.first.map { !isVowel($0) } ?? false || consonants.first == stem
      || consonants.first == 0x6B && !other.isEmpty
    for taken in 0...(mayChange ? min(2, consonants.count) : 0) {
      let after = rest.dropFirst(taken)
      let vowels = after.prefix { isVowel($0) }
      guard vowels.count <= 3 else { continue }
      if endings.contains(Array(after.dropFirst(vowels.count))) { return true }
    }
    return false
  }

  private static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  private static let vowels = Array("aeiouy".utf8)

  private static let endings: Set<[UInt8]> = Set(
    [
      "", "n", "t", "ta", "na", "tta", "ssa", "sta", "lla", "lta", "lle", "ksi", "den", "tten",
      "ten",
      "hin", "hun", "han", "hon", "seen", "siin", "nsa", "ni", "mme", "nne", "ssaan", "staan",
      "llaan",
      "r", "rna", "rnas", "s", "ns", "ts", "d", "ng",
    ].map { Array($0.utf8) })
}

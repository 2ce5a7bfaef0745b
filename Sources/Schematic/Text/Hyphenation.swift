/// Where a long word may be broken over two lines with a hyphen.
///
/// Before a known stem first, where the word is a compound. Else before each consonant that a vowel
/// follows and a vowel has gone before: there syllables begin in most languages that are written
/// in Latin letters, though some divide a word elsewhere too. At least three letters stay on either
/// side.
public struct Hyphenation: Hashable, Sendable {
  /// The beginnings of words, in lower case, that are known as later parts of compounds.
  public let stems: [String]
  private let heads: [[Unicode.Scalar]]

  /// Without stems, words are broken between syllables only.
  public init(stems: [String] = []) {
    self.stems = stems
    heads = stems.map { Array($0.unicodeScalars) }
  }

  /// Between syllables only.
  public static let general = Hyphenation()

  enum Kind: Hashable {
    case compound
    case syllable
  }

  struct Place: Hashable {
    /// Characters before the break.
    let offset: Int
    let kind: Kind
  }

  /// The places in a word that is longer than `longest`, by offset; none for other words.
  func places(in word: some StringProtocol, longest: Int) -> [Place] {
    guard word.utf8.count > longest else { return [] }
    let letters = Array(word.lowercased().unicodeScalars)
    // Offsets count characters: words with combining marks stay whole.
    guard letters.count > longest, letters.count == word.count, letters.count <= 200 else {
      return []
    }
    let known = compoundOffsets(letters)
    var result = known.map { Place(offset: $0, kind: .compound) }
    for offset in stride(from: 3, through: letters.count - 3, by: 1)
    where !known.contains(offset) && Hyphenation.startsSyllable(letters, at: offset) {
      result.append(Place(offset: offset, kind: .syllable))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// Where a known part of a compound begins and the rest of the word still holds a syllable.
  private func compoundOffsets(_ letters: [Unicode.Scalar]) -> [Int] {
    var result: [Int] = []
    for offset in stride(from: 3, through: letters.count - 3, by: 1) {
      guard Hyphenation.isLetter(letters[offset - 1]) else { continue }
      if heads.contains(where: { Hyphenation.starts(letters, with: $0, at: offset) }) {
        result.append(offset)
      }
    }
    return result
  }

  private static func starts(
    _ letters: [Unicode.Scalar], with head: [Unicode.Scalar], at offset: Int
  ) -> Bool {
    guard offset + head.count <= letters.count else { return false }
    for i in head.indices where letters[offset + i] != head[i] { return false }
    return true
  }

  private static func startsSyllable(_ letters: [Unicode.Scalar], at offset: Int) -> Bool {
    isLetter(letters[offset]) && !isVowel(letters[offset]) && isVowel(letters[offset + 1])
      && letters[..<offset].contains(where: isVowel) && isLetter(letters[offset - 1])
  }

  private static func isLetter(_ c: Unicode.Scalar) -> Bool { c.properties.isAlphabetic }
  private static func isVowel(_ c: Unicode.Scalar) -> Bool { vowels.contains(c) }

  private static let vowels = Set("aeiouyåäöáéíóúüõø".unicodeScalars)
}

/// Where a long word may be broken over two lines with a hyphen.
///
/// Before a known stem, where the word is a compound. A part between such joints is broken only where
/// it alone is too long: before a consonant that a vowel follows and a vowel has gone before. There
/// syllables begin in most languages that are written in Latin letters, unless the consonant belongs
/// to the one before it, as in `ch`, `ng`, `st` and `br`; such places are left out, as some languages
/// divide there and others do not.
public struct Hyphenation: Hashable, Sendable {
  /// The beginnings of words, in lower case, that are known as later parts of compounds.
  public let stems: [String]
  /// The beginnings of words, in lower case, within which no stem begins, though it seems so.
  public let wholes: [String]
  /// By their first letter.
  private let heads: [Unicode.Scalar: [[Unicode.Scalar]]]

  /// Without stems, words are broken between syllables only.
  public init(stems: [String] = [], wholes: [String] = []) {
    self.stems = stems
    self.wholes = wholes
    heads = Dictionary(
      grouping: stems.map { Array($0.unicodeScalars) }.filter { !$0.isEmpty }, by: \.[0])
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

  /// How many letters a part of a compound has on a line, and a piece of a part at most: half of what
  /// stays whole, where that is less.
  private static let leastPart = 3
  private static let leastPiece = 4

  /// The places in a word that is longer than `longest`, by offset; none for other words.
  ///
  /// - Complexity: linear in the letters, times the stems with the same first letter.
  func places(in word: some StringProtocol, longest: Int) -> [Place] {
    guard word.utf8.count > longest else { return [] }
    let letters = Array(word.lowercased().unicodeScalars)
    // Offsets count characters: words with combining marks stay whole.
    guard letters.count > longest, letters.count == word.count, letters.count <= 200 else {
      return []
    }
    let word = String(String.UnicodeScalarView(letters))
    let joints = joints(letters, after: wholes.filter(word.hasPrefix).map(\.count).max() ?? 0)
    let least = min(Hyphenation.leastPiece, longest / 2)
    var result = joints.map { Place(offset: $0, kind: .compound) }
    for (start, end) in zip([0] + joints, joints + [letters.count])
    where end - start > longest {
      let part = letters[start..<end]
      result += stride(from: start + least, through: end - least, by: 1)
        .filter { Hyphenation.startsSyllable(part, at: $0) }
        .map { Place(offset: $0, kind: .syllable) }
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// Where a known part of a compound begins and what goes before holds a syllable.
  ///
  /// - Parameter whole: how many letters at the beginning are one part.
  private func joints(_ letters: [Unicode.Scalar], after whole: Int) -> [Int] {
    stride(
      from: max(whole, Hyphenation.leastPart), through: letters.count - Hyphenation.leastPart, by: 1
    ).filter { offset in
      Hyphenation.isLetter(letters[offset - 1])
        && letters[..<offset].contains(where: Hyphenation.isVowel)
        && heads[letters[offset]]?.contains { letters[offset...].starts(with: $0) } == true
    }
  }

  private static func startsSyllable(
    _ letters: ArraySlice<Unicode.Scalar>, at offset: Int
  ) -> Bool {
    let (before, first, second) = (letters[offset - 1], letters[offset], letters[offset + 1])
    return isLetter(first) && !isVowel(first) && isVowel(second) && isLetter(before)
      && letters[..<offset].contains(where: isVowel) && !isOneSound(before, first)
  }

  /// Whether two consonants may be one sound, or begin a syllable together, in some language.
  private static func isOneSound(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    if isVowel(a) { return b == "x" }
    return switch b {
    case "l", "r": "bcdfgkptv".unicodeScalars.contains(a)
    case "h": "cgkpst".unicodeScalars.contains(a)
    case "k": a == "c" || a == "s"
    case "c", "p", "t": a == "s"
    case "g": a == "n"
    case "j": "dghklst".unicodeScalars.contains(a)
    case "s", "z": a == "t"
    case "x": true
    default: false
    }
  }

  private static func isLetter(_ c: Unicode.Scalar) -> Bool { c.properties.isAlphabetic }
  private static func isVowel(_ c: Unicode.Scalar) -> Bool { vowels.contains(c) }

  private static let vowels = Set(
    "aeiouyåäöáàâãāąæéèêëēęėěíìîïīįóòôõōøœőúùûüūųůűýÿ".unicodeScalars)
}

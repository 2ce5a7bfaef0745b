/// Where a long word may be broken over two lines with a hyphen.
///
/// Known second parts of Finnish and Swedish compounds come first; else Finnish syllables, which
/// begin before each consonant that a vowel follows.
enum WordBreaks {
  enum Kind: Hashable {
    case compound
    case syllable
  }

  struct Place: Hashable {
    /// Characters before the break.
    let offset: Int
    let kind: Kind
  }

  /// Words up to this length stay whole.
  static let longestWhole = 12

  /// Where room is tight, words up to this length stay whole.
  static let longestWholeWhenTight = 6

  /// The places in a word that is longer than `longest`, by offset; none for other words.
  static func places(in word: some StringProtocol, longest: Int = longestWhole) -> [Place] {
    guard word.utf8.count > longest else { return [] }
    let letters = Array(word.lowercased().unicodeScalars)
    // Offsets count characters: words with combining marks stay whole.
    guard letters.count > longest, letters.count == word.count, letters.count <= 200 else {
      return []
    }
    let known = compoundOffsets(letters)
    var result = known.map { Place(offset: $0, kind: .compound) }
    for offset in stride(from: 3, through: letters.count - 3, by: 1)
    where !known.contains(offset) && startsSyllable(letters, at: offset) {
      result.append(Place(offset: offset, kind: .syllable))
    }
    return result.sorted { $0.offset < $1.offset }
  }

  /// Where a known part of a compound begins and the rest of the word still holds a syllable.
  private static func compoundOffsets(_ letters: [Unicode.Scalar]) -> [Int] {
    var result: [Int] = []
    for offset in stride(from: 3, through: letters.count - 3, by: 1) {
      guard isLetter(letters[offset - 1]) else { continue }
      if heads.contains(where: { starts(letters, with: $0, at: offset) }) { result.append(offset) }
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

  /// Stems that begin the later parts of compounds in the names of services and experts.
  private static let heads: [[Unicode.Scalar]] = [
    "alue", "ammatilli", "ammattilai", "aputyö", "arvio", "asema", "asia", "asiakas", "asiantuntij",
    "asiamies", "asumis", "avustaj", "edunvalvoj", "erityis", "hallinto", "henkilö", "hoidon",
    "hoitaj", "hoito", "huolto", "johtaj", "järjestö", "kasvat", "keskuks", "keskus", "kieli",
    "konsult", "koordinaattor", "koulu", "koulutta", "koulutu", "kulttuuri", "kuntoutu",
    "kuraattor",
    "käsittely", "lautakun", "lautakunta", "lakimie", "lapsi", "lasten", "lääkäri", "maahanmuutta",
    "mielenterveys", "neuvoj", "neuvola", "neuvont", "neuvosto", "neuvottelu", "nuoriso", "ohjaaj",
    "ohjau", "oikeu", "omainen", "opettaj", "opiskeli", "osaami", "osasto", "palvelu", "perhe",
    "poliisi", "psykiatri", "psykolog", "päihde", "päivystys", "pääte", "rikos", "ryhmä",
    "sairaala",
    "sairaanhoit", "selvit", "seurakunta", "sihteeri", "sosiaali", "suhde", "suojelu",
    "suunnittelij",
    "syrjäyty", "säätiö", "tapaami", "terapeutti", "terapia", "terveys", "tiimi", "toimeentulo",
    "toimi", "toiminta", "toimisto", "tuki", "tutkij", "tutkimu", "turva", "turvallisuu",
    "tukihenkilö",
    "työ", "työntekij", "työryhmä", "vaikuttavuu", "vammai", "vammais", "vanhus", "vastaav",
    "verkosto", "viranomai", "virasto", "väkivalta", "yhdistys", "yhdyshenkilö", "yhteistyö",
    "yksikkö", "yliopisto", "yrittäjä", "ympäristö",
    "arbet", "barnskydd", "central", "enhet", "expert", "grupp", "handikapp", "läkare", "psykiater",
    "sjukhus", "skydd", "stöd", "tjänst", "vård", "handled", "rådgiv", "samordn",
    "bahnhof", "gasse", "platz", "straße", "strasse",
  ].map { Array($0.unicodeScalars) }
}

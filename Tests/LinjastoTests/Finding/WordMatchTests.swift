import Linjasto
import Testing

@Suite struct WordMatchTests {
  private func match(_ typed: String, _ word: String) -> WordMatch? {
    WordMatch(Folding.folded(typed), in: Folding.folded(word))
  }

  @Test(arguments: [
    ("päihteet", "päihde"), ("huoltoriita", "huoltoriidat"), ("huoltoriidat", "huoltoriita"),
    ("pakkoavioliitto", "pakkoavioliitot"), ("tukipakki", "tukipakin"),
    ("väkivalta", "väkivallan"), ("maksullinen", "maksullisia"), ("lapsi", "lapset"),
    ("lapset", "lasten"), ("nuori", "nuorten"), ("asiantuntija", "asiantuntijoiden"),
    ("raiskaus", "raiskauksen"), ("huoltajuus", "huoltajuuden"), ("skilsmässa", "skilsmässor"),
    ("agency", "agencies"), ("poliisin", "poliisi"), ("vammaisuus", "vammaisuuden"),
    ("sijaishuolto", "sijaishuollossa"),
  ])
  func `a form of a word finds another form of it`(typed: String, word: String) {
    #expect(match(typed, word) == .inflected)
  }

  @Test func `the beginning of a word finds it, and a long word is found in a compound`() {
    #expect(match("kunnia", "kunniakulttuuriasiantuntija") == .begins)
    #expect(match("vaino", "vainon") == .begins)
    #expect(match("vaino", "Väinö") == .whole)
    #expect(match("väkivalta", "lähisuhdeväkivallan") == .within)
    #expect(match("psykiatri", "nuorisopsykiatria") == .within)
  }

  @Test(arguments: [
    ("vaino", "vainaja"), ("lastensuojelu", "lastenpsykiatria"), ("perhe", "perus"),
    ("terapia", "terapeutti"), ("koulu", "koti"), ("oikeus", "oikea"), ("tuki", "tukka"),
    ("maksu", "maksa"), ("riita", "lehtori"), ("", "sana"), ("tuki", "lähituki"),
    ("huoltoriita", "kehitysvammahuolto"), ("huoltoriita", "sijaishuolto"),
  ])
  func `words that only begin alike are not taken for one`(typed: String, word: String) {
    #expect(match(typed, word) == nil)
  }
}

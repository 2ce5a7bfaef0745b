import Linjasto
import Testing

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Väinö Åström", "vaino astrom"), ("A\u{308}iti", "aiti"), ("Sápmi, čuovvu", "sapmi cuovvu"),
    ("Perhe- ja lähisuhde\u{AD}väkivalta", "perhe ja lahisuhdevakivalta"),
    ("  K2/13 ”tuki” – 88 × ", "k2 13 tuki 88"), ("", ""), ("…", ""),
  ])
  func `letters lose their marks and capitals, composed or not`(text: String, expected: String) {
    #expect(Folding.folded(text) == expected)
  }

  @Test(arguments: ["Tukipakki – ÖÄÅ", "Östra Nyland", "ß æ œ"])
  func `a folded text folds to itself`(text: String) {
    let once = Folding.folded(text)
    #expect(Folding.folded(once) == once)
  }
}

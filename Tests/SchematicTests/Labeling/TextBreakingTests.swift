import Testing

@testable import Schematic

struct TextBreakingTests {
  @Test(arguments: [
    ("asiantuntijatyöryhmä", "asiantuntija-työryhmä"),
    ("lastensuojelupalvelut", "lasten-suojelu-palvelut"),
    ("kulttuuriasiantuntija", "kulttuuri-asian-tuntija"),
  ])
  func `known parts of compounds are found`(word: String, parts: String) {
    let compounds = WordBreaks.places(in: word).filter { $0.kind == .compound }.map(\.offset)
    var expected: [Int] = []
    for part in parts.split(separator: "-").dropLast() {
      expected.append((expected.last ?? 0) + part.count)
    }
    for offset in expected.prefix(1) { #expect(compounds.contains(offset)) }
  }

  @Test func `short words stay whole, and syllables begin with a consonant before a vowel`() {
    #expect(WordBreaks.places(in: "asiantuntija").isEmpty)
    // ti-lat-to-muu-des-ta, at least three letters on either side.
    #expect(WordBreaks.places(in: "tilattomuudesta").map(\.offset) == [5, 7, 10])
  }

  @Test(arguments: [
    "Lastensuojelun moniammatillinen asiantuntijatyöryhmä", "Südtiroler Platz-Hauptbahnhof",
    "Aula", "A/B/C", "- -", "Kansainvälinen-lasten/nuorten psykiatrinen työryhmä",
  ])
  func `however a name is broken, its letters stay`(label: String) {
    func squashed(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "-" } }
    for tight in [false, true] {
      let variants = TextBreaking.variants(of: label, size: 12, bold: false, tight: tight)
      #expect(!variants.isEmpty)
      for variant in variants {
        #expect(squashed(variant.lines.joined()) == squashed(label))
      }
      let widths = variants.map {
        $0.lines.map { FontMetrics.width(of: $0, size: 12) }.max() ?? 0
      }
      #expect(widths == widths.sorted(by: >))
    }
  }

  @Test func `a name of excessive length is filled into lines`() {
    let label = String(repeating: "abcdefghij", count: 1000)
    let variants = TextBreaking.variants(of: label, size: 12, bold: false)
    #expect(variants.count == 1)
    #expect(variants[0].lines.joined() == label)
    #expect(variants[0].lines.allSatisfy { $0.count <= 32 })
  }
}

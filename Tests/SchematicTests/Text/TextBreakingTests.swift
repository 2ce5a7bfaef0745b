import Testing

@testable import Schematic

struct TextBreakingTests {
  private let stems = Hyphenation(stems: ["asiantuntij", "palvelu", "suojelu", "työryhm"])

  @Test(arguments: [
    ("asiantuntijatyöryhmä", [12]), ("lastensuojelupalvelut", [6, 13]),
    ("kulttuuriasiantuntija", [9]), ("PALVELUASIANTUNTIJA", [7]),
  ])
  func `compounds are broken before each stem that is known`(word: String, offsets: [Int]) {
    let places = stems.places(in: word, longest: 12)
    #expect(places.filter { $0.kind == .compound }.map(\.offset) == offsets)
    #expect(Hyphenation.general.places(in: word, longest: 12).allSatisfy { $0.kind == .syllable })
  }

  @Test func `short words stay whole, and syllables begin with a consonant before a vowel`() {
    #expect(stems.places(in: "asiantuntija", longest: 12).isEmpty)
    // ti-lat-to-muu-des-ta, at least three letters on either side.
    let places = Hyphenation.general.places(in: "tilattomuudesta", longest: 12)
    #expect(places.map(\.offset) == [5, 7, 10])
    #expect(Hyphenation.general.places(in: "strčprstskrzkrk", longest: 12).isEmpty)
  }

  @Test func `a part of a compound is broken only where it alone is too long`() {
    let stems = Hyphenation(stems: ["vård", "psyk", "traum"])
    func kinds(_ word: String) -> [Int: Hyphenation.Kind] {
      Dictionary(
        uniqueKeysWithValues: stems.places(in: word, longest: 12).map { ($0.offset, $0.kind) })
    }
    #expect(kinds("missbrukarvård") == [10: .compound])
    #expect(kinds("lastenpsykiatrinen") == [6: .compound])
    #expect(kinds("traumapsykologia") == [6: .compound])
    // re-ha-bi-li-te-rings is a part of its own.
    let places = kinds("rehabiliteringsvård")
    #expect(places[15] == .compound)
    #expect(places.count > 1 && places.keys.allSatisfy { $0 == 15 || 4...11 ~= $0 })
  }

  @Test(arguments: ["ch", "ck", "sch", "st", "sk", "br", "tr", "ng", "tj", "ph"])
  func `consonants that may be one sound stay together`(sound: String) {
    let word = "mamo\(sound)amomumimam"
    let cut = word.unicodeScalars.count - "amomumimam".count
    let offsets = Hyphenation.general.places(in: word, longest: 6).map(\.offset)
    #expect(!offsets.isEmpty)
    for offset in offsets { #expect(offset > cut, "\(word) at \(offset)") }
  }

  @Test(arguments: [
    "tilattomuudesta", "konstitutionaalinen", "internationellt", "Bayerischerplatzes",
  ])
  func `no syllable is cut off with fewer than four letters, or three where room is tight`(
    word: String
  ) {
    for (longest, least) in [(6, 3), (12, 4)] {
      for place in Hyphenation.general.places(in: word, longest: longest) {
        #expect(least...(word.count - least) ~= place.offset)
      }
    }
  }

  @Test(arguments: [
    "Lastensuojelun moniammatillinen asiantuntijatyöryhmä", "Südtiroler Platz-Hauptbahnhof",
    "Aula", "A/B/C", "- -", "Kansainvälinen-lasten/nuorten psykiatrinen työryhmä",
  ])
  func `however a name is broken, its letters stay`(label: String) {
    func squashed(_ text: String) -> String { text.filter { !$0.isWhitespace && $0 != "-" } }
    for tight in [false, true] {
      let variants = TextBreaking.variants(
        of: label, size: 12, bold: false, hyphenation: stems, tight: tight)
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
    let variants = TextBreaking.variants(
      of: label, size: 12, bold: false, hyphenation: .general)
    #expect(variants.count == 1)
    #expect(variants[0].lines.joined() == label)
    #expect(variants[0].lines.allSatisfy { $0.count <= 32 })
  }
}
